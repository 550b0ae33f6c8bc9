import { Injectable } from '@nestjs/common';
import { countRows } from '../../platform/db/count.js';
import { Database } from '../../platform/db/database.js';
import type { Tx } from '../../platform/db/transactions.js';
import { decodeTimeCursor, type Page, pageOf } from '../../platform/http/page.js';
import { BOARD_COLUMNS, BOARD_FROM, type BoardRow } from './board.queries.js';
import type { MockInterview, Session } from './mock-interview.entity.js';
import type { SlotStatus } from './slot.status.js';

/** A slot, whole; who may see what of it is decided where it is shown. */
export interface SlotRow extends BoardRow, Pick<MockInterview, 'interviewee_id' | 'meeting_link' | 'cancel_reason'> {
  /** Of the live session. */
  session_id: string | null;
}

export interface SessionRow extends Session, Pick<MockInterview, 'level' | 'language' | 'meeting_link' | 'notes'> {
  profession_id: string;
  profession_name_ru: string;
  profession_name_en: string;
}

export interface OwnSlotsFilter {
  /** As it is shown. */
  status?: SlotStatus | 'withheld' | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** Where a page of due work begins. */
export interface Due {
  id: string;
  scheduled_time: Date;
}

const OWN_LIST = 'own-slots';
const SLOT = `select ${BOARD_COLUMNS}, m.interviewee_id, m.meeting_link, m.cancel_reason,
  (select s.id from sessions s where s.mock_interview_id = m.id and s.status <> 'cancelled') as session_id ${BOARD_FROM}`;

// Column by column: a prepared statement outlives a migration only if what it answers stays the same.
const SESSION = `select s.id, s.mock_interview_id, s.interviewer_id, s.interviewee_id, s.scheduled_time, s.duration, s.status,
  s.completed_at, s.completed_by, s.cancelled_by, s.reward, s.has_open_case, s.notices_given, s.feedback_reminder_sent,
  s.calendar_sequence, s.created_at, s.ended_at, s.archived_at, m.level, m.language, m.meeting_link, m.notes, m.profession_id,
  p.name_ru as profession_name_ru, p.name_en as profession_name_en
  from sessions s join mock_interviews m on m.id = s.mock_interview_id join professions p on p.id = m.profession_id`;

@Injectable()
export class MockInterviewsQueries {
  constructor(private readonly database: Database) {}

  /** How a slot stands, for whoever wants it. */
  standing(id: string): Promise<Pick<MockInterview, 'interviewer_id' | 'status' | 'withheld_until'> | null> {
    return this.database.firstPrepared(
      `select interviewer_id, status, withheld_until from mock_interviews where id = $1`,
      [id],
    );
  }

  slot(id: string, tx?: Tx): Promise<SlotRow | null> {
    return this.database.firstPrepared(`${SLOT} where m.id = $1`, [id], tx);
  }

  /** What an interviewer has published, the latest start first. */
  async own(interviewer_id: string, now: Date, filter: OwnSlotsFilter): Promise<Page<SlotRow>> {
    const { status, limit, cursor } = filter;
    const params: unknown[] = [interviewer_id];
    const parts = ['m.interviewer_id = $1'];
    if (status === 'withheld') parts.push(`m.withheld_until > $${params.push(now)}`);
    else if (status === 'pending')
      parts.push(`m.status = 'pending' and (m.withheld_until > $${params.push(now)}) is not true`);
    else if (status) parts.push(`m.status = $${params.push(status)}`);
    const total = await countRows(this.database, `select 1 from mock_interviews m where ${parts.join(' and ')}`, [
      ...params,
    ]);
    if (cursor) {
      const { at, id } = decodeTimeCursor(OWN_LIST, cursor);
      parts.push(`(m.scheduled_time, m.id) < ($${params.push(at)}::timestamptz, $${params.push(id)}::uuid)`);
    }
    const rows = await this.database.rows<SlotRow>(
      `${SLOT} where ${parts.join(' and ')} order by m.scheduled_time desc, m.id desc limit $${params.push(limit + 1)}`,
      params,
    );
    return pageOf(OWN_LIST, rows, limit, total, ({ scheduled_time }) => scheduled_time.toISOString());
  }

  /** What was published at once, by its start. */
  publication(publication_id: string): Promise<SlotRow[]> {
    return this.database.rows(`${SLOT} where m.publication_id = $1 order by m.scheduled_time`, [publication_id]);
  }

  session(id: string, tx?: Tx): Promise<SessionRow | null> {
    return this.database.firstPrepared(`${SESSION} where s.id = $1`, [id], tx);
  }

  /** Sessions of these two in this time, completed or still to come, whoever interviewed whom. */
  async ofPair(one_id: string, other_id: string, from: Date, to: Date): Promise<number> {
    const found = await this.database.first<{ count: number }>(
      `select count(*)::int as count from sessions
       where least(interviewer_id, interviewee_id) = least($1::uuid, $2::uuid)
         and greatest(interviewer_id, interviewee_id) = greatest($1::uuid, $2::uuid)
         and (status = 'completed' and completed_at > $3 or status = 'scheduled' and scheduled_time > $3 and scheduled_time <= $4)`,
      [one_id, other_id, from, to],
    );
    return found?.count ?? 0;
  }

  /** For each of these times, whether the member is taken then; a slot of the member's own may be left out. */
  async taken(account_id: string, starts: Date[], duration: number): Promise<boolean[]> {
    const rows = await this.database.rows<{ is_taken: boolean }>(
      `select exists (select 1 from commitments c where c.account_id = $1
         and c.during && tstzrange(s.start, s.start + $3 * interval '1 minute')) as is_taken
       from unnest($2::timestamptz[]) with ordinality as s (start, place) order by s.place`,
      [account_id, starts, duration],
    );
    return rows.map(({ is_taken }) => is_taken);
  }

  /** What an interviewer has published, for a copy of the own data. */
  slotsOf(interviewer_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select id, profession_id, level, language, scheduled_time, duration, meeting_link, notes, status, cancel_reason, created_at
       from mock_interviews where interviewer_id = $1 order by id`,
      [interviewer_id],
    );
  }

  /** Bookings of somebody in either role, for a copy of the own data: without the other side. */
  sessionsOf(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select id, mock_interview_id, case when interviewer_id = $1 then 'interviewer' else 'interviewee' end as role,
         scheduled_time, duration, status, completed_at, created_at
       from sessions where interviewer_id = $1 or interviewee_id = $1 order by id`,
      [account_id],
    );
  }

  /** Whose slots are withheld although the suspension is over. */
  async toReturn(now: Date, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ interviewer_id: string }>(
      `select distinct interviewer_id from mock_interviews
       where withheld_until <= $1 and ($2::uuid is null or interviewer_id > $2) order by interviewer_id limit $3`,
      [now, after, limit],
    );
    return rows.map(({ interviewer_id }) => interviewer_id);
  }

  expired(now: Date, after: Due | null, limit: number): Promise<Due[]> {
    return this.database.rows(
      `select id, scheduled_time from mock_interviews
       where status = 'pending' and scheduled_time <= $1 and ($2::uuid is null or (scheduled_time, id) > ($3, $2))
       order by scheduled_time, id limit $4`,
      [now, after?.id ?? null, after?.scheduled_time ?? null, limit],
    );
  }

  /** Scheduled sessions that started before then, unless a report of an absence is open. */
  startedBefore(before: Date, after: Due | null, limit: number): Promise<Due[]> {
    return this.database.rows(
      `select id, scheduled_time from sessions
       where status = 'scheduled' and not has_open_case and scheduled_time < $1
         and ($2::uuid is null or (scheduled_time, id) > ($3, $2))
       order by scheduled_time, id limit $4`,
      [before, after?.id ?? null, after?.scheduled_time ?? null, limit],
    );
  }

  /** Scheduled sessions that start in this time and have had fewer notices. */
  withoutNotice(place: number, from: Date, to: Date, after: Due | null, limit: number): Promise<Due[]> {
    return this.database.rows(
      `select id, scheduled_time from sessions
       where status = 'scheduled' and notices_given < $1 and scheduled_time > $2 and scheduled_time <= $3
         and ($4::uuid is null or (scheduled_time, id) > ($5, $4))
       order by scheduled_time, id limit $6`,
      [place, from, to, after?.id ?? null, after?.scheduled_time ?? null, limit],
    );
  }
}
