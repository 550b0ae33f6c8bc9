import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import type { Tx } from '../../platform/db/transactions.js';
import { AccountDataService } from '../privacy/account-data.service.js';
import { CaseNotices } from './case-notices.js';
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
    private readonly notices: CaseNotices,
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

  @OnJob('moderation.escalate')
  escalate(now: Date): Promise<void> {
    return this.decisions.escalateOverdue(now);
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
  tellReported(tx: Tx, event: StoredEvent<'case.opened'>): Promise<void> {
    return this.notices.opened(tx, event);
  }

  /** By one handler, so that they are told in the order in which they happened. */
  @OnEvent(['case.decided', 'case.appealed'], { handler: 'moderation.tell-decided', effect: 'database' })
  tellDecided(tx: Tx, event: StoredEvent<'case.decided' | 'case.appealed'>): Promise<void> {
    return event.name === 'case.decided' ? this.notices.decided(tx, event) : this.notices.appealed(tx, event);
  }

  @OnEvent('case.escalated', { handler: 'moderation.tell-escalated', effect: 'database' })
  tellEscalated(tx: Tx, event: StoredEvent<'case.escalated'>): Promise<void> {
    return this.notices.escalated(tx, event);
  }

  @OnEvent('strike.given', { handler: 'moderation.tell-strike', effect: 'database' })
  tellStrike(tx: Tx, event: StoredEvent<'strike.given'>): Promise<void> {
    return this.notices.struck(tx, event);
  }
}
