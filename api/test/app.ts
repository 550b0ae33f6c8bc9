import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/app.js';
import { Config, readConfig } from '../src/config/config.js';
import { Drain } from '../src/events/drain.js';
import { FixedClock } from '../src/platform/clock.js';
import { Database } from '../src/platform/db/database.js';
import { DataSource } from '../src/platform/db/data-source.js';
import { Logger } from '../src/platform/logger.js';
import { Mailer, type Mail } from '../src/platform/mail/mailer.js';
import { createTestDatabase } from './database.js';
import { allowOneConnectionEach } from './one-connection.js';

/** Keeps what it is given, for tests to read. */
class CollectedMails extends Mailer {
  readonly sent: Mail[] = [];

  async send(mail: Mail): Promise<void> {
    this.sent.push(mail);
  }
}

export interface TestApp {
  app: NestFastifyApplication;
  /** `http://127.0.0.1:<port>/api/v1` */
  url: string;
  /** `ws://127.0.0.1:<port>` */
  ws_url: string;
  clock: FixedClock;
  config: Config;
  database: Database;
  mails: Mail[];
  /** Delivers every pending event now: tests need neither queue nor waiting. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** Monday morning in Moscow. */
export const START = new Date('2026-03-02T09:00:00Z');

interface TestAppOptions {
  /** Variables of the configuration. */
  env?: Record<string, string>;
  /** Another application on the same database: a second node. */
  database_url?: string;
  clock?: FixedClock;
  /** A folder of built pages in place of the front end's. */
  built?: string;
}

/** The whole application over a database of its own, with a clock that stands still and no worker: events are delivered by `drain`. */
export async function startApp({
  env = {},
  database_url,
  clock = new FixedClock(START),
  built,
}: TestAppOptions = {}): Promise<TestApp> {
  const own = database_url ? null : await createTestDatabase();
  const data_dir = await mkdtemp(path.join(tmpdir(), 'smartbot-test-'));
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database_url ?? own?.url,
    JWT_SECRET: 'a secret of the tests, long enough for all',
    PASSWORD_PEPPER: 'a pepper of the tests, long enough for all',
    PUBLIC_URL: 'http://smartbot.example',
    DATA_DIR: data_dir,
    LOG_LEVEL: 'silent',
    WORKER: '0',
    RATE_LIMITS: '0',
    PORT: '0',
    ...env,
  });
  const app = await createApp(config, { clock, logger: Logger.create(config.log_level), ...(built ? { built } : {}) });
  const refused = allowOneConnectionEach(app.get(DataSource));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const collected = new CollectedMails();
  // The port is known to handlers as the abstract class: what they were given is told to collect instead.
  const mailer = app.get(Mailer);
  mailer.send = (mail) => collected.send(mail);
  return {
    app,
    url: `http://127.0.0.1:${port}/api/v1`,
    ws_url: `ws://127.0.0.1:${port}`,
    clock,
    config,
    database: app.get(Database),
    mails: collected.sent,
    drain: () => app.get(Drain).run(),
    stop: async () => {
      await app.close();
      await own?.drop();
      await rm(data_dir, { recursive: true, force: true });
      if (refused[0]) throw refused[0];
    },
  };
}
