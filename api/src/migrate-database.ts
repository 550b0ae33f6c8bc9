import pg from 'pg';
import { grantAppRole } from '../../migrations/app-role.js';
import { createDataSource } from './data-source.js';
import { migrateQueues, QUEUES_SCHEMA } from './jobs/queues.js';

export interface Migrated {
  /** Of the migrations that were missing. */
  names: string[];
  /** Why servers cannot work in a role of their own; null where they can. */
  role_refusal: string | null;
}

/** Brings tables, queues and the rights of servers up to date; safe to repeat. The user in the address owns it all. */
export async function migrateDatabase(url: string, { withQueues = true } = {}): Promise<Migrated> {
  const dataSource = await createDataSource(url, 1).initialize();
  const run = await dataSource.runMigrations().finally(() => dataSource.destroy());
  if (withQueues) await migrateQueues(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const role_refusal = await grantAppRole(client, QUEUES_SCHEMA).finally(() => client.end());
  return { names: run.map(({ name }) => name), role_refusal };
}
