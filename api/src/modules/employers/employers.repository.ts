import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { EmployerNotFound } from './employers.errors.js';
import { Employer } from './employer.entity.js';

@Injectable()
export class EmployersRepository {
  async insert(tx: Tx, employer: Employer): Promise<void> {
    await tx.insert(Employer, employer);
  }

  async lock(tx: Tx, id: string): Promise<Employer> {
    const employer = await tx.findOne(Employer, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!employer) throw new EmployerNotFound();
    return employer;
  }

  async save(tx: Tx, employer: Employer): Promise<void> {
    await tx.update(Employer, employer.id, employer);
  }
}
