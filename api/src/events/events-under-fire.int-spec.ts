import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, type Type } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { type Effect, faultsIn } from '../../../scripts/chaos/faults.js';
import { createTestDatabase } from '../../test/database.js';
import { startNode, until } from '../../test/event-node.js';
import { describeWithRedis, redisTestUrl } from '../../test/redis.js';
import { Database } from '../platform/db/database.js';
import { type Tx, Transactions } from '../platform/db/transactions.js';
import { Deliveries } from './deliveries.service.js';
import type { StoredEvent } from './event-map.js';
import { Hints } from './hints.js';
import { OnEvent } from './on-event.js';
import { Outbox } from './outbox.js';

const KEYS = 20;
const HANDLERS = 2;
/** A pause between attempts that a test can wait for. */
const TIMES = { hint_lease_ms: 300, first_retry_ms: 20, longest_retry_ms: 100, sweep_ms: 50, max_attempts: 100 };

/** Every 20th call fails, half of them before and half after the write. */
class Misfortune {
  private calls = 0;

  async around(write: () => Promise<unknown>): Promise<void> {
    const call = ++this.calls;
    if (call % 40 === 0) throw new Error('failed before the write');
    await write();
    if (call % 40 === 20) throw new Error('failed after the write');
  }
}

const insert = 'insert into effects (event_id, handler, key, n) values ($1, $2, $3, $4)';
type Moved = StoredEvent<'response.moved'>;
const values = (handler: string, { id, payload }: Moved) => [id, handler, payload.response_id, Number(payload.to)];

@Injectable()
class Handlers {
  private readonly one = new Misfortune();
  private readonly two = new Misfortune();

  @OnEvent('response.moved', { handler: 'test.one', effect: 'database' })
  async first(tx: Tx, event: Moved): Promise<void> {
    await this.one.around(() => tx.query(insert, values('test.one', event)));
  }

  @OnEvent('response.moved', { handler: 'test.two', queue: 'heavy', effect: 'database' })
  async second(tx: Tx, event: Moved): Promise<void> {
    await this.two.around(() => tx.query(insert, values('test.two', event)));
  }
}

/** The planted fault: its write does not end with the transaction that marks the delivery done. */
@Injectable()
class CarelessHandlers {
  private readonly misfortune = new Misfortune();
  constructor(private readonly database: Database) {}

  @OnEvent('response.moved', { handler: 'test.one', effect: 'database' })
  async first(_tx: Tx, event: Moved): Promise<void> {
    await this.misfortune.around(() => this.database.rows(insert, values('test.one', event)));
  }

  @OnEvent('response.moved', { handler: 'test.two', queue: 'heavy', effect: 'database' })
  async second(tx: Tx, event: Moved): Promise<void> {
    await tx.query(insert, values('test.two', event));
  }
}

/** Loses each tenth hint. */
@Injectable()
class LeakyHints extends Hints {
  private offered = 0;
  override offer(...hint: Parameters<Hints['offer']>): void {
    if (++this.offered % 10 !== 0) super.offer(...hint);
  }
}

let database: Awaited<ReturnType<typeof createTestDatabase>>;
const nodes: TestingModule[] = [];

async function start(handlers: Type<unknown>, redisUrl: string | null = null): Promise<TestingModule> {
  const node = await startNode({
    url: database.url,
    redis_url: redisUrl,
    providers: [handlers],
    times: TIMES,
    hints: LeakyHints,
  });
  nodes.push(node);
  return node;
}

/** The row lock on the key puts its events in an order: `n` counts them. */
function append(node: TestingModule, key: string): Promise<void> {
  return node.get(Transactions).run(async (tx) => {
    const [row] = (await tx.query('select n + 1 as n from keys where key = $1 for update', [key])) as { n: number }[];
    await tx.query('update keys set n = $2 where key = $1', [key, row?.n]);
    await node.get(Outbox).append(tx, 'response.moved', key, { response_id: key, from: '', to: String(row?.n) });
  });
}

/** Tries again when the connection is cut, as a client would. */
async function persist(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === 10) throw error;
    }
  }
}

/** Appends from all given nodes at once. */
async function appendAll(appenders: TestingModule[], events: number): Promise<void> {
  let next = 0;
  const appendSome = async (node: TestingModule): Promise<void> => {
    while (next < events) {
      const key = `key-${next++ % KEYS}`;
      await persist(() => append(node, key));
    }
  };
  await Promise.all(appenders.flatMap((node) => [appendSome(node), appendSome(node), appendSome(node)]));
}

const settled = (node: TestingModule) => async () => (await node.get(Deliveries).counts()).pending === 0;
const effectsSeen = (node: TestingModule) => node.get(Database).rows<Effect>('select * from effects order by id');
const announced = async (node: TestingModule) =>
  (await node.get(Database).first<{ n: number }>('select count(*)::int as n from events'))?.n ?? 0;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.close()));
  await database.drop();
});

async function prepare(node: TestingModule): Promise<void> {
  const rows = (sql: string) => node.get(Database).rows(sql);
  await rows('create table effects (id bigserial primary key, event_id uuid, handler text, key text, n int)');
  await rows('create table keys (key text primary key, n int not null default 0)');
  await rows(`insert into keys (key) select 'key-' || i from generate_series(0, ${KEYS - 1}) i`);
}

/** What must hold wherever the queues live. */
function deliveryContract(redisUrl: string | null, emptyQueues: (database: Database) => Promise<unknown>): void {
  test('handlers fail, hints are lost, the queue is emptied, connections are cut and a node leaves: every delivery happens once, in order', async () => {
    const [stays, leaves] = [await start(Handlers, redisUrl), await start(Handlers, redisUrl)];
    await prepare(stays);
    const database = stays.get(Database);

    await appendAll([stays, leaves], 150);
    await emptyQueues(database);
    const appending = appendAll([stays, leaves], 150);
    await database.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'smartbot-node' and datname = current_database() and pid <> pg_backend_pid()`,
    );
    await appending;
    await stays.get<Queue>(getQueueToken('quick')).obliterate({ force: true });
    await nodes.splice(1, 1)[0]?.close();

    await until(settled(stays), 15_000);
    const events = await announced(stays);
    expect(events).toBeGreaterThanOrEqual(300);
    expect(faultsIn(await effectsSeen(stays), events * HANDLERS)).toEqual({ missing: 0, doubled: 0, disordered: 0 });
    const failed = await database.first<{ n: number }>(
      'select count(*)::int as n from event_deliveries where attempts > 0',
    );
    expect(failed?.n).toBeGreaterThan(0);
  }, 20_000);

  test('a process that does not work only announces; a worker elsewhere delivers', async () => {
    const worker = await start(Handlers, redisUrl);
    await prepare(worker);
    const api = await startNode({
      url: database.url,
      redis_url: redisUrl,
      worker: false,
      providers: [Handlers],
      times: TIMES,
    });
    nodes.push(api);
    await appendAll([api], 20);
    await until(settled(worker));
    expect(faultsIn(await effectsSeen(worker), 20 * HANDLERS)).toEqual({ missing: 0, doubled: 0, disordered: 0 });

    await nodes.splice(nodes.indexOf(worker), 1)[0]?.close();
    await appendAll([api], 1);
    expect((await api.get(Deliveries).counts()).pending).toBe(2);
  });
}

describe('with queues on PostgreSQL', () => {
  deliveryContract(null, (database) => database.rows('truncate bullmq.job cascade'));
});

describeWithRedis('with queues on Redis', () => {
  // A numbered database of its own: other tests may use the same server.
  const redisUrl = `${redisTestUrl}/5`;
  deliveryContract(redisUrl, async () => {
    const redis = new Redis(redisUrl);
    await redis.flushdb();
    await redis.quit();
  });
});

test('the check would notice a handler that writes outside its transaction', async () => {
  const node = await start(CarelessHandlers);
  await prepare(node);
  await appendAll([node], 120);
  await until(settled(node));
  expect(faultsIn(await effectsSeen(node), 120 * HANDLERS)).toMatchObject({ missing: 0, doubled: 3 });
});

test('the check would notice a lost effect and a wrong order', () => {
  const effect = (eventId: string, handler: string, n: number): Effect => ({
    event_id: eventId,
    handler,
    key: 'key-1',
    n,
  });
  const lost = [effect('a', 'one', 1), effect('a', 'two', 1), effect('b', 'one', 2)];
  expect(faultsIn(lost, 4)).toEqual({ missing: 1, doubled: 0, disordered: 0 });
  const swapped = [effect('b', 'one', 2), effect('a', 'one', 1), effect('a', 'two', 1), effect('b', 'two', 2)];
  expect(faultsIn(swapped, 4)).toEqual({ missing: 0, doubled: 0, disordered: 1 });
});
