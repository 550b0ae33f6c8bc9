import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Accounts1764000200000 implements MigrationInterface {
  name = 'Accounts1764000200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table employers (
        id uuid primary key,
        company_name text not null,
        email text not null,
        locale text not null default 'ru' check (locale in ('ru', 'en')),
        created_at timestamptz not null,
        updated_at timestamptz not null
      )`);
    await queryRunner.query(`
      create table accounts (
        id uuid primary key,
        email text not null,
        password_hash text not null,
        full_name text,
        kind text not null check (kind in ('employer', 'member')),
        staff_role text check (staff_role in ('moderator', 'admin')),
        employer_id uuid references employers (id) on delete cascade,
        employer_role text check (employer_role in ('owner', 'recruiter')),
        locale text not null default 'ru' check (locale in ('ru', 'en')),
        time_zone text not null default 'Europe/Moscow',
        email_verified_at timestamptz,
        suspended_until timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint accounts_email_key unique (email),
        constraint accounts_email_normalised check (email = lower(btrim(email))),
        constraint accounts_employer_has_company check ((kind = 'employer') = (employer_id is not null)),
        constraint accounts_employer_has_role check ((employer_id is null) = (employer_role is null))
      )`);
    await queryRunner.query(`create index accounts_employer on accounts (employer_id) where employer_id is not null`);
    await queryRunner.query(`
      create table logins (
        id uuid primary key,
        account_id uuid not null references accounts (id) on delete cascade,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoke_reason text check (revoke_reason in ('logout', 'reuse', 'password', 'role', 'suspension'))
      )`);
    await queryRunner.query(`create index logins_account on logins (account_id)`);
    await queryRunner.query(`create index logins_revoked on logins (revoked_at) where revoked_at is not null`);
    await queryRunner.query(`create index logins_expiry on logins (expires_at)`);
    await queryRunner.query(`
      create table refresh_tokens (
        token_hash text primary key,
        login_id uuid not null references logins (id) on delete cascade,
        created_at timestamptz not null,
        used_at timestamptz
      )`);
    await queryRunner.query(`create index refresh_tokens_login on refresh_tokens (login_id)`);
    await queryRunner.query(`
      create table socket_tickets (
        ticket_hash text primary key,
        login_id uuid not null references logins (id) on delete cascade,
        expires_at timestamptz not null
      )`);
    await queryRunner.query(`create index socket_tickets_login on socket_tickets (login_id)`);
    await queryRunner.query(`create index socket_tickets_expiry on socket_tickets (expires_at)`);
    await queryRunner.query(`
      create table account_tokens (
        token_hash text primary key,
        account_id uuid not null references accounts (id) on delete cascade,
        purpose text not null check (purpose in ('email_verification', 'password_reset')),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await queryRunner.query(`create index account_tokens_account on account_tokens (account_id, purpose)`);
    await queryRunner.query(`create index account_tokens_expiry on account_tokens (expires_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['account_tokens', 'socket_tickets', 'refresh_tokens', 'logins', 'accounts', 'employers']) {
      await queryRunner.query(`drop table ${table}`);
    }
  }
}
