import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { LiveListsService } from '../live-lists/live-lists.service.js';
import { CandidateResponse, ChatToken, ResponseNote } from './response.entity.js';
import { ResponseNotFound } from './responses.errors.js';
import { nameOf } from './responses.queries.js';

@Injectable()
export class ResponsesRepository {
  constructor(private readonly live: LiveListsService) {}

  /** False where this e-mail has applied to the vacancy before: the constraint decides, not a look beforehand. */
  async insertIfFirst(tx: Tx, response: CandidateResponse): Promise<boolean> {
    const { raw } = await tx
      .createQueryBuilder()
      .insert()
      .into(CandidateResponse)
      .values(response as never)
      .orIgnore()
      .returning('id')
      .execute();
    const isFirst = (raw as unknown[]).length === 1;
    if (isFirst) {
      this.tell(tx, response);
      this.live.changed(tx, response.employer_id, 'candidates', response.candidate_id);
    }
    return isFirst;
  }

  async idOf(tx: Tx, vacancy_id: string, candidate_email: string): Promise<string | null> {
    const found = await tx.findOne(CandidateResponse, { select: { id: true }, where: { vacancy_id, candidate_email } });
    return found?.id ?? null;
  }

  async lock(tx: Tx, id: string): Promise<CandidateResponse> {
    const response = await tx.findOne(CandidateResponse, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!response) throw new ResponseNotFound();
    return response;
  }

  /** Of this employer; another's id is not found. */
  async lockOf(tx: Tx, id: string, employer_id: string): Promise<CandidateResponse> {
    const response = await tx.findOne(CandidateResponse, {
      where: { id, employer_id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!response) throw new ResponseNotFound();
    return response;
  }

  async save(tx: Tx, response: CandidateResponse): Promise<void> {
    await tx.update(CandidateResponse, response.id, response as never);
    this.tell(tx, response);
  }

  /** Who moved it last, as colleagues know them. */
  async lastMover(tx: Tx, id: string): Promise<string | null> {
    const rows = (await tx.query(
      `select ${nameOf('m.actor_id')} as name from audit_entries m
       where m.subject_id = $1 and m.action = 'response.moved' order by m.created_at desc, m.id desc limit 1`,
      [id],
    )) as { name: string | null }[];
    return rows[0]?.name ?? null;
  }

  async insertToken(tx: Tx, token: ChatToken): Promise<void> {
    await tx.insert(ChatToken, token);
  }

  async insertNote(tx: Tx, note: ResponseNote): Promise<void> {
    await tx.insert(ResponseNote, note);
  }

  /** The list of vacancies counts its responses. */
  private tell(tx: Tx, { id, employer_id, vacancy_id }: CandidateResponse): void {
    this.live.changed(tx, employer_id, 'responses', id);
    this.live.changed(tx, employer_id, 'vacancies', vacancy_id);
  }
}
