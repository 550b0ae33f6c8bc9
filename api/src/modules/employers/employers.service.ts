import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Outbox } from '../../events/outbox.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import { AccountsService, STANDARD_TIME_ZONE } from '../accounts/accounts.service.js';
import { SignInService, type Tokens } from '../accounts/sign-in.service.js';
import { AuditService } from '../audit/audit.service.js';
import type { Employer } from './employer.entity.js';
import { EmployerNotFound } from './employers.errors.js';
import { STANDARD_RETENTION_MONTHS } from './employers.policy.js';
import { EmployersQueries } from './employers.queries.js';
import { EmployersRepository } from './employers.repository.js';

export interface EmployerSettings {
  company_name?: string;
  email?: string;
  locale?: Locale;
  time_zone?: string;
  country?: string | null;
  retention_months?: number;
  widget_origins?: string[];
}

@Injectable()
export class EmployersService {
  constructor(
    private readonly employers: EmployersRepository,
    private readonly queries: EmployersQueries,
    private readonly accounts: AccountsService,
    private readonly sign_in: SignInService,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A company with its first account, the owner, who is signed in at once. Throws `EmailTaken`. */
  async register(input: { company_name: string; email: string; password: string; locale: Locale }): Promise<Tokens> {
    const password_hash = await this.accounts.hashPassword(input.password);
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const { company_name, email, locale } = input;
      const employer: Employer = {
        id: newId(),
        company_name,
        email,
        locale,
        time_zone: STANDARD_TIME_ZONE,
        country: null,
        retention_months: STANDARD_RETENTION_MONTHS,
        widget_origins: [],
        closed_at: null,
        created_at: now,
        updated_at: now,
      };
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
    if (!employer) throw new EmployerNotFound();
    return employer;
  }

  /** Before an account ends: its company closes for good where nobody else works for it. Answers whether it did. */
  async leave(tx: Tx, employer_id: string, account_id: string): Promise<boolean> {
    const employer = await this.employers.lock(tx, employer_id);
    if (await this.employers.hasOthers(tx, employer_id, account_id)) return false;
    const now = this.clock.now();
    await this.employers.save(tx, { ...employer, closed_at: now, widget_origins: [], updated_at: now });
    await this.employers.deleteInvitations(tx, employer_id);
    await this.outbox.append(tx, 'employer.closed', employer_id, { employer_id });
    return true;
  }

  /** What is not given stays. Widening or narrowing what is kept, and who may frame the widget, is recorded. */
  change(recruiter: Recruiter, changes: EmployerSettings): Promise<Employer> {
    return this.transactions.run(async (tx) => {
      const before = await this.employers.lock(tx, recruiter.employer_id);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const employer: Employer = { ...before, ...given, updated_at: this.clock.now() };
      await this.employers.save(tx, employer);
      const { retention_months, widget_origins } = employer;
      const recorded = { retention_months, widget_origins };
      if (
        JSON.stringify(recorded) !==
        JSON.stringify({ retention_months: before.retention_months, widget_origins: before.widget_origins })
      )
        await this.audit.record(tx, recruiter.account_id, 'employer.changed', 'employer', employer.id, recorded);
      return employer;
    });
  }
}
