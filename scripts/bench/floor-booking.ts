import pg from 'pg';
import { newId } from '../../api/src/platform/ids.js';

/** A booking through bare pg: the statements of the product, without asking anything of whoever books. */
export async function bookBarely(pool: pg.Pool, slot_id: string, interviewee_id: string): Promise<void> {
  const client = await pool.connect();
  const [session_id, transfer_id, event_id] = [newId(), newId(), newId()];
  const now = new Date();
  try {
    await client.query('begin');
    await client.query(`select 1 from accounts where id = $1 for no key update`, [interviewee_id]);
    const { rows } = await client.query<{ interviewer_id: string; scheduled_time: Date }>(
      `update mock_interviews set status = 'booked', interviewee_id = $2, updated_at = $3, withheld_until = null
       where id = $1 and status = 'pending' and (withheld_until is null or withheld_until <= $3) returning interviewer_id, scheduled_time`,
      [slot_id, interviewee_id, now],
    );
    const [slot] = rows;
    if (!slot) throw new Error('Booked already.');
    await client.query(
      `insert into sessions (id, mock_interview_id, interviewer_id, interviewee_id, scheduled_time, duration, created_at)
       values ($1, $2, $3, $4, $5, 60, $6)`,
      [session_id, slot_id, slot.interviewer_id, interviewee_id, slot.scheduled_time, now],
    );
    await client.query(
      `insert into commitments (account_id, mock_interview_id, during)
       values ($1, $2, tstzrange($3::timestamptz, $3::timestamptz + interval '1 hour'))`,
      [interviewee_id, slot_id, slot.scheduled_time],
    );
    await client.query(
      `insert into point_transfers (id, key, kind, account_id, amount, session_id, created_at)
       values ($1, $2, 'hold', $3, 1, $4, $5)`,
      [transfer_id, `hold ${session_id}`, interviewee_id, session_id, now],
    );
    await client.query(
      `insert into point_entries (transfer_id, account_kind, account_id, amount)
       values ($1, 'member', $2, -1), ($1, 'hold', $2, 1)`,
      [transfer_id, interviewee_id],
    );
    await client.query(
      `with event as (
         insert into events (id, name, order_key, payload, created_at) values ($1, 'session.booked', $2, $3, $4) returning position)
       insert into event_deliveries (event_id, handler, order_key, position, due_at, hint_at, done_at)
       select $1, 'bench', $2, position, $4, null, $4 from event`,
      [event_id, slot_id, JSON.stringify({ session_id }), now],
    );
    await client.query(
      `with place as (update board_counter set latest_offset = latest_offset + 1 returning latest_offset)
       update mock_interviews set board_offset = latest_offset from place where id = $1`,
      [slot_id],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
