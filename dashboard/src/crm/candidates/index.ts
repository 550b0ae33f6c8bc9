import PeopleOutlined from '@mui/icons-material/PeopleOutlined';
import { lazy } from 'react';
import { type CrmResource, isEmployer } from '../resource';
import { candidates } from './source';

export const candidatesResource: CrmResource = {
  name: 'candidates',
  isFor: isEmployer,
  menu: { label: 'shell.menu.candidates', Icon: PeopleOutlined },
  source: candidates,
  list: lazy(() => import('./CandidateList')),
  show: lazy(() => import('./CandidatePage')),
  recordRepresentation: 'full_name',
};
