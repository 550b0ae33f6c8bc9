import { createDataSource } from '../api/src/data-source.js';
import { migrateDatabase } from '../api/src/migrate-database.js';

/** `up` (the default) runs what is missing, `down` takes the newest migration back. */
async function main(direction = 'up'): Promise<void> {
  const { DATABASE_URL, MIGRATION_DATABASE_URL, REDIS_URL } = process.env;
  const url = MIGRATION_DATABASE_URL || DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set.');
  if (direction === 'down') await undoLast(url);
  else if (direction === 'up') await bringUpToDate(url, { withQueues: !REDIS_URL });
  else throw new Error('Say up or down.');
}

async function undoLast(url: string): Promise<void> {
  const dataSource = await createDataSource(url, 1).initialize();
  await dataSource.undoLastMigration().finally(() => dataSource.destroy());
}

async function bringUpToDate(url: string, options: { withQueues: boolean }): Promise<void> {
  const { names, role_refusal } = await migrateDatabase(url, options);
  process.stdout.write(names.length > 0 ? `Migrated: ${names.join(', ')}\n` : 'The database is up to date.\n');
  if (role_refusal) process.stdout.write(`Servers get no role of their own here: ${role_refusal}.\n`);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
});
