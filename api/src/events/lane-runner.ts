import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/db/transactions.js';
import { describeFailure } from '../platform/errors/describe-failure.js';
import { type Claimed, DeliveriesRepository } from './deliveries.repository.js';
import { DeliveryTimes, isLastAttempt, retryDelay } from './delivery.policy.js';
import { type EventHandler, EventHandlers } from './event-handlers.js';
import { deliveriesTotal } from './event-metrics.js';
import type { StoredEvent } from './event-map.js';
import { hintId, Hints, type Lane } from './hints.js';
import { TryLater } from './on-event.js';

/** After so many deliveries a busy lane lets the others have a turn. */
const TURN = 50;

/** Delivers what is pending in a lane, one after the other, until it is empty, must wait, or belongs to another worker. */
@Injectable()
export class LaneRunner {
  private readonly logger = new Logger(LaneRunner.name);
  private stopping = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveriesRepository,
    private readonly handlers: EventHandlers,
    private readonly hints: Hints,
    private readonly clock: Clock,
    private readonly times: DeliveryTimes,
  ) {}

  async run({ handler: name, order_key }: Lane): Promise<void> {
    const handler = this.handlers.named(name);
    if (!handler) return;
    for (let turn = 1; !this.stopping; turn++) {
      const eventId =
        handler.effect === 'database'
          ? await this.deliverWithin(handler, order_key)
          : await this.deliverOutside(handler, order_key);
      // Asked after the commit: whoever appended later than this look gives a hint that finds the lane free.
      if (eventId === null || !(await this.deliveries.hasPending(name, order_key))) return;
      if (turn === TURN)
        return this.hints.offer(handler.queue, hintId(eventId, name, 'next'), { handler: name, order_key });
    }
  }

  /** Lets what is running end and begins nothing more; the rest is found by other workers or after the restart. */
  stop(): void {
    this.stopping = true;
  }

  /** The handler's writes and the mark "done" are one transaction. Returns the event's id if it was delivered. */
  private async deliverWithin(
    handler: EventHandler & { effect: 'database' },
    orderKey: string,
  ): Promise<string | null> {
    let claimed: Claimed | null = null;
    try {
      await this.transactions.run(async (tx) => {
        claimed = await this.deliveries.lockHead(tx, handler.name, orderKey, this.clock.now());
        if (!claimed) return;
        await handler.run(tx, storedEvent(claimed));
        await this.deliveries.finishWithin(tx, claimed.event_id, handler.name, this.clock.now());
      });
    } catch (error) {
      if (!claimed) throw error;
      await this.fail(handler, claimed, (claimed as Claimed).attempts + 1, error);
      return null;
    }
    return claimed && this.succeed(handler, claimed);
  }

  private async deliverOutside(
    handler: EventHandler & { effect: 'outside' },
    orderKey: string,
  ): Promise<string | null> {
    const claimed = await this.deliveries.claimHead(handler.name, orderKey, this.clock.now(), this.claimEnd());
    if (!claimed) return null;
    if (claimed.attempts > this.times.max_attempts) {
      // Each attempt was begun and none reported back: its process died, perhaps of it.
      await this.fail(handler, claimed, claimed.attempts, new LostWithItsProcess());
      return null;
    }
    const renewal = setInterval(() => {
      this.deliveries
        .renewClaim(claimed, handler.name, this.claimEnd())
        .catch((error: unknown) => this.logger.warn(describeFailure(error)));
    }, this.times.claim_ms / 3);
    try {
      await handler.run(storedEvent(claimed), {
        id: `${claimed.event_id}-${handler.name}`,
        isLast: isLastAttempt(claimed.attempts, this.times),
      });
    } catch (error) {
      if (error instanceof TryLater) await this.postpone(handler, claimed, error.at);
      else await this.fail(handler, claimed, claimed.attempts, error);
      return null;
    } finally {
      clearInterval(renewal);
    }
    await this.deliveries.finish(claimed.event_id, handler.name, this.clock.now());
    return this.succeed(handler, claimed);
  }

  private succeed(handler: EventHandler, { event_id }: Claimed): string {
    deliveriesTotal.inc({ handler: handler.name, outcome: 'done' });
    return event_id;
  }

  private async fail(handler: EventHandler, claimed: Claimed, attempts: number, error: unknown): Promise<void> {
    const now = this.clock.now();
    const dead = isLastAttempt(attempts, this.times);
    const failure = describeFailure(error);
    const dueAt = new Date(now.getTime() + retryDelay(attempts, this.times));
    const own = await this.deliveries.fail(claimed, handler.name, {
      attempts,
      due_at: dueAt,
      dead_at: dead ? now : null,
      last_error: failure,
    });
    if (!own) return;
    deliveriesTotal.inc({ handler: handler.name, outcome: dead ? 'dead' : 'failed' });
    const next = dead ? 'given up' : `again at ${dueAt.toISOString()}`;
    this.logger.warn(`${handler.name} failed on event ${claimed.event_id}, attempt ${attempts}, ${next}: ${failure}`);
  }

  /** The claim counted an attempt that was none. */
  private async postpone(handler: EventHandler, claimed: Claimed, due_at: Date): Promise<void> {
    const verdict = { attempts: claimed.attempts - 1, due_at, dead_at: null, last_error: 'TryLater' };
    await this.deliveries.fail(claimed, handler.name, verdict);
  }

  private claimEnd(): Date {
    return new Date(this.clock.now().getTime() + this.times.claim_ms);
  }
}

class LostWithItsProcess extends Error {
  override name = 'LostWithItsProcess';
}

const storedEvent = ({ id, name, order_key, payload, created_at }: Claimed): StoredEvent =>
  ({ id, name, order_key, payload, created_at }) as StoredEvent;
