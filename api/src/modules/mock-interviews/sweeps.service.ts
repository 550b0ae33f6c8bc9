import { Injectable } from '@nestjs/common';
import { eachDue } from '../../jobs/each-due.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { SettingsService } from '../settings/settings.service.js';
import { archivedBefore, completesBefore, startsOfNotice } from './mock-interviews.policy.js';
import { type Due, MockInterviewsQueries } from './mock-interviews.queries.js';
import { NOTICES } from './session.status.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { SlotsRepository } from './slots.repository.js';
import { SlotsService } from './slots.service.js';

const PORTION = 200;

/**
 * What happens by the clock alone. Each piece of work is a transaction of its own that moves one row by
 * compare-and-swap: two workers, or a worker and a button, do it once.
 */
@Injectable()
export class SweepsService {
  constructor(
    private readonly slots: SlotsService,
    private readonly sessions: SessionsService,
    private readonly slot_rows: SlotsRepository,
    private readonly session_rows: SessionsRepository,
    private readonly queries: MockInterviewsQueries,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
  ) {}

  expireSlots(now: Date): Promise<void> {
    return eachDue<Due>(
      (after, limit) => this.queries.expired(now, after, limit),
      ({ id }) => this.transactions.run((tx) => this.slots.expire(tx, id)),
    );
  }

  /** Suspensions are over: what is still open of theirs is on the board again, also for those who watch it. */
  returnToBoard(now: Date): Promise<void> {
    return eachDue<string>(
      (after, limit) => this.queries.toReturn(now, after, limit),
      (interviewer_id) => this.slots.returnToBoard(interviewer_id),
    );
  }

  async completeSessions(now: Date): Promise<void> {
    const before = completesBefore(await this.settings.current(), now);
    await eachDue<Due>(
      (after, limit) => this.queries.startedBefore(before, after, limit),
      ({ id }) => this.sessions.completeByItself(id),
    );
  }

  async giveNotices(now: Date): Promise<void> {
    const { auto_complete_hours } = await this.settings.current();
    for (const [index] of NOTICES.entries()) {
      const place = index + 1;
      const { from, to } = startsOfNotice(place, now);
      // Of what started so long ago that it completes by itself nobody is told that it starts.
      const since = from ?? completesBefore({ auto_complete_hours }, now);
      await eachDue<Due>(
        (after, limit) => this.queries.withoutNotice(place, since, to, after, limit),
        ({ id }) => this.sessions.giveNotice(id, place),
      );
    }
  }

  async archive(now: Date): Promise<void> {
    const before = archivedBefore(await this.settings.current(), now);
    await this.inPortions((tx) => this.session_rows.archive(tx, before, now, PORTION));
    await this.inPortions((tx) => this.slot_rows.archive(tx, before, now, PORTION));
  }

  private async inPortions(archive: (tx: Tx) => Promise<number>): Promise<void> {
    while ((await this.transactions.run(archive)) === PORTION);
  }
}
