import ApartmentOutlined from '@mui/icons-material/ApartmentOutlined';
import { lazy } from 'react';
import { withTexts } from '../i18n';
import { type CrmResource, isAdmin } from '../resource';
import { employers } from './source';

export const employersResource: CrmResource = {
  name: 'employers',
  isFor: isAdmin,
  menu: { label: 'shell.menu.employers', Icon: ApartmentOutlined },
  source: employers,
  list: lazy(() => withTexts('admin', import('./EmployerList'))),
  recordRepresentation: 'company_name',
};
