import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import type { Tx } from '../../platform/db/transactions.js';
import { PointsService } from './points.service.js';

@Injectable()
export class PointsHandlers {
  constructor(private readonly points: PointsService) {}

  @OnEvent('account.verified', { handler: 'points.grant-starter', effect: 'database' })
  grantStarter(tx: Tx, { payload }: StoredEvent<'account.verified'>): Promise<void> {
    return this.points.grantStarter(tx, payload.account_id);
  }

  @OnJob('points.prove')
  prove(now: Date): Promise<void> {
    return this.points.prove(now);
  }
}
