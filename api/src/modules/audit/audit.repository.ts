import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { AuditEntry, DecisionRecord, Reason } from './audit.entity.js';

@Injectable()
export class AuditRepository {
  async insertEntry(tx: Tx, entry: AuditEntry): Promise<void> {
    await tx.insert(AuditEntry, entry as never);
  }

  async insertDecision(tx: Tx, decision: DecisionRecord): Promise<void> {
    await tx.insert(DecisionRecord, decision as never);
  }

  async insertReason(tx: Tx, reason: Reason): Promise<void> {
    await tx.insert(Reason, reason);
  }

  async deleteReasonsAbout(tx: Tx, account_id: string): Promise<void> {
    await tx.query(`delete from reasons where account_ids @> array[$1::uuid]`, [account_id]);
  }
}
