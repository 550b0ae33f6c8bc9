import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import type { Tx } from '../../platform/db/transactions.js';
import { AccountDataService } from '../privacy/account-data.service.js';
import { CalendarService } from './calendar/calendar.service.js';
import { MockInterviewsQueries } from './mock-interviews.queries.js';
import { SessionsService } from './sessions.service.js';
import { SlotsService } from './slots.service.js';
import { SweepsService } from './sweeps.service.js';

@Injectable()
export class MockInterviewsHandlers implements OnModuleInit {
  constructor(
    private readonly slots: SlotsService,
    private readonly sessions: SessionsService,
    private readonly sweeps: SweepsService,
    private readonly queries: MockInterviewsQueries,
    private readonly calendar: CalendarService,
    private readonly account_data: AccountDataService,
  ) {}

  onModuleInit(): void {
    this.account_data.offer('mock_interviews', (account_id) => this.queries.slotsOf(account_id));
    this.account_data.offer('sessions', (account_id) => this.queries.sessionsOf(account_id));
  }

  @OnEvent('account.deleted', { handler: 'mock-interviews.abandon', effect: 'database' })
  async abandon(tx: Tx, { payload: { account_id } }: StoredEvent<'account.deleted'>): Promise<void> {
    await this.sessions.abandon(tx, account_id);
    await this.calendar.erase(tx, account_id);
    await this.slots.abandon(tx, account_id);
    // What was open at the first look may have been booked since: nothing is open any more, so this is the last of it.
    await this.sessions.abandon(tx, account_id);
  }

  @OnEvent('profession.merged', { handler: 'mock-interviews.follow-merge', effect: 'database' })
  followMerge(tx: Tx, { payload }: StoredEvent<'profession.merged'>): Promise<void> {
    return this.slots.followMerge(tx, payload.profession_id, payload.into_id);
  }

  @OnJob('mock-interviews.expire')
  expire(now: Date): Promise<void> {
    return this.sweeps.expireSlots(now);
  }

  @OnJob('mock-interviews.return')
  returnToBoard(now: Date): Promise<void> {
    return this.sweeps.returnToBoard(now);
  }

  @OnJob('sessions.complete')
  complete(now: Date): Promise<void> {
    return this.sweeps.completeSessions(now);
  }

  @OnJob('sessions.give-notices')
  giveNotices(now: Date): Promise<void> {
    return this.sweeps.giveNotices(now);
  }

  @OnJob('mock-interviews.archive')
  archive(now: Date): Promise<void> {
    return this.sweeps.archive(now);
  }
}
