import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import type { Tx } from '../../platform/db/transactions.js';
import { AccountDataService } from '../privacy/account-data.service.js';
import { MembersQueries } from './members.queries.js';
import { MembersService } from './members.service.js';

@Injectable()
export class MembersHandlers implements OnModuleInit {
  constructor(
    private readonly members: MembersService,
    private readonly queries: MembersQueries,
    private readonly account_data: AccountDataService,
  ) {}

  onModuleInit(): void {
    this.account_data.offer('profile', (account_id) => this.queries.dataOf(account_id));
  }

  @OnEvent('account.deleted', { handler: 'members.anonymise', effect: 'database' })
  anonymise(tx: Tx, { payload }: StoredEvent<'account.deleted'>): Promise<void> {
    return this.members.anonymise(tx, payload.account_id);
  }
}
