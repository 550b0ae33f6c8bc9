import { Injectable } from '@nestjs/common';
import type { Locale } from '../../../catalogues/texts.js';
import { Database } from '../../../platform/db/database.js';
import type { MockInterview, Session } from '../mock-interview.entity.js';

/** A session as one of the two has it in a calendar. */
export interface CalendarRow
  extends Pick<Session, 'id' | 'scheduled_time' | 'duration' | 'status' | 'calendar_sequence'>,
    Pick<MockInterview, 'meeting_link' | 'notes'> {
  /** The other one. */
  partner_id: string;
  profession_name_ru: string;
  profession_name_en: string;
}

export interface CalendarReader {
  account_id: string;
  email: string;
  full_name: string | null;
  locale: Locale;
  time_zone: string;
}

const ROW = `select s.id, s.scheduled_time, s.duration, s.status, s.calendar_sequence, m.meeting_link, m.notes,
    p.name_ru as profession_name_ru, p.name_en as profession_name_en,
    case when s.interviewer_id = $1 then s.interviewee_id else s.interviewer_id end as partner_id
  from sessions s join mock_interviews m on m.id = s.mock_interview_id join professions p on p.id = m.profession_id`;
/** More than anybody can have in a calendar. */
const MOST_SHOWN = 1_000;

@Injectable()
export class CalendarQueries {
  constructor(private readonly database: Database) {}

  reader(account_id: string): Promise<CalendarReader | null> {
    return this.database.firstPrepared(
      `select id as account_id, email, full_name, locale, time_zone from accounts where id = $1 and deleted_at is null`,
      [account_id],
    );
  }

  /** Whose calendar a token opens. */
  readerByToken(token_hash: string, now: Date): Promise<CalendarReader | null> {
    return this.database.first(
      `select a.id as account_id, a.email, a.full_name, a.locale, a.time_zone
       from calendar_feeds f join accounts a on a.id = f.account_id
       where f.token_hash = $1 and a.deleted_at is null
         and (a.suspended_until is null or a.suspended_until <= $2)`,
      [token_hash, now],
    );
  }

  session(account_id: string, id: string): Promise<CalendarRow | null> {
    return this.database.firstPrepared(`${ROW} where s.id = $2 and $1 in (s.interviewer_id, s.interviewee_id)`, [
      account_id,
      id,
    ]);
  }

  /** The latest session of a slot in which somebody takes part. */
  ofSlot(account_id: string, mock_interview_id: string): Promise<CalendarRow | null> {
    return this.database.first(
      `${ROW} where s.mock_interview_id = $2 and $1 in (s.interviewer_id, s.interviewee_id) order by s.id desc limit 1`,
      [account_id, mock_interview_id],
    );
  }

  /** What takes place or took place since then, in either role. */
  since(account_id: string, since: Date): Promise<CalendarRow[]> {
    const of = (role: string) =>
      `(${ROW} where s.${role} = $1 and s.status in ('scheduled', 'completed') and s.scheduled_time > $2 order by s.id desc limit ${MOST_SHOWN})`;
    return this.database.rows(
      `select * from (${of('interviewer_id')} union all ${of('interviewee_id')}) as shown order by scheduled_time, id`,
      [account_id, since],
    );
  }
}
