/** What people may ask for about themselves: a copy of their data, and its end. Tables: none of its own. */
import { Global, Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EmployersModule } from '../employers/employers.module.js';
import { VacanciesModule } from '../vacancies/vacancies.module.js';
import { AccountDataQueries } from './account-data.queries.js';
import { AccountDataService } from './account-data.service.js';
import { OwnAccountController } from './own-account.controller.js';
import { OwnAccountService } from './own-account.service.js';

/** Global, so that any module can offer its part of an account's data. */
@Global()
@Module({
  imports: [AuditModule, EmployersModule, VacanciesModule],
  controllers: [OwnAccountController],
  providers: [AccountDataQueries, AccountDataService, OwnAccountService],
  exports: [AccountDataService],
})
export class PrivacyModule {}
