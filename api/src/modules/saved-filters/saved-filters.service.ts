import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import { AccountRightsService } from '../accounts/account-rights.service.js';
import { AccountNotFound } from '../accounts/accounts.errors.js';
import type { SavedFilter } from './saved-filter.entity.js';
import { MOST_SAVED_FILTERS } from './saved-filter.policy.js';
import { SavedFilterNotFound, TooManySavedFilters } from './saved-filters.errors.js';
import { SavedFiltersRepository } from './saved-filters.repository.js';

@Injectable()
export class SavedFiltersService {
  constructor(
    private readonly filters: SavedFiltersRepository,
    private readonly accounts: AccountRightsService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Under its name, in place of what the name meant before. Throws `TooManySavedFilters`. */
  save(
    { account_id }: Actor,
    content: Pick<SavedFilter, 'list' | 'name' | 'filter' | 'sort' | 'sort_order'>,
  ): Promise<SavedFilter> {
    return this.transactions.run(async (tx) => {
      // One at a time, so that two devices together keep to the limit; and nothing is kept for an account that is gone.
      if (!(await this.accounts.lock(tx, account_id))) throw new AccountNotFound();
      const { list, name } = content;
      const known = await this.filters.named(tx, account_id, list, name);
      if (!known && (await this.filters.count(tx, account_id, list)) >= MOST_SAVED_FILTERS)
        throw new TooManySavedFilters();
      const now = this.clock.now();
      const saved = {
        id: known?.id ?? newId(),
        account_id,
        ...content,
        created_at: known?.created_at ?? now,
        updated_at: now,
      };
      await this.filters.save(tx, saved);
      return saved;
    });
  }

  /** Throws `SavedFilterNotFound`; `SavedFilterNameTaken` where another filter of the list is called so. */
  rename({ account_id }: Actor, id: string, name: string): Promise<SavedFilter> {
    return this.transactions.run(async (tx) => {
      const renamed = await this.filters.rename(tx, { account_id, id, name, updated_at: this.clock.now() });
      if (!renamed) throw new SavedFilterNotFound();
      return renamed;
    });
  }

  delete({ account_id }: Actor, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (!(await this.filters.delete(tx, account_id, id))) throw new SavedFilterNotFound();
    });
  }

  erase(tx: Tx, account_id: string): Promise<void> {
    return this.filters.deleteAllOf(tx, account_id);
  }
}
