import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { constraintMeans } from '../../platform/errors/database-error.js';
import { Feedback } from './feedback.entity.js';
import { FeedbackAlreadyLeft, FeedbackNotFound } from './feedback.errors.js';
import { type FeedbackStatus, NEXT_OF_FEEDBACK } from './feedback.status.js';

constraintMeans('feedback_one_per_author', () => new FeedbackAlreadyLeft());
constraintMeans('feedback_one_per_role', () => new FeedbackAlreadyLeft());

type Changes = Partial<Pick<Feedback, 'visible_at' | 'due_at' | 'settled_at' | 'dispute_reason'>>;

@Injectable()
export class FeedbackRepository {
  async insert(tx: Tx, feedback: Feedback): Promise<void> {
    await tx.insert(Feedback, feedback);
  }

  async byId(tx: Tx, id: string): Promise<Feedback> {
    const feedback = await tx.findOne(Feedback, { where: { id } });
    if (!feedback) throw new FeedbackNotFound();
    return feedback;
  }

  /** Of one session: at most that of the two. */
  ofSession(tx: Tx, session_id: string): Promise<Feedback[]> {
    return tx.find(Feedback, { where: { session_id }, order: { id: 'asc' } });
  }

  /** By compare-and-swap: false where it is not `from` any more. */
  async move<From extends FeedbackStatus>(
    tx: Tx,
    id: string,
    from: From,
    to: (typeof NEXT_OF_FEEDBACK)[From][number],
    changes: Changes,
  ): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(Feedback)
      .set({ ...changes, status: to as FeedbackStatus })
      .where('id = :id and status = :from', { id, from })
      .execute();
    return affected === 1;
  }

  /** Whether it counts for nothing from now on; what waits for an answer waits until `answer_due_at`. */
  async setVoid(tx: Tx, id: string, is_void: boolean, answer_due_at: Date): Promise<void> {
    await tx.query(
      `update feedback set is_void = $2,
         due_at = case when status = 'visible' and role = 'interviewer' then greatest(due_at, $3) else due_at end
       where id = $1`,
      [id, is_void, answer_due_at],
    );
  }

  /**
   * The profession of the session's slot, or what it has become. It becomes nothing else until `tx` ends: a merger moves
   * what it finds, once.
   */
  async professionOf(tx: Tx, mock_interview_id: string): Promise<string> {
    const rows = (await tx.query(
      `select coalesce(p.merged_into_id, p.id) as profession_id
       from mock_interviews m join professions p on p.id = m.profession_id where m.id = $1 for share of p`,
      [mock_interview_id],
    )) as { profession_id: string }[];
    return rows[0]?.profession_id ?? '';
  }

  async moveToProfession(tx: Tx, from_id: string, into_id: string): Promise<void> {
    await tx.query(`update feedback set profession_id = $2 where profession_id = $1`, [from_id, into_id]);
  }

  /** By compare-and-swap: false where a reminder was sent before, or is not to be sent now. */
  async markReminded(tx: Tx, session_id: string): Promise<boolean> {
    const [, changed] = (await tx.query(
      `update sessions set feedback_reminder_sent = true
       where id = $1 and status = 'completed' and not has_open_case and not feedback_reminder_sent`,
      [session_id],
    )) as [unknown[], number];
    return changed > 0;
  }

  /** False where the same one has asked since `before`. */
  async askOnce(tx: Tx, session_id: string, asked_by: string, now: Date, before: Date): Promise<boolean> {
    const rows = (await tx.query(
      `insert into feedback_reminders as r (session_id, asked_by, asked_at) values ($1, $2, $3)
       on conflict (session_id, asked_by) do update set asked_at = excluded.asked_at where r.asked_at <= $4
       returning 1`,
      [session_id, asked_by, now, before],
    )) as unknown[];
    return rows.length > 0;
  }

  /** Nothing that somebody wrote, or that was written to this person, stays; the numbers do. */
  async eraseTexts(tx: Tx, account_id: string): Promise<void> {
    await tx.query(
      `update feedback set comments = null, dispute_reason = null where from_user_id = $1 or to_user_id = $1`,
      [account_id],
    );
  }
}
