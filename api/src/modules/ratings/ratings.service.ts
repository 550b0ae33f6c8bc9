import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import type { Page } from '../../platform/http/page.js';
import { SettingsService } from '../settings/settings.service.js';
import { meanOf, NOT_RATED, type Rating, ratingOf } from './ratings.policy.js';
import { type RatedRow, RatingsQueries } from './ratings.queries.js';
import { RatingsRepository } from './ratings.repository.js';

/** How good interviewers are, from the visible feedback about them. */
@Injectable()
export class RatingsService {
  constructor(
    private readonly ratings: RatingsRepository,
    private readonly queries: RatingsQueries,
    private readonly settings: SettingsService,
  ) {}

  /** Of each of these, also of those whom nobody has rated. */
  async of(account_ids: string[]): Promise<(account_id: string) => Rating> {
    const [rules, totals, rows] = await Promise.all([
      this.settings.current(),
      this.queries.totals(),
      this.queries.of(account_ids),
    ]);
    const ratings = new Map(rows.map((row) => [row.account_id, ratingOf(row, totals, rules)]));
    return (account_id) => ratings.get(account_id) ?? NOT_RATED;
  }

  /** Interviewers who are rated often enough, the best first. */
  async best(page: {
    profession_id?: string | undefined;
    limit: number;
    cursor?: string | undefined;
  }): Promise<Page<RatedRow>> {
    const rules = await this.settings.current();
    return this.queries.best(rules, meanOf(await this.queries.totals()), page);
  }

  /** Something of what counts about this interviewer has changed. The account must be locked. */
  recount(tx: Tx, account_id: string): Promise<void> {
    return this.ratings.recount(tx, account_id);
  }
}
