import { Injectable } from '@nestjs/common';
import { countRows, type Total } from '../../platform/db/count.js';
import { Database } from '../../platform/db/database.js';
import { type Cursor, decodeCursor, encodeCursor, type Page } from '../../platform/http/page.js';
import type { FilterResponses, ListResponses } from './responses.dto.js';
import { RESPONSE_COLUMNS, RESPONSE_FROM, type ResponseRow } from './responses.queries.js';

/** As a row of an export: whole, so that nobody has to look the candidate up. */
export interface ExportedRow extends ResponseRow {
  candidate_phone: string | null;
}

/** Rows of a list that are looked through for words before the index of words is asked. */
const LOOKED_THROUGH = 3_000;
/** Rows of an export that are in memory at once. */
const BATCH = 1_000;

/** Lists of an employer's responses, by keyset: a page costs the same wherever it lies, and among however many. */
@Injectable()
export class ResponseListsQueries {
  constructor(private readonly database: Database) {}

  async list(employer_id: string, filter: ListResponses & { limit: number }): Promise<Page<ResponseRow>> {
    const list = new ResponseList(employer_id, filter);
    const after = filter.cursor ? decodeCursor('responses', filter.cursor, list.cursorType) : undefined;
    const offset = filter.cursor ? 0 : ((filter.page ?? 1) - 1) * filter.limit;
    const part = { limit: filter.limit + 1, offset, after };
    const found = list.text ? await this.search(list, part) : await this.browse(list, part);
    const items = found.rows.slice(0, filter.limit);
    const last = found.rows.length > filter.limit ? items.at(-1) : undefined;
    const { total, is_estimate } = found;
    return { items, total, is_estimate, next_cursor: last ? encodeCursor('responses', list.cursorOf(last)) : null };
  }

  /** Everything that fits, some rows at a time and without holding a transaction for as long as somebody reads. */
  async *batches(employer_id: string, filter: FilterResponses): AsyncGenerator<ExportedRow[]> {
    const list = new ResponseList(employer_id, filter);
    const columns = `${RESPONSE_COLUMNS}, c.phone as candidate_phone`;
    for (let after: Cursor | undefined; ; ) {
      const rows = await this.database.rows<ExportedRow>(...list.select({ limit: BATCH, offset: 0, after }, columns));
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      after = list.cursorOf(last);
    }
  }

  private async browse(list: ResponseList, part: Part): Promise<Found> {
    const [rows, total] = await Promise.all([this.database.rows<ResponseRow>(...list.select(part)), this.total(list)]);
    return { rows, ...total };
  }

  /**
   * A word that many have is soon found along the list; one that few have is found by the index of words. Only looking
   * tells which it is: the planner takes every word that is only begun for a common one.
   */
  private async search(list: ResponseList, part: Part): Promise<Found> {
    const [rows, whole] = await Promise.all([
      this.database.rows<ResponseRow>(...list.lookThrough(part, LOOKED_THROUGH)),
      this.total(list),
    ]);
    const isWhole = !whole.is_estimate && whole.total <= LOOKED_THROUGH;
    if (isWhole || rows.length === part.limit) {
      const near = await this.database.first<{ total: number }>(...list.countNear(LOOKED_THROUGH));
      const counted = near?.total ?? 0;
      if (isWhole) return { rows, total: counted, is_estimate: false };
      const least = part.offset + rows.length;
      return { rows, total: Math.max(least, Math.round((whole.total * counted) / LOOKED_THROUGH)), is_estimate: true };
    }
    const [found, counted] = await Promise.all([
      this.database.rows<ResponseRow>(...list.lookUp(part)),
      this.database.first<{ total: number }>(...list.countFound()),
    ]);
    return { rows: found, total: counted?.total ?? 0, is_estimate: false };
  }

  /** Of the list without its text. */
  private total(list: ResponseList): Promise<Total> {
    return countRows(this.database, ...list.all());
  }
}

interface Part {
  limit: number;
  offset: number;
  after: Cursor | undefined;
}

interface Found {
  rows: ResponseRow[];
  total: number;
  is_estimate: boolean;
}

type Sql = [sql: string, params: unknown[]];

/** What has no score yet stands below every score; the indexes have the same expression. */
const UNSCORED = -1;
const SCORE = `coalesce(r.relevance_score, ${UNSCORED})`;

/** As the indexes of such responses have it. */
const UNCONFIRMED = `(r.status = 'rejected' and not r.is_confirmed and r.closed_reason is null)`;

/** One list as SQL: only the conditions that are asked for, so that each has its plan. */
class ResponseList {
  private readonly params: unknown[];
  private readonly where: string;
  private readonly order: string;
  private readonly isByScore: boolean;
  private readonly isAscending: boolean;
  readonly text: string | undefined;

  constructor(employer_id: string, filter: FilterResponses) {
    const params: unknown[] = [employer_id];
    const parts = ['r.employer_id = $1'];
    const add = (value: unknown, condition: (param: string) => string): void => {
      if (value !== undefined) parts.push(condition(`$${params.push(value)}`));
    };
    // Flags as words of the statement, where the planner sees the partial index.
    const flag = (value: boolean | undefined, column: string): void => {
      if (value !== undefined) parts.push(value ? column : `not ${column}`);
    };
    add(filter.vacancy_id, (p) => `r.vacancy_id = ${p}`);
    add(filter.candidate_id, (p) => `r.candidate_id = ${p}`);
    add(filter.status, (p) => `r.status = ${p}`);
    add(filter.stage, (p) => `r.stage = ${p}`);
    flag(filter.is_incomplete, 'r.is_incomplete');
    flag(filter.is_review_requested, 'r.is_review_requested');
    flag(filter.is_unconfirmed, UNCONFIRMED);
    add(filter.min_score, (p) => `${SCORE} >= ${p}`);
    this.params = params;
    this.where = parts.join(' and ');
    this.text = filter.q;
    this.isByScore = filter.sort === 'relevance_score';
    this.isAscending = filter.order === 'asc';
    const direction = this.isAscending ? 'asc' : 'desc';
    this.order = `order by ${this.isByScore ? `${SCORE} ${direction}, ` : ''}r.id ${direction}`;
  }

  get cursorType(): 'number' | 'string' {
    return this.isByScore ? 'number' : 'string';
  }

  cursorOf({ id, relevance_score }: ResponseRow): Cursor {
    return { id, value: this.isByScore ? (relevance_score ?? UNSCORED) : '' };
  }

  /** A part in the list's order; with a text, by looking through everything. */
  select(part: Part, columns = RESPONSE_COLUMNS): Sql {
    const { sql, params } = this.after(part);
    const words = this.text === undefined ? '' : ` and c.search @@ search_query($${params.push(this.text)})`;
    return paged(`select ${columns} ${RESPONSE_FROM} where ${sql}${words} ${this.order}`, params, part);
  }

  /** As `select`, among the next `most` rows only. */
  lookThrough(part: Part, most: number): Sql {
    const { sql, params } = this.after(part);
    const near = `select r.* from responses r where ${sql} ${this.order} limit $${params.push(most)}`;
    const found = `c.search @@ search_query($${params.push(this.text)})`;
    return paged(`select ${RESPONSE_COLUMNS} ${fromThese(near)} where ${found} ${this.order}`, params, part);
  }

  /** As `select`, beginning with the words. */
  lookUp(part: Part): Sql {
    const { sql, params } = this.after(part);
    const words = `search_query($${params.push(this.text)})`;
    const [near, all] = paged(
      `select r.* from found_candidates(${words}) as f (id) join responses r on r.candidate_id = f.id where ${sql} ${this.order}`,
      params,
      part,
    );
    return [`select ${RESPONSE_COLUMNS} ${fromThese(near)} ${this.order}`, all];
  }

  /** Every row of the list, whatever its text. */
  all(): Sql {
    return [`select 1 from responses r where ${this.where}`, this.params];
  }

  countFound(): Sql {
    const params = [...this.params];
    const words = `search_query($${params.push(this.text)})`;
    return [
      `select count(*)::int as total from found_candidates(${words}) as f (id) join responses r on r.candidate_id = f.id where ${this.where}`,
      params,
    ];
  }

  /** How many of the first `most` rows have the words. */
  countNear(most: number): Sql {
    const params = [...this.params];
    const near = `select r.candidate_id from responses r where ${this.where} ${this.order} limit $${params.push(most)}`;
    return [
      `select count(*)::int as total from (${near}) as r join candidates c on c.id = r.candidate_id
       where c.search @@ search_query($${params.push(this.text)})`,
      params,
    ];
  }

  private after({ after }: Part): { sql: string; params: unknown[] } {
    const params = [...this.params];
    if (!after) return { sql: this.where, params };
    const sign = this.isAscending ? '>' : '<';
    const score = this.isByScore ? `$${params.push(after.value)}::float8` : null;
    const id = `$${params.push(after.id)}::uuid`;
    const place = score ? `(${SCORE}, r.id) ${sign} (${score}, ${id})` : `r.id ${sign} ${id}`;
    return { sql: `${this.where} and ${place}`, params };
  }
}

/** The rows of a select in the place of the table. */
const fromThese = (select: string): string => RESPONSE_FROM.replace('from responses r', `from (${select}) as r`);

function paged(sql: string, params: unknown[], { limit, offset }: Part): Sql {
  const all = [...params, limit, offset];
  return [`${sql} limit $${all.length - 1} offset $${all.length}`, all];
}
