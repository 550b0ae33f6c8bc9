import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { LiveListsService } from '../live-lists/live-lists.service.js';
import type { Erased } from './candidates.repository.js';

export interface DueResponse {
  id: string;
  candidate_id: string;
  employer_id: string;
}

/** When a response was decided, or taken back without a decision; the index has the same expression and condition. */
const SETTLED_AT = `coalesce(r.decided_at, case when r.closed_reason is not null then r.updated_at end)`;
const IS_SETTLED = `(r.decided_at is not null or r.closed_reason is not null)`;
const IS_DUE = `${IS_SETTLED} and ${SETTLED_AT} < $1::timestamptz - make_interval(months => e.retention_months)`;

@Injectable()
export class RetentionRepository {
  constructor(private readonly live: LiveListsService) {}

  /** Responses that their company no longer keeps, the longest settled of each first. */
  async due(tx: Tx, now: Date, limit: number): Promise<DueResponse[]> {
    return (await tx.query(
      `select r.* from employers e cross join lateral (
         select r.id, r.candidate_id, r.employer_id from responses r where r.employer_id = e.id and ${IS_DUE}
         order by ${SETTLED_AT} limit $2) r
       limit $2`,
      [now, limit],
    )) as DueResponse[];
  }

  /** Responses to companies that are closed, whatever became of them. */
  async ofClosed(tx: Tx, limit: number): Promise<DueResponse[]> {
    return (await tx.query(
      `select r.id, r.candidate_id, r.employer_id from employers e join responses r on r.employer_id = e.id
       where e.closed_at is not null limit $1`,
      [limit],
    )) as DueResponse[];
  }

  /** In one order everywhere, and before anything is deleted: whoever applies elsewhere right now is waited for. */
  async lockCandidates(tx: Tx, ids: string[]): Promise<void> {
    await tx.query(`select 1 from candidates where id = any($1::uuid[]) order by id for update`, [ids]);
  }

  /** With chats, scores and notes, by the foreign keys. Only what is still due: somebody may just have decided anew. */
  async deleteDue(tx: Tx, ids: string[], now: Date): Promise<DueResponse[]> {
    const [rows] = (await tx.query(
      `delete from responses r using employers e
       where r.id = any($2::uuid[]) and e.id = r.employer_id and (e.closed_at is not null or ${IS_DUE})
       returning r.id, r.candidate_id, r.employer_id`,
      [now, ids],
    )) as [DueResponse[], number];
    for (const employer_id of new Set(rows.map((row) => row.employer_id))) {
      this.live.changed(tx, employer_id, 'responses', null);
      this.live.changed(tx, employer_id, 'candidates', null);
    }
    return rows;
  }

  /** Those of them whom nobody sees any more. */
  async deleteUnseen(tx: Tx, candidate_ids: string[]): Promise<Erased[]> {
    const [rows] = (await tx.query(
      `delete from candidates c where c.id = any($1::uuid[]) and not exists (select 1 from responses r where r.candidate_id = c.id)
       returning c.id, c.resume_file_id`,
      [candidate_ids],
    )) as [Erased[], number];
    return rows;
  }

  /** Who introduced themselves between the two moments and applied nowhere, or nowhere any more. */
  async unapplied(tx: Tx, from: Date, to: Date, limit: number): Promise<string[]> {
    const rows = (await tx.query(
      `select c.id from candidates c where c.created_at >= $1 and c.created_at < $2
         and not exists (select 1 from responses r where r.candidate_id = c.id)
       order by c.created_at limit $3`,
      [from, to, limit],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Companies of which no response is left, with vacancies and the rows of their accounts. */
  async deleteEmptied(tx: Tx, closed_before: Date): Promise<string[]> {
    const [rows] = (await tx.query(
      `delete from employers e where e.closed_at < $1 and not exists (select 1 from responses r where r.employer_id = e.id)
       returning e.id`,
      [closed_before],
    )) as [{ id: string }[], number];
    return rows.map(({ id }) => id);
  }
}
