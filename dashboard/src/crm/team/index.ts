import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import { lazy } from 'react';
import { type CrmResource, isEmployer } from '../resource';

export const teamResource: CrmResource = {
  name: 'team',
  isFor: isEmployer,
  menu: { label: 'shell.menu.team', Icon: GroupsOutlined },
  list: lazy(() => import('./TeamPage')),
};
