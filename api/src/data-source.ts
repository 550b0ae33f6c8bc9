import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { CONNECTION_BUDGET } from './config/config.js';
import { ENTITIES } from './entities.js';

/** PostgreSQL over a pool of at most `poolSize` connections; not yet connected. */
export function createDataSource(url: string, poolSize: number = CONNECTION_BUDGET.application): DataSource {
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
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
  });
}
