import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { createDataSource } from '../src/data-source.js';
import { migrateDatabase } from '../src/migrate-database.js';
import type { Tx } from '../src/platform/db/transactions.js';

/** Two test files may want the template at once: the second waits for the first to make it. */
const TEMPLATE_LOCK = 7_401;

const MIGRATIONS_DIRECTORY = path.join(import.meta.dirname, '../../migrations');

/** A database of one's own with all migrations run, empty of rows: for one test file. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const template = await ensureTemplate();
  const name = `smartbot_test_${randomBytes(6).toString('hex')}`;
  await onServer((server) => server.query(`create database ${name} template ${template} strategy file_copy`));
  return {
    url: urlOf(name),
    drop: async () => {
      await onServer(async (server) => {
        // A connection that a test has cut may still be held by a client on its way out. Cutting it again would make that
        // client complain to whichever test runs next, so such a database stays until its server is removed.
        if (await isLeft(server, name)) await server.query(`drop database if exists ${name} with (force)`);
      });
    },
  };
}

/** Does what only the owner of the tables may, in one transaction: servers work in a role that may less. */
export async function asOwner<T>(url: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const dataSource = await createDataSource(url, 1).initialize();
  return dataSource.transaction(work).finally(() => dataSource.destroy());
}

/** Whether nobody is connected any more, after a moment for those who are just leaving. */
async function isLeft(server: Client, name: string): Promise<boolean> {
  for (let look = 1; look <= 100; look++) {
    const { rowCount } = await server.query('select from pg_stat_activity where datname = $1', [name]);
    if (!rowCount) return true;
    await server.query('select pg_sleep(0.02)');
  }
  return false;
}

/** Runs the migrations once per test run; the name tells templates of other migrations apart on a server that is kept. */
async function ensureTemplate(): Promise<string> {
  const name = `smartbot_template_${migrationsHash()}`;
  const unfinished = `${name}_unfinished`;
  await onServer(async (server) => {
    await server.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await server.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await server.query(`drop database if exists ${unfinished} with (force)`);
    await server.query(`create database ${unfinished}`);
    await migrateDatabase(urlOf(unfinished));
    await server.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS_DIRECTORY).sort())
    hash.update(readFileSync(path.join(MIGRATIONS_DIRECTORY, file)));
  return hash.digest('hex').slice(0, 12);
}

async function onServer<T>(work: (server: Client) => Promise<T>): Promise<T> {
  const server = new Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run through Jest, whose global set-up starts a PostgreSQL');
  return url;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}
