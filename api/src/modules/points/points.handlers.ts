import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import type { Tx } from '../../platform/db/transactions.js';
import { AccountDataService } from '../privacy/account-data.service.js';
import { PointsQueries } from './points.queries.js';
import { PointsService } from './points.service.js';

@Injectable()
export class PointsHandlers implements OnModuleInit {
  constructor(
    private readonly points: PointsService,
    private readonly queries: PointsQueries,
    private readonly account_data: AccountDataService,
  ) {}

  onModuleInit(): void {
    this.account_data.offer('points', (account_id) => this.queries.dataOf(account_id));
  }

  @OnEvent('account.verified', { handler: 'points.grant-starter', effect: 'database' })
  grantStarter(tx: Tx, { payload }: StoredEvent<'account.verified'>): Promise<void> {
    return this.points.grantStarter(tx, payload.account_id);
  }

  @OnJob('points.prove')
  prove(now: Date): Promise<void> {
    return this.points.prove(now);
  }
}
