import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import type { Tx } from '../../platform/db/transactions.js';
import { MembersService } from './members.service.js';

@Injectable()
export class MembersHandlers {
  constructor(private readonly members: MembersService) {}

  @OnEvent('account.deleted', { handler: 'members.anonymise', effect: 'database' })
  anonymise(tx: Tx, { payload }: StoredEvent<'account.deleted'>): Promise<void> {
    return this.members.anonymise(tx, payload.account_id);
  }
}
