import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { AuditEntry, DecisionRecord } from './audit.entity.js';

@Injectable()
export class AuditRepository {
  async insertEntry(tx: Tx, entry: AuditEntry): Promise<void> {
    await tx.insert(AuditEntry, entry as never);
  }

  async insertDecision(tx: Tx, decision: DecisionRecord): Promise<void> {
    await tx.insert(DecisionRecord, decision as never);
  }
}
