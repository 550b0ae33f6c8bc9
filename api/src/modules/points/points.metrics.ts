import { Injectable } from '@nestjs/common';
import { Gauge, register } from 'prom-client';
import { PointsQueries } from './points.queries.js';

const NAME = 'smartbot_points_recount';
const FIGURES = ['sum_of_entries', 'unbalanced_transfers', 'wrong_balances', 'is_sound'] as const;

/** Tells the latest recount whenever somebody asks, whichever process made it; nothing before the first one. */
@Injectable()
export class PointsMetrics {
  constructor(queries: PointsQueries) {
    // The registry belongs to the process, which may hold more than one application in tests.
    register.removeSingleMetric(NAME);
    new Gauge({
      name: NAME,
      help: 'What the latest recount of the ledger of points found: is_sound is 1 and all others are 0, or something is wrong',
      labelNames: ['figure'] as const,
      async collect() {
        // Without a database the other figures of the process are told all the same.
        const proof = await queries.latestProof().catch(() => null);
        this.reset();
        if (proof) for (const figure of FIGURES) this.set({ figure }, Number(proof[figure]));
      },
    });
  }
}
