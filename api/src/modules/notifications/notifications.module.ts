/**
 * What accounts are told, live and by mail. Tables: notifications, notification_feeds, notification_preferences.
 * Hears: notification.created (mails it), account.role_changed (tells it), account.deleted (erases all).
 */
import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { ProfessionsModule } from '../professions/professions.module.js';
import { NotificationFeeds } from './notification-feeds.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsGateway } from './notifications.gateway.js';
import { NotificationsHandlers } from './notifications.handlers.js';
import { NotificationsQueries } from './notifications.queries.js';
import { NotificationsRepository } from './notifications.repository.js';
import { NotificationsService } from './notifications.service.js';

@Module({
  imports: [MembersModule, ProfessionsModule],
  controllers: [NotificationsController],
  providers: [
    NotificationsService,
    NotificationFeeds,
    NotificationsGateway,
    NotificationsHandlers,
    NotificationsQueries,
    NotificationsRepository,
  ],
  exports: [NotificationsService],
})
export class NotificationsModule {}
