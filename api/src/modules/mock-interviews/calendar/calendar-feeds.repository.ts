import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/db/transactions.js';

@Injectable()
export class CalendarFeedsRepository {
  /** The former address of the calendar, if there was one, opens nothing from now on. */
  async replace(tx: Tx, account_id: string, token_hash: string, now: Date): Promise<void> {
    await tx.query(
      `insert into calendar_feeds (account_id, token_hash, created_at) values ($1, $2, $3)
       on conflict (account_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at`,
      [account_id, token_hash, now],
    );
  }

  async erase(tx: Tx, account_id: string): Promise<void> {
    await tx.query(`delete from calendar_feeds where account_id = $1`, [account_id]);
  }
}
