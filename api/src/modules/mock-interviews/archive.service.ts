import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/db/transactions.js';
import { AuditService } from '../audit/audit.service.js';
import { SessionNotOver } from './mock-interviews.errors.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';

/** Puts sessions away before the timetable does; they stay in the history of the two. */
@Injectable()
export class ArchiveService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly rows: SessionsRepository,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** A repeat is fine. Throws `SessionNotFound`, `SessionNotOver`. */
  async archive(admin: Actor, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { archived_at } = await this.sessions.lock(tx, { id });
      if (archived_at) return;
      if (!(await this.rows.archiveOne(tx, id, this.clock.now()))) throw new SessionNotOver();
      await this.audit.record(tx, admin.account_id, 'session.archived', 'session', id);
    });
  }
}
