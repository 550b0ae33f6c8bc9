import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { constraintMeans } from '../../platform/errors/database-error.js';
import { SavedFilter } from './saved-filter.entity.js';
import type { FilteredList } from './saved-filter.policy.js';
import { SavedFilterNameTaken } from './saved-filters.errors.js';

constraintMeans('saved_filters_name', () => new SavedFilterNameTaken());

@Injectable()
export class SavedFiltersRepository {
  /** Capital letters make no other name: `saved_filters_name` holds it so. */
  named(tx: Tx, account_id: string, list: FilteredList, name: string): Promise<SavedFilter | null> {
    return tx
      .createQueryBuilder(SavedFilter, 'f')
      .where('f.account_id = :account_id and f.list = :list and lower(f.name) = lower(:name)', {
        account_id,
        list,
        name,
      })
      .getOne();
  }

  count(tx: Tx, account_id: string, list: FilteredList): Promise<number> {
    return tx.countBy(SavedFilter, { account_id, list });
  }

  /** New, or in place of the one with its id. */
  async save(tx: Tx, filter: SavedFilter): Promise<void> {
    await tx.upsert(SavedFilter, filter as never, ['id']);
  }

  /** Null where the account has no such filter. */
  async rename(
    tx: Tx,
    { account_id, id, name, updated_at }: Pick<SavedFilter, 'account_id' | 'id' | 'name' | 'updated_at'>,
  ): Promise<SavedFilter | null> {
    await tx.update(SavedFilter, { account_id, id }, { name, updated_at });
    return tx.findOneBy(SavedFilter, { account_id, id });
  }

  /** False where the account has no such filter. */
  async delete(tx: Tx, account_id: string, id: string): Promise<boolean> {
    const { affected } = await tx.delete(SavedFilter, { account_id, id });
    return affected === 1;
  }

  async deleteAllOf(tx: Tx, account_id: string): Promise<void> {
    await tx.delete(SavedFilter, { account_id });
  }
}
