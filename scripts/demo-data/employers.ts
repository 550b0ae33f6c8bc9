import type { DemoEmployer } from './types.js';
import { accountant } from './vacancies/accountant.js';
import { backendDeveloper } from './vacancies/backend-developer.js';
import { logisticsCoordinator } from './vacancies/logistics-coordinator.js';
import { registeredNurse } from './vacancies/registered-nurse.js';
import { salesManager } from './vacancies/sales-manager.js';
import { uxDesigner } from './vacancies/ux-designer.js';

export const demoEmployers: DemoEmployer[] = [
  {
    key: 'zvonkaya-polka',
    company_name: 'Звонкая Полка',
    email: 'employer@demo.example',
    locale: 'ru',
    country: 'RU',
    vacancies: [backendDeveloper, salesManager, accountant, uxDesigner],
  },
  {
    key: 'fernhollow',
    company_name: 'Fernhollow Care Logistics',
    email: 'hiring@fernhollow.example',
    locale: 'en',
    country: 'GB',
    vacancies: [registeredNurse, logisticsCoordinator],
  },
];
