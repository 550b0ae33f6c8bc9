import { Injectable } from '@nestjs/common';
import { preparedRows } from '../../platform/db/prepared.js';
import type { Tx } from '../../platform/db/transactions.js';
import { MockInterview } from './mock-interview.entity.js';
import { SlotNotFound } from './mock-interviews.errors.js';
import { type SlotStatus, slotsBefore } from './slot.status.js';

type Slot = Omit<MockInterview, 'board_offset'>;
type Changes = Partial<Omit<Slot, 'id' | 'status' | 'publication_id' | 'interviewer_id' | 'created_at'>>;

type BookedSlot = Pick<Slot, 'id' | 'interviewer_id' | 'interviewee_id'>;

export type TakenSlot = Pick<Slot, 'id' | 'interviewer_id' | 'scheduled_time' | 'duration'>;

@Injectable()
export class SlotsRepository {
  async insert(tx: Tx, slots: Slot[]): Promise<void> {
    await tx.insert(MockInterview, slots as never);
  }

  async byId(tx: Tx, id: string): Promise<MockInterview> {
    const slot = await tx.findOne(MockInterview, { where: { id } });
    if (!slot) throw new SlotNotFound();
    return slot;
  }

  async lock(tx: Tx, id: string): Promise<MockInterview> {
    const slot = await tx.findOne(MockInterview, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!slot) throw new SlotNotFound();
    return slot;
  }

  /** Slots of an interviewer that nobody has booked. */
  async openOf(tx: Tx, interviewer_id: string): Promise<string[]> {
    const sql = `select id from mock_interviews where interviewer_id = $1 and status = 'pending' order by id`;
    return ((await tx.query(sql, [interviewer_id])) as { id: string }[]).map(({ id }) => id);
  }

  /** By compare-and-swap: false where the slot cannot go there, or somebody was quicker. */
  async move(tx: Tx, id: string, to: SlotStatus, changes: Changes, from = slotsBefore(to)): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(MockInterview)
      .set({ ...changes, status: to } as never)
      .where('id = :id and status in (:...from)', { id, from })
      .execute();
    return affected === 1;
  }

  /** To whoever is first, by compare-and-swap: null where it cannot be booked, or not now. */
  async take(tx: Tx, id: string, interviewee_id: string, now: Date): Promise<TakenSlot | null> {
    const rows = await preparedRows<TakenSlot>(
      tx,
      `with taken as (
         update mock_interviews set status = 'booked', interviewee_id = $2, updated_at = $3, withheld_until = null
         where id = $1 and status = 'pending' and (withheld_until is null or withheld_until <= $3) returning id, interviewer_id, scheduled_time, duration)
       select * from taken`,
      [id, interviewee_id, now],
    );
    return rows[0] ?? null;
  }

  async change(tx: Tx, id: string, changes: Changes): Promise<void> {
    await tx.update(MockInterview, id, changes as never);
    await this.changeInCalendars(tx, [id]);
  }

  /** Nobody books what is open of this interviewer before `until`; null: everybody can. Answers which of it that changes. */
  async withhold(tx: Tx, interviewer_id: string, until: Date | null): Promise<string[]> {
    const [rows] = (await tx.query(
      `update mock_interviews set withheld_until = $2
       where interviewer_id = $1 and status = 'pending' and withheld_until is distinct from $2 returning id`,
      [interviewer_id, until],
    )) as [{ id: string }[], number];
    return rows.map(({ id }) => id);
  }

  /** Those of one profession belong to another from now on; answers which of them are to come. */
  async moveToProfession(tx: Tx, from_id: string, into_id: string): Promise<{ open: string[]; booked: BookedSlot[] }> {
    const [rows] = (await tx.query(
      `update mock_interviews set profession_id = $2 where profession_id = $1
       returning id, status, interviewer_id, interviewee_id`,
      [from_id, into_id],
    )) as [(BookedSlot & { status: SlotStatus })[], number];
    const booked = rows.filter(({ status }) => status === 'booked');
    await this.changeInCalendars(
      tx,
      booked.map(({ id }) => id),
    );
    return { open: rows.filter(({ status }) => status === 'pending').map(({ id }) => id), booked };
  }

  /** Whoever has one of them in a calendar has an older version from now on. */
  private async changeInCalendars(tx: Tx, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.query(
      `update sessions set calendar_sequence = calendar_sequence + 1 where mock_interview_id = any($1) and status = 'scheduled'`,
      [ids],
    );
  }

  /** Nothing that its interviewer wrote stays. */
  async eraseTexts(tx: Tx, interviewer_id: string): Promise<void> {
    await tx.update(MockInterview, { interviewer_id }, { meeting_link: null, notes: '' });
  }

  /** Puts away what ended before; answers how many. */
  async archive(tx: Tx, ended_before: Date, now: Date, limit: number): Promise<number> {
    const [counted] = (await tx.query(
      `with archived as (
         update mock_interviews set archived_at = $2 where id in (
           select id from mock_interviews where ended_at < $1 and archived_at is null order by ended_at limit $3 for update skip locked)
         returning id),
       freed as (delete from commitments where mock_interview_id in (select id from archived))
       select count(*)::int as count from archived`,
      [ended_before, now, limit],
    )) as [{ count: number }];
    return counted.count;
  }
}
