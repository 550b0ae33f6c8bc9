import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

const transactions = new AsyncLocalStorage<{ is_open: boolean }>();

/**
 * From now on, whoever asks for a connection within a transaction is refused it: while it waited for the second one it
 * would hold the first, and as many as there are connections could wait for each other. What began within a transaction
 * and outlives it may ask. Answers a list in which each refusal is kept, for whoever catches the error on its way.
 */
export function allowOneConnectionEach(dataSource: DataSource): Error[] {
  const refused: Error[] = [];
  const { manager } = dataSource;
  const begin = manager.transaction.bind(manager) as (
    work: (tx: EntityManager) => Promise<unknown>,
  ) => Promise<unknown>;
  const beginWatched = (work: (tx: EntityManager) => Promise<unknown>): Promise<unknown> =>
    begin((tx) => {
      const transaction = { is_open: true };
      return transactions.run(transaction, () => work(tx)).finally(() => (transaction.is_open = false));
    });
  Object.assign(manager, { transaction: beginWatched });

  const pool = (dataSource.driver as unknown as { master: Pool }).master;
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => unknown;
  const connectWatched = (...args: unknown[]): unknown => {
    if (transactions.getStore()?.is_open) {
      const refusal = new Error('A second connection within a transaction: give the read its tx');
      refused.push(refusal);
      throw refusal;
    }
    return connect(...args);
  };
  Object.assign(pool, { connect: connectWatched });
  return refused;
}

/** For what a test does beside a transaction that it holds open, as somebody else would. */
export const beside = <T>(work: () => T): T => transactions.run({ is_open: false }, work);
