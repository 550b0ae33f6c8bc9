import { Global, Logger, Module, type Provider, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { Config } from '../src/config/config.js';
import { DeliveryTimes } from '../src/events/delivery.policy.js';
import { EventsModule } from '../src/events/events.module.js';
import { Hints } from '../src/events/hints.js';
import { migrateQueues } from '../src/jobs/queues.js';
import { SCHEDULE } from '../src/jobs/schedule.js';
import { TimetableSettings } from '../src/jobs/timetable.js';
import { Clock } from '../src/platform/clock.js';
import { Database } from '../src/platform/db/database.js';
import { DatabaseAccess } from '../src/platform/db/database-access.js';
import { Transactions } from '../src/platform/db/transactions.js';

/** Without the jobs of modules that are not here. */
const OWN_JOBS = SCHEDULE.filter(({ job }) => job === 'events.prune');

interface NodeOptions {
  url: string;
  redis_url?: string | null;
  worker?: boolean;
  clock?: Clock;
  providers?: Provider[];
  times?: Partial<DeliveryTimes>;
  timetable?: Partial<TimetableSettings>;
  /** Another way to hint, e.g. one that loses some. */
  hints?: typeof Hints;
  /** Providers of the real thing that must not be there. */
  replaced?: Type<unknown>[];
}

/** One application instance with nothing but events, queues and the timetable. Its connections bear the name `smartbot-node`. */
export async function startNode(options: NodeOptions): Promise<TestingModule> {
  const { url, redis_url = null, worker = true, clock = new Clock(), providers = [], times, timetable } = options;
  if (!redis_url) await migrateQueues(url);
  const dataSource = await new DataSource({
    type: 'postgres',
    url,
    poolSize: 10,
    applicationName: 'smartbot-node',
    poolErrorHandler: () => undefined,
  }).initialize();

  @Global()
  @Module({
    providers: [
      { provide: Config, useValue: { database_url: url, redis_url, worker } },
      { provide: Clock, useValue: clock },
      // Queues and bus work in the role of servers; tests make tables of their own, which takes their owner.
      { provide: DatabaseAccess, useValue: new DatabaseAccess(url) },
      { provide: DataSource, useValue: dataSource },
      Database,
      Transactions,
    ],
    exports: [Config, Clock, DatabaseAccess, DataSource, Database, Transactions],
  })
  class TestPlatformModule {
    async onApplicationShutdown(): Promise<void> {
      await dataSource.destroy();
    }
  }

  const building = Test.createTestingModule({ imports: [TestPlatformModule, EventsModule], providers });
  if (times) building.overrideProvider(DeliveryTimes).useValue({ ...new DeliveryTimes(), ...times });
  building
    .overrideProvider(TimetableSettings)
    .useValue({ ...new TimetableSettings(), schedule: OWN_JOBS, ...timetable });
  if (options.hints) building.overrideProvider(Hints).useClass(options.hints);
  for (const provider of options.replaced ?? []) building.overrideProvider(provider).useValue({});
  const node = await building.compile();
  Logger.overrideLogger(false);
  try {
    return await node.init();
  } catch (error) {
    // Queues have their connections already: they end with the node, before its database goes.
    await node.close();
    throw error;
  }
}

/** Resolves as soon as the condition holds; rejects after `timeoutMs`. */
export async function until(condition: () => boolean | Promise<boolean>, timeoutMs = 10_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
