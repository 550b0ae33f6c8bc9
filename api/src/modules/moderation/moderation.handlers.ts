import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import type { Tx } from '../../platform/db/transactions.js';
import { MockInterviewsQueries } from '../mock-interviews/mock-interviews.queries.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { AccountDataService } from '../privacy/account-data.service.js';
import { isNoShowOutcome } from './case.status.js';
import { CasesRepository } from './cases.repository.js';
import { DecisionsService } from './decisions.service.js';
import { ModerationQueries } from './moderation.queries.js';
import { ReportsService } from './reports.service.js';

@Injectable()
export class ModerationHandlers implements OnModuleInit {
  constructor(
    private readonly reports: ReportsService,
    private readonly decisions: DecisionsService,
    private readonly cases: CasesRepository,
    private readonly queries: ModerationQueries,
    private readonly meetings: MockInterviewsQueries,
    private readonly notifications: NotificationsService,
    private readonly account_data: AccountDataService,
  ) {}

  onModuleInit(): void {
    this.account_data.offer('cases', (account_id) => this.queries.dataOf(account_id));
    this.account_data.offer('strikes', (account_id) => this.queries.strikesOf(account_id));
  }

  @OnJob('moderation.resolve')
  resolve(now: Date): Promise<void> {
    return this.decisions.resolveOverdue(now);
  }

  @OnEvent('feedback.disputed', { handler: 'moderation.open-dispute', effect: 'database' })
  dispute(tx: Tx, { payload }: StoredEvent<'feedback.disputed'>): Promise<void> {
    return this.reports.openDispute(tx, payload);
  }

  @OnEvent('account.deleted', { handler: 'moderation.erase', effect: 'database' })
  erase(tx: Tx, { payload }: StoredEvent<'account.deleted'>): Promise<void> {
    return this.cases.eraseTexts(tx, payload.account_id);
  }

  @OnEvent('case.opened', { handler: 'moderation.tell-reported', effect: 'database' })
  async tellReported(tx: Tx, { id, payload }: StoredEvent<'case.opened'>): Promise<void> {
    const { kind, case_id, session_id, reporter_id, subject_id: account_id } = payload;
    if (kind !== 'no_show') return;
    const params = { ...(await this.meeting(session_id, reporter_id)), case_id };
    await this.notifications.notify(tx, { account_id, kind: 'no_show_reported', params, dedupe_key: id });
  }

  @OnEvent('case.decided', { handler: 'moderation.tell-decided', effect: 'database' })
  async tellDecided(tx: Tx, { id, payload }: StoredEvent<'case.decided'>): Promise<void> {
    const { kind, case_id, session_id, reporter_id, subject_id, outcome } = payload;
    if (kind !== 'no_show' || !isNoShowOutcome(outcome)) return;
    const to = async (account_id: string, partner_id: string) => ({
      ...{ account_id, kind: 'no_show_decided' as const, dedupe_key: id },
      params: { ...(await this.meeting(session_id, partner_id)), case_id, outcome },
    });
    await this.notifications.notifyAll(tx, [await to(reporter_id, subject_id), await to(subject_id, reporter_id)]);
  }

  @OnEvent('strike.given', { handler: 'moderation.tell-strike', effect: 'database' })
  tellStrike(tx: Tx, { id, payload }: StoredEvent<'strike.given'>): Promise<void> {
    const { case_id, account_id, strikes } = payload;
    const params = { case_id, strikes };
    return this.notifications.notify(tx, { account_id, kind: 'strike_given', params, dedupe_key: id });
  }

  private async meeting(session_id: string | null, partner_id: string) {
    const session = session_id === null ? null : await this.meetings.session(session_id);
    if (!session || session_id === null) throw new Error('A case of an absence has a session');
    const { mock_interview_id, profession_id, scheduled_time } = session;
    return { mock_interview_id, session_id, partner_id, profession_id, scheduled_time: scheduled_time.toISOString() };
  }
}
