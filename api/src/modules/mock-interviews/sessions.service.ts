import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import { MembersService } from '../members/members.service.js';
import { PointsService } from '../points/points.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { BoardRepository } from './board.repository.js';
import { CommitmentsRepository } from './commitments.repository.js';
import type { Session } from './mock-interview.entity.js';
import {
  BookingClosed,
  OwnSlot,
  SessionFrozen,
  SessionNotFound,
  SessionNotStarted,
  SessionOver,
  SlotNotFound,
  SlotMoved,
  SlotTaken,
  SlotWithheld,
  TooLateToCancel,
} from './mock-interviews.errors.js';
import {
  canBook,
  canCancel,
  hasStarted,
  isWithheld,
  noticesDue,
  pairCountsFrom,
  rewardAfter,
} from './mock-interviews.policy.js';
import { MockInterviewsQueries } from './mock-interviews.queries.js';
import { NOTICES, type Side } from './session.status.js';
import { type Booked, SessionsRepository } from './sessions.repository.js';
import { SlotsRepository } from './slots.repository.js';

/** Why a session does not take place, and by whom. */
interface Cancellation {
  side: Side;
  cancelled_by: string;
  reason: 'interviewer' | 'interviewee' | 'account_deleted';
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly slots: SlotsRepository,
    private readonly queries: MockInterviewsQueries,
    private readonly commitments: CommitmentsRepository,
    private readonly board: BoardRepository,
    private readonly points: PointsService,
    private readonly members: MembersService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * The slot is the caller's, for a point put aside; answers with the id of the session. Throws `SlotTaken`, `SlotMoved`,
   * `SlotWithheld`, `BookingClosed`, `OwnSlot`, `TimesOverlap`, `IntervieweeLocked`, `NotEnoughPoints`, `EmailNotVerified`, `MemberSuspended`.
   */
  async book(actor: Actor, mock_interview_id: string, seen_time?: Date): Promise<string> {
    const { account_id: interviewee_id } = actor;
    const rules = await this.settings.current();
    // Whoever comes too late hears so before anything is begun.
    const seen = await this.queries.standing(mock_interview_id);
    if (!seen) throw new SlotNotFound();
    if (seen.interviewer_id === interviewee_id) throw new OwnSlot();
    if (seen.status !== 'pending') throw new SlotTaken();
    if (isWithheld(seen, this.clock.now())) throw new SlotWithheld();
    return this.transactions.run(async (tx) => {
      await this.commitments.lockPeople(tx, [interviewee_id]);
      await this.members.requireActive(tx, interviewee_id);
      const now = this.clock.now();
      const slot = await this.slots.take(tx, mock_interview_id, interviewee_id, now);
      if (!slot) throw await this.lost(tx, mock_interview_id);
      if (!canBook(slot, rules, now)) throw new BookingClosed(rules.booking_closes_minutes);
      const { interviewer_id, scheduled_time, duration } = slot;
      if (seen_time && seen_time.getTime() !== scheduled_time.getTime()) throw new SlotMoved();

      const session = {
        ...{ id: newId(), mock_interview_id, interviewer_id, interviewee_id, scheduled_time, duration },
        ...{ notices_given: noticesDue(slot, now), created_at: now },
      };
      await this.sessions.insert(tx, session);
      await this.commitments.add(tx, interviewee_id, [slot]);
      await this.points.hold(tx, interviewee_id, session.id);
      await this.idempotency.keep(tx, session.id);
      await this.outbox.append(tx, 'session.booked', mock_interview_id, factsOf(session));
      await this.board.show(tx, [mock_interview_id]);
      return session.id;
    });
  }

  /** By either side, in time. A repeat is fine. Throws `TooLateToCancel`, `SessionOver`. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const session = await this.lockOwn(tx, actor, id);
      if (session.status === 'cancelled') return;
      await this.cancelInTime(tx, session, sideOf(session, actor.account_id));
    });
  }

  /** By the interviewer, with the slot. False where nothing is booked any more. Throws `TooLateToCancel`. */
  async cancelOfSlot(tx: Tx, mock_interview_id: string): Promise<boolean> {
    const live = await this.sessions.live(tx, mock_interview_id);
    const session = live && (await this.lock(tx, live));
    if (session?.status !== 'scheduled') return false;
    await this.cancelInTime(tx, session, 'interviewer');
    return true;
  }

  /** By either side, from the start on. A repeat is fine. Throws `SessionNotStarted`, `SessionFrozen`, `SessionOver`. */
  async complete(actor: Actor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const session = await this.lockOwn(tx, actor, id);
      if (session.status === 'completed') return;
      if (session.status !== 'scheduled') throw new SessionOver();
      if (session.has_open_case) throw new SessionFrozen();
      if (!hasStarted(session, this.clock.now())) throw new SessionNotStarted();
      await this.settle(tx, session, actor.account_id);
    });
  }

  /** Nobody said that it is over, so it is. */
  async completeByItself(id: string): Promise<void> {
    await this.transactions.run(async (tx) => this.settle(tx, await this.lock(tx, { id }), null));
  }

  /** Tells the two what is due, once each. */
  async giveNotice(id: string, place: number): Promise<void> {
    await this.transactions.run(async (tx) => {
      if (!(await this.sessions.giveNotice(tx, id, place))) return;
      const session = await this.sessions.byId(tx, id);
      const notice = NOTICES[place - 1] ?? 'started';
      const facts = factsOf(session);
      if (notice === 'started') await this.outbox.append(tx, 'session.started', session.mock_interview_id, facts);
      else await this.outbox.append(tx, 'session.starting', session.mock_interview_id, { ...facts, notice });
    });
  }

  /** Somebody's account is gone: what has not begun does not take place. */
  async abandon(tx: Tx, account_id: string): Promise<void> {
    const to_come = await this.sessions.scheduledOf(tx, account_id);
    await this.commitments.lockPeople(tx, [
      account_id,
      ...to_come.flatMap(({ interviewer_id, interviewee_id }) => [interviewer_id, interviewee_id]),
    ]);
    const now = this.clock.now();
    for (const session of to_come) {
      if (hasStarted(session, now)) continue;
      const side = sideOf(session, account_id);
      await this.call(tx, session, { side, cancelled_by: account_id, reason: 'account_deleted' });
    }
  }

  /** Why somebody was not quick enough. */
  private async lost(tx: Tx, mock_interview_id: string): Promise<SlotTaken | SlotWithheld> {
    const { status } = await this.slots.byId(tx, mock_interview_id);
    return status === 'pending' ? new SlotWithheld() : new SlotTaken();
  }

  private async cancelInTime(tx: Tx, session: Session, side: Side): Promise<void> {
    const rules = await this.settings.current();
    if (session.status !== 'scheduled') throw new SessionOver();
    if (!canCancel(session, rules, this.clock.now())) throw new TooLateToCancel(rules.cancel_notice_hours);
    const cancelled_by = side === 'interviewer' ? session.interviewer_id : session.interviewee_id;
    if (!(await this.call(tx, session, { side, cancelled_by, reason: side }))) throw new SessionOver();
  }

  /** Calls a session off; false where somebody was quicker. */
  private async call(tx: Tx, session: Session, { side, cancelled_by, reason }: Cancellation): Promise<boolean> {
    const now = this.clock.now();
    const { id, mock_interview_id, interviewer_id, interviewee_id } = session;
    if (!(await this.sessions.move(tx, id, 'cancelled', { cancelled_by, ended_at: now }))) return false;
    if (side === 'interviewee') {
      const withheld_until = await this.members.suspendedUntil(tx, interviewer_id);
      await this.slots.move(tx, mock_interview_id, 'pending', {
        interviewee_id: null,
        withheld_until,
        updated_at: now,
      });
      await this.commitments.free(tx, mock_interview_id, interviewee_id);
    } else {
      const cancel_reason = reason === 'account_deleted' ? reason : 'interviewer';
      const over = { interviewee_id: null, cancel_reason, ended_at: now, updated_at: now } as const;
      await this.slots.move(tx, mock_interview_id, 'cancelled', over, ['booked']);
      await this.commitments.free(tx, mock_interview_id);
      await this.outbox.append(tx, 'slot.cancelled', mock_interview_id, {
        ...{ mock_interview_id, interviewer_id, interviewee_id, reason: cancel_reason },
      });
    }
    await this.points.returnHold(tx, id);
    await this.outbox.append(tx, 'session.cancelled', mock_interview_id, { ...factsOf(session), side, reason });
    await this.board.show(tx, [mock_interview_id]);
    return true;
  }

  /** It was called a no-show, and took place after all. What its points have done by then stays done. */
  async restore(tx: Tx, session: Session): Promise<void> {
    if (!session.completed_at) return this.settle(tx, session, null, 'no_show');
    if (await this.sessions.move(tx, session.id, 'completed', {}, ['no_show']))
      await this.outbox.append(tx, 'session.restored', session.mock_interview_id, factsOf(session));
  }

  /** The session took place; a repeat changes nothing. */
  async settle(
    tx: Tx,
    session: Session,
    completed_by: string | null,
    from: 'scheduled' | 'no_show' = 'scheduled',
  ): Promise<void> {
    const now = this.clock.now();
    const rules = await this.settings.current();
    const { id, mock_interview_id } = session;
    const reward = rewardAfter(await this.sessions.countPair(tx, session, pairCountsFrom(rules, now)), rules);
    const changes = { completed_at: now, completed_by, reward, ended_at: now };
    if (!(await this.sessions.move(tx, id, 'completed', changes, [from]))) return;
    await this.slots.move(tx, mock_interview_id, 'completed', { ended_at: now, updated_at: now });
    await this.points.spendHold(tx, id);
    const by = completed_by ? sideOf(session, completed_by) : 'timetable';
    await this.outbox.append(tx, 'session.completed', mock_interview_id, { ...factsOf(session), by });
  }

  /** As `lock`, for one of the two. Throws `SessionNotFound` for everybody else. */
  async lockOwn(tx: Tx, { account_id }: Actor, id: string): Promise<Session> {
    const session = await this.lock(tx, { id });
    if (session.interviewer_id !== account_id && session.interviewee_id !== account_id) throw new SessionNotFound();
    return session;
  }

  /** Waits for whoever else moves a session of these two, and reads it as they have left it. */
  async lock(tx: Tx, { id }: { id: string }): Promise<Session> {
    const { interviewer_id, interviewee_id } = await this.sessions.byId(tx, id);
    await this.commitments.lockPeople(tx, [interviewer_id, interviewee_id]);
    return this.sessions.byId(tx, id);
  }
}

const sideOf = ({ interviewer_id }: Session, account_id: string): Side =>
  interviewer_id === account_id ? 'interviewer' : 'interviewee';

const factsOf = ({ id, mock_interview_id, interviewer_id, interviewee_id }: Booked) => ({
  session_id: id,
  mock_interview_id,
  interviewer_id,
  interviewee_id,
});
