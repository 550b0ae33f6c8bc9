/**
 * Mock interviews: slots, the board of those that are open, sessions. Tables: mock_interviews, sessions, commitments,
 * board_counter, calendar_feeds. Hears: account.deleted, profession.merged. Socket: /ws/board.
 */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { MembersModule } from '../members/members.module.js';
import { PointsModule } from '../points/points.module.js';
import { ProfessionsModule } from '../professions/professions.module.js';
import { RatingsModule } from '../ratings/ratings.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { ArchiveController } from './archive.controller.js';
import { ArchiveService } from './archive.service.js';
import { BoardFeed } from './board/board-feed.js';
import { BoardGateway } from './board/board.gateway.js';
import { AbsencesService } from './absences.service.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarFeedsRepository } from './calendar/calendar-feeds.repository.js';
import { CalendarQueries } from './calendar/calendar.queries.js';
import { CalendarService } from './calendar/calendar.service.js';
import { BoardQueries } from './board.queries.js';
import { BoardRepository } from './board.repository.js';
import { CommitmentsRepository } from './commitments.repository.js';
import { MockInterviewsController } from './mock-interviews.controller.js';
import { MockInterviewsHandlers } from './mock-interviews.handlers.js';
import { MockInterviewsQueries } from './mock-interviews.queries.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { SlotsRepository } from './slots.repository.js';
import { SlotsService } from './slots.service.js';
import { SweepsService } from './sweeps.service.js';
import { TimesService } from './times.service.js';
import { ViewsService } from './views.service.js';

@Module({
  imports: [AuditModule, MembersModule, PointsModule, ProfessionsModule, RatingsModule, SettingsModule],
  controllers: [ArchiveController, CalendarController, MockInterviewsController, SessionsController],
  providers: [
    AbsencesService,
    ArchiveService,
    BoardFeed,
    BoardGateway,
    BoardQueries,
    BoardRepository,
    CalendarFeedsRepository,
    CalendarQueries,
    CalendarService,
    CommitmentsRepository,
    MockInterviewsHandlers,
    MockInterviewsQueries,
    SessionsRepository,
    SessionsService,
    SlotsRepository,
    SlotsService,
    SweepsService,
    TimesService,
    ViewsService,
  ],
  exports: [AbsencesService, BoardQueries, CalendarService, MockInterviewsQueries, SessionsService, SlotsService],
})
export class MockInterviewsModule {}
