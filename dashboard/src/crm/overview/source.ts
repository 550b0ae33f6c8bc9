import { bodyOf } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { crmApi } from '../api';

export type Statistics = components['schemas']['EmployerStatisticsView'];

export const overviewVerbs = {
  /** Days as the account's time zone has them, both included. */
  statistics: (query: { from?: string; to?: string; vacancy_id?: string }) =>
    bodyOf<Statistics>(crmApi.GET('/api/employers/me/statistics', { params: { query } })),
};
