import { Injectable } from '@nestjs/common';
import { preparedRows } from '../../platform/db/prepared.js';
import type { Tx } from '../../platform/db/transactions.js';
import { constraintMeans } from '../../platform/errors/database-error.js';
import { Session } from './mock-interview.entity.js';
import { SessionNotFound, SlotTaken } from './mock-interviews.errors.js';
import { type SessionStatus, sessionsBefore } from './session.status.js';

constraintMeans('sessions_one_live', () => new SlotTaken());

/** What a booking says; the rest is as with every new session. */
export type Booked = Pick<
  Session,
  | 'id'
  | 'mock_interview_id'
  | 'interviewer_id'
  | 'interviewee_id'
  | 'scheduled_time'
  | 'duration'
  | 'notices_given'
  | 'created_at'
>;

type Changes = Partial<Pick<Session, 'completed_at' | 'completed_by' | 'cancelled_by' | 'reward' | 'ended_at'>>;

const nextVersion = (): string => 'calendar_sequence + 1';

@Injectable()
export class SessionsRepository {
  async insert(tx: Tx, booked: Booked): Promise<void> {
    const { id, mock_interview_id, interviewer_id, interviewee_id, scheduled_time, duration } = booked;
    const { notices_given, created_at } = booked;
    await preparedRows(
      tx,
      `insert into sessions (id, mock_interview_id, interviewer_id, interviewee_id, scheduled_time, duration, notices_given, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, mock_interview_id, interviewer_id, interviewee_id, scheduled_time, duration, notices_given, created_at],
    );
  }

  async byId(tx: Tx, id: string): Promise<Session> {
    const session = await tx.findOne(Session, { where: { id } });
    if (!session) throw new SessionNotFound();
    return session;
  }

  /** The session that a booked slot stands for; null where it has none any more. */
  live(tx: Tx, mock_interview_id: string): Promise<Session | null> {
    return tx.findOne(Session, { where: { mock_interview_id, status: 'scheduled' } });
  }

  /** By compare-and-swap: false where the session cannot go there, is frozen, or somebody was quicker. */
  async move(tx: Tx, id: string, to: SessionStatus, changes: Changes, from = sessionsBefore(to)): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(Session)
      .set({ ...changes, status: to, calendar_sequence: nextVersion })
      .where('id = :id and status in (:...from) and not has_open_case', { id, from })
      .execute();
    return affected === 1;
  }

  /** While an absence is looked into nothing moves. By compare-and-swap: false where there is nothing to hold back. */
  async holdBack(tx: Tx, id: string, has_open_case: boolean): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(Session)
      .set({ has_open_case })
      .where(`id = :id and status in ('scheduled', 'completed') and has_open_case <> :has_open_case`, {
        id,
        has_open_case,
      })
      .execute();
    return affected === 1;
  }

  /** By compare-and-swap: false where the two have had this notice, or the session is not scheduled any more. */
  async giveNotice(tx: Tx, id: string, notices_given: number): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(Session)
      .set({ notices_given })
      .where(`id = :id and status = 'scheduled' and notices_given < :notices_given`, { id, notices_given })
      .execute();
    return affected === 1;
  }

  /** Completed sessions of the same two people, whoever interviewed whom. */
  async countPair(tx: Tx, { interviewer_id, interviewee_id }: Session, from: Date): Promise<number> {
    const [row] = (await tx.query(
      `select count(*)::int as count from sessions
       where least(interviewer_id, interviewee_id) = least($1::uuid, $2::uuid)
         and greatest(interviewer_id, interviewee_id) = greatest($1::uuid, $2::uuid)
         and status = 'completed' and completed_at > $3`,
      [interviewer_id, interviewee_id, from],
    )) as [{ count: number }];
    return row.count;
  }

  /** Sessions to come of somebody in either role. */
  async scheduledOf(tx: Tx, account_id: string): Promise<Session[]> {
    return tx.find(Session, {
      where: [
        { interviewer_id: account_id, status: 'scheduled' },
        { interviewee_id: account_id, status: 'scheduled' },
      ],
      order: { id: 'asc' },
    });
  }

  /** Puts one away with its slot; false where it is not over, or an absence is looked into. A repeat changes nothing. */
  async archiveOne(tx: Tx, id: string, now: Date): Promise<boolean> {
    const rows = (await tx.query(
      `with archived as (
         update sessions set archived_at = coalesce(archived_at, $2)
         where id = $1 and ended_at is not null and not has_open_case returning mock_interview_id),
       slots as (
         update mock_interviews set archived_at = $2
         where id in (select mock_interview_id from archived) and ended_at is not null and archived_at is null returning id),
       freed as (delete from commitments where mock_interview_id in (select id from slots))
       select 1 from archived`,
      [id, now],
    )) as unknown[];
    return rows.length > 0;
  }

  /** Puts away what ended before; answers how many. */
  async archive(tx: Tx, ended_before: Date, now: Date, limit: number): Promise<number> {
    const [rows] = (await tx.query(
      `update sessions set archived_at = $2 where id in (
         select id from sessions where ended_at < $1 and archived_at is null order by ended_at limit $3 for update skip locked)
       returning 1`,
      [ended_before, now, limit],
    )) as [unknown[], number];
    return rows.length;
  }
}
