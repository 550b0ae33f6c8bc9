import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { VacancyNotFound } from './vacancies.errors.js';
import { Vacancy } from './vacancy.entity.js';

@Injectable()
export class VacanciesRepository {
  async insert(tx: Tx, vacancy: Vacancy): Promise<void> {
    await tx.insert(Vacancy, vacancy);
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
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.delete(Vacancy, id);
  }
}
