import { bodyOf } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { crmApi } from '../api';
import type { Page, Source } from '../source';

export type AuditEntry = components['schemas']['AuditEntryView'];
type Query = operations['AdministrationController_listAudit']['parameters']['query'];

export const audit: Source = {
  paging: 'cursor',
  list: (query, signal) =>
    bodyOf<Page<AuditEntry>>(crmApi.GET('/api/admin/audit', { params: { query: query as Query }, signal })),
};
