import {
  createPostgresBackend,
  createRedisBackend,
  type QueueOptions,
  runMigrations,
  setDefaultBackendFactory,
} from 'bullmq';
import pg from 'pg';
import { CONNECTION_BUDGET, type Config } from '../config/config.js';
import type { DatabaseAccess } from '../platform/db/database-access.js';

/**
 * `quick`: milliseconds to a second each. `heavy`: seconds and more, so that it never holds up what is quick.
 * `remote`: waits for servers of strangers, which may take their time without holding up anything of ours.
 */
export const QUEUES = ['quick', 'heavy', 'remote'] as const;
export type QueueName = (typeof QUEUES)[number];

/** How many jobs of a queue one process works on at once; each may hold one application connection, but one that waits for an answer holds none. */
export const CONCURRENCY: Record<QueueName, number> = { quick: 4, heavy: 2, remote: 8 };

/** Of the queues' own tables. */
export const QUEUES_SCHEMA = 'bullmq';

/**
 * The options all queues and workers share. Chooses the queues' store for the whole process: Redis with `redis_url`,
 * else PostgreSQL. They get addresses, never an open pool: a worker keeps clients for itself and would starve the others.
 */
export function queueOptions(access: DatabaseAccess, { redis_url }: Pick<Config, 'redis_url'>): QueueOptions {
  if (redis_url) {
    setDefaultBackendFactory(createRedisBackend);
    return { connection: { url: redis_url } };
  }
  setDefaultBackendFactory(createPostgresBackend);
  const connection = {
    connectionString: access.url,
    ...access.session,
    max: CONNECTION_BUDGET.queues,
    schema: QUEUES_SCHEMA,
    application_name: 'smartbot-queues',
  };
  return { connection: connection as QueueOptions['connection'] };
}

/** Brings the queues' own tables up to date; a part of migrating, safe to repeat and to run twice at once. */
export async function migrateQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUES_SCHEMA);
  } finally {
    await client.end();
  }
}
