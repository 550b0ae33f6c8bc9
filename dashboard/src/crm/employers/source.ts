import { bodyOf } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { crmApi } from '../api';
import type { Page, Source } from '../source';

export type AdminEmployer = components['schemas']['AdminEmployerView'];
type Query = operations['AdministrationController_listEmployers']['parameters']['query'];

export const employers: Source = {
  paging: 'page',
  list: (query, signal) =>
    bodyOf<Page<AdminEmployer>>(crmApi.GET('/api/admin/employers', { params: { query: query as Query }, signal })),
};
