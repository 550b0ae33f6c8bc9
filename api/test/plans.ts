import { Database } from '../src/platform/db/database.js';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** One statement as PostgreSQL ran it. `touched` is the number of rows that its widest scan looked at. */
interface Plan {
  sql: string;
  nodes: PlanNode[];
  kinds: string[];
  touched: number;
}

/** Remembers what was asked, so that its plan can be looked at. */
export class WatchedDatabase extends Database {
  private readonly asked: [sql: string, params: unknown[]][] = [];

  override rows<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
    this.asked.push([sql, params]);
    return super.rows<Row>(sql, params);
  }

  /** Every statement that `read` makes, run again under EXPLAIN ANALYZE; scans of the tables `apart` are left out. */
  async plansOf(read: () => Promise<unknown>, { apart = [] }: { apart?: string[] } = {}): Promise<Plan[]> {
    this.asked.length = 0;
    await read();
    const asked = this.asked.filter(([sql]) => !sql.startsWith('explain'));
    if (asked.length === 0) throw new Error('Nothing was asked.');
    return Promise.all(
      asked.map(async ([sql, params]) => {
        const [row] = await this.rows<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
          `explain (analyze, timing off, format json) ${sql}`,
          params,
        );
        const nodes = flatten(row?.['QUERY PLAN'][0].Plan as PlanNode).filter(
          (node) => !apart.includes(node['Relation Name'] ?? ''),
        );
        const touched = nodes
          .filter((node) => node['Node Type'].includes('Scan'))
          .map((node) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']);
        return { sql, nodes, kinds: nodes.map((node) => node['Node Type']), touched: Math.max(...touched) };
      }),
    );
  }
}

const flatten = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flatten)];
