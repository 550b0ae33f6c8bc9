/** What administrators see and do: accounts, companies, the audit log. Tables: none of its own. */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MockInterviewsModule } from '../mock-interviews/mock-interviews.module.js';
import { AdminAccountsQueries } from './admin-accounts.queries.js';
import { AdminAccountsService } from './admin-accounts.service.js';
import { AdminEmployersQueries } from './admin-employers.queries.js';
import { AdministrationController } from './administration.controller.js';

@Module({
  imports: [AuditModule, MockInterviewsModule],
  controllers: [AdministrationController],
  providers: [AdminAccountsService, AdminAccountsQueries, AdminEmployersQueries],
})
export class AdministrationModule {}
