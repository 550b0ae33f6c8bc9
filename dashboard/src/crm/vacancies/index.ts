import WorkOutline from '@mui/icons-material/WorkOutlineOutlined';
import { lazy } from 'react';
import { type CrmResource, isEmployer } from '../resource';
import { vacancies } from './source';

export const vacanciesResource: CrmResource = {
  name: 'vacancies',
  isFor: isEmployer,
  menu: { label: 'shell.menu.vacancies', Icon: WorkOutline },
  source: vacancies,
  list: lazy(() => import('./VacancyList')),
  create: lazy(() => import('./VacancyCreate')),
  edit: lazy(() => import('./VacancyEdit')),
  recordRepresentation: 'title',
};
