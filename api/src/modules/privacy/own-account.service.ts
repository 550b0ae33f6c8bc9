import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Transactions } from '../../platform/db/transactions.js';
import { AccountRightsService } from '../accounts/account-rights.service.js';
import { AccountNotFound } from '../accounts/accounts.errors.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { AuditService } from '../audit/audit.service.js';
import { EmployersService } from '../employers/employers.service.js';
import { VacanciesService } from '../vacancies/vacancies.service.js';

/** People leave, and take their names along. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly rights: AccountRightsService,
    private readonly employers: EmployersService,
    private readonly vacancies: VacanciesService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
  ) {}

  /**
   * The person's own wish, so the name goes too. The last account of a company closes it: its vacancies end now, its
   * candidates are erased by the timetable. Throws `WrongPassword`, `LastOwner`, `LastAdmin`.
   */
  async delete(actor: Actor, password: string): Promise<void> {
    await this.accounts.requirePassword(actor, password);
    await this.transactions.run(async (tx) => {
      const account = await this.rights.lock(tx, actor.account_id);
      if (!account) throw new AccountNotFound();
      if (account.employer_id && (await this.employers.leave(tx, account.employer_id, account.id)))
        await this.vacancies.closeAllOf(tx, account.employer_id);
      await this.rights.end(tx, account, { full_name: null });
      await this.audit.record(tx, account.id, 'account.deleted', 'account', account.id);
    });
  }
}
