import InboxOutlined from '@mui/icons-material/InboxOutlined';
import { lazy } from 'react';
import { type CrmResource, isEmployer } from '../resource';
import { responses } from './source';

export const responsesResource: CrmResource = {
  name: 'responses',
  isFor: isEmployer,
  menu: { label: 'shell.menu.responses', Icon: InboxOutlined },
  source: responses,
  list: lazy(() => import('./ResponseList')),
  show: lazy(() => import('../response/ResponsePage')),
};
