import { Injectable } from '@nestjs/common';
import type { SessionStatus, Side } from '../mock-interviews/session.status.js';
import { Database } from '../../platform/db/database.js';
import { decodeTimeCursor, type Page, pageOf } from '../../platform/http/page.js';
import type { Feedback } from './feedback.entity.js';

/** A session as one of its two sees it afterwards. */
export interface HistoryRow {
  id: string;
  mock_interview_id: string;
  role: Side;
  partner_id: string;
  profession_id: string;
  profession_name_ru: string;
  profession_name_en: string;
  level: string;
  language: string;
  scheduled_time: Date;
  duration: number;
  status: SessionStatus;
  has_open_case: boolean;
  completed_at: Date | null;
  reward: number | null;
  archived_at: Date | null;
  own_feedback: StoredFeedback | null;
  partner_feedback: StoredFeedback | null;
}

/** As JSON of the database: moments are texts. */
export type StoredFeedback = Omit<Feedback, 'created_at' | 'visible_at' | 'due_at' | 'settled_at'> & {
  created_at: string;
  visible_at: string | null;
  due_at: string | null;
  settled_at: string | null;
};

export interface HistoryFilter {
  status?: SessionStatus | undefined;
  role?: Side | undefined;
  profession_id?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

const LIST = 'history';
const OVER: SessionStatus[] = ['completed', 'cancelled', 'no_show'];

@Injectable()
export class HistoryQueries {
  constructor(private readonly database: Database) {}

  isMember(account_id: string): Promise<unknown> {
    return this.database.first(`select 1 from members where account_id = $1`, [account_id]);
  }

  /** Latest first; what is over, unless a status is asked for. Each role is read along its own index. */
  async list(
    account_id: string,
    { status, role, profession_id, limit, cursor }: HistoryFilter,
  ): Promise<Page<HistoryRow>> {
    const after = cursor ? decodeTimeCursor(LIST, cursor) : null;
    const statuses = status ? [status] : OVER;
    const roles: Side[] = role ? [role] : ['interviewer', 'interviewee'];
    const filter: unknown[] = [account_id, statuses, ...(profession_id ? [profession_id] : [])];
    const about = profession_id
      ? 'and exists (select from mock_interviews m where m.id = s.mock_interview_id and m.profession_id = $3)'
      : '';
    const of = (side: Side): string => `from sessions s where ${side}_id = $1 and status = any($2) ${about}`;
    const params = [...filter];
    const most = `$${params.push(limit + 1)}`;
    const beyond = after
      ? `and (scheduled_time, id) < ($${params.push(after.at)}::timestamptz, $${params.push(after.id)}::uuid)`
      : '';
    const page = roles.map(
      (side) => `(select * ${of(side)} ${beyond} order by scheduled_time desc, id desc limit ${most})`,
    );
    const [rows, counted] = await Promise.all([
      this.database.rows<HistoryRow>(
        `select s.id, s.mock_interview_id, case when s.interviewer_id = $1 then 'interviewer' else 'interviewee' end as role,
           case when s.interviewer_id = $1 then s.interviewee_id else s.interviewer_id end as partner_id,
           m.profession_id, p.name_ru as profession_name_ru, p.name_en as profession_name_en, m.level, m.language,
           s.scheduled_time, s.duration, s.status, s.has_open_case, s.completed_at, s.reward, s.archived_at,
           to_jsonb(own) as own_feedback, to_jsonb(partner) as partner_feedback
         from (select * from (${page.join(' union all ')}) as both_roles
               order by scheduled_time desc, id desc limit ${most}) as s
         join mock_interviews m on m.id = s.mock_interview_id join professions p on p.id = m.profession_id
         left join feedback own on own.session_id = s.id and own.from_user_id = $1
         left join feedback partner on partner.session_id = s.id and partner.from_user_id <> $1
         order by s.scheduled_time desc, s.id desc`,
        params,
      ),
      this.database.first<{ total: number }>(
        `select (${roles.map((side) => `(select count(*) ${of(side)})`).join(' + ')})::int as total`,
        filter,
      ),
    ]);
    const total = { total: counted?.total ?? 0, is_estimate: false };
    return pageOf(LIST, rows, limit, total, ({ scheduled_time }) => scheduled_time.toISOString());
  }
}
