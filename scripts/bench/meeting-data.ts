import type pg from 'pg';
import { newId } from '../../api/src/platform/ids.js';

const PROFESSION_ID = '019b0000-0000-7000-8000-000000000001';

/** Members and slots, straight into the tables. */
export class MeetingData {
  constructor(
    private readonly pool: pg.Pool,
    private readonly now = new Date(),
  ) {}

  /** Ids of members whose e-mail is verified, each with three points. */
  async members(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, () => newId());
    await this.pool.query(
      `insert into accounts (id, email, password_hash, kind, full_name, email_verified_at, created_at, updated_at)
       select id, id || '@load.example', '', 'member', 'Анна Петрова', $2, $2, $2 from unnest($1::uuid[]) as id`,
      [ids, this.now],
    );
    await this.pool.query(
      `insert into members (account_id, created_at, updated_at) select id, $2, $2 from unnest($1::uuid[]) as id`,
      [ids, this.now],
    );
    await this.pool.query(
      `with given as (
         insert into point_transfers (id, key, kind, account_id, amount, created_at)
         select uuidv7(), 'load ' || id, 'starter_grant', id, 3, $2 from unnest($1::uuid[]) as id returning id, account_id)
       insert into point_entries (transfer_id, account_kind, account_id, amount)
       select id, kind, case when kind = 'member' then account_id end, amount
       from given, (values ('issuance', -3), ('member', 3)) as side (kind, amount)`,
      [ids, this.now],
    );
    return ids;
  }

  /** Ids of open slots of these people by turns; nobody looks at whether they can be there. */
  async slots(count: number, interviewers: string[]): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `insert into mock_interviews (id, publication_id, interviewer_id, profession_id, level, language, scheduled_time,
         duration, meeting_link, board_offset, created_at, updated_at)
       select uuidv7(), uuidv7(), ($1::uuid[])[n % cardinality($1) + 1], $2, (array['junior', 'middle', 'senior'])[n % 3 + 1], 'ru',
         $3::timestamptz + interval '2 days' + n * interval '1 minute', 60, 'https://meet.example/' || n,
         (select latest_offset from board_counter) + n, $3, $3
       from generate_series(1, $4::int) as n returning id`,
      [interviewers, PROFESSION_ID, this.now, count],
    );
    await this.pool.query(`update board_counter set latest_offset = latest_offset + $1`, [count]);
    return rows.map(({ id }) => id);
  }

  /** A slot looks different on the board; answers with the number of the change. */
  async show(slot_id: string): Promise<number> {
    const { rows } = await this.pool.query<{ offset: number }>(
      `with counter as (update board_counter set latest_offset = latest_offset + 1 returning latest_offset),
       shown as (update mock_interviews set board_offset = latest_offset from counter where id = $1)
       select latest_offset::float8 as offset from counter`,
      [slot_id],
    );
    return rows[0]?.offset ?? Number.NaN;
  }
}
