import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { type Tx, Transactions } from '../platform/db/transactions.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveryTimes } from './delivery.policy.js';
import { EventHandlers } from './event-handlers.js';
import { hintId, Hints } from './hints.js';

export interface DeadDelivery {
  event_id: string;
  handler: string;
  name: string;
  order_key: string;
  attempts: number;
  last_error: string;
  created_at: Date;
  dead_at: Date;
}

export class DeadDeliveryNotFound extends NotFound {
  constructor() {
    super('events.dead_delivery_not_found');
  }
}

/** For admins: deliveries that were given up, and how to try them again. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly deliveries: DeliveriesRepository,
    private readonly handlers: EventHandlers,
    private readonly hints: Hints,
    private readonly clock: Clock,
    private readonly times: DeliveryTimes,
  ) {}

  /** The latest first; at most `limit` that come after the one named. */
  listDead({
    limit = 50,
    after = null,
  }: {
    limit?: number;
    after?: Pick<DeadDelivery, 'dead_at' | 'event_id' | 'handler'> | null;
  } = {}): Promise<DeadDelivery[]> {
    return this.database.rows<DeadDelivery>(
      `select d.event_id, d.handler, e.name, d.order_key, d.attempts, d.last_error, e.created_at, d.dead_at
       from event_deliveries d join events e on e.id = d.event_id
       where d.dead_at is not null
         and ($2::timestamptz is null or (d.dead_at, d.event_id, d.handler) < ($2::timestamptz, $3::uuid, $4::text))
       order by d.dead_at desc, d.event_id desc, d.handler desc limit $1`,
      [limit, after?.dead_at ?? null, after?.event_id ?? null, after?.handler ?? null],
    );
  }

  /** `pending` counts what waits for its turn, for another try or for a worker. */
  async counts(): Promise<{ pending: number; dead: number }> {
    const counts = await this.database.first<{ pending: number; dead: number }>(
      `select (select count(*)::int from event_deliveries where hint_at is not null) as pending,
              (select count(*)::int from event_deliveries where dead_at is not null) as dead`,
    );
    return counts ?? { pending: 0, dead: 0 };
  }

  /** Gives a dead delivery all its attempts again, at once; `alongside` writes in the same transaction. Throws `DeadDeliveryNotFound`. */
  async replay(eventId: string, handler: string, alongside?: (tx: Tx) => Promise<void>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const revived = await this.deliveries.revive(
        tx,
        eventId,
        handler,
        now,
        new Date(now.getTime() + this.times.hint_lease_ms),
      );
      if (!revived) throw new DeadDeliveryNotFound();
      await alongside?.(tx);
      const { order_key, hints } = revived;
      const queue = this.handlers.named(handler)?.queue;
      if (queue)
        this.transactions.afterCommit(tx, () =>
          this.hints.offer(queue, hintId(eventId, handler, hints), { handler, order_key }),
        );
    });
  }
}
