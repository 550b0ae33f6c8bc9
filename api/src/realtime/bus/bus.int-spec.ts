import { Logger } from '@nestjs/common';
import pg from 'pg';
import { Redis } from 'ioredis';
import { createTestDatabase } from '../../../test/database.js';
import { until } from '../../../test/event-node.js';
import { describeWithRedis, redisTestUrl } from '../../../test/redis.js';
import { DatabaseAccess } from '../../platform/db/database-access.js';
import { RESYNC } from './bus.js';
import type { CoalescingBus } from './coalescing-bus.js';
import { decodeHints } from './hint.codec.js';
import { PostgresBus } from './postgres-bus.js';
import { RedisBus } from './redis-bus.js';

interface Carrier {
  makeBus(): CoalescingBus;
  /** Ends the connections of all buses from the other side. */
  cut(): Promise<void>;
  /** Listens in on what travels between the nodes. */
  tap(heard: (payload: string) => void): Promise<() => Promise<void>>;
}

beforeAll(() => Logger.overrideLogger(false));

/** What every bus must do, whatever carries it. */
function busContract(carrier: () => Carrier): void {
  const buses: CoalescingBus[] = [];

  async function start(): Promise<CoalescingBus> {
    const bus = carrier().makeBus();
    buses.push(bus);
    await bus.onModuleInit();
    return bus;
  }

  afterEach(async () => {
    await Promise.all(buses.splice(0).map((bus) => bus.beforeApplicationShutdown()));
  });

  test('a hint reaches the listeners of its stream on other nodes, and no others', async () => {
    const [here, there] = [await start(), await start()];
    const heard: number[] = [];
    const others: number[] = [];
    there.subscribe('chat:1', (offset) => heard.push(offset));
    there.subscribe('chat:2', (offset) => others.push(offset));
    here.publish('chat:1', 7);
    await until(() => heard.length > 0);
    expect(heard).toEqual([7]);
    expect(others).toEqual([]);
  });

  test('the listener of a family hears every stream of it, by the rest of its name, and is told of interruptions', async () => {
    const [here, there] = [await start(), await start()];
    const heard: [string, number][] = [];
    const stop = there.subscribeFamily('chat', (rest, offset) => heard.push([rest, offset]));
    for (const stream of ['chat:1', 'chats:2', 'chat', 'chat:3:a']) here.publish(stream, 7);
    await until(() => heard.length === 2);
    expect(heard).toEqual([
      ['1', 7],
      ['3:a', 7],
    ]);
    await carrier().cut();
    await until(() => heard.length > 2 && there.isConnected());
    expect(heard[2]).toEqual(['', RESYNC]);
    stop();
    there.publish('chat:1', 8);
    expect(heard).not.toContainEqual(['1', 8]);
  });

  test('listeners of the same process hear at once and only once', async () => {
    const [here, there] = [await start(), await start()];
    const heard: number[] = [];
    const elsewhere: number[] = [];
    here.subscribe('chat:1', (offset) => heard.push(offset));
    there.subscribe('end', (offset) => elsewhere.push(offset));
    here.publish('chat:1', 7);
    expect(heard).toEqual([7]);
    here.publish('end', 1);
    await until(() => elsewhere.length > 0);
    expect(heard).toEqual([7]);
  });

  test('many hints of a stream within 20 ms travel as one with the highest offset', async () => {
    const [here, there] = [await start(), await start()];
    const payloads: string[] = [];
    const untap = await carrier().tap((payload) => payloads.push(payload));
    const heard: number[] = [];
    there.subscribe('chat:1', (offset) => heard.push(offset));
    for (let offset = 1; offset <= 1_000; offset++) here.publish('chat:1', offset);
    here.publish('chat:2', 5);
    await until(() => heard.includes(1_000) && payloads.length > 0);
    expect(heard).toEqual([1_000]);
    expect(payloads.map((payload) => decodeHints(payload)?.hints)).toEqual([
      [
        ['chat:1', 1_000],
        ['chat:2', 5],
      ],
    ]);
    await untap();
  });

  test('a thousand streams at once all arrive', async () => {
    const [here, there] = [await start(), await start()];
    const heard = new Set<string>();
    const streams = Array.from(
      { length: 1_000 },
      (_, index) => `response:018f4c2e-7d3a-7000-8000-${String(index).padStart(12, '0')}`,
    );
    for (const stream of streams) there.subscribe(stream, () => heard.add(stream));
    for (const stream of streams) here.publish(stream, 1);
    await until(() => heard.size === streams.length);
    expect(heard.size).toBe(1_000);
  });

  test('after unsubscribing nothing is heard, also when the same function listens twice', async () => {
    const bus = await start();
    const heard: number[] = [];
    const listener = (offset: number) => heard.push(offset);
    const stopOne = bus.subscribe('chat:1', listener);
    const stopOther = bus.subscribe('chat:1', listener);
    stopOne();
    stopOne();
    bus.publish('chat:1', 1);
    stopOther();
    bus.publish('chat:1', 2);
    expect(heard).toEqual([1]);
  });

  test('a listener that fails does not keep the others from hearing', async () => {
    const bus = await start();
    const heard: number[] = [];
    bus.subscribe('chat:1', () => {
      throw new Error('broken');
    });
    bus.subscribe('chat:1', (offset) => heard.push(offset));
    bus.publish('chat:1', 1);
    expect(heard).toEqual([1]);
  });

  test('after an interruption every listener is told to read anew, and hints travel again', async () => {
    const [here, there] = [await start(), await start()];
    const heard: number[] = [];
    there.subscribe('chat:1', (offset) => heard.push(offset));
    await carrier().cut();
    await until(() => heard.includes(RESYNC) && here.isConnected() && there.isConnected());
    heard.length = 0;
    here.publish('chat:1', 9);
    await until(() => heard.includes(9));
    expect(heard.filter((offset) => offset !== RESYNC)).toEqual([9]);
  });

  test('what was published right before closing still arrives', async () => {
    const [here, there] = [await start(), await start()];
    const heard: number[] = [];
    there.subscribe('chat:1', (offset) => heard.push(offset));
    here.publish('chat:1', 4);
    await here.beforeApplicationShutdown();
    await until(() => heard.length > 0);
    expect(heard).toEqual([4]);
  });

  test('what others send on the channel is not taken for a hint', async () => {
    const [here, there] = [await start(), await start()];
    const heard: number[] = [];
    there.subscribe('chat:1', (offset) => heard.push(offset));
    await (here as unknown as { send(payload: string): Promise<void> }).send('{"from":"x","hints":[["chat:1","1"]]}');
    here.publish('chat:1', 2);
    await until(() => heard.length > 0);
    expect(heard).toEqual([2]);
  });
}

describe('the bus over PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    return work(client);
  }

  busContract(() => ({
    makeBus: () => new PostgresBus(new DatabaseAccess(database.url)),
    cut: () =>
      withClient(async (client) => {
        await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where application_name = 'smartbot-bus' and datname = current_database()`,
        );
        await client.end();
      }),
    tap: (heard) =>
      withClient(async (client) => {
        client.on('notification', ({ payload }) => heard(payload ?? ''));
        await client.query('listen smartbot_bus');
        return () => client.end();
      }),
  }));

  test('a bus that cannot connect does not keep the process from starting', async () => {
    const bus = new PostgresBus(new DatabaseAccess('postgres://nobody:wrong@127.0.0.1:1/nowhere'));
    await bus.onModuleInit();
    expect(bus.isConnected()).toBe(false);
    await bus.beforeApplicationShutdown();
  });
});

describeWithRedis('the bus over Redis', () => {
  const redisUrl = redisTestUrl ?? '';

  busContract(() => ({
    makeBus: () => new RedisBus(redisUrl),
    cut: async () => {
      const client = new Redis(redisUrl);
      await client.call('client', 'kill', 'type', 'normal', 'skipme', 'yes');
      await client.call('client', 'kill', 'type', 'pubsub', 'skipme', 'yes');
      await client.quit();
    },
    tap: async (heard) => {
      const client = new Redis(redisUrl);
      client.on('message', (_channel, payload) => heard(payload));
      await client.subscribe('smartbot:bus');
      return async () => {
        await client.quit();
      };
    },
  }));
});
