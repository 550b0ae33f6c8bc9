import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { Outbox } from '../../events/outbox.js';
import type { AccountKind, Actor, EmployerRole, StaffRole } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { newId, newSecret, secretHash } from '../../platform/ids.js';
import type { Account } from './account.entity.js';
import { EmailNotVerified, LinkNotValid, SignInNeeded, WrongPassword } from './accounts.errors.js';
import { type AccountRow, AccountsQueries } from './accounts.queries.js';
import { AccountsRepository } from './accounts.repository.js';
import type { AccountToken } from './login.entity.js';
import { Passwords } from './passwords.js';
import { SignInService } from './sign-in.service.js';

/** Until people say otherwise: never guessed. */
export const STANDARD_TIME_ZONE = 'Europe/Moscow';

const HOUR_MS = 3_600_000;
const TOKEN_TTL_MS: Record<AccountToken['purpose'], number> = {
  email_verification: 72 * HOUR_MS,
  password_reset: HOUR_MS,
};

export interface NewAccount {
  email: string;
  password: string;
  full_name?: string | null;
  kind: AccountKind;
  staff_role?: StaffRole | null;
  employer_id?: string;
  employer_role?: EmployerRole;
  locale: Locale;
  /** Somebody with rights vouches for the e-mail. */
  is_verified?: boolean;
}

export interface OwnSettings {
  full_name?: string | null;
  locale?: Locale;
  time_zone?: string;
}

/** Accounts themselves: made, verified, given a new password. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly queries: AccountsQueries,
    private readonly passwords: Passwords,
    private readonly sign_in: SignInService,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Hashing takes long, so it happens before a transaction is opened: hand the result to `create`. */
  hashPassword(password: string): Promise<string> {
    return this.passwords.hash(password);
  }

  /** Throws `EmailTaken`. The verification mail goes out by event. */
  async create(tx: Tx, input: Omit<NewAccount, 'password'> & { password_hash: string }): Promise<Account> {
    const now = this.clock.now();
    const account: Account = {
      id: newId(),
      email: input.email,
      password_hash: input.password_hash,
      full_name: input.full_name ?? null,
      kind: input.kind,
      staff_role: input.staff_role ?? null,
      employer_id: input.employer_id ?? null,
      employer_role: input.employer_role ?? null,
      locale: input.locale,
      time_zone: STANDARD_TIME_ZONE,
      email_verified_at: input.is_verified ? now : null,
      suspended_until: null,
      deleted_at: null,
      created_at: now,
      updated_at: now,
    };
    await this.accounts.insert(tx, account);
    await this.outbox.append(tx, 'account.registered', account.id, { account_id: account.id });
    if (input.is_verified) await this.outbox.append(tx, 'account.verified', account.id, { account_id: account.id });
    return account;
  }

  async me(actor: Actor): Promise<AccountRow> {
    return this.byId(actor.account_id);
  }

  async byId(id: string): Promise<AccountRow> {
    const account = await this.queries.byId(id);
    if (!account) throw new SignInNeeded();
    return account;
  }

  /** What the caller says of itself; what is not given stays. */
  async change(actor: Actor, changes: OwnSettings): Promise<AccountRow> {
    await this.transactions.run((tx) => this.changeOwn(tx, actor.account_id, changes));
    return this.byId(actor.account_id);
  }

  /** As `change`, as a part of something larger. */
  async changeOwn(tx: Tx, account_id: string, changes: OwnSettings): Promise<void> {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    await this.accounts.update(tx, account_id, { ...given, updated_at: this.clock.now() });
  }

  /** Asks again for what only the person knows. Throws `WrongPassword`. */
  async requirePassword(actor: Actor, password: string): Promise<void> {
    const hash = await this.queries.passwordHash(actor.account_id);
    if (!(await this.passwords.matches(password, hash))) throw new WrongPassword();
  }

  /** Refuses whoever has not shown that the e-mail is theirs: they may look around, but not publish. */
  async requireVerified(actor: Actor): Promise<void> {
    if (!(await this.queries.isVerified(actor.account_id))) throw new EmailNotVerified();
  }

  /** The secret of a mailed link. */
  issueToken(account_id: string, purpose: AccountToken['purpose']): Promise<string> {
    return this.transactions.run(async (tx) => {
      const token = newSecret();
      const expires_at = new Date(this.clock.now().getTime() + TOKEN_TTL_MS[purpose]);
      await this.accounts.insertToken(tx, {
        token_hash: secretHash(token),
        account_id,
        purpose,
        expires_at,
        used_at: null,
      });
      return token;
    });
  }

  /** Another link for whoever has lost the first, or come too late; nothing where none is needed. */
  async askForVerification({ account_id }: Actor): Promise<void> {
    if (await this.queries.isVerified(account_id)) return;
    await this.transactions.run((tx) =>
      this.outbox.append(tx, 'account.verification_asked', account_id, { account_id }),
    );
  }

  async verifyEmail(token: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const account_id = await this.accounts.takeToken(tx, secretHash(token), 'email_verification', now);
      if (!account_id) throw new LinkNotValid();
      await this.verified(tx, account_id, now);
    });
  }

  /** Answers alike whether or not there is such an account; the mail goes out by event. */
  async forgetPassword(email: string): Promise<void> {
    const account = await this.queries.idByEmail(email);
    if (!account) return;
    await this.transactions.run((tx) =>
      this.outbox.append(tx, 'account.password_forgotten', account.id, { account_id: account.id }),
    );
  }

  /** Sets a new password and ends every login, and every other such link. Whoever reads the mail has shown that the e-mail is theirs. */
  async resetPassword(token: string, password: string): Promise<void> {
    const password_hash = await this.passwords.hash(password);
    await this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const account_id = await this.accounts.takeToken(tx, secretHash(token), 'password_reset', now);
      if (!account_id) throw new LinkNotValid();
      await this.accounts.update(tx, account_id, { password_hash, updated_at: now });
      await this.verified(tx, account_id, now);
      await this.accounts.voidTokens(tx, account_id, 'password_reset', now);
      await this.sign_in.revokeAll(tx, account_id, 'password', now);
    });
  }

  /** The e-mail is theirs, so no other link has to say so; announced when it was not known before. */
  private async verified(tx: Tx, account_id: string, now: Date): Promise<void> {
    await this.accounts.voidTokens(tx, account_id, 'email_verification', now);
    if (await this.accounts.markVerified(tx, account_id, now))
      await this.outbox.append(tx, 'account.verified', account_id, { account_id });
  }

  /** Drops what nobody can use any more. */
  async prune(now: Date): Promise<void> {
    await this.transactions.run((tx) => this.accounts.deleteExpired(tx, now));
  }
}
