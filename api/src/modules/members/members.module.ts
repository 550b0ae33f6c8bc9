/**
 * Whoever interviews and is interviewed for practice: registration and profiles. Tables: members.
 * Hears: account.deleted (nothing of the person stays).
 */
import { Module } from '@nestjs/common';
import { ProfessionsModule } from '../professions/professions.module.js';
import { RatingsModule } from '../ratings/ratings.module.js';
import { MembersController } from './members.controller.js';
import { MembersHandlers } from './members.handlers.js';
import { MembersQueries } from './members.queries.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';

@Module({
  imports: [ProfessionsModule, RatingsModule],
  controllers: [MembersController],
  providers: [MembersService, MembersHandlers, MembersQueries, MembersRepository],
  exports: [MembersService, MembersQueries],
})
export class MembersModule {}
