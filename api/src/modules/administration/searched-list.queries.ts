import { COUNTED_UP_TO, countRows, type Total } from '../../platform/db/count.js';
import type { Database } from '../../platform/db/database.js';
import { type Page, pageOf, startOfPage } from '../../platform/http/page.js';

/** Rows of a list that are looked through for words before the index of words is asked. */
const LOOKED_THROUGH = 3_000;

/** A table whose rows have an id that rises with time and, in `search`, their words; `found_<table>` looks words up. */
export interface SearchedTable {
  table: 'accounts' | 'employers';
  columns: string;
  /** Joined to the rows of a page only. */
  joins: string;
}

export interface SearchedFilter {
  q?: string | undefined;
  limit: number;
  cursor?: string | undefined;
  page?: number | undefined;
}

/** One list as SQL, the newest first; its table is called `t`. */
export class SearchedList<Row extends { id: string }> {
  private readonly params: unknown[] = [];
  private readonly parts: string[] = [];

  constructor(
    private readonly database: Database,
    private readonly of: SearchedTable,
  ) {}

  /** A condition in words of SQL, with the place of its value where it has one. */
  where(condition: string): this;
  where(condition: (param: string) => string, value: unknown): this;
  where(condition: string | ((param: string) => string), value?: unknown): this {
    this.parts.push(typeof condition === 'string' ? condition : condition(`$${this.params.push(value)}`));
    return this;
  }

  whereGiven(column: string, value: unknown): this {
    return value === undefined ? this : this.where((param) => `${column} = ${param}`, value);
  }

  async page({ q, limit, cursor, page = 1 }: SearchedFilter): Promise<Page<Row>> {
    const { table } = this.of;
    const before = startOfPage(table, cursor);
    const offset = cursor ? 0 : (page - 1) * limit;
    const [rows, count] = await Promise.all([
      q === undefined ? this.browse(before, limit + 1, offset) : this.search(q, before, limit + 1, offset),
      q === undefined ? this.count() : this.countFound(q),
    ]);
    return pageOf(table, rows, limit, count, () => '');
  }

  private browse(before: string, limit: number, offset: number): Promise<Row[]> {
    const params = [...this.params];
    const near = `select t.* from ${this.of.table} t where ${this.conditions(`t.id < $${params.push(before)}`)}
      order by t.id desc limit $${params.push(limit)} offset $${params.push(offset)}`;
    return this.select(near, params);
  }

  /** A word that many have is soon found along the list; one that few have is found by the index of words. */
  private async search(q: string, before: string, limit: number, offset: number): Promise<Row[]> {
    const params = [...this.params];
    const conditions = this.conditions(`t.id < $${params.push(before)}`);
    const words = `search_query($${params.push(q)})`;
    const cut = `order by t.id desc limit $${params.push(limit)} offset $${params.push(offset)}`;
    const near = `select t.* from ${this.of.table} t where ${conditions} order by t.id desc limit ${LOOKED_THROUGH}`;
    const rows = await this.select(`select t.* from (${near}) t where t.search @@ ${words} ${cut}`, params);
    if (rows.length === limit) return rows;
    const found = `${this.found(words, 'null')} where ${conditions} ${cut}`;
    return this.select(`select t.* from ${found}`, params);
  }

  /** The columns of these rows, joined for a page only. */
  private select(rows: string, params: unknown[]): Promise<Row[]> {
    const { columns, joins } = this.of;
    return this.database.rows<Row>(`select ${columns} from (${rows}) t ${joins} order by t.id desc`, params);
  }

  private count(): Promise<Total> {
    return countRows(this.database, `select 1 from ${this.of.table} t where ${this.conditions()}`, this.params);
  }

  private async countFound(q: string): Promise<Total> {
    const params = [...this.params];
    const words = `search_query($${params.push(q)})`;
    const row = await this.database.first<{ total: number; found: number }>(
      `select count(*) filter (where ${this.conditions()})::int as total, count(*)::int as found
       from ${this.found(words, String(COUNTED_UP_TO + 1))}`,
      params,
    );
    return { total: row?.total ?? 0, is_estimate: (row?.found ?? 0) > COUNTED_UP_TO };
  }

  private found(words: string, most: string): string {
    return `found_${this.of.table}(${words}, ${most}) as f (id) join ${this.of.table} t on t.id = f.id`;
  }

  private conditions(...more: string[]): string {
    return [...this.parts, ...more].join(' and ') || 'true';
  }
}
