import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Side } from '../mock-interviews/session.status.js';

export interface InterviewStatisticsFilter {
  /** Of the completion: from this instant on, up to that one. */
  from: Date;
  to: Date;
  /** Whose days are told. */
  time_zone: string;
  profession_id?: string | undefined;
  /** Of one member alone. */
  account_id?: string | undefined;
}

/** Sessions and feedback of one day, profession and role; the sums of several are sums again. */
interface CompletedCell {
  day: string;
  profession_id: string;
  role: Side;
  completed: number;
}

interface FeedbackCell {
  profession_id: string;
  /** Of whom it is by, or about whom it is. */
  role: Side;
  count: number;
  rating_sum: number;
}

export interface TimeToFeedback {
  role: Side;
  median_seconds: number | null;
  p90_seconds: number | null;
}

const WITHIN = (column: string): string => `${column} >= $1 and ${column} < $2`;

/**
 * Figures about completed sessions and about the feedback that counts. Those of everybody come from one index over the
 * time of completion each, those of a member from the indexes by person.
 */
@Injectable()
export class InterviewStatisticsQueries {
  constructor(private readonly database: Database) {}

  /** For everybody each session counts once for either role. */
  async completed({
    from,
    to,
    time_zone,
    profession_id,
    account_id,
  }: InterviewStatisticsFilter): Promise<CompletedCell[]> {
    const roles: Side[] = ['interviewer', 'interviewee'];
    const sessions = account_id
      ? roles
          .map(
            (role) =>
              `select '${role}' as role, completed_at, mock_interview_id from sessions
               where ${role}_id = $5 and status = 'completed' and ${WITHIN('completed_at')}`,
          )
          .join(' union all ')
      : `select 'interviewer' as role, completed_at, mock_interview_id from sessions
         where status = 'completed' and ${WITHIN('completed_at')}`;
    const rows = await this.database.rows<CompletedCell>(
      `select to_char(s.completed_at at time zone $4, 'YYYY-MM-DD') as day, m.profession_id, s.role, count(*)::int as completed
       from (${sessions}) as s join mock_interviews m on m.id = s.mock_interview_id
       where $3::uuid is null or m.profession_id = $3 group by 1, 2, 3`,
      [from, to, profession_id ?? null, time_zone, ...(account_id ? [account_id] : [])],
    );
    return account_id ? rows : rows.flatMap((row) => roles.map((role) => ({ ...row, role })));
  }

  /** By whom feedback is; about whom it is follows. */
  given(filter: InterviewStatisticsFilter): Promise<FeedbackCell[]> {
    return this.cells(filter, 'from_user_id');
  }

  /** Of a member: what others have left, still by the role of its author. */
  received(filter: InterviewStatisticsFilter): Promise<FeedbackCell[]> {
    return this.cells(filter, 'to_user_id');
  }

  times({ from, to, profession_id, account_id }: InterviewStatisticsFilter): Promise<TimeToFeedback[]> {
    return this.database.rows(
      `select role, round(percentile_disc(0.5) within group (order by seconds))::float8 as median_seconds,
         round(percentile_disc(0.9) within group (order by seconds))::float8 as p90_seconds
       from (select role, extract(epoch from created_at - session_completed_at) as seconds from feedback
         where counts and ${WITHIN('session_completed_at')} and ($3::uuid is null or profession_id = $3)
           ${account_id ? 'and from_user_id = $4' : ''}) as f group by role`,
      [from, to, profession_id ?? null, ...(account_id ? [account_id] : [])],
    );
  }

  private cells(
    { from, to, profession_id, account_id }: InterviewStatisticsFilter,
    person: 'from_user_id' | 'to_user_id',
  ): Promise<FeedbackCell[]> {
    return this.database.rows(
      `select profession_id, role, count(*)::int as count, sum(rating)::int as rating_sum from feedback
       where counts and ${WITHIN('session_completed_at')} and ($3::uuid is null or profession_id = $3)
         ${account_id ? `and ${person} = $4` : ''} group by 1, 2`,
      [from, to, profession_id ?? null, ...(account_id ? [account_id] : [])],
    );
  }
}
