import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import { preparedRows } from '../platform/db/prepared.js';
import type { Tx } from '../platform/db/transactions.js';
import type { EventName, StoredEvent } from './event-map.js';

/** A delivery that is about to run, with its event. */
export type Claimed = StoredEvent & { event_id: string; attempts: number };

export interface DueHint {
  event_id: string;
  handler: string;
  order_key: string;
  hints: number;
}

const PENDING = 'done_at is null and dead_at is null';

/**
 * The first pending delivery of a lane, which is an order key ($2) as one handler ($1) sees it; no row while it waits for another try ($3).
 * The outer check, for what another worker did meanwhile, is worded so that only the primary key serves the outer row.
 */
const HEAD = `d.handler = $1 and d.event_id = (
    select event_id from event_deliveries where handler = $1 and order_key = $2 and ${PENDING} order by position limit 1)
  and coalesce(d.done_at, d.dead_at) is null and (d.attempts = 0 or d.due_at <= $3)`;
const EVENT = 'e.id, d.event_id, e.name, e.order_key, e.payload, e.created_at, d.attempts';

@Injectable()
export class DeliveriesRepository {
  constructor(private readonly database: Database) {}

  /** One statement: the event and a delivery for each handler. `position` gives the order of an order key's events. */
  async add(tx: Tx, event: StoredEvent<EventName>, handlers: string[], hint_at: Date): Promise<void> {
    await preparedRows(
      tx,
      `with event as (
         insert into events (id, name, order_key, payload, created_at) values ($1, $2, $3, $4, $5) returning position)
       insert into event_deliveries (event_id, handler, order_key, position, due_at, hint_at)
       select $1, handler, $3, event.position, $5, $6 from event, unnest($7::text[]) as handler`,
      [event.id, event.name, event.order_key, JSON.stringify(event.payload), event.created_at, hint_at, handlers],
    );
  }

  /** Holds the head of the lane until the transaction ends; null when there is none or another worker holds it. */
  async lockHead(tx: Tx, handler: string, orderKey: string, now: Date): Promise<Claimed | null> {
    const sql = `select ${EVENT} from event_deliveries d join events e on e.id = d.event_id where ${HEAD} for update of d skip locked`;
    return (await preparedRows<Claimed>(tx, sql, [handler, orderKey, now]))[0] ?? null;
  }

  /** Takes the head of the lane without holding a transaction; `attempts` counts this one already. */
  claimHead(handler: string, orderKey: string, now: Date, until: Date): Promise<Claimed | null> {
    const sql = `update event_deliveries d set attempts = d.attempts + 1, due_at = $4, hint_at = $4
      from events e where e.id = d.event_id and ${HEAD} returning ${EVENT}`;
    return this.database.firstPrepared<Claimed>(sql, [handler, orderKey, now, until]);
  }

  async renewClaim({ event_id, attempts }: Claimed, handler: string, until: Date): Promise<void> {
    const sql = `update event_deliveries set due_at = $4, hint_at = $4 where event_id = $1 and handler = $2 and attempts = $3 and ${PENDING}`;
    await this.database.rows(sql, [event_id, handler, attempts, until]);
  }

  /** Within the handler's transaction. Throws if the delivery is already done: what the handler wrote must not stay. */
  async finishWithin(tx: Tx, eventId: string, handler: string, now: Date): Promise<void> {
    const sql = `with done as (
        update event_deliveries set done_at = $3, hint_at = null, last_error = null where event_id = $1 and handler = $2 and ${PENDING} returning 1)
      select count(*)::int as count from done`;
    const [row] = await preparedRows<{ count: number }>(tx, sql, [eventId, handler, now]);
    if (row?.count !== 1) throw new Error('this delivery is not pending any more');
  }

  /** After a call to the outside. It happened, so a verdict of "dead" that came in between is taken back. */
  async finish(eventId: string, handler: string, now: Date): Promise<void> {
    const sql = `update event_deliveries set done_at = $3, dead_at = null, hint_at = null, last_error = null
      where event_id = $1 and handler = $2 and done_at is null`;
    await this.database.firstPrepared(sql, [eventId, handler, now]);
  }

  /** False when somebody else has already settled or taken over the attempt. */
  async fail(
    claimed: Claimed,
    handler: string,
    verdict: { attempts: number; due_at: Date; dead_at: Date | null; last_error: string },
  ): Promise<boolean> {
    const sql = `update event_deliveries set attempts = $4, due_at = $5, hint_at = $6, dead_at = $7, last_error = $8
      where event_id = $1 and handler = $2 and attempts = $3 and ${PENDING} returning 1`;
    const { attempts, due_at, dead_at, last_error } = verdict;
    const rows = await this.database.rows(sql, [
      claimed.event_id,
      handler,
      claimed.attempts,
      attempts,
      due_at,
      dead_at ? null : due_at,
      dead_at,
      last_error,
    ]);
    return rows.length === 1;
  }

  async hasPending(handler: string, orderKey: string): Promise<boolean> {
    const sql = `select 1 from event_deliveries where handler = $1 and order_key = $2 and ${PENDING} limit 1`;
    return (await this.database.firstPrepared(sql, [handler, orderKey])) !== null;
  }

  /** Takes what should have been heard of by now, and counts the hint; the lease doubles with each one. */
  takeOverdue(
    handlers: string[],
    now: Date,
    lease: { first_ms: number; longest_ms: number },
    limit: number,
  ): Promise<DueHint[]> {
    const sql = `update event_deliveries d set hints = d.hints + 1,
        hint_at = $2::timestamptz + least($3::float8 * 2 ^ least(d.hints, 20), $4::float8) * interval '1 millisecond'
      from (select event_id, handler from event_deliveries
        where hint_at <= $2 and handler = any($1) order by hint_at limit $5 for update skip locked) overdue
      where d.event_id = overdue.event_id and d.handler = overdue.handler
      returning d.event_id, d.handler, d.order_key, d.hints`;
    return this.database.rows<DueHint>(sql, [handlers, now, lease.first_ms, lease.longest_ms, limit]);
  }

  /** Makes a dead delivery pending again, with all its attempts before it. */
  async revive(tx: Tx, eventId: string, handler: string, now: Date, hint_at: Date): Promise<DueHint | null> {
    const sql = `with revived as (
        update event_deliveries set dead_at = null, attempts = 0, hints = hints + 1, due_at = $3, hint_at = $4
        where event_id = $1 and handler = $2 and dead_at is not null returning event_id, handler, order_key, hints)
      select * from revived`;
    return ((await tx.query(sql, [eventId, handler, now, hint_at])) as DueHint[])[0] ?? null;
  }

  /** Drops events that everybody has heard, in batches so that no lock is long; returns how many. */
  async prune(before: Date): Promise<number> {
    const sql = `delete from events where id in (
      select e.id from events e where e.created_at < $1
        and not exists (select 1 from event_deliveries d where d.event_id = e.id and d.done_at is null)
      order by e.created_at limit 5000) returning 1`;
    for (let total = 0; ; ) {
      const count = (await this.database.rows(sql, [before])).length;
      total += count;
      if (count === 0) return total;
    }
  }
}
