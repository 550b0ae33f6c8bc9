import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Account } from './account.entity.js';

export interface AccountRow
  extends Pick<
    Account,
    | 'id'
    | 'email'
    | 'full_name'
    | 'kind'
    | 'staff_role'
    | 'employer_id'
    | 'employer_role'
    | 'locale'
    | 'time_zone'
    | 'email_verified_at'
    | 'created_at'
  > {
  company_name: string | null;
}

@Injectable()
export class AccountsQueries {
  constructor(private readonly database: Database) {}

  credentials(email: string): Promise<Pick<Account, 'id' | 'password_hash'> | null> {
    return this.database.first(`select id, password_hash from accounts where email = $1 and deleted_at is null`, [
      email,
    ]);
  }

  async passwordHash(id: string): Promise<string | null> {
    const row = await this.database.first<{ password_hash: string }>(
      `select password_hash from accounts where id = $1 and deleted_at is null`,
      [id],
    );
    return row?.password_hash ?? null;
  }

  /** Null where there is no such account (any more). */
  byId(id: string): Promise<AccountRow | null> {
    return this.database.first(
      `select a.id, a.email, a.full_name, a.kind, a.staff_role, a.employer_id, a.employer_role, a.locale, a.time_zone,
              a.email_verified_at, a.created_at, e.company_name
       from accounts a left join employers e on e.id = a.employer_id
       where a.id = $1 and a.deleted_at is null`,
      [id],
    );
  }

  idByEmail(email: string): Promise<{ id: string; locale: Locale } | null> {
    return this.database.first(`select id, locale from accounts where email = $1 and deleted_at is null`, [email]);
  }

  /** Who a live login belongs to; null where it is revoked or expired. */
  actorOfLogin(login_id: string, now: Date): Promise<Actor | null> {
    return this.database.first(
      `select a.id as account_id, l.id as login_id, a.kind, a.staff_role, a.employer_id, a.employer_role
       from logins l join accounts a on a.id = l.account_id
       where l.id = $1 and l.revoked_at is null and l.expires_at > $2`,
      [login_id, now],
    );
  }

  async isVerified(account_id: string): Promise<boolean> {
    const row = await this.database.first(`select 1 from accounts where id = $1 and email_verified_at is not null`, [
      account_id,
    ]);
    return row !== null;
  }

  async hasAdmin(): Promise<boolean> {
    return (
      (await this.database.first(
        `select 1 from accounts where staff_role = 'admin' and deleted_at is null limit 1`,
      )) !== null
    );
  }

  async loginsRevokedSince(since: Date): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`select id from logins where revoked_at >= $1`, [since]);
    return rows.map((row) => row.id);
  }
}
