import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { EmployerNotFound } from './employers.errors.js';
import { Employer } from './employer.entity.js';
import { EmployerInvitation } from './invitation.entity.js';

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

  /** Whether somebody else works for the company; exact while it is locked. */
  async hasOthers(tx: Tx, id: string, account_id: string): Promise<boolean> {
    const rows = (await tx.query(
      `select 1 from accounts where employer_id = $1 and id <> $2 and deleted_at is null limit 1`,
      [id, account_id],
    )) as unknown[];
    return rows.length > 0;
  }

  async deleteInvitations(tx: Tx, id: string): Promise<void> {
    await tx.delete(EmployerInvitation, { employer_id: id });
  }

  async save(tx: Tx, employer: Employer): Promise<void> {
    await tx.update(Employer, employer.id, employer);
  }
}
