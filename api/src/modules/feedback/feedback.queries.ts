import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Feedback } from './feedback.entity.js';

/** Where a page of due work begins. */
export interface DueFeedback {
  id: string;
  session_id: string;
  due_at: Date;
}

export interface Unreminded {
  id: string;
  completed_at: Date;
}

@Injectable()
export class FeedbackQueries {
  constructor(private readonly database: Database) {}

  /** Whole, whoever may see it: a view decides what is shown to whom. */
  byId(id: string): Promise<Feedback | null> {
    return this.database.first(`select * from feedback where id = $1`, [id]);
  }

  /** What becomes visible, or counts as accepted, by now; nothing of sessions that are looked into or were missed. */
  due(now: Date, after: DueFeedback | null, limit: number): Promise<DueFeedback[]> {
    return this.database.rows(
      `select f.id, f.session_id, f.due_at from feedback f join sessions s on s.id = f.session_id
       where f.due_at <= $1 and not f.is_void and ($2::uuid is null or (f.due_at, f.id) > ($3, $2))
         and (f.status = 'blind' or not s.has_open_case)
       order by f.due_at, f.id limit $4`,
      [now, after?.id ?? null, after?.due_at ?? null, limit],
    );
  }

  /** Completed sessions that nobody was reminded of. */
  unreminded(completed_up_to: Date, after: Unreminded | null, limit: number): Promise<Unreminded[]> {
    return this.database.rows(
      `select id, completed_at from sessions
       where status = 'completed' and not feedback_reminder_sent and not has_open_case and completed_at <= $1
         and ($2::uuid is null or (completed_at, id) > ($3, $2))
       order by completed_at, id limit $4`,
      [completed_up_to, after?.id ?? null, after?.completed_at ?? null, limit],
    );
  }

  /** For a copy of the own data. */
  leftBy(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select session_id, role, rating, comments, technical_score, status, is_late, is_void, dispute_reason, created_at, visible_at
       from feedback where from_user_id = $1 order by created_at, id`,
      [account_id],
    );
  }

  /** For a copy of the own data: what can be seen, without its author. */
  about(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select session_id, rating, comments, technical_score, status, is_void, visible_at from feedback
       where to_user_id = $1 and status not in ('blind', 'removed') order by created_at, id`,
      [account_id],
    );
  }
}
