import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { type Tx, Transactions } from '../platform/db/transactions.js';
import { newId } from '../platform/ids.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveryTimes } from './delivery.policy.js';
import { EventHandlers } from './event-handlers.js';
import type { EventMap, EventName, StoredEvent } from './event-map.js';
import { hintId, Hints } from './hints.js';

/** Where use cases announce what happened. */
@Injectable()
export class Outbox {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveriesRepository,
    private readonly handlers: EventHandlers,
    private readonly hints: Hints,
    private readonly clock: Clock,
    private readonly times: DeliveryTimes,
  ) {}

  /**
   * Announces an event: it happened if and only if the transaction commits, and then each of its handlers gets it.
   * A handler gets the events of one order key in the order in which they were appended, provided that their transactions
   * do not run side by side: lock the row that the key names first. Returns the event's id.
   */
  async append<N extends EventName>(tx: Tx, name: N, orderKey: string, payload: EventMap[N]): Promise<string> {
    const now = this.clock.now();
    const event = { id: newId(), name, order_key: orderKey, payload, created_at: now } as StoredEvent;
    const handlers = this.handlers.hearing(name);
    const hintAt = new Date(now.getTime() + this.times.hint_lease_ms);
    await this.deliveries.add(
      tx,
      event,
      handlers.map((handler) => handler.name),
      hintAt,
    );
    if (handlers.length === 0) return event.id;
    this.transactions.afterCommit(tx, () => {
      for (const handler of handlers) {
        this.hints.offer(handler.queue, hintId(event.id, handler.name, 0), {
          handler: handler.name,
          order_key: orderKey,
        });
      }
    });
    return event.id;
  }
}
