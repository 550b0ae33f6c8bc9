import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { Deliveries } from './deliveries.service.js';
import { DeliveryTimes } from './delivery.policy.js';
import { EventHandlers } from './event-handlers.js';
import { deliveriesDead, deliveriesPending } from './event-metrics.js';
import { hintId, Hints } from './hints.js';

const LIMIT = 500;

/** Hints again what is overdue: lost hints, emptied queues, dead processes and the next try of what failed. */
@Injectable()
export class Sweep {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly overview: Deliveries,
    private readonly handlers: EventHandlers,
    private readonly hints: Hints,
    private readonly clock: Clock,
    private readonly times: DeliveryTimes,
  ) {}

  async run(): Promise<void> {
    const lease = { first_ms: this.times.hint_lease_ms, longest_ms: this.times.longest_hint_lease_ms };
    const overdue = await this.deliveries.takeOverdue(this.handlers.names(), this.clock.now(), lease, LIMIT);
    for (const { event_id, handler, order_key, hints } of overdue) {
      const queue = this.handlers.named(handler)?.queue;
      if (queue) this.hints.offer(queue, hintId(event_id, handler, hints), { handler, order_key });
    }
    const { pending, dead } = await this.overview.counts();
    deliveriesPending.set(pending);
    deliveriesDead.set(dead);
  }
}
