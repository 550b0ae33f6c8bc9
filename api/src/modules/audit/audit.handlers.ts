import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import type { Tx } from '../../platform/db/transactions.js';
import { AuditRepository } from './audit.repository.js';

@Injectable()
export class AuditHandlers {
  constructor(private readonly entries: AuditRepository) {}

  @OnEvent('account.deleted', { handler: 'audit.erase-reasons', effect: 'database' })
  eraseReasons(tx: Tx, { payload }: StoredEvent<'account.deleted'>): Promise<void> {
    return this.entries.deleteReasonsAbout(tx, payload.account_id);
  }
}
