/** What was decided and done, by whom: append-only, without foreign keys. Tables: decisions, audit_entries. */
import { Module } from '@nestjs/common';
import { AuditListQueries } from './audit-list.queries.js';
import { AuditQueries } from './audit.queries.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';

@Module({
  providers: [AuditService, AuditListQueries, AuditQueries, AuditRepository],
  exports: [AuditService, AuditListQueries, AuditQueries],
})
export class AuditModule {}
