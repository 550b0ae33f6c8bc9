/**
 * What was decided and done, by whom: append-only, without foreign keys. The words of reasons stand apart and go with
 * whom they are about. Tables: decisions, audit_entries, reasons. Hears: account.deleted (erases words).
 */
import { Module } from '@nestjs/common';
import { AuditListQueries } from './audit-list.queries.js';
import { AuditHandlers } from './audit.handlers.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';

@Module({
  providers: [AuditService, AuditHandlers, AuditListQueries, AuditRepository],
  exports: [AuditService, AuditListQueries],
})
export class AuditModule {}
