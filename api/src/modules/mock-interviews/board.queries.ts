import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { decodeTimeCursor, type Page, pageOf } from '../../platform/http/page.js';
import type { MockInterview } from './mock-interview.entity.js';

/** Where the bus tells how far the board is. */
export const BOARD_STREAM = 'board';

/** What everybody may see of a slot. `offset` numbers its latest change. */
export interface BoardRow
  extends Pick<
    MockInterview,
    | 'id'
    | 'interviewer_id'
    | 'profession_id'
    | 'level'
    | 'language'
    | 'scheduled_time'
    | 'duration'
    | 'notes'
    | 'status'
    | 'withheld_until'
  > {
  offset: number;
  profession_name_ru: string;
  profession_name_en: string;
}

export interface BoardFilter {
  profession_id?: string | undefined;
  level?: string | undefined;
  language?: string | undefined;
  interviewer_id?: string | undefined;
  /** Instants: the day that was asked for, in the zone that was asked for. */
  during?: { from: Date; to: Date } | undefined;
}

/** How far the board is; deltas go on from here. Another epoch: everything known of it is void. */
export interface BoardPlace {
  epoch: string;
  offset: number;
}

/** Up to here a total is counted; beyond, it is at least that. */
const COUNTED_UP_TO = 10_000;
const LIST = 'mock-interviews';

export const BOARD_COLUMNS = `m.id, m.interviewer_id, m.profession_id, m.level, m.language, m.scheduled_time, m.duration, m.notes, m.status, m.withheld_until,
  m.board_offset::float8 as offset, p.name_ru as profession_name_ru, p.name_en as profession_name_en`;
export const BOARD_FROM = `from mock_interviews m join professions p on p.id = m.profession_id`;

@Injectable()
export class BoardQueries {
  constructor(private readonly database: Database) {}

  async place(): Promise<BoardPlace> {
    const place = await this.database.first<BoardPlace>(
      `select epoch, latest_offset::float8 as "offset" from board_counter`,
    );
    if (!place) throw new Error('The board has no counter');
    return place;
  }

  /** Open slots by their start. The place is read first: deltas after it repeat at most what the page holds already. */
  async open(
    filter: BoardFilter,
    now: Date,
    limit: number,
    cursor: string | undefined,
  ): Promise<Page<BoardRow> & BoardPlace> {
    const place = await this.place();
    const { where, params } = conditions(filter, now);
    const after = cursor ? decodeTimeCursor(LIST, cursor) : null;
    const [rows, counted] = await Promise.all([
      this.database.rows<BoardRow>(
        `select ${BOARD_COLUMNS} ${BOARD_FROM} where ${where}
         ${after ? `and (m.scheduled_time, m.id) > ($${params.length + 2}, $${params.length + 3}::uuid)` : ''}
         order by m.scheduled_time, m.id limit $${params.length + 1}`,
        [...params, limit + 1, ...(after ? [after.at, after.id] : [])],
      ),
      this.database.first<{ total: number }>(
        `select count(*)::int as total from (select 1 from mock_interviews m where ${where} limit ${COUNTED_UP_TO + 1}) as counted`,
        params,
      ),
    ]);
    const total = counted?.total ?? 0;
    const page = pageOf(LIST, rows, limit, { total, is_estimate: total > COUNTED_UP_TO }, ({ scheduled_time }) =>
      scheduled_time.toISOString(),
    );
    return { ...place, ...page };
  }

  /** What has changed since then, in order, each slot as it is now: open, or on the board no more. */
  changesAfter(offset: number, limit: number): Promise<BoardRow[]> {
    return this.database.rows(
      `select ${BOARD_COLUMNS} ${BOARD_FROM} where m.board_offset > $1 and m.board_offset > 0 order by m.board_offset limit $2`,
      [offset, limit],
    );
  }
}

/** Only what is asked for, so that each combination has its plan. */
function conditions(filter: BoardFilter, now: Date): { where: string; params: unknown[] } {
  const params: unknown[] = [now];
  const parts = [
    `m.status = 'pending'`,
    'm.scheduled_time > $1',
    '(m.withheld_until is null or m.withheld_until <= $1)',
  ];
  const add = (value: unknown, condition: (param: string) => string): void => {
    if (value !== undefined) parts.push(condition(`$${params.push(value)}`));
  };
  add(filter.profession_id, (p) => `m.profession_id = ${p}`);
  add(filter.interviewer_id, (p) => `m.interviewer_id = ${p}`);
  add(filter.level, (p) => `m.level = ${p}`);
  add(filter.language, (p) => `m.language = ${p}`);
  add(filter.during?.from, (p) => `m.scheduled_time >= ${p}`);
  add(filter.during?.to, (p) => `m.scheduled_time < ${p}`);
  return { where: parts.join(' and '), params };
}
