/** Vacancies, and the public list of jobs. Tables: vacancies. */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { JobsController, VacanciesController } from './vacancies.controller.js';
import { VacanciesQueries } from './vacancies.queries.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacanciesService } from './vacancies.service.js';

@Module({
  imports: [AuditModule, CandidatesModule],
  controllers: [VacanciesController, JobsController],
  providers: [VacanciesService, VacanciesQueries, VacanciesRepository],
  exports: [VacanciesService, VacanciesQueries],
})
export class VacanciesModule {}
