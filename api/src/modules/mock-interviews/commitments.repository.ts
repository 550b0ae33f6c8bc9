import { Injectable } from '@nestjs/common';
import { preparedRows } from '../../platform/db/prepared.js';
import type { Tx } from '../../platform/db/transactions.js';
import { constraintMeans } from '../../platform/errors/database-error.js';
import { TimesOverlap } from './mock-interviews.errors.js';

constraintMeans('commitments_no_overlap', () => new TimesOverlap());

interface Timed {
  id: string;
  scheduled_time: Date;
  duration: number;
}

const DURING = `tstzrange(s.scheduled_time, s.scheduled_time + s.duration * interval '1 minute')`;

/** When people are taken, in either role: the database refuses two at once. */
@Injectable()
export class CommitmentsRepository {
  /**
   * Whoever changes what these people are committed to waits for the others who do. In one order, before anything else is
   * locked, so that nobody waits in a circle.
   */
  async lockPeople(tx: Tx, account_ids: string[]): Promise<void> {
    await preparedRows(tx, `select 1 from accounts where id = any($1) order by id for no key update`, [account_ids]);
  }

  async add(tx: Tx, account_id: string, slots: Timed[]): Promise<void> {
    await preparedRows(
      tx,
      `insert into commitments (account_id, mock_interview_id, during)
       select $1, s.id, ${DURING} from unnest($2::uuid[], $3::timestamptz[], $4::int[]) as s (id, scheduled_time, duration)`,
      [
        account_id,
        slots.map(({ id }) => id),
        slots.map(({ scheduled_time }) => scheduled_time),
        slots.map(({ duration }) => duration),
      ],
    );
  }

  async move(tx: Tx, { id, scheduled_time, duration }: Timed): Promise<void> {
    await tx.query(
      `update commitments set during = ${DURING} from (select $2::timestamptz as scheduled_time, $3::int as duration) as s
       where mock_interview_id = $1`,
      [id, scheduled_time, duration],
    );
  }

  /** Of one person, or of everybody. */
  async free(tx: Tx, mock_interview_id: string, account_id: string | null = null): Promise<void> {
    await tx.query(`delete from commitments where mock_interview_id = $1 and ($2::uuid is null or account_id = $2)`, [
      mock_interview_id,
      account_id,
    ]);
  }
}
