import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { CONNECTION_BUDGET } from './config/config.js';
import { ENTITIES } from './entities.js';
import { APP_ROLE, DatabaseAccess } from './platform/db/database-access.js';
import type { Logger } from './platform/logger.js';

/** PostgreSQL over a pool of at most `poolSize` connections, each of which begins with `session`; not yet connected. */
export function createDataSource(
  url: string,
  poolSize: number = CONNECTION_BUDGET.application,
  session: DatabaseAccess['session'] = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    installExtensions: false,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    applicationName: 'smartbot',
    extra: { ...session, statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
  });
}

/** The database as servers work in it, with no more rights than they need where the installation allows that. */
export async function openDatabase(
  url: string,
  { pino }: Logger,
): Promise<{ access: DatabaseAccess; dataSource: DataSource }> {
  const access = await DatabaseAccess.find(url);
  if (access.refusal === null) pino.info(`Works in the database as ${APP_ROLE}.`);
  else pino.warn(`Works in the database with all the rights of its user: ${access.refusal}.`);
  return { access, dataSource: createDataSource(url, CONNECTION_BUDGET.application, access.session) };
}
