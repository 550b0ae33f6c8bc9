import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { SavedFilter } from './saved-filter.entity.js';
import type { FilteredList } from './saved-filter.policy.js';

@Injectable()
export class SavedFiltersQueries {
  constructor(private readonly database: Database) {}

  /** By name. */
  of(account_id: string, list?: FilteredList): Promise<SavedFilter[]> {
    return this.database.rows(
      `select * from saved_filters where account_id = $1 and list = coalesce($2, list) order by list, lower(name)`,
      [account_id, list ?? null],
    );
  }

  /** For the export of the account's data. */
  dataOf(account_id: string): Promise<unknown[]> {
    return this.database.rows(
      `select id, list, name, filter, sort, sort_order, created_at, updated_at from saved_filters
       where account_id = $1 order by list, lower(name)`,
      [account_id],
    );
  }
}
