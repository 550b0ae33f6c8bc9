import { Injectable, type Provider } from '@nestjs/common';
import type { TestingModule } from '@nestjs/testing';
import { createTestDatabase } from '../../test/database.js';
import { startNode, until } from '../../test/event-node.js';
import { EventsJobs } from '../events/events.handlers.js';
import { FixedClock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { OnJob } from './on-job.js';
import { nextRun, Timetable } from './timetable.js';

const NOON = new Date('2026-03-01T12:00:00Z');
const MINUTE = 60_000;
const HOURLY = [{ job: 'events.prune', cron: '0 * * * *', why: 'Hourly, for the test.' }];
/** So rarely that only the test itself asks what is due. */
const POLL_MS = 3_600_000;

/** Replaces the real job; runs are shared by the nodes of a test, as a table would be. */
class Runs {
  readonly at: Date[] = [];
  faults = 0;
  gate: Promise<void> = Promise.resolve();
}

@Injectable()
class Jobs {
  constructor(private readonly runs: Runs) {}

  @OnJob('events.prune')
  async prune(now: Date): Promise<void> {
    this.runs.at.push(now);
    await this.runs.gate;
    if (this.runs.faults-- > 0) throw new Error('no luck');
  }
}

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let clock: FixedClock;
let runs: Runs;
const nodes: TestingModule[] = [];

async function start(options: { schedule?: typeof HOURLY; providers?: Provider[] } = {}): Promise<TestingModule> {
  const node = await startNode({
    url: database.url,
    clock,
    providers: options.providers ?? [Jobs, { provide: Runs, useValue: runs }],
    timetable: { schedule: options.schedule ?? HOURLY, poll_ms: POLL_MS },
    replaced: [EventsJobs],
  });
  nodes.push(node);
  return node;
}

async function runDue(node: TestingModule): Promise<void> {
  await node.get(Timetable).runDue();
  await node.get(Timetable).settled();
}

const nextAt = async (node: TestingModule) =>
  (await node.get(Database).first<{ next_at: Date }>('select next_at from timetable'))?.next_at.toISOString();

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

beforeEach(() => {
  clock = new FixedClock(NOON);
  runs = new Runs();
});

afterEach(async () => {
  await nodes[0]?.get(Database).rows('truncate timetable');
  await Promise.all(nodes.splice(0).map((node) => node.close()));
});

test('a new job waits for its first time, runs at it, and then waits for the next', async () => {
  const node = await start();
  clock.set(new Date('2026-03-01T12:59:59.999Z'));
  await runDue(node);
  expect(runs.at).toEqual([]);
  clock.advance(1);
  await runDue(node);
  await runDue(node);
  expect(runs.at).toEqual([new Date('2026-03-01T13:00:00Z')]);
  expect(await nextAt(node)).toBe('2026-03-01T14:00:00.000Z');
});

test('what was missed while nobody ran is done once at the start', async () => {
  const before = await start();
  await before.close();
  nodes.length = 0;
  clock.set(new Date('2026-03-03T15:20:00Z'));
  const node = await start();
  await until(() => runs.at.length > 0);
  await node.get(Timetable).settled();
  expect(runs.at).toEqual([new Date('2026-03-03T15:20:00Z')]);
  expect(await nextAt(node)).toBe('2026-03-03T16:00:00.000Z');
});

test('of many workers that see a job due one takes it', async () => {
  const all = [await start(), await start(), await start()];
  clock.advance(60 * MINUTE);
  await Promise.all(all.map(runDue));
  expect(runs.at).toHaveLength(1);
});

test('a failed job is due again after a minute', async () => {
  const node = await start();
  runs.faults = 1;
  clock.advance(60 * MINUTE);
  await runDue(node);
  expect(await nextAt(node)).toBe('2026-03-01T13:01:00.000Z');
  clock.advance(MINUTE);
  await runDue(node);
  expect(runs.at).toHaveLength(2);
  expect(await nextAt(node)).toBe('2026-03-01T14:00:00.000Z');
});

test('a job that is still running is not begun again; one that died with its process is due again after ten minutes', async () => {
  const [node, other] = [await start(), await start()];
  let open = (): void => undefined;
  runs.gate = new Promise((resolve) => {
    open = resolve;
  });
  clock.advance(60 * MINUTE);
  await node.get(Timetable).runDue();
  expect(await nextAt(node)).toBe('2026-03-01T13:10:00.000Z');

  clock.advance(10 * MINUTE - 1);
  await other.get(Timetable).runDue();
  clock.advance(1);
  await node.get(Timetable).runDue();
  expect(runs.at).toHaveLength(1);
  await other.get(Timetable).runDue();
  expect(runs.at).toHaveLength(2);
  open();
  await Promise.all([node, other].map((one) => one.get(Timetable).settled()));
  expect(await nextAt(node)).toBe('2026-03-01T14:00:00.000Z');
});

test('closing waits for the job that is running', async () => {
  const node = await start();
  let open = (): void => undefined;
  let isClosed = false;
  runs.gate = new Promise((resolve) => {
    open = resolve;
  });
  clock.advance(60 * MINUTE);
  await node.get(Timetable).runDue();
  nodes.length = 0;
  const closing = node.close().then(() => {
    isClosed = true;
  });
  await until(() => runs.at.length === 1);
  expect(isClosed).toBe(false);
  open();
  await closing;
  const again = await start();
  expect(await nextAt(again)).toBe('2026-03-01T14:00:00.000Z');
});

test('cron lines are read in UTC', () => {
  expect(nextRun('0 4 * * *', new Date('2026-03-29T00:30:00+03:00')).toISOString()).toBe('2026-03-29T04:00:00.000Z');
});

describe('the boot is refused', () => {
  const line = (job: string, cron = '0 * * * *') => ({ job, cron, why: 'For the test.' });

  test('for a job without a handler', async () => {
    await expect(start({ schedule: [...HOURLY, line('moon.rise')] })).rejects.toThrow(
      "moon.rise is in the schedule but no method is marked @OnJob('moon.rise')",
    );
  });

  test('for a handler without an entry', async () => {
    await expect(start({ schedule: [] })).rejects.toThrow(
      'Jobs.prune handles events.prune, which is not in the schedule',
    );
  });

  test('for two handlers of one job', async () => {
    class Twin {
      @OnJob('events.prune')
      async prune(): Promise<void> {}
    }
    const providers = [Jobs, Twin, { provide: Runs, useValue: runs }];
    await expect(start({ providers })).rejects.toThrow('events.prune has several handlers: Jobs.prune, Twin.prune');
  });

  test('for a cron line that cannot be read', async () => {
    await expect(start({ schedule: [line('events.prune', 'every day')] })).rejects.toThrow(
      'events.prune has a cron line that cannot be read: every day',
    );
  });
});
