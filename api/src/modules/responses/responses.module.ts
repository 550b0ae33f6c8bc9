/**
 * Responses: applications to vacancies, their decisions and stages. Tables: responses, chat_tokens, response_notes.
 * Hears: response.repeated (mails the link of the existing chat).
 */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ScoringModule } from '../scoring/scoring.module.js';
import { VacanciesModule } from '../vacancies/vacancies.module.js';
import { ApplicationsService } from './applications.service.js';
import { ResponseListsQueries } from './response-lists.queries.js';
import { ApplicationsController, ResponsesController } from './responses.controller.js';
import { ResponsesHandlers } from './responses.handlers.js';
import { ResponsesQueries } from './responses.queries.js';
import { ResponsesRepository } from './responses.repository.js';
import { ResponsesService } from './responses.service.js';

@Module({
  imports: [AuditModule, CandidatesModule, ScoringModule, VacanciesModule],
  controllers: [ResponsesController, ApplicationsController],
  providers: [
    ApplicationsService,
    ResponsesService,
    ResponsesQueries,
    ResponseListsQueries,
    ResponsesRepository,
    ResponsesHandlers,
  ],
  exports: [ApplicationsService, ResponsesService],
})
export class ResponsesModule {}
