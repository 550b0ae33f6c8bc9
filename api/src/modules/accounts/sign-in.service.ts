import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { newId, newSecret, secretHash } from '../../platform/ids.js';
import { AccessTokens } from './access-tokens.js';
import type { Account } from './account.entity.js';
import { AccountSuspended, SignInNeeded, WrongCredentials } from './accounts.errors.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsRepository } from './accounts.repository.js';
import type { RevokeReason } from './login.entity.js';
import { Passwords } from './passwords.js';
import { RevokedLogins } from './revoked-logins.js';

/** A ticket opens a socket within this time. */
const TICKET_TTL_MS = 30_000;

/** What a sign-in hands out. */
export interface Tokens {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
  refresh_token: string;
  account_id: string;
}

/** Signing in and out: logins, refresh tokens, socket tickets. */
@Injectable()
export class SignInService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly queries: AccountsQueries,
    private readonly passwords: Passwords,
    private readonly access_tokens: AccessTokens,
    private readonly revoked_logins: RevokedLogins,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Throws `WrongCredentials`, alike and as slow for an unknown e-mail and a wrong password; `AccountSuspended` after the right one. */
  async logIn(email: string, password: string): Promise<Tokens> {
    const known = await this.queries.credentials(email);
    const matches = await this.passwords.matches(password, known?.password_hash ?? null);
    if (!known || !matches) throw new WrongCredentials();
    return this.transactions.run(async (tx) => {
      const account = await this.accounts.share(tx, known.id);
      if (!account) throw new WrongCredentials();
      if (account.suspended_until && account.suspended_until > this.clock.now())
        throw new AccountSuspended(account.suspended_until);
      return this.open(tx, account);
    });
  }

  /** A new login of an account, with its first tokens. */
  async open(tx: Tx, account: Account): Promise<Tokens> {
    const now = this.clock.now();
    const login = {
      id: newId(),
      account_id: account.id,
      created_at: now,
      expires_at: new Date(now.getTime() + this.config.refresh_token_ttl * 1000),
      revoked_at: null,
      revoke_reason: null,
    };
    await this.accounts.insertLogin(tx, login);
    return this.issue(tx, account, login.id, now);
  }

  /** A refresh token works once; used again it was stolen, by whoever came first or second, so the whole login ends. */
  async refresh(refresh_token: string): Promise<Tokens> {
    const token_hash = secretHash(refresh_token);
    const tokens = await this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const found = await this.accounts.lockLoginByRefreshToken(tx, token_hash);
      if (!found || found.login.expires_at <= now) throw new SignInNeeded('token_invalid');
      if (found.login.revoked_at) throw new SignInNeeded('login_revoked');
      if (found.is_used) {
        await this.revoke(tx, found.login.id, 'reuse', now);
        return null;
      }
      if (!found.account) throw new SignInNeeded('token_invalid');
      await this.accounts.markRefreshTokenUsed(tx, token_hash, now);
      return this.issue(tx, found.account, found.login.id, now);
    });
    if (!tokens) throw new SignInNeeded('login_revoked');
    return tokens;
  }

  async logOut(actor: Actor): Promise<void> {
    await this.transactions.run((tx) => this.revoke(tx, actor.login_id, 'logout', this.clock.now()));
  }

  /** Ends every login of an account: its password or its rights have changed. */
  async revokeAll(tx: Tx, account_id: string, reason: RevokeReason, now: Date): Promise<void> {
    const ended = await this.accounts.revokeLoginsOf(tx, account_id, reason, now);
    this.transactions.afterCommit(tx, () => this.revoked_logins.announce(ended));
  }

  async issueTicket(actor: Actor): Promise<{ ticket: string; expires_at: Date }> {
    const ticket = newSecret();
    const expires_at = new Date(this.clock.now().getTime() + TICKET_TTL_MS);
    await this.transactions.run((tx) =>
      this.accounts.insertTicket(tx, { ticket_hash: secretHash(ticket), login_id: actor.login_id, expires_at }),
    );
    return { ticket, expires_at };
  }

  /** Who a ticket stands for; it works once. Throws `SignInNeeded`. */
  async redeemTicket(ticket: string): Promise<Actor> {
    const now = this.clock.now();
    const login_id = await this.transactions.run((tx) => this.accounts.takeTicket(tx, secretHash(ticket), now));
    const actor = login_id && (await this.queries.actorOfLogin(login_id, now));
    if (!actor) throw new SignInNeeded('token_invalid');
    return actor;
  }

  private async revoke(tx: Tx, login_id: string, reason: RevokeReason, now: Date): Promise<void> {
    await this.accounts.revokeLogin(tx, login_id, reason, now);
    this.transactions.afterCommit(tx, () => this.revoked_logins.announce([login_id]));
  }

  private async issue(tx: Tx, account: Account, login_id: string, now: Date): Promise<Tokens> {
    const refresh_token = newSecret();
    await this.accounts.insertRefreshToken(tx, {
      token_hash: secretHash(refresh_token),
      login_id,
      created_at: now,
      used_at: null,
    });
    const { kind, staff_role, employer_id, employer_role } = account;
    return {
      access_token: this.access_tokens.sign({
        account_id: account.id,
        login_id,
        kind,
        staff_role,
        employer_id,
        employer_role,
      }),
      token_type: 'Bearer',
      expires_in: this.access_tokens.expires_in,
      refresh_token,
      account_id: account.id,
    };
  }
}
