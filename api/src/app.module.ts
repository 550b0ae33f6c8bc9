import { type DynamicModule, Module } from '@nestjs/common';
import { EventsModule } from './events/events.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { AccountsModule } from './modules/accounts/accounts.module.js';
import { AdministrationModule } from './modules/administration/administration.module.js';
import { AuditModule } from './modules/audit/audit.module.js';
import { CandidatesModule } from './modules/candidates/candidates.module.js';
import { ChatModule } from './modules/chat/chat.module.js';
import { EmployersModule } from './modules/employers/employers.module.js';
import { FeedbackModule } from './modules/feedback/feedback.module.js';
import { FilesModule } from './modules/files/files.module.js';
import { LiveListsModule } from './modules/live-lists/live-lists.module.js';
import { MembersModule } from './modules/members/members.module.js';
import { MockInterviewsModule } from './modules/mock-interviews/mock-interviews.module.js';
import { ModerationModule } from './modules/moderation/moderation.module.js';
import { NotificationsModule } from './modules/notifications/notifications.module.js';
import { OperationsModule } from './modules/operations/operations.module.js';
import { PagesModule } from './modules/pages/pages.module.js';
import { PointsModule } from './modules/points/points.module.js';
import { ProfessionsModule } from './modules/professions/professions.module.js';
import { PrivacyModule } from './modules/privacy/privacy.module.js';
import { ResponsesModule } from './modules/responses/responses.module.js';
import { SavedFiltersModule } from './modules/saved-filters/saved-filters.module.js';
import { ScoringModule } from './modules/scoring/scoring.module.js';
import { SettingsModule } from './modules/settings/settings.module.js';
import { StatisticsModule } from './modules/statistics/statistics.module.js';
import { VacanciesModule } from './modules/vacancies/vacancies.module.js';
import { WebhooksModule } from './modules/webhooks/webhooks.module.js';
import { type Foundation, PlatformModule } from './platform/platform.module.js';
import { BusModule } from './realtime/bus/bus.module.js';

@Module({})
export class AppModule {
  static forRoot(foundation: Foundation): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(foundation),
        BusModule,
        JobsModule,
        EventsModule,
        AccountsModule,
        AdministrationModule,
        AuditModule,
        CandidatesModule,
        ChatModule,
        EmployersModule,
        FeedbackModule,
        FilesModule,
        LiveListsModule,
        MembersModule,
        MockInterviewsModule,
        ModerationModule,
        NotificationsModule,
        OperationsModule,
        PagesModule,
        PointsModule,
        ProfessionsModule,
        PrivacyModule,
        ResponsesModule,
        SavedFiltersModule,
        ScoringModule,
        SettingsModule,
        StatisticsModule,
        VacanciesModule,
        WebhooksModule,
      ],
    };
  }
}
