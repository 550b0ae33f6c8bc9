import { bodyOf } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { crmApi } from '../api';
import type { Page, Source } from '../source';

export type AdminAccount = components['schemas']['AdminAccountView'];
export type StaffRole = AdminAccount['staff_role'];
type Query = operations['AdministrationController_listAccounts']['parameters']['query'];

const at = (id: string) => ({ path: { id } });

export const accounts: Source = {
  paging: 'page',
  list: (query, signal) =>
    bodyOf<Page<AdminAccount>>(crmApi.GET('/api/admin/accounts', { params: { query: query as Query }, signal })),
  one: (id, signal) => bodyOf<AdminAccount>(crmApi.GET('/api/admin/accounts/{id}', { params: at(id), signal })),
};

export const accountVerbs = {
  changeStaffRole: (id: string, staff_role: StaffRole) =>
    bodyOf<AdminAccount>(crmApi.PATCH('/api/admin/accounts/{id}/role', { params: at(id), body: { staff_role } })),
  suspend: (id: string, until: Date, reason: string) =>
    bodyOf<AdminAccount>(
      crmApi.POST('/api/admin/accounts/{id}/suspension', {
        params: at(id),
        body: { until: until.toISOString(), reason },
      }),
    ),
  liftSuspension: (id: string) =>
    bodyOf<AdminAccount>(crmApi.DELETE('/api/admin/accounts/{id}/suspension', { params: at(id) })),
};
