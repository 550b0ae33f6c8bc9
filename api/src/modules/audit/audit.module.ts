/** What was decided and done, by whom: append-only, without foreign keys. Tables: decisions, audit_entries. */
import { Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.js';
import { AuditRepository } from './audit.repository.js';
import { AuditService } from './audit.service.js';

@Module({
  providers: [AuditService, AuditQueries, AuditRepository],
  exports: [AuditService, AuditQueries],
})
export class AuditModule {}
