import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import type { DecisionRecord } from './audit.entity.js';
import type { AuditAction, AuditSubject } from './audit.policy.js';
import { AuditRepository } from './audit.repository.js';

/** Whom words are about, and with whom they are erased. */
type About = { response_id: string } | { account_ids: string[] };

/** The record that outlives its subjects: who decided what, on what grounds. Append-only, but for the words of reasons. */
@Injectable()
export class AuditService {
  constructor(
    private readonly entries: AuditRepository,
    private readonly clock: Clock,
  ) {}

  /** `details` holds values, never personal data: what people wrote goes into `reason`. */
  async record(
    tx: Tx,
    actor_id: string | null,
    action: AuditAction,
    subject_type: AuditSubject,
    subject_id: string,
    details: Record<string, unknown> = {},
    reason?: { text: string | null; about: About },
  ): Promise<void> {
    const id = newId();
    await this.entries.insertEntry(tx, {
      id,
      actor_id,
      action,
      subject_type,
      subject_id,
      details,
      created_at: this.clock.now(),
    });
    if (reason) await this.keepReason(tx, id, reason.text, reason.about);
  }

  async recordDecision(
    tx: Tx,
    { reason, ...decision }: Omit<DecisionRecord, 'id' | 'created_at'> & { reason: string | null },
  ): Promise<void> {
    const id = newId();
    await this.entries.insertDecision(tx, { ...decision, id, created_at: this.clock.now() });
    await this.keepReason(tx, id, reason, { response_id: decision.response_id });
  }

  /** Of a record that is kept for good, in whatever table it stands. */
  async keepReason(tx: Tx, record_id: string, reason_text: string | null, about: About): Promise<void> {
    if (reason_text === null) return;
    await this.entries.insertReason(tx, { response_id: null, account_ids: [], ...about, record_id, reason_text });
  }
}
