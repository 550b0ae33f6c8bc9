import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { type Cursor, decodeCursor, type Page, pageOf } from '../../platform/http/page.js';
import type { RatingRules, RatingSum } from './ratings.policy.js';

/** One interviewer among the best. */
export interface RatedRow extends RatingSum {
  id: string;
  full_name: string | null;
  rating: number;
}

const LIST = 'ratings';

@Injectable()
export class RatingsQueries {
  constructor(private readonly database: Database) {}

  async totals(): Promise<RatingSum> {
    const found = await this.database.first<RatingSum>(
      `select rating_count::float8 as rating_count, rating_sum::float8 as rating_sum from rating_totals`,
    );
    return found ?? { rating_count: 0, rating_sum: 0 };
  }

  of(account_ids: string[]): Promise<(RatingSum & { account_id: string })[]> {
    return this.database.rows(
      `select account_id, rating_count, rating_sum from interviewer_ratings where account_id = any($1)`,
      [account_ids],
    );
  }

  /** Whoever is rated often enough, the best first. */
  async best(
    rules: RatingRules,
    mean: number,
    {
      profession_id,
      limit,
      cursor,
    }: { profession_id?: string | undefined; limit: number; cursor?: string | undefined },
  ): Promise<Page<RatedRow>> {
    const after: Cursor | null = cursor ? decodeCursor(LIST, cursor, 'number') : null;
    const params = [rules.rating_prior_times * mean, rules.rating_prior_times, rules.rating_shown_from_times];
    const rated = `with rated as (
      select a.id, a.full_name, r.rating_count, r.rating_sum,
        ($1::float8 + r.rating_sum) / ($2::float8 + r.rating_count) as rating
      from interviewer_ratings r join members m on m.account_id = r.account_id join accounts a on a.id = r.account_id
      where r.rating_count >= $3 and r.rating_count > 0 and m.deleted_at is null and a.email_verified_at is not null
        and ($4::uuid is null or exists (
          select from member_professions p where p.account_id = r.account_id and p.profession_id = $4)))`;
    const [rows, counted] = await Promise.all([
      this.database.rows<RatedRow>(
        `${rated} select * from rated where $5::float8 is null or (rating, id) < ($5, $6::uuid)
         order by rating desc, id desc limit $7`,
        [...params, profession_id ?? null, after?.value ?? null, after?.id ?? null, limit + 1],
      ),
      this.database.first<{ total: number }>(`${rated} select count(*)::int as total from rated`, [
        ...params,
        profession_id ?? null,
      ]),
    ]);
    return pageOf(LIST, rows, limit, { total: counted?.total ?? 0, is_estimate: false }, ({ rating }) => rating);
  }
}
