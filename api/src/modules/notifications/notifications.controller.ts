import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiExtraModels, ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Describe } from '../../platform/http/openapi.js';
import { STANDARD_PAGE } from '../../platform/http/page.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import {
  ChangePreferences,
  ListNotifications,
  NotificationsPage,
  NotificationView,
  PreferencesView,
  toNotificationsPage,
  toPreferencesView,
  UnreadView,
} from './notifications.dto.js';
import { NotificationsQueries } from './notifications.queries.js';
import { NotificationsService } from './notifications.service.js';

@ApiTags('notifications')
@ApiExtraModels(NotificationView)
@Controller('notifications')
@Access('account')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly queries: NotificationsQueries,
  ) {}

  /** The state is read first: what comes in between stands in both the page and the frames after `last_seq`, never in neither. */
  @Describe('What the account has been told, newest first, and how much of it is unread.', NotificationsPage)
  @Get()
  async list(
    @CurrentActor() { account_id }: Actor,
    @CallerLocale() locale: Locale,
    @Query() { limit = STANDARD_PAGE, ...filter }: ListNotifications,
  ): Promise<NotificationsPage> {
    const state = await this.queries.state(account_id);
    const page = await this.queries.list({ ...filter, account_id, limit });
    const reader = await this.notifications.readerOf(account_id, locale);
    return toNotificationsPage(page, await this.notifications.worded(page.items, reader), state);
  }

  @Describe('What of all this is mailed.', PreferencesView)
  @Get('preferences')
  async preferences(@CurrentActor() { account_id }: Actor, @CallerLocale() locale: Locale): Promise<PreferencesView> {
    return toPreferencesView(await this.notifications.preferences(account_id), locale);
  }

  @Describe('Choose what is mailed.', PreferencesView)
  @Patch('preferences')
  async prefer(
    @CurrentActor() actor: Actor,
    @CallerLocale() locale: Locale,
    @Body() { items }: ChangePreferences,
  ): Promise<PreferencesView> {
    return toPreferencesView(await this.notifications.prefer(actor, items), locale);
  }

  @Describe('Mark one as read. A repeat changes nothing.', UnreadView)
  @Post(':id/read')
  @HttpCode(200)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', new PathId('notifications.not_found')) id: string,
  ): Promise<UnreadView> {
    return { unread_count: await this.notifications.read(actor, id) };
  }

  @Describe('Mark all as read.', UnreadView)
  @Post('read-all')
  @HttpCode(200)
  async readAll(@CurrentActor() actor: Actor): Promise<UnreadView> {
    return { unread_count: await this.notifications.readAll(actor) };
  }
}
