import { Injectable } from '@nestjs/common';
import { Gauge, register } from 'prom-client';
import { PointsQueries } from './points.queries.js';

type Figure = 'sum_of_entries' | 'unbalanced_transfers' | 'wrong_balances' | 'is_sound';

const HELP: Record<Figure, string> = {
  sum_of_entries: 'All entries of the ledger of points together at the latest recount; 0 when sound',
  unbalanced_transfers: 'Transfers of points that did not come to zero at the latest recount',
  wrong_balances: 'Balances of points that differed from their entries at the latest recount',
  is_sound: '1 when the latest recount of the ledger of points found nothing wrong',
};

/** Tells the latest recount whenever somebody asks, whichever process made it; nothing before the first one. */
@Injectable()
export class PointsMetrics {
  constructor(queries: PointsQueries) {
    for (const [figure, help] of Object.entries(HELP) as [Figure, string][]) {
      const name = `smartbot_points_${figure}`;
      // The registry belongs to the process, which may hold more than one application in tests.
      register.removeSingleMetric(name);
      new Gauge({
        name,
        help,
        async collect() {
          const proof = await queries.latestProof();
          this.reset();
          if (proof) this.set(Number(proof[figure]));
        },
      });
    }
  }
}
