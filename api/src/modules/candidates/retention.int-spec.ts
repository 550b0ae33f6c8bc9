import { createTestDatabase } from '../../../test/database.js';
import { giveManyResponses } from '../../../test/many-responses.js';
import { createDataSource } from '../../data-source.js';
import type { DataSource } from '../../platform/db/data-source.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import type { LiveListsService } from '../live-lists/live-lists.service.js';
import { RetentionRepository } from './retention.repository.js';

/** A million with MANY_RESPONSES=1000000: the same claims hold. */
const COUNT = Number(process.env.MANY_RESPONSES ?? 30_000);
const NOON = new Date('2026-03-02T12:00:00Z');

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

describe(`Retention among ${COUNT.toLocaleString('en')} responses`, () => {
  let own: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let employer_id: string;
  const retention = new RetentionRepository({ changed: () => undefined } as unknown as LiveListsService);

  beforeAll(async () => {
    own = await createTestDatabase();
    ({ employer_id } = await giveManyResponses(own.url, COUNT, NOON));
    dataSource = await createDataSource(own.url).initialize();
    // All decided within the last year, but for ten.
    await dataSource.query(`update responses set decided_at = created_at where status in ('approved', 'rejected')`);
    await dataSource.query(
      `update responses set decided_at = $1::timestamptz - interval '13 months'
       where id in (select id from responses where decided_at is not null order by id limit 10)`,
      [NOON],
    );
    await dataSource.query('vacuum (analyze) responses');
  }, 300_000);
  afterAll(async () => {
    await dataSource.destroy();
    await own.drop();
  });

  /** Every statement of the work, with the most rows of responses that it looks at. */
  async function touchedBy(
    work: (tx: Tx) => Promise<unknown>,
  ): Promise<{ rows: unknown; touched: number; kinds: string[] }> {
    return new Transactions(dataSource).run(async (tx) => {
      const query = tx.query.bind(tx);
      const nodes: PlanNode[] = [];
      tx.query = (async (sql: string, params?: unknown[]) => {
        const [row] = (await query(`explain (analyze, timing off, format json) ${sql}`, params)) as [
          { 'QUERY PLAN': [{ Plan: PlanNode }] },
        ];
        nodes.push(...flatten(row['QUERY PLAN'][0].Plan));
        return query(sql, params);
      }) as typeof tx.query;
      const rows = await work(tx);
      tx.query = query as typeof tx.query;
      const scans = nodes.filter(
        (node) =>
          node['Node Type'].includes('Scan') &&
          (node['Relation Name'] ?? node['Index Name'] ?? '').startsWith('responses'),
      );
      return {
        rows,
        kinds: scans.map((node) => node['Node Type']),
        touched: Math.max(
          ...scans.map((node) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']),
        ),
      };
    });
  }
  const flatten = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flatten)];

  test('what is due is found without looking at what is not', async () => {
    const { rows, touched, kinds } = await touchedBy((tx) => retention.due(tx, NOON, 200));
    expect(rows).toHaveLength(10);
    expect(touched).toBeLessThanOrEqual(10);
    expect(kinds).not.toContain('Seq Scan');
  });

  test('nothing due, or no closed company: nothing is looked at', async () => {
    const early = new Date(NOON.getTime() - 400 * 24 * 3_600_000);
    expect((await touchedBy((tx) => retention.due(tx, early, 200))).touched).toBe(0);
    expect((await touchedBy((tx) => retention.ofClosed(tx, 200))).touched).toBe(0);
  });

  test('a closed company is taken portion by portion', async () => {
    await dataSource.query(`update employers set closed_at = $2 where id = $1`, [employer_id, NOON]);
    const { rows, touched } = await touchedBy((tx) => retention.ofClosed(tx, 200));
    expect(rows).toHaveLength(200);
    expect(touched).toBeLessThanOrEqual(200);
    await dataSource.query(`update employers set closed_at = null where id = $1`, [employer_id]);
  });
});
