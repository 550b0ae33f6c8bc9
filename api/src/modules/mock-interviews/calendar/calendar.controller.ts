import { Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../../catalogues/texts.js';
import { Access, CurrentActor } from '../../../platform/auth/access.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { Describe } from '../../../platform/http/openapi.js';
import { CallerLocale, PathId } from '../../../platform/http/params.js';
import { type CalendarMethod, calendarType } from './calendar-file.policy.js';
import { CalendarService } from './calendar.service.js';

export class CalendarFeedView {
  @ApiProperty({
    example: 'https://smartbot.example/api/calendar/qk3….ics',
    description: 'Whoever knows it can read it: not shown again, and void as soon as another one is made.',
  })
  feed_url: string;
}

@ApiTags('calendar')
@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Describe('The session of a slot as a calendar file, for the two: an invitation, or its withdrawal.')
  @Get('mock-interviews/:id/calendar.ics')
  @Access('member')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async ofSlot(
    @CurrentActor() actor: Actor,
    @Param('id', new PathId('mock_interviews.not_found')) id: string,
    @CallerLocale() locale: Locale,
  ): Promise<StreamableFile> {
    const { method, content } = await this.calendar.ofSlot(actor, id, locale);
    return file(method, content, 'attachment; filename="interview.ics"');
  }

  @Describe("A member's own calendar, to subscribe to.")
  @Get('calendar/:feed_token.ics')
  @Access('public')
  @ApiParam({ name: 'feed_token', example: 'qk3…', description: 'From `POST /members/me/calendar-feed`.' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async feed(@Param('feed_token') token: string): Promise<StreamableFile> {
    return file('PUBLISH', await this.calendar.feed(token), 'inline; filename="smartbot.ics"');
  }

  @Describe('A new address for the own calendar; the former one is void.', CalendarFeedView)
  @Post('members/me/calendar-feed')
  @Access('member')
  async issueFeed(@CurrentActor() actor: Actor): Promise<CalendarFeedView> {
    return { feed_url: await this.calendar.issueFeed(actor) };
  }
}

const file = (method: CalendarMethod, content: string, disposition: string): StreamableFile =>
  new StreamableFile(Buffer.from(content), { type: calendarType(method), disposition });
