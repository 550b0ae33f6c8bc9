/**
 * Companies and who works for them. Tables: employers, employer_invitations, employer_invitation_tokens.
 * Hears: employer.invited (mails the link).
 */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EmployersController } from './employers.controller.js';
import { EmployersHandlers } from './employers.handlers.js';
import { EmployersQueries } from './employers.queries.js';
import { EmployersRepository } from './employers.repository.js';
import { EmployersService } from './employers.service.js';
import { TeamController } from './team.controller.js';
import { TeamQueries } from './team.queries.js';
import { TeamRepository } from './team.repository.js';
import { TeamService } from './team.service.js';

@Module({
  imports: [AuditModule],
  controllers: [EmployersController, TeamController],
  providers: [
    EmployersService,
    EmployersHandlers,
    EmployersQueries,
    EmployersRepository,
    TeamService,
    TeamQueries,
    TeamRepository,
  ],
  exports: [EmployersService],
})
export class EmployersModule {}
