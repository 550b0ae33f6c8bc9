import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/db/transactions.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SignInService, type Tokens } from '../accounts/sign-in.service.js';
import type { Employer } from './employer.entity.js';
import { EmployersQueries } from './employers.queries.js';
import { EmployersRepository } from './employers.repository.js';

@Injectable()
export class EmployersService {
  constructor(
    private readonly employers: EmployersRepository,
    private readonly queries: EmployersQueries,
    private readonly accounts: AccountsService,
    private readonly sign_in: SignInService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** A company with its first account, the owner, who is signed in at once. Throws `EmailTaken`. */
  async register(input: { company_name: string; email: string; password: string; locale: Locale }): Promise<Tokens> {
    const password_hash = await this.accounts.hashPassword(input.password);
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const { company_name, email, locale } = input;
      const employer: Employer = { id: newId(), company_name, email, locale, created_at: now, updated_at: now };
      await this.employers.insert(tx, employer);
      const account = await this.accounts.create(tx, {
        email,
        password_hash,
        locale,
        kind: 'employer',
        employer_id: employer.id,
        employer_role: 'owner',
      });
      await this.idempotency.keep(tx, employer.id);
      return this.sign_in.open(tx, account);
    });
  }

  async byId(id: string): Promise<Employer> {
    const employer = await this.queries.byId(id);
    if (!employer) throw new NotFound('employers.not_found');
    return employer;
  }

  change(id: string, changes: { company_name?: string; email?: string; locale?: Locale }): Promise<Employer> {
    return this.transactions.run(async (tx) => {
      const employer = await this.employers.lock(tx, id);
      employer.company_name = changes.company_name ?? employer.company_name;
      employer.email = changes.email ?? employer.email;
      employer.locale = changes.locale ?? employer.locale;
      employer.updated_at = this.clock.now();
      await this.employers.save(tx, employer);
      return employer;
    });
  }
}
