import { createDataSource } from '../src/data-source.js';
import { Database } from '../src/platform/db/database.js';
import { Transactions } from '../src/platform/db/transactions.js';
import { createTestDatabase } from './database.js';
import { allowOneConnectionEach } from './one-connection.js';

describe('Where a transaction may have one connection', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: ReturnType<typeof createDataSource>;
  let refused: Error[];
  let transactions: Transactions;
  let reads: Database;
  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url).initialize();
    refused = allowOneConnectionEach(dataSource);
    transactions = new Transactions(dataSource);
    reads = new Database(dataSource);
  });
  beforeEach(() => {
    refused.length = 0;
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const ONE = [{ n: 1 }];

  test('a read over the pool within a transaction is refused, and kept for whoever swallows it', async () => {
    await transactions.run(async () => {
      await expect(reads.rows('select 1 as n')).rejects.toThrow('give the read its tx');
    });
    expect(refused).toHaveLength(1);
  });

  test('so is a transaction within a transaction', async () => {
    await expect(transactions.run(() => transactions.run(async () => undefined))).rejects.toThrow('second connection');
  });

  test('reads over the own connection, before, after, and beside it are not', async () => {
    expect(await reads.rows('select 1 as n')).toEqual(ONE);
    let beside: Promise<unknown> | undefined;
    await transactions.run(async (tx) => {
      expect(await tx.query('select 1 as n')).toEqual(ONE);
      expect(await reads.firstPrepared('select 1 as n', [], tx)).toEqual(ONE[0]);
      transactions.afterCommit(tx, async () => {
        beside = reads.rows('select 1 as n');
        await beside;
      });
    });
    expect(await beside).toEqual(ONE);
    expect(await reads.rows('select 1 as n')).toEqual(ONE);
    expect(refused).toEqual([]);
  });
});
