/** Vacancies, and in public the jobs and who has them. Tables: vacancies. */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { DraftingController } from './drafting.controller.js';
import { TestChatService } from './test-chat/test-chat.service.js';
import { CompaniesController, JobsController, VacanciesController } from './vacancies.controller.js';
import { VacanciesQueries } from './vacancies.queries.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacanciesService } from './vacancies.service.js';

@Module({
  imports: [AuditModule, CandidatesModule],
  controllers: [DraftingController, VacanciesController, JobsController, CompaniesController],
  providers: [VacanciesService, VacanciesQueries, VacanciesRepository, TestChatService],
  exports: [VacanciesService, VacanciesQueries],
})
export class VacanciesModule {}
