import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/db/transactions.js';
import { PointsService } from '../points/points.service.js';
import { SettingsService } from '../settings/settings.service.js';
import type { Session } from './mock-interview.entity.js';
import { SessionOver } from './mock-interviews.errors.js';
import type { Absence } from './session.status.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { SlotsRepository } from './slots.repository.js';

export type { Session } from './mock-interview.entity.js';

/** What a reported absence does to a session and to its points. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly rows: SessionsRepository,
    private readonly slots: SlotsRepository,
    private readonly points: PointsService,
    private readonly settings: SettingsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** For one of the two, after everybody else who moves a session of theirs. Throws `SessionNotFound`. */
  lockOwn(tx: Tx, actor: Actor, id: string): Promise<Session> {
    return this.sessions.lockOwn(tx, actor, id);
  }

  lock(tx: Tx, id: string): Promise<Session> {
    return this.sessions.lock(tx, { id });
  }

  /** Completion, hold and reward wait from now on. Throws `SessionOver`. */
  async freeze(tx: Tx, { id }: Session): Promise<void> {
    if (!(await this.rows.holdBack(tx, id, true))) throw new SessionOver();
  }

  /** What was reported is decided, and nothing waits any more. */
  async conclude(tx: Tx, session: Session, absence: Absence): Promise<void> {
    await this.rows.holdBack(tx, session.id, false);
    if (absence !== 'rejected') await this.settle(tx, session, absence);
    else if (session.status === 'scheduled') await this.sessions.settle(tx, session, null);
  }

  /** Decided anew after an appeal: points are given, never taken back. `absence` is another one than before. */
  revise(tx: Tx, session: Session, absence: Absence): Promise<void> {
    return absence === 'rejected' ? this.sessions.restore(tx, session) : this.settle(tx, session, absence);
  }

  private async settle(tx: Tx, session: Session, absence: Exclude<Absence, 'rejected'>): Promise<void> {
    const { id, mock_interview_id, interviewer_id, interviewee_id } = session;
    const now = this.clock.now();
    if (await this.rows.move(tx, id, 'no_show', { ended_at: session.ended_at ?? now }))
      await this.slots.move(tx, mock_interview_id, 'completed', { ended_at: now, updated_at: now });
    if (absence === 'interviewee_absent') {
      await this.points.spendHold(tx, id);
      // The same key as that of accepted feedback: a session is rewarded once.
      const amount = await this.settings.get('interview_reward_points');
      const reward = { key: `session:${id}`, account_id: interviewer_id, amount, session_id: id };
      await this.points.rewardOnce(tx, reward);
    } else await this.points.giveBack(tx, id);
    const facts = { session_id: id, mock_interview_id, interviewer_id, interviewee_id };
    await this.outbox.append(tx, 'session.missed', mock_interview_id, { ...facts, absence });
  }
}
