import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import { MembersService } from '../members/members.service.js';
import { SessionNotFound } from '../mock-interviews/mock-interviews.errors.js';
import { MockInterviewsQueries, type SessionRow } from '../mock-interviews/mock-interviews.queries.js';
import { SessionsService } from '../mock-interviews/sessions.service.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { NothingToRemindOf, RemindedAlready, SessionNotCompleted } from './feedback.errors.js';
import { canLeaveFeedback, mayRemindAgain, REMINDER_PAUSE_HOURS } from './feedback.policy.js';
import { FeedbackRepository } from './feedback.repository.js';
import { meetingParams } from '../notifications/meeting-params.policy.js';

/** Asks whoever owes feedback for it. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly feedback: FeedbackRepository,
    private readonly sessions: SessionsService,
    private readonly meetings: MockInterviewsQueries,
    private readonly members: MembersService,
    private readonly notifications: NotificationsService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** By the clock, once for each session. */
  async remindOnce(session_id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const session = await this.meetings.session(session_id, tx);
      if (!session) return;
      await this.sessions.lock(tx, { id: session_id });
      if (!(await this.feedback.markReminded(tx, session_id))) return;
      await this.tell(tx, session, await this.owing(tx, session), `feedback due ${session_id}`);
    });
  }

  /**
   * One of the two asks the other, once a day; an admin asks whom it wants, whenever it wants. Answers who is reminded.
   * Throws `SessionNotFound`, `SessionNotCompleted`, `RemindedAlready`, `NothingToRemindOf`.
   */
  async remind(actor: Actor, session_id: string, user_id: string | undefined): Promise<string[]> {
    const { account_id, staff_role } = actor;
    const session = await this.meetings.session(session_id);
    if (!session) throw new SessionNotFound();
    const people = [session.interviewer_id, session.interviewee_id];
    const isOfTwo = people.includes(account_id);
    if (!isOfTwo && staff_role !== 'admin') throw new SessionNotFound();
    return this.transactions.run(async (tx) => {
      const { status } = await this.sessions.lock(tx, { id: session_id });
      if (status !== 'completed') throw new SessionNotCompleted();
      const owing = (await this.owing(tx, session)).filter(
        (id) => id !== account_id && (user_id === undefined || id === user_id),
      );
      if (owing.length === 0) throw new NothingToRemindOf();
      const now = this.clock.now();
      if (isOfTwo && !(await this.feedback.askOnce(tx, session_id, account_id, now, mayRemindAgain(now))))
        throw new RemindedAlready(REMINDER_PAUSE_HOURS);
      await this.tell(tx, session, owing, newId());
      return owing;
    });
  }

  /** Whoever of the two is there, has left nothing, and still can. */
  private async owing(tx: Tx, { id, completed_at, interviewer_id, interviewee_id }: SessionRow): Promise<string[]> {
    if (!completed_at || !canLeaveFeedback(completed_at, await this.settings.current(), this.clock.now())) return [];
    const authors = (await this.feedback.ofSession(tx, id)).map(({ from_user_id }) => from_user_id);
    const present = await this.members.present(tx, [interviewer_id, interviewee_id]);
    return [interviewer_id, interviewee_id].filter((one) => !authors.includes(one) && present.includes(one));
  }

  private tell(tx: Tx, session: SessionRow, account_ids: string[], dedupe_key: string): Promise<void> {
    return this.notifications.notifyAll(
      tx,
      account_ids.map((account_id) => ({
        account_id,
        kind: 'feedback_due' as const,
        params: meetingParams(session, account_id),
        dedupe_key,
      })),
    );
  }
}
