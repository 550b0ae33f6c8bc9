/**
 * What mock interviews are about, managed by administrators, and which of it members have chosen.
 * Tables: professions, profession_names, member_professions.
 */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AdminProfessionsController, ProfessionsController } from './professions.controller.js';
import { ProfessionsQueries } from './professions.queries.js';
import { ProfessionsRepository } from './professions.repository.js';
import { ProfessionsService } from './professions.service.js';

@Module({
  imports: [AuditModule],
  controllers: [ProfessionsController, AdminProfessionsController],
  providers: [ProfessionsService, ProfessionsQueries, ProfessionsRepository],
  exports: [ProfessionsService, ProfessionsQueries],
})
export class ProfessionsModule {}
