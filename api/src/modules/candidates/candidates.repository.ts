import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { LiveListsService } from '../live-lists/live-lists.service.js';
import { Candidate, CandidateToken } from './candidate.entity.js';
import { CandidateNotFound } from './candidates.errors.js';

export interface Erased {
  id: string;
  resume_file_id: string | null;
}

@Injectable()
export class CandidatesRepository {
  constructor(private readonly live: LiveListsService) {}

  async insert(tx: Tx, candidate: Candidate): Promise<void> {
    await tx.insert(Candidate, candidate);
  }

  async insertToken(tx: Tx, token: CandidateToken): Promise<void> {
    await tx.insert(CandidateToken, token);
  }

  async lock(tx: Tx, id: string): Promise<Candidate> {
    const candidate = await tx.findOne(Candidate, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!candidate) throw new CandidateNotFound();
    return candidate;
  }

  async save(tx: Tx, candidate: Candidate): Promise<void> {
    await tx.update(Candidate, candidate.id, candidate);
    await this.tell(tx, candidate.id);
  }

  async hasChatBegun(tx: Tx, id: string): Promise<boolean> {
    const rows = (await tx.query(`select 1 from responses where candidate_id = $1 and status <> 'new' limit 1`, [
      id,
    ])) as unknown[];
    return rows.length > 0;
  }

  /** With responses, chats and messages, by the foreign keys. */
  async delete(tx: Tx, id: string): Promise<void> {
    await this.tell(tx, id);
    await tx.delete(Candidate, id);
  }

  /** Takes the candidate from one employer's sight; answers whether others still see it. */
  async deleteResponsesTo(tx: Tx, id: string, employer_id: string): Promise<{ isSeenByOthers: boolean }> {
    await this.tell(tx, id);
    await tx.query(`delete from responses where candidate_id = $1 and employer_id = $2`, [id, employer_id]);
    const rows = (await tx.query(`select 1 from responses where candidate_id = $1 limit 1`, [id])) as unknown[];
    return { isSeenByOthers: rows.length > 0 };
  }

  /** Deletes the candidates whose only responses are to this vacancy. */
  async deleteThoseOnlyOf(tx: Tx, vacancy_id: string): Promise<Erased[]> {
    const [rows] = (await tx.query(
      `delete from candidates c
       where exists (select 1 from responses r where r.candidate_id = c.id and r.vacancy_id = $1)
         and not exists (select 1 from responses r where r.candidate_id = c.id and r.vacancy_id <> $1)
       returning c.id, c.resume_file_id`,
      [vacancy_id],
    )) as [Erased[], number];
    return rows;
  }

  /** Every employer who sees the candidate; lists of responses show the name. Before a deletion, while it is known who does. */
  private async tell(tx: Tx, id: string): Promise<void> {
    const seen = (await tx.query(`select id, employer_id from responses where candidate_id = $1`, [id])) as {
      id: string;
      employer_id: string;
    }[];
    for (const response of seen) {
      this.live.changed(tx, response.employer_id, 'responses', response.id);
      this.live.changed(tx, response.employer_id, 'candidates', id);
    }
  }
}
