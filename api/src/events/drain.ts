import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import type { Lane } from './hints.js';
import { LaneRunner } from './lane-runner.js';

/** Delivers everything that is pending here and now, without queue or hints: for what must not wait, such as filling a data set. */
@Injectable()
export class Drain {
  constructor(
    private readonly database: Database,
    private readonly lanes: LaneRunner,
  ) {}

  /** Until nothing is pending; what a handler announces is delivered too. A delivery that fails is left for the next worker. */
  async run(): Promise<void> {
    for (let before = ''; ; ) {
      const lanes = await this.database.rows<Lane & { pending: number }>(
        `select handler, order_key, count(*)::int as pending from event_deliveries
         where done_at is null and dead_at is null group by 1, 2 order by 1, 2`,
      );
      const now = JSON.stringify(lanes);
      if (lanes.length === 0 || now === before) return;
      before = now;
      for (const lane of lanes) await this.lanes.run(lane);
    }
  }
}
