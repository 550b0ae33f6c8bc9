import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import { LimitedPerAccount } from '../../platform/limits/limited-per-account.js';
import { SettingsService } from '../settings/settings.service.js';
import { BoardQueries } from './board.queries.js';
import { dayIn } from './local-time.policy.js';
import { BookSlot, ListOwnSlots, ListSlots, PreviewTimes, PublishSlots, ReplaceSlot } from './mock-interviews.dto.js';
import { MockInterviewsQueries } from './mock-interviews.queries.js';
import { BoardView, PreviewedTimesView, PublishedView, SessionView, SlotView } from './mock-interviews.view.js';
import { SessionsService } from './sessions.service.js';
import { SlotsService } from './slots.service.js';
import { TimesService } from './times.service.js';
import { ViewsService } from './views.service.js';

const SlotId = () => Param('id', new PathId('mock_interviews.not_found'));
const STANDARD_ZONE = 'Europe/Moscow';

@ApiTags('mock-interviews')
@Controller('mock-interviews')
@Access('member')
export class MockInterviewsController {
  constructor(
    private readonly slots: SlotsService,
    private readonly sessions: SessionsService,
    private readonly times: TimesService,
    private readonly views: ViewsService,
    private readonly board: BoardQueries,
    private readonly queries: MockInterviewsQueries,
    private readonly settings: SettingsService,
    private readonly clock: Clock,
  ) {}

  @Describe('The board: open slots by their start, with the place from which the live deltas go on.', BoardView)
  @Get()
  @Access('public')
  async list(
    @Query() { day, time_zone = STANDARD_ZONE, limit = STANDARD_PAGE, cursor, ...filter }: ListSlots,
    @CallerLocale() locale: Locale,
  ): Promise<BoardView> {
    const during = day ? dayIn(time_zone, day) : undefined;
    const page = await this.board.open({ ...filter, during }, this.clock.now(), limit, cursor);
    return { ...page, items: await this.views.boardSlots(page.items, locale) };
  }

  @Describe('Publish slots, one for each start time; all of them or none.', PublishedView)
  @Post()
  @Idempotent()
  @LimitedPerAccount('publishing_account')
  async publish(
    @CurrentActor() actor: Actor,
    @Body() { duration, notes = '', ...body }: PublishSlots,
    @CallerLocale() locale: Locale,
    @MadeBefore() made_id: string | null,
  ): Promise<PublishedView> {
    const minutes = duration ?? (await this.settings.get('slot_standard_minutes'));
    const id = made_id ?? (await this.slots.publish(actor, { ...body, notes, duration: minutes }));
    return { items: await this.views.slots(await this.queries.publication(id), { actor, locale }) };
  }

  @Describe('What local times mean where clocks are changed, and which could not be published.', PreviewedTimesView)
  @Post('preview-times')
  @HttpCode(200)
  preview(@CurrentActor() actor: Actor, @Body() body: PreviewTimes): Promise<PreviewedTimesView> {
    return this.times.preview(actor, body);
  }

  @Describe("The caller's own slots, whatever has become of them, the latest start first.")
  @Get('mine')
  @ApiPage(SlotView)
  async mine(
    @CurrentActor() actor: Actor,
    @Query() { limit = STANDARD_PAGE, ...filter }: ListOwnSlots,
    @CallerLocale() locale: Locale,
  ): Promise<Page<SlotView>> {
    const page = await this.queries.own(actor.account_id, this.clock.now(), { ...filter, limit });
    return { ...page, items: await this.views.slots(page.items, { actor, locale }) };
  }

  @Describe('One slot; for a member also what booking it would mean.', SlotView)
  @Get(':id')
  @Access('public')
  byId(@CurrentActor() actor: Actor | null, @SlotId() id: string, @CallerLocale() locale: Locale): Promise<SlotView> {
    return this.views.slot(id, { actor, locale });
  }

  @Describe('Replace a slot; of a booked one only link and notes change.', SlotView)
  @Put(':id')
  @LimitedPerAccount('booking_account')
  async change(
    @CurrentActor() actor: Actor,
    @SlotId() id: string,
    @Body() { notes = '', ...body }: ReplaceSlot,
    @CallerLocale() locale: Locale,
  ): Promise<SlotView> {
    await this.slots.change(actor, id, { ...body, notes });
    return this.views.slot(id, { actor, locale });
  }

  @Describe('Cancel a slot, with its booking if there is one.')
  @Delete(':id')
  @HttpCode(204)
  cancel(@CurrentActor() actor: Actor, @SlotId() id: string): Promise<void> {
    return this.slots.cancel(actor, id);
  }

  @Describe('Book a slot for points.', SessionView)
  @Post(':id/book')
  @ApiBody({ type: BookSlot, required: false })
  @Idempotent()
  @LimitedPerAccount('booking_account')
  async book(
    @CurrentActor() actor: Actor,
    @SlotId() id: string,
    @Body() { scheduled_time }: BookSlot,
    @CallerLocale() locale: Locale,
    @MadeBefore() made_id: string | null,
  ): Promise<SessionView> {
    return this.views.session(made_id ?? (await this.sessions.book(actor, id, scheduled_time)), {
      actor,
      locale,
    });
  }
}
