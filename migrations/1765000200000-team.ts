import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who are asked to join a company, and the secrets of the links that were mailed to them. */
export class Team1765000200000 implements MigrationInterface {
  name = 'Team1765000200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table employer_invitations (
        id uuid primary key,
        employer_id uuid not null references employers (id) on delete cascade,
        email text not null constraint employer_invitations_email_normalised check (email = lower(btrim(email))),
        employer_role text not null check (employer_role in ('owner', 'recruiter')),
        invited_by uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        constraint employer_invitations_email_key unique (employer_id, email)
      )`);
    await queryRunner.query(`create index employer_invitations_expiry on employer_invitations (expires_at)`);
    await queryRunner.query(`
      create table employer_invitation_tokens (
        token_hash text primary key,
        invitation_id uuid not null references employer_invitations (id) on delete cascade,
        created_at timestamptz not null
      )`);
    await queryRunner.query(
      `create index employer_invitation_tokens_invitation on employer_invitation_tokens (invitation_id)`,
    );
    // A colleague who is gone leaves chats behind that the bot takes up again.
    await queryRunner.query(`
      create index chat_sessions_taken_over on chat_sessions (taken_over_by)
        where taken_over_by is not null and ended_at is null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index chat_sessions_taken_over`);
    await queryRunner.query(`drop table employer_invitation_tokens`);
    await queryRunner.query(`drop table employer_invitations`);
  }
}
