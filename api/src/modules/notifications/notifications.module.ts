/**
 * What accounts are told, live and by mail. Tables: notifications, notification_feeds, notification_preferences.
 * Hears: notification.created (mails it), account.deleted (erases all), and of roles, slots, sessions and points whatever
 * somebody should be told.
 */
import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { MockInterviewsModule } from '../mock-interviews/mock-interviews.module.js';
import { PointsModule } from '../points/points.module.js';
import { ProfessionsModule } from '../professions/professions.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { NotificationFeeds } from './notification-feeds.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsGateway } from './notifications.gateway.js';
import { NotificationsHandlers } from './notifications.handlers.js';
import { NotificationsQueries } from './notifications.queries.js';
import { NotificationsRepository } from './notifications.repository.js';
import { NotificationsService } from './notifications.service.js';
import { ShortageNotices } from './shortage-notices.js';
import { SlotNotices } from './slot-notices.js';
import { ToldHandlers } from './told.handlers.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

@Module({
  imports: [MembersModule, MockInterviewsModule, PointsModule, ProfessionsModule, SettingsModule],
  controllers: [NotificationsController, UnsubscribeController],
  providers: [
    NotificationsService,
    NotificationFeeds,
    NotificationsGateway,
    NotificationsHandlers,
    NotificationsQueries,
    NotificationsRepository,
    ShortageNotices,
    SlotNotices,
    ToldHandlers,
  ],
  exports: [NotificationsService],
})
export class NotificationsModule {}
