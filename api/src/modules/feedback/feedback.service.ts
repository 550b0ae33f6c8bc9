import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import { MembersService } from '../members/members.service.js';
import { SessionFrozen, SessionNotFound, SlotNotFound } from '../mock-interviews/mock-interviews.errors.js';
import { MockInterviewsQueries } from '../mock-interviews/mock-interviews.queries.js';
import { SessionsService } from '../mock-interviews/sessions.service.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { PointsService } from '../points/points.service.js';
import { RatingsService } from '../ratings/ratings.service.js';
import { SettingsService } from '../settings/settings.service.js';
import type { Feedback } from './feedback.entity.js';
import {
  FeedbackClosed,
  FeedbackDisputed,
  FeedbackFieldInvalid,
  FeedbackNotFound,
  FeedbackSettled,
  NotYoursToAnswer,
  SessionNotCompleted,
} from './feedback.errors.js';
import { acceptedFrom, canLeaveFeedback, visibleFrom } from './feedback.policy.js';
import { FeedbackRepository } from './feedback.repository.js';
import type { AcceptedBy } from './feedback.status.js';

type Session = Awaited<ReturnType<SessionsService['lock']>>;

interface Left {
  rating: number;
  comments: string;
  technical_score?: number | undefined;
}

/**
 * Everything happens with the two people locked, and first does what the clock has already decided: whether the
 * timetable or somebody's request comes by first makes no difference.
 */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly feedback: FeedbackRepository,
    private readonly sessions: SessionsService,
    private readonly meetings: MockInterviewsQueries,
    private readonly members: MembersService,
    private readonly points: PointsService,
    private readonly ratings: RatingsService,
    private readonly notifications: NotificationsService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The session that stands for a slot. Throws `SlotNotFound`, `SessionNotFound`. */
  async sessionOf(mock_interview_id: string): Promise<string> {
    const slot = await this.meetings.slot(mock_interview_id);
    if (!slot) throw new SlotNotFound();
    if (!slot.session_id) throw new SessionNotFound();
    return slot.session_id;
  }

  /**
   * Final once sent; answers with its id. Throws `SessionNotFound`, `SessionNotCompleted`, `FeedbackClosed`,
   * `FeedbackAlreadyLeft`.
   */
  async leave(actor: Actor, session_id: string, { rating, comments, technical_score }: Left): Promise<string> {
    const { account_id: from_user_id } = actor;
    const rules = await this.settings.current();
    return this.transactions.run(async (tx) => {
      const session = await this.sessions.lockOwn(tx, actor, session_id);
      const { completed_at, interviewer_id, interviewee_id, mock_interview_id } = session;
      const role = from_user_id === interviewer_id ? 'interviewer' : 'interviewee';
      if (role === 'interviewee' && technical_score !== undefined)
        throw new FeedbackFieldInvalid('technical_score', 'interviewer_only');
      if (session.status !== 'completed' || !completed_at) throw new SessionNotCompleted();
      const now = this.clock.now();
      if (!canLeaveFeedback(completed_at, rules, now)) throw new FeedbackClosed(rules.feedback_open_days);

      const others = await this.caughtUp(tx, session, now);
      const to_user_id = role === 'interviewer' ? interviewee_id : interviewer_id;
      const left: Feedback = {
        ...{ id: newId(), session_id, from_user_id, to_user_id, role, rating },
        technical_score: technical_score ?? null,
        // Nobody will read them, and nothing written about somebody who is gone stays.
        comments: (await this.members.present(tx, [to_user_id])).length > 0 ? comments : null,
        is_late: others.some(({ status }) => status !== 'blind'),
        is_void: false,
        profession_id: await this.feedback.professionOf(tx, mock_interview_id),
        ...{ status: 'blind', dispute_reason: null, visible_at: null, settled_at: null },
        ...{ session_completed_at: completed_at, created_at: now, due_at: visibleFrom(completed_at, now, rules) },
      };
      await this.feedback.insert(tx, left);
      await this.idempotency.keep(tx, left.id);
      await this.outbox.append(tx, 'feedback.left', mock_interview_id, factsOf(left));
      await this.notifications.readAbout(tx, from_user_id, ['feedback_due', 'session_completed'], session_id);
      const isShown = others.length > 0 || (left.due_at !== null && left.due_at <= now);
      if (isShown)
        for (const one of await this.feedback.ofSession(tx, session_id)) await this.show(tx, one, session, now);
      return left.id;
    });
  }

  /**
   * The interviewee is content with what the interviewer has left; a repeat is fine. Throws `SessionNotFound`,
   * `SessionNotCompleted`, `FeedbackNotFound`, `NotYoursToAnswer`, `FeedbackDisputed`, `FeedbackSettled`, `SessionFrozen`.
   */
  async accept(actor: Actor, session_id: string): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { session, feedback } = await this.toAnswer(tx, actor, session_id);
      if (feedback.status === 'accepted') return feedback.id;
      if (feedback.status === 'disputed') throw new FeedbackDisputed();
      if (feedback.status !== 'visible') throw new FeedbackSettled();
      if (session.has_open_case) throw new SessionFrozen();
      await this.settle(tx, feedback, session, 'interviewee');
      return feedback.id;
    });
  }

  /**
   * A moderator is to look at what the interviewer has left; a repeat is fine. Throws `SessionNotFound`,
   * `SessionNotCompleted`, `FeedbackNotFound`, `NotYoursToAnswer`, `FeedbackSettled`.
   */
  async dispute(actor: Actor, session_id: string, dispute_reason: string): Promise<string> {
    return this.transactions.run(async (tx) => {
      const { session, feedback } = await this.toAnswer(tx, actor, session_id);
      if (feedback.status === 'disputed') return feedback.id;
      const changes = { due_at: null, dispute_reason };
      if (feedback.status !== 'visible' || !(await this.feedback.move(tx, feedback.id, 'visible', 'disputed', changes)))
        throw new FeedbackSettled();
      await this.outbox.append(tx, 'feedback.disputed', session.mock_interview_id, factsOf(feedback));
      return feedback.id;
    });
  }

  /**
   * What a moderator has decided. Upheld: the feedback is hidden, there is no reward, and what the session cost comes
   * back. Otherwise it is accepted. False where nothing was disputed any more. Throws `FeedbackNotFound`.
   */
  resolveDispute(tx: Tx, feedback_id: string, { is_upheld }: { is_upheld: boolean }): Promise<boolean> {
    return this.rule(tx, feedback_id, 'disputed', is_upheld);
  }

  /** After an appeal it is the other way round; points are given, never taken back. Throws `FeedbackNotFound`. */
  reverseDispute(tx: Tx, feedback_id: string, { is_upheld }: { is_upheld: boolean }): Promise<boolean> {
    return this.rule(tx, feedback_id, is_upheld ? 'accepted' : 'removed', is_upheld);
  }

  /**
   * It was decided that the session was missed, or that it took place after all: what the two have left counts for
   * nothing from now on, or counts again, and can be answered for the whole time anew. Twice is once.
   */
  async follow(tx: Tx, session_id: string): Promise<void> {
    const session = await this.sessions.lock(tx, { id: session_id });
    const now = this.clock.now();
    const is_void = session.status === 'no_show';
    const changed = (await this.feedback.ofSession(tx, session_id)).filter((one) => one.is_void !== is_void);
    const answer_due_at = acceptedFrom(now, await this.settings.current());
    for (const { id } of changed) await this.feedback.setVoid(tx, id, is_void, answer_due_at);
    if (is_void) {
      for (const one of [session.interviewer_id, session.interviewee_id].sort())
        await this.notifications.readAbout(tx, one, ['feedback_due', 'session_completed'], session_id);
    } else {
      // Decided about while it counted for nothing.
      for (const { role, status } of changed) {
        if (status === 'accepted') await this.reward(tx, session);
        if (status === 'removed' && role === 'interviewer') await this.points.giveBack(tx, session_id);
      }
      await this.caughtUp(tx, session, now);
    }
    if (changed.some(({ role }) => role === 'interviewee')) await this.ratings.recount(tx, session.interviewer_id);
  }

  /** Does what is due by the clock; twice is once. */
  async catchUp(session_id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.caughtUp(tx, await this.sessions.lock(tx, { id: session_id }), this.clock.now());
    });
  }

  /** What the two have left, after everything that the clock decides by now. */
  private async caughtUp(tx: Tx, session: Session, now: Date): Promise<Feedback[]> {
    const due = (await this.feedback.ofSession(tx, session.id)).filter(
      ({ due_at, is_void }) => due_at !== null && due_at <= now && !is_void,
    );
    for (const one of due) {
      if (one.status === 'blind') await this.show(tx, one, session, now);
      else if (!session.has_open_case) await this.settle(tx, one, session, 'timetable');
    }
    return this.feedback.ofSession(tx, session.id);
  }

  /** Both can see it from now on, and it counts. */
  private async show(tx: Tx, feedback: Feedback, { mock_interview_id }: Session, now: Date): Promise<void> {
    const { id, role, to_user_id, rating, is_late } = feedback;
    const due_at = role === 'interviewer' ? acceptedFrom(now, await this.settings.current()) : null;
    if (!(await this.feedback.move(tx, id, 'blind', 'visible', { visible_at: now, due_at }))) return;
    await this.outbox.append(tx, 'feedback.shown', mock_interview_id, { ...factsOf(feedback), rating, is_late });
    if (role === 'interviewee') await this.ratings.recount(tx, to_user_id);
  }

  /** False where it is not as `from` says. */
  private async rule(
    tx: Tx,
    feedback_id: string,
    from: 'disputed' | 'accepted' | 'removed',
    is_upheld: boolean,
  ): Promise<boolean> {
    const session = await this.sessions.lock(tx, { id: (await this.feedback.byId(tx, feedback_id)).session_id });
    const feedback = await this.feedback.byId(tx, feedback_id);
    if (feedback.status !== from) return false;
    if (!is_upheld) return this.settle(tx, feedback, session, 'moderator');
    const settled_at = this.clock.now();
    if (!(await this.feedback.move(tx, feedback_id, feedback.status, 'removed', { settled_at }))) return false;
    // What a session costs that was missed was decided with the absence.
    if (!feedback.is_void) await this.points.giveBack(tx, session.id);
    await this.outbox.append(tx, 'feedback.removed', session.mock_interview_id, factsOf(feedback));
    return true;
  }

  /** It stands: the interviewer has earned the reward that was settled at completion. False where somebody was quicker. */
  private async settle(tx: Tx, feedback: Feedback, session: Session, by: AcceptedBy): Promise<boolean> {
    const { id, status, is_void } = feedback;
    const changes = { due_at: null, settled_at: this.clock.now() };
    const from = status === 'disputed' || status === 'removed' ? status : 'visible';
    if (!(await this.feedback.move(tx, id, from, 'accepted', changes))) return false;
    // What a session earns that was missed was decided with the absence.
    if (!is_void) await this.reward(tx, session);
    await this.outbox.append(tx, 'feedback.accepted', session.mock_interview_id, { ...factsOf(feedback), by });
    return true;
  }

  private async reward(tx: Tx, { id: session_id, interviewer_id: account_id, reward }: Session): Promise<void> {
    await this.points.rewardOnce(tx, { key: `session:${session_id}`, account_id, amount: reward ?? 0, session_id });
  }

  /** The interviewer's feedback as the interviewee can answer it now. */
  private async toAnswer(tx: Tx, actor: Actor, session_id: string): Promise<{ session: Session; feedback: Feedback }> {
    const session = await this.sessions.lockOwn(tx, actor, session_id);
    if (session.status !== 'completed') throw new SessionNotCompleted();
    if (actor.account_id !== session.interviewee_id) throw new NotYoursToAnswer();
    const all = await this.caughtUp(tx, session, this.clock.now());
    const feedback = all.find(({ role }) => role === 'interviewer');
    if (!feedback || feedback.status === 'blind') throw new FeedbackNotFound();
    await this.notifications.readAbout(tx, actor.account_id, ['feedback_received'], session_id);
    return { session, feedback };
  }
}

const factsOf = ({
  id,
  session_id,
  from_user_id,
  to_user_id,
  role,
}: Pick<Feedback, 'id' | 'session_id' | 'from_user_id' | 'to_user_id' | 'role'>) => ({
  feedback_id: id,
  session_id,
  from_user_id,
  to_user_id,
  role,
});
