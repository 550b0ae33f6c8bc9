import { InjectQueue } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { QueueName } from '../jobs/queues.js';
import { hintsLostTotal } from './event-metrics.js';
import { describeFailure } from '../platform/errors/describe-failure.js';

/** "There is work in this lane": all that a queue ever carries. */
export interface Lane {
  handler: string;
  order_key: string;
}

/** More than this waiting for a slow queue is dropped; the sweep finds it. */
const BUFFER_LIMIT = 10_000;
const BATCH = 200;
/** Up to here each by itself is quicker: on PostgreSQL a bulk makes tables of its own. */
const FEW = 8;

interface Outbound {
  queue: Queue<Lane>;
  waiting: Map<string, { id: string; lane: Lane }>;
  sending: Promise<void> | null;
}

/**
 * Tells the workers of lanes with work. Never makes its caller wait and never fails: a lost hint costs a few seconds,
 * until the sweep repeats it.
 */
@Injectable()
export class Hints implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Hints.name);
  private readonly outbound: Record<QueueName, Outbound>;

  constructor(
    @InjectQueue('quick') quick: Queue<Lane>,
    @InjectQueue('heavy') heavy: Queue<Lane>,
    @InjectQueue('remote') remote: Queue<Lane>,
  ) {
    const to = (queue: Queue<Lane>): Outbound => {
      queue.on('error', (error) => this.logger.warn(`queue ${queue.name}: ${describeFailure(error)}`));
      return { queue, waiting: new Map(), sending: null };
    };
    this.outbound = { quick: to(quick), heavy: to(heavy), remote: to(remote) };
  }

  /** `id` must be new for each hint: a queue ignores the id of a job that it still holds. Several hints for one lane leave as one. */
  offer(queue: QueueName, id: string, lane: Lane): void {
    const outbound = this.outbound[queue];
    const key = `${lane.handler} ${lane.order_key}`;
    if (outbound.waiting.has(key)) return;
    if (outbound.waiting.size >= BUFFER_LIMIT) return hintsLostTotal.inc();
    outbound.waiting.set(key, { id, lane });
    outbound.sending ??= this.send(outbound);
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const outbound of Object.values(this.outbound)) {
      // An unreachable queue must not hold up the shutdown.
      await Promise.race([outbound.sending, new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
    }
  }

  private async send(outbound: Outbound): Promise<void> {
    // What is offered in the same turn leaves in the same batch.
    await new Promise(setImmediate);
    while (outbound.waiting.size > 0) {
      const batch = [...outbound.waiting].slice(0, BATCH);
      for (const [key] of batch) outbound.waiting.delete(key);
      try {
        const jobs = batch.map(([, { id, lane }]) => ({
          name: lane.handler,
          data: lane,
          opts: { jobId: id, attempts: 1, removeOnComplete: true, removeOnFail: true },
        }));
        if (jobs.length <= FEW)
          await Promise.all(jobs.map(({ name, data, opts }) => outbound.queue.add(name, data, opts)));
        else await outbound.queue.addBulk(jobs);
      } catch (error) {
        hintsLostTotal.inc(batch.length);
        this.logger.warn(`${batch.length} hints lost: ${describeFailure(error)}`);
      }
    }
    outbound.sending = null;
  }
}

/** A queue ignores a hint whose id it already holds, so a repeated one has another number. */
export const hintId = (eventId: string, handler: string, hints: number | 'next'): string =>
  `${eventId}-${handler}-${hints}`;
