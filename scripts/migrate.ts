import { createDataSource } from '../api/src/data-source.js';
import { migrateQueues } from '../api/src/jobs/queues.js';

/** `up` (the default) runs what is missing, `down` takes the newest migration back. */
async function main(direction = 'up'): Promise<void> {
  const { DATABASE_URL: url, REDIS_URL } = process.env;
  if (!url) throw new Error('DATABASE_URL is not set.');
  if (direction !== 'up' && direction !== 'down') throw new Error('Say up or down.');
  const dataSource = await createDataSource(url, 1).initialize();
  try {
    if (direction === 'down') await dataSource.undoLastMigration();
    else {
      const run = await dataSource.runMigrations();
      process.stdout.write(
        run.length > 0
          ? `Migrated: ${run.map((migration) => migration.name).join(', ')}\n`
          : 'The database is up to date.\n',
      );
    }
  } finally {
    await dataSource.destroy();
  }
  if (direction === 'up' && !REDIS_URL) await migrateQueues(url);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
});
