import { Injectable } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import { createTestDatabase } from '../../test/database.js';
import { startNode, until } from '../../test/event-node.js';
import { CONCURRENCY } from '../jobs/queues.js';
import { Clock, FixedClock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { type Tx, Transactions } from '../platform/db/transactions.js';
import { newId } from '../platform/ids.js';
import { Deliveries, DeadDeliveryNotFound } from './deliveries.service.js';
import type { StoredEvent } from './event-map.js';
import { type Delivery, OnEvent } from './on-event.js';
import { Outbox } from './outbox.js';
import { Sweep } from './sweep.js';

const NOON = new Date('2026-03-01T12:00:00Z');

/** Fails on demand; `calls` tells what it was called with. */
@Injectable()
class Calls {
  readonly outside: { response_id: string; delivery_id: string }[] = [];
  readonly database: string[] = [];
  faults = 0;

  mayFail(): void {
    if (this.faults > 0) {
      this.faults--;
      throw new TypeError('anna@example.com did not like it');
    }
  }
}

@Injectable()
class Scoring {
  constructor(private readonly calls: Calls) {}

  @OnEvent('chat.finished', { handler: 'scoring.score-chat', effect: 'database' })
  async score(tx: Tx, event: StoredEvent<'chat.finished'>): Promise<void> {
    await tx.query('insert into effects (event_id, key) values ($1, $2)', [event.id, event.payload.response_id]);
    this.calls.database.push(event.payload.response_id);
    this.calls.mayFail();
  }
}

@Injectable()
class Mail {
  constructor(private readonly calls: Calls) {}

  @OnEvent(['response.withdrawn', 'response.repeated'], { handler: 'mail.tell', queue: 'heavy', effect: 'outside' })
  async tell(event: StoredEvent<'response.withdrawn' | 'response.repeated'>, delivery: Delivery): Promise<void> {
    this.calls.outside.push({ response_id: event.payload.response_id, delivery_id: delivery.id });
    this.calls.mayFail();
  }
}

/** Asks servers that do not answer before they are told to. */
@Injectable()
class Strangers {
  asked = 0;
  answer!: () => void;
  private readonly answered = new Promise<void>((resolve) => {
    this.answer = resolve;
  });

  @OnEvent('response.review_requested', { handler: 'strangers.ask', queue: 'remote', effect: 'outside' })
  async ask(_event: StoredEvent<'response.review_requested'>): Promise<void> {
    this.asked++;
    await this.answered;
  }
}

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let node: TestingModule;
let clock: FixedClock;
let calls: Calls;

const rows = <Row>(sql: string, params: unknown[] = []) => node.get(Database).rows<Row>(sql, params);
const effects = () =>
  rows<{ key: string }>('select key from effects order by id').then((all) => all.map(({ key }) => key));
const counts = () => node.get(Deliveries).counts();
const isQuiet = async () => (await counts()).pending === 0;

function finish(responseId: string): Promise<string> {
  return node
    .get(Transactions)
    .run((tx) => node.get(Outbox).append(tx, 'chat.finished', `response:${responseId}`, { response_id: responseId }));
}

function withdraw(responseId: string): Promise<string> {
  return node
    .get(Transactions)
    .run((tx) =>
      node.get(Outbox).append(tx, 'response.withdrawn', `response:${responseId}`, { response_id: responseId }),
    );
}

/** As if the loop's time had come. */
async function later(milliseconds: number): Promise<void> {
  clock.advance(milliseconds);
  await node.get(Sweep).run();
}

beforeAll(async () => {
  database = await createTestDatabase();
  clock = new FixedClock(NOON);
  node = await startNode({
    url: database.url,
    clock,
    providers: [Calls, Scoring, Mail, Strangers],
    times: { max_attempts: 3 },
  });
  calls = node.get(Calls);
  await rows('create table effects (id bigserial primary key, event_id uuid not null, key text not null)');
});

afterAll(async () => {
  await node.close();
  await database.drop();
});

beforeEach(async () => {
  calls.faults = 0;
  calls.database.length = 0;
  calls.outside.length = 0;
  await rows('truncate effects, event_deliveries, events');
});

test('what is announced in a transaction is delivered after it, once', async () => {
  await finish('r1');
  await until(isQuiet);
  expect(await effects()).toEqual(['r1']);
  expect(await rows('select attempts, last_error, done_at from event_deliveries')).toEqual([
    { attempts: 0, last_error: null, done_at: NOON },
  ]);
});

test('what is announced in a transaction that is rolled back was never said', async () => {
  const failing = node.get(Transactions).run(async (tx) => {
    await node.get(Outbox).append(tx, 'chat.finished', 'response:r1', { response_id: 'r1' });
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await rows('select id from events')).toEqual([]);
  expect(await counts()).toEqual({ pending: 0, dead: 0 });
});

test('an event that nobody hears is kept all the same', async () => {
  await node
    .get(Transactions)
    .run((tx) => node.get(Outbox).append(tx, 'vacancy.closed', 'vacancy:v1', { vacancy_id: 'v1' }));
  expect(await rows('select name, order_key, payload from events')).toEqual([
    { name: 'vacancy.closed', order_key: 'vacancy:v1', payload: { vacancy_id: 'v1' } },
  ]);
  expect(await counts()).toEqual({ pending: 0, dead: 0 });
});

test('servers of strangers that do not answer hold up nothing of ours, be it quick or heavy', async () => {
  const strangers = node.get(Strangers);
  for (let asked = 0; asked < CONCURRENCY.remote; asked++) {
    const response_id = `slow-${asked}`;
    await node
      .get(Transactions)
      .run((tx) =>
        node.get(Outbox).append(tx, 'response.review_requested', response_id, { response_id, employer_id: 'e1' }),
      );
  }
  try {
    await until(() => strangers.asked === CONCURRENCY.remote);
    await withdraw('r1');
    await finish('r1');
    await until(async () => (await counts()).pending === CONCURRENCY.remote);
    expect([calls.outside.length, calls.database.length]).toEqual([1, 1]);
  } finally {
    // Whoever still waited would keep the node from ending.
    strangers.answer();
  }
  await until(isQuiet);
});

test('a failed handler leaves no writes, and is tried again only when its pause is over', async () => {
  calls.faults = 1;
  await finish('r1');
  await until(async () => (await rows('select 1 from event_deliveries where attempts = 1')).length === 1);
  expect(await effects()).toEqual([]);

  await later(1_999);
  await finish('r2');
  await until(async () => (await effects()).includes('r2'));
  expect(calls.database).toEqual(['r1', 'r2']);

  await later(1);
  await until(isQuiet);
  expect(await effects()).toEqual(['r2', 'r1']);
});

test('what is kept of a fault names its kind and place, never its message', async () => {
  calls.faults = 1;
  await finish('r1');
  await until(async () => (await rows('select 1 from event_deliveries where attempts = 1')).length === 1);
  const [row] = await rows<{ last_error: string }>('select last_error from event_deliveries');
  expect(row?.last_error).toMatch(/^TypeError at events\.int-spec\.ts:\d+$/);
});

test('later events of a key wait for an earlier one that failed; other keys do not', async () => {
  calls.faults = 1;
  await finish('r1');
  await until(async () => (await rows('select 1 from event_deliveries where attempts = 1')).length === 1);
  await node.get(Transactions).run(async (tx) => {
    await node.get(Outbox).append(tx, 'chat.finished', 'response:r1', { response_id: 'r1, again' });
    await node.get(Outbox).append(tx, 'chat.finished', 'response:r2', { response_id: 'r2' });
  });
  await until(async () => (await counts()).pending === 2);
  expect(await effects()).toEqual(['r2']);

  await later(2_000);
  await until(isQuiet);
  expect(await effects()).toEqual(['r2', 'r1', 'r1, again']);
});

test('after the last attempt a delivery is dead, visible, holds nobody up, and can be replayed', async () => {
  calls.faults = 3;
  await finish('r1');
  for (const [attempts, pause] of [
    [1, 2_000],
    [2, 6_000],
  ] as const) {
    await until(
      async () => (await rows('select 1 from event_deliveries where attempts = $1', [attempts])).length === 1,
    );
    await later(pause);
  }
  await until(async () => (await counts()).dead === 1);
  const [dead] = await node.get(Deliveries).listDead();
  expect(dead).toMatchObject({
    handler: 'scoring.score-chat',
    name: 'chat.finished',
    order_key: 'response:r1',
    attempts: 3,
  });

  await node
    .get(Transactions)
    .run((tx) => node.get(Outbox).append(tx, 'chat.finished', 'response:r1', { response_id: 'r1, again' }));
  await until(isQuiet);
  expect(await effects()).toEqual(['r1, again']);

  await node.get(Deliveries).replay(dead?.event_id ?? '', 'scoring.score-chat');
  await until(isQuiet);
  expect(await effects()).toEqual(['r1, again', 'r1']);
  expect(await counts()).toEqual({ pending: 0, dead: 0 });
});

test('only a dead delivery can be replayed', async () => {
  await finish('r1');
  await until(isQuiet);
  const [event] = await rows<{ id: string }>('select id from events');
  await expect(node.get(Deliveries).replay(event?.id ?? '', 'scoring.score-chat')).rejects.toThrow(
    DeadDeliveryNotFound,
  );
  await expect(node.get(Deliveries).replay(newId(), 'scoring.score-chat')).rejects.toThrow(DeadDeliveryNotFound);
});

test('a call to the outside gets the same key at each attempt, and another one for each event', async () => {
  calls.faults = 1;
  await withdraw('r1');
  await until(async () => (await rows('select 1 from event_deliveries where last_error is not null')).length === 1);
  await later(2_000);
  await until(isQuiet);
  await withdraw('r2');
  await until(isQuiet);
  const ids = calls.outside.map(({ delivery_id }) => delivery_id);
  expect(calls.outside.map(({ response_id }) => response_id)).toEqual(['r1', 'r1', 'r2']);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[1]);
});

test('a call to the outside whose process died is made again when its claim runs out, and is dead after the last attempt', async () => {
  // Each time another event: a queue may still hold the hint about the first one, and would ignore the same again.
  const claim = async (attempts: number, until: Date): Promise<void> => {
    const eventId = newId();
    await rows('insert into events (id, name, order_key, payload, created_at) values ($1, $2, $3, $4, $5)', [
      eventId,
      'response.withdrawn',
      'response:r1',
      { response_id: 'r1' },
      NOON,
    ]);
    await rows(
      `insert into event_deliveries (event_id, handler, order_key, position, attempts, due_at, hint_at)
       select id, 'mail.tell', order_key, position, $2, $3, $3 from events where id = $1`,
      [eventId, attempts, until],
    );
  };
  await claim(2, new Date(clock.now().getTime() + 60_000));

  await later(59_999);
  await withdraw('r2');
  await until(async () => (await counts()).pending === 1);
  expect(calls.outside.map(({ response_id }) => response_id)).toEqual(['r2']);
  await later(1);
  await until(isQuiet);
  expect(calls.outside.map(({ response_id }) => response_id)).toEqual(['r2', 'r1']);

  await claim(3, clock.now());
  await later(0);
  await until(async () => (await counts()).dead === 1);
  expect(calls.outside).toHaveLength(2);
  expect((await node.get(Deliveries).listDead())[0]?.last_error).toMatch(/^LostWithItsProcess/);
});

test('a delivery whose hint was lost is hinted again', async () => {
  const eventId = newId();
  await rows('insert into events (id, name, order_key, payload, created_at) values ($1, $2, $3, $4, $5)', [
    eventId,
    'chat.finished',
    'response:r1',
    { response_id: 'r1' },
    NOON,
  ]);
  await rows(
    `insert into event_deliveries (event_id, handler, order_key, position, due_at, hint_at)
     select id, 'scoring.score-chat', order_key, position, $2, $3 from events where id = $1`,
    [eventId, clock.now(), new Date(clock.now().getTime() + 5_000)],
  );
  await later(4_999);
  expect(await counts()).toEqual({ pending: 1, dead: 0 });
  await later(1);
  await until(isQuiet);
  expect(await effects()).toEqual(['r1']);
});

test('events of more than 30 days that everybody has heard are dropped; the dead are kept', async () => {
  await finish('old');
  await until(isQuiet);
  calls.faults = 1;
  await finish('not heard');
  await until(async () => (await rows('select 1 from event_deliveries where attempts = 1')).length === 1);
  clock.advance(31 * 24 * 3_600_000);
  const { EventsJobs } = await import('./events.handlers.js');
  await node.get(EventsJobs).prune(clock.now());
  expect(await rows('select payload from events')).toEqual([{ payload: { response_id: 'not heard' } }]);
});

describe('the boot', () => {
  const boot = (...providers: NonNullable<Parameters<typeof startNode>[0]['providers']>) =>
    startNode({ url: database.url, worker: false, clock: new Clock(), providers });

  test('is refused when two methods share a handler name', async () => {
    class Twin {
      @OnEvent('vacancy.closed', { handler: 'scoring.score-chat', effect: 'database' })
      async hear(): Promise<void> {}
    }
    await expect(boot(Calls, Scoring, Twin)).rejects.toThrow(
      /Twin\.hear shares the handler name scoring\.score-chat with Scoring\.score/,
    );
  });

  test('is refused when a handler hears an event that is not in the map', async () => {
    class Eavesdropper {
      @OnEvent('moon.landed' as 'vacancy.closed', { handler: 'moon.hear', effect: 'database' })
      async hear(): Promise<void> {}
    }
    await expect(boot(Eavesdropper)).rejects.toThrow(
      /Eavesdropper\.hear hears moon\.landed, which is not in the event map/,
    );
  });

  test('is refused for a handler name that a queue could not carry', async () => {
    class Colon {
      @OnEvent('vacancy.closed', { handler: 'mail:tell', effect: 'database' })
      async hear(): Promise<void> {}
    }
    await expect(boot(Colon)).rejects.toThrow(/Colon\.hear has the handler name "mail:tell"/);
  });
});
