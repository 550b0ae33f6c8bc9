import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { LiveListsService } from '../live-lists/live-lists.service.js';
import { VacancyNotFound } from './vacancies.errors.js';
import { Vacancy } from './vacancy.entity.js';

@Injectable()
export class VacanciesRepository {
  constructor(private readonly live: LiveListsService) {}

  async insert(tx: Tx, vacancy: Vacancy): Promise<void> {
    await tx.insert(Vacancy, vacancy);
    this.live.changed(tx, vacancy.employer_id, 'vacancies', vacancy.id);
  }

  /** Of this employer; another's id is not found. */
  async lock(tx: Tx, id: string, employer_id: string): Promise<Vacancy> {
    const vacancy = await tx.findOne(Vacancy, { where: { id, employer_id }, lock: { mode: 'pessimistic_write' } });
    if (!vacancy) throw new VacancyNotFound();
    return vacancy;
  }

  /** Keeps the vacancy as it is until the transaction ends, without holding up others who do the same. */
  async share(tx: Tx, id: string): Promise<Vacancy | null> {
    return tx.findOne(Vacancy, { where: { id }, lock: { mode: 'for_key_share' } });
  }

  async save(tx: Tx, vacancy: Vacancy): Promise<void> {
    await tx.update(Vacancy, vacancy.id, vacancy);
    this.live.changed(tx, vacancy.employer_id, 'vacancies', vacancy.id);
  }

  /** Every vacancy of a company that is not closed yet; answers which. */
  async closeAllOf(tx: Tx, employer_id: string, now: Date): Promise<string[]> {
    const [rows] = (await tx.query(
      `update vacancies set status = 'closed', updated_at = $2 where employer_id = $1 and status <> 'closed' returning id`,
      [employer_id, now],
    )) as [{ id: string }[], number];
    for (const { id } of rows) this.live.changed(tx, employer_id, 'vacancies', id);
    return rows.map(({ id }) => id);
  }

  /** With its responses. */
  async delete(tx: Tx, { id, employer_id }: Pick<Vacancy, 'id' | 'employer_id'>): Promise<void> {
    await tx.delete(Vacancy, id);
    this.live.changed(tx, employer_id, 'vacancies', id);
    this.live.changed(tx, employer_id, 'responses', null);
    this.live.changed(tx, employer_id, 'candidates', null);
  }
}
