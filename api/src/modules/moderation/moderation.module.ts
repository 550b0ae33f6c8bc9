/**
 * Moderation: reported absences, disputes about feedback, complaints; strikes. Tables: moderation_cases, strikes. Hears:
 * feedback.disputed, account.deleted, and its own events to tell the two of a case.
 */
import { Module } from '@nestjs/common';
import { FeedbackModule } from '../feedback/feedback.module.js';
import { MembersModule } from '../members/members.module.js';
import { MockInterviewsModule } from '../mock-interviews/mock-interviews.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PointsModule } from '../points/points.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { CaseNotices } from './case-notices.js';
import { CaseViewsService } from './case-views.service.js';
import { CasesRepository } from './cases.repository.js';
import { DecisionsService } from './decisions.service.js';
import { ModerationController } from './moderation.controller.js';
import { ModerationHandlers } from './moderation.handlers.js';
import { ModerationQueries } from './moderation.queries.js';
import { ReportsService } from './reports.service.js';

@Module({
  imports: [
    AuditModule,
    FeedbackModule,
    MembersModule,
    MockInterviewsModule,
    NotificationsModule,
    PointsModule,
    SettingsModule,
  ],
  controllers: [ModerationController],
  providers: [
    CaseNotices,
    CaseViewsService,
    CasesRepository,
    DecisionsService,
    ModerationHandlers,
    ModerationQueries,
    ReportsService,
  ],
})
export class ModerationModule {}
