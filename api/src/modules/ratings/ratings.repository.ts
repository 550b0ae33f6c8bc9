import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';

@Injectable()
export class RatingsRepository {
  /**
   * Adds up anew what counts of the feedback about an interviewer, whose account is locked. The row of the totals is held
   * until the commit, so this comes late in a transaction.
   */
  async recount(tx: Tx, account_id: string): Promise<void> {
    await tx.query(
      `with before as (select rating_count, rating_sum from interviewer_ratings where account_id = $1),
       now_is as (
         select count(*)::int as rating_count, coalesce(sum(rating), 0)::int as rating_sum from feedback
         where to_user_id = $1 and role = 'interviewee' and counts),
       kept as (
         insert into interviewer_ratings (account_id, rating_count, rating_sum)
         select $1, rating_count, rating_sum from now_is
         on conflict (account_id) do update set rating_count = excluded.rating_count, rating_sum = excluded.rating_sum)
       update rating_totals t set
         rating_count = t.rating_count + n.rating_count - coalesce((select rating_count from before), 0),
         rating_sum = t.rating_sum + n.rating_sum - coalesce((select rating_sum from before), 0)
       from now_is n`,
      [account_id],
    );
  }
}
