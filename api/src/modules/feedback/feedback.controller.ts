import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import { DisputeFeedback, LeaveFeedback, LeaveFeedbackOnSlot, ListHistory, RemindOfFeedback } from './feedback.dto.js';
import { FeedbackFieldInvalid } from './feedback.errors.js';
import { FeedbackService } from './feedback.service.js';
import { FeedbackView, HistoryItemView, RemindedView } from './feedback.view.js';
import { HistoryService } from './history.service.js';
import { RemindersService } from './reminders.service.js';

const SlotId = () => Param('id', new PathId('mock_interviews.not_found'));

@ApiTags('feedback')
@Controller()
@Access('member')
export class FeedbackController {
  constructor(
    private readonly feedback: FeedbackService,
    private readonly reminders: RemindersService,
    private readonly history: HistoryService,
  ) {}

  @Describe('Leave feedback about the other one of a completed session; final once sent.', FeedbackView)
  @Post('feedback')
  @Idempotent()
  async leave(
    @CurrentActor() actor: Actor,
    @Body() { session_id, ...body }: LeaveFeedback,
    @MadeBefore() made_id: string | null,
  ): Promise<FeedbackView> {
    return this.history.own(made_id ?? (await this.feedback.leave(actor, session_id, said(body))));
  }

  @Describe('As `POST /feedback`, by the slot of the session.', FeedbackView)
  @Post('mock-interviews/:id/feedback')
  @Idempotent()
  async leaveOnSlot(
    @CurrentActor() actor: Actor,
    @SlotId() id: string,
    @Body() body: LeaveFeedbackOnSlot,
    @MadeBefore() made_id: string | null,
  ): Promise<FeedbackView> {
    if (made_id) return this.history.own(made_id);
    const session_id = await this.feedback.sessionOf(id);
    return this.history.own(await this.feedback.leave(actor, session_id, said(body)));
  }

  @Describe('The interviewee accepts what the interviewer has left; a repeat gets the same answer.', FeedbackView)
  @Put('mock-interviews/:id/feedback')
  async accept(@CurrentActor() actor: Actor, @SlotId() id: string): Promise<FeedbackView> {
    return this.history.own(await this.feedback.accept(actor, await this.feedback.sessionOf(id)));
  }

  @Describe('The interviewee disputes what the interviewer has left: a moderator decides.', FeedbackView)
  @Post('sessions/:id/dispute')
  @HttpCode(200)
  async dispute(
    @CurrentActor() actor: Actor,
    @Param('id', new PathId('sessions.not_found')) id: string,
    @Body() { reason }: DisputeFeedback,
  ): Promise<FeedbackView> {
    return this.history.own(await this.feedback.dispute(actor, id, reason));
  }

  @Describe('Ask whoever owes feedback for it: one of the two once a day, an admin at any time.', RemindedView)
  @Post('notifications/feedback-reminder')
  @HttpCode(200)
  async remind(@CurrentActor() actor: Actor, @Body() { session_id, user_id }: RemindOfFeedback): Promise<RemindedView> {
    return { reminded: await this.reminders.remind(actor, session_id, user_id) };
  }

  @Describe(
    'Sessions of a member, latest first, with feedback and what is still to be done: the own ones; staff see everybody’s.',
  )
  @ApiPage(HistoryItemView)
  @Get('history/:user_id')
  list(
    @CurrentActor() actor: Actor,
    @Param('user_id', new PathId('feedback.history_not_found')) user_id: string,
    @Query() { limit = STANDARD_PAGE, ...filter }: ListHistory,
    @CallerLocale() locale: Locale,
  ): Promise<Page<HistoryItemView>> {
    return this.history.list(actor, user_id, { ...filter, limit }, locale);
  }
}

function said({ rating, comments, feedback, technical_score }: LeaveFeedbackOnSlot) {
  const words = comments ?? feedback;
  if (words === undefined) throw new FeedbackFieldInvalid('comments', 'required');
  return { rating, comments: words, technical_score };
}
