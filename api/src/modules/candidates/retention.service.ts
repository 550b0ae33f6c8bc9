import { Injectable } from '@nestjs/common';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { AuditService } from '../audit/audit.service.js';
import { FilesService } from '../files/files.service.js';
import { type DueResponse, RetentionRepository } from './retention.repository.js';

/** Responses erased in one transaction, so that none lasts long. */
const PORTION = 200;
/** Portions of one run: what is left over is found by the next one. */
const MOST_PORTIONS = 100;
/** A closed company outlives the access tokens of its accounts by far. */
const CLOSED_STAYS_MS = 24 * 3_600_000;

/** Whoever introduces herself and never applies is forgotten: nobody else could ever see her. */
const UNAPPLIED_LIVES_MS = 30 * 24 * 3_600_000;
/** A timetable that stood still for so long catches up with everything it missed. */
const LOOKS_BACK_MS = 90 * 24 * 3_600_000;
/** What an entry of the audit log is about that is about no one in particular. */
const INSTALLATION = '00000000-0000-0000-0000-000000000000';

/** Ends what nobody may keep any longer. Derived from the rows: running twice, or late, does no harm. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly retention: RetentionRepository,
    private readonly files: FilesService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
  ) {}

  /** Erases responses whose months are over and everything of closed companies, as erasing a candidate does. Answers how many responses. */
  async erase(now: Date): Promise<number> {
    let count = 0;
    for (const find of [
      (tx: Tx) => this.retention.due(tx, now, PORTION),
      (tx: Tx) => this.retention.ofClosed(tx, PORTION),
    ]) {
      for (let portion = 0; portion < MOST_PORTIONS; portion++) {
        const erased = await this.transactions.run(async (tx) => this.erasePortion(tx, await find(tx), now));
        count += erased;
        if (erased === 0) break;
      }
    }
    await this.transactions.run((tx) => this.eraseEmptied(tx, now));
    return count;
  }

  /** Erases candidates who applied nowhere within thirty days. Answers how many. */
  async eraseUnapplied(now: Date): Promise<number> {
    const [from, to] = [LOOKS_BACK_MS, UNAPPLIED_LIVES_MS].map((ago) => new Date(now.getTime() - ago)) as [Date, Date];
    let count = 0;
    for (let portion = 0; portion < MOST_PORTIONS; portion++) {
      const erased = await this.transactions.run(async (tx) => {
        const ids = await this.retention.unapplied(tx, from, to, PORTION);
        const candidates = await this.eraseUnseen(tx, ids);
        if (candidates.size > 0)
          await this.audit.record(tx, null, 'candidates.unapplied', 'installation', INSTALLATION, {
            candidates: candidates.size,
          });
        return candidates.size;
      });
      count += erased;
      if (erased === 0) break;
    }
    return count;
  }

  private async erasePortion(tx: Tx, found: DueResponse[], now: Date): Promise<number> {
    if (found.length === 0) return 0;
    const candidate_ids = found.map(({ candidate_id }) => candidate_id);
    await this.retention.lockCandidates(tx, candidate_ids);
    const ids = found.map(({ id }) => id);
    const responses = await this.retention.deleteDue(tx, ids, now);
    const erased = await this.eraseUnseen(tx, [...new Set(responses.map(({ candidate_id }) => candidate_id))]);
    await this.recordCounts(tx, responses, erased);
    return responses.length;
  }

  /** Those of them whom nobody sees, with their CV files. Answers who is gone. */
  private async eraseUnseen(tx: Tx, candidate_ids: string[]): Promise<Set<string>> {
    if (candidate_ids.length === 0) return new Set();
    await this.retention.lockCandidates(tx, candidate_ids);
    const candidates = await this.retention.deleteUnseen(tx, candidate_ids);
    for (const { resume_file_id } of candidates) if (resume_file_id) await this.files.forget(tx, resume_file_id);
    return new Set(candidates.map(({ id }) => id));
  }

  /** How many, and never who. */
  private async recordCounts(tx: Tx, responses: DueResponse[], erased: Set<string>): Promise<void> {
    for (const employer_id of new Set(responses.map((response) => response.employer_id))) {
      const own = responses.filter((response) => response.employer_id === employer_id);
      const candidates = new Set(own.map(({ candidate_id }) => candidate_id).filter((id) => erased.has(id))).size;
      const details = { responses: own.length, candidates };
      await this.audit.record(tx, null, 'candidates.retention', 'employer', employer_id, details);
    }
  }

  private async eraseEmptied(tx: Tx, now: Date): Promise<void> {
    for (const id of await this.retention.deleteEmptied(tx, new Date(now.getTime() - CLOSED_STAYS_MS)))
      await this.audit.record(tx, null, 'employer.erased', 'employer', id);
  }
}
