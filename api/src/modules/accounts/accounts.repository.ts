import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { constraintMeans } from '../../platform/errors/database-error.js';
import type { Tx } from '../../platform/db/transactions.js';
import { Account } from './account.entity.js';
import { AdminNotSuspended, EmailTaken, LastAdmin } from './accounts.errors.js';
import { AccountToken, Login, RefreshToken, type RevokeReason, SocketTicket } from './login.entity.js';

constraintMeans('accounts_email_key', () => new EmailTaken());
constraintMeans('accounts_last_admin', () => new LastAdmin());
constraintMeans('accounts_admin_not_suspended', () => new AdminNotSuspended());

/** Writes of accounts and of what signs them in. */
@Injectable()
export class AccountsRepository {
  async insert(tx: Tx, account: Account): Promise<void> {
    await tx.insert(Account, account);
  }

  async update(tx: Tx, id: string, changes: Partial<Account>): Promise<void> {
    await tx.update(Account, id, changes);
  }

  /** Null where there is no such account (any more). */
  lock(tx: Tx, id: string): Promise<Account | null> {
    return tx.findOne(Account, { where: { id, deleted_at: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  /** Kept as it is until the transaction ends, so that a new login has the rights that there are, or is ended with them. */
  share(tx: Tx, id: string): Promise<Account | null> {
    return tx.findOne(Account, { where: { id, deleted_at: IsNull() }, lock: { mode: 'pessimistic_read' } });
  }

  async insertLogin(tx: Tx, login: Login): Promise<void> {
    await tx.insert(Login, login);
  }

  /**
   * The login of a refresh token, locked, with its account as `share` gives it, and whether this token was used before. The
   * account comes first, as for whoever ends its logins: in the other order the two would wait for each other.
   */
  async lockLoginByRefreshToken(
    tx: Tx,
    token_hash: string,
  ): Promise<{ login: Login; account: Account | null; is_used: boolean } | null> {
    const token = await tx.findOneBy(RefreshToken, { token_hash });
    if (!token) return null;
    const known = await tx.findOneBy(Login, { id: token.login_id });
    const account = known && (await this.share(tx, known.account_id));
    const login = await tx.findOne(Login, { where: { id: token.login_id }, lock: { mode: 'pessimistic_write' } });
    if (!login) return null;
    // Read again under the lock: a parallel refresh may just have used it.
    const current = await tx.findOneByOrFail(RefreshToken, { token_hash });
    return { login, account, is_used: current.used_at !== null };
  }

  async insertRefreshToken(tx: Tx, token: RefreshToken): Promise<void> {
    await tx.insert(RefreshToken, token);
  }

  async markRefreshTokenUsed(tx: Tx, token_hash: string, now: Date): Promise<void> {
    await tx.update(RefreshToken, { token_hash }, { used_at: now });
  }

  async revokeLogin(tx: Tx, id: string, reason: RevokeReason, now: Date): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(Login)
      .set({ revoked_at: now, revoke_reason: reason })
      .where('id = :id and revoked_at is null', { id })
      .execute();
  }

  /** Answers the ids of those that were not revoked before. */
  async revokeLoginsOf(tx: Tx, account_id: string, reason: RevokeReason, now: Date): Promise<string[]> {
    const { raw } = await tx
      .createQueryBuilder()
      .update(Login)
      .set({ revoked_at: now, revoke_reason: reason })
      .where('account_id = :account_id and revoked_at is null', { account_id })
      .returning('id')
      .execute();
    return (raw as { id: string }[]).map(({ id }) => id);
  }

  async insertTicket(tx: Tx, ticket: SocketTicket): Promise<void> {
    await tx.insert(SocketTicket, ticket);
  }

  /** The login a ticket stands for; the ticket is gone afterwards. Null where it is unknown, used or expired. */
  async takeTicket(tx: Tx, ticket_hash: string, now: Date): Promise<string | null> {
    const [rows] = (await tx.query(
      `delete from socket_tickets where ticket_hash = $1 and expires_at > $2 returning login_id`,
      [ticket_hash, now],
    )) as [{ login_id: string }[], number];
    return rows[0]?.login_id ?? null;
  }

  async insertToken(tx: Tx, token: AccountToken): Promise<void> {
    await tx.insert(AccountToken, token);
  }

  /** The account of a mailed link; the link works once. Null where it is unknown, used or expired. */
  async takeToken(tx: Tx, token_hash: string, purpose: AccountToken['purpose'], now: Date): Promise<string | null> {
    const [rows] = (await tx.query(
      `update account_tokens set used_at = $3
       where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 returning account_id`,
      [token_hash, purpose, now],
    )) as [{ account_id: string }[], number];
    return rows[0]?.account_id ?? null;
  }

  async deleteTokens(tx: Tx, account_id: string): Promise<void> {
    await tx.delete(AccountToken, { account_id });
  }

  /** What was mailed for this purpose before leads nowhere any more. */
  async voidTokens(tx: Tx, account_id: string, purpose: AccountToken['purpose'], now: Date): Promise<void> {
    await tx.query(
      `update account_tokens set used_at = $3 where account_id = $1 and purpose = $2 and used_at is null`,
      [account_id, purpose, now],
    );
  }

  /** False where the e-mail was known to be theirs before. */
  async markVerified(tx: Tx, id: string, now: Date): Promise<boolean> {
    const [rows] = (await tx.query(
      `update accounts set email_verified_at = $2, updated_at = $2 where id = $1 and email_verified_at is null returning 1`,
      [id, now],
    )) as [unknown[], number];
    return rows.length > 0;
  }

  async deleteExpired(tx: Tx, now: Date): Promise<void> {
    await tx.query(`delete from socket_tickets where expires_at < $1`, [now]);
    await tx.query(`delete from account_tokens where expires_at < $1`, [now]);
    await tx.query(`delete from logins where expires_at < $1`, [now]);
  }
}
