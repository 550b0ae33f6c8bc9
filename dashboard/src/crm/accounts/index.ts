import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import { lazy } from 'react';
import { withTexts } from '../i18n';
import { type CrmResource, isAdmin } from '../resource';
import { accounts } from './source';

export const accountsResource: CrmResource = {
  name: 'accounts',
  isFor: isAdmin,
  menu: { label: 'shell.menu.accounts', Icon: ManageAccountsOutlined },
  source: accounts,
  list: lazy(() => withTexts('admin', import('./AccountList'))),
  show: lazy(() => withTexts('admin', import('./AccountPage'))),
  recordRepresentation: 'email',
};
