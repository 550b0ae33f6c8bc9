import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import type { DecisionRecord } from './audit.entity.js';
import { AuditRepository } from './audit.repository.js';

/** The record that outlives its subjects: who decided what, on what grounds. Append-only. */
@Injectable()
export class AuditService {
  constructor(
    private readonly entries: AuditRepository,
    private readonly clock: Clock,
  ) {}

  /** `details` holds values, never personal data. */
  async record(
    tx: Tx,
    actor_id: string | null,
    action: string,
    subject_type: string,
    subject_id: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    await this.entries.insertEntry(tx, {
      id: newId(),
      actor_id,
      action,
      subject_type,
      subject_id,
      details,
      created_at: this.clock.now(),
    });
  }

  async recordDecision(tx: Tx, decision: Omit<DecisionRecord, 'id' | 'created_at'>): Promise<void> {
    await this.entries.insertDecision(tx, { ...decision, id: newId(), created_at: this.clock.now() });
  }
}
