import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import type { Tx } from '../../platform/db/transactions.js';
import { AccountDataService } from '../privacy/account-data.service.js';
import { SavedFiltersQueries } from './saved-filters.queries.js';
import { SavedFiltersService } from './saved-filters.service.js';

@Injectable()
export class SavedFiltersHandlers implements OnModuleInit {
  constructor(
    private readonly filters: SavedFiltersService,
    private readonly queries: SavedFiltersQueries,
    private readonly account_data: AccountDataService,
  ) {}

  onModuleInit(): void {
    this.account_data.offer('saved_filters', (account_id) => this.queries.dataOf(account_id));
  }

  @OnEvent('account.deleted', { handler: 'saved-filters.erase', effect: 'database' })
  erase(tx: Tx, { payload }: StoredEvent<'account.deleted'>): Promise<void> {
    return this.filters.erase(tx, payload.account_id);
  }
}
