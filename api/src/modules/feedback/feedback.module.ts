/**
 * What the two of a session say of each other: blind at first, then accepted or disputed; rewards, reminders, history and
 * figures. Tables: feedback, feedback_reminders. Hears: its own events (tells people), account.deleted (erases words),
 * profession.merged.
 */
import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { MockInterviewsModule } from '../mock-interviews/mock-interviews.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { PointsModule } from '../points/points.module.js';
import { ProfessionsModule } from '../professions/professions.module.js';
import { RatingsModule } from '../ratings/ratings.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { FeedbackController } from './feedback.controller.js';
import { FeedbackHandlers } from './feedback.handlers.js';
import { FeedbackQueries } from './feedback.queries.js';
import { FeedbackRepository } from './feedback.repository.js';
import { FeedbackService } from './feedback.service.js';
import { FeedbackSweeps } from './feedback-sweeps.service.js';
import { HistoryQueries } from './history.queries.js';
import { HistoryService } from './history.service.js';
import { InterviewStatisticsController } from './interview-statistics.controller.js';
import { InterviewStatisticsQueries } from './interview-statistics.queries.js';
import { InterviewStatisticsService } from './interview-statistics.service.js';
import { RemindersService } from './reminders.service.js';

@Module({
  imports: [
    MembersModule,
    MockInterviewsModule,
    NotificationsModule,
    PointsModule,
    ProfessionsModule,
    RatingsModule,
    SettingsModule,
  ],
  controllers: [FeedbackController, InterviewStatisticsController],
  providers: [
    FeedbackHandlers,
    FeedbackQueries,
    FeedbackRepository,
    FeedbackService,
    FeedbackSweeps,
    HistoryQueries,
    HistoryService,
    InterviewStatisticsQueries,
    InterviewStatisticsService,
    RemindersService,
  ],
  exports: [FeedbackQueries, FeedbackService],
})
export class FeedbackModule {}
