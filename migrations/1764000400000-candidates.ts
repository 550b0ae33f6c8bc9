import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Candidates1764000400000 implements MigrationInterface {
  name = 'Candidates1764000400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table candidates (
        id uuid primary key,
        full_name text not null,
        email text not null,
        phone text,
        city text,
        locale text not null check (locale in ('ru', 'en')),
        resume_text text not null default '',
        resume_file_id uuid references stored_files (id) on delete set null,
        candidate_token_hash text not null,
        consent_text_version text not null,
        consent_channel text not null,
        consent_given_at timestamptz not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint candidates_email_normalised check (email = lower(btrim(email)))
      )`);
    await queryRunner.query(
      `create index candidates_resume_file on candidates (resume_file_id) where resume_file_id is not null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table candidates`);
  }
}
