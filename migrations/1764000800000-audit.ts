import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Append-only and without foreign keys: the record of a decision outlives what it was about. */
export class Audit1764000800000 implements MigrationInterface {
  name = 'Audit1764000800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table decisions (
        id uuid primary key,
        response_id uuid not null,
        vacancy_id uuid not null,
        employer_id uuid not null,
        actor_kind text not null check (actor_kind in ('bot', 'recruiter', 'candidate')),
        actor_id uuid,
        status_before text not null,
        status_after text not null,
        reason text,
        relevance_score double precision,
        approve_threshold double precision,
        rubric_version text,
        input_hash text,
        breakdown jsonb not null default '[]',
        created_at timestamptz not null
      )`);
    await queryRunner.query(`create index decisions_response on decisions (response_id, id)`);
    await queryRunner.query(`
      create table audit_entries (
        id uuid primary key,
        actor_id uuid,
        action text not null,
        subject_type text not null,
        subject_id uuid not null,
        details jsonb not null default '{}',
        created_at timestamptz not null
      )`);
    await queryRunner.query(`create index audit_entries_subject on audit_entries (subject_type, subject_id, id)`);
    await queryRunner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    for (const table of ['decisions', 'audit_entries']) {
      await queryRunner.query(`
        create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
      await queryRunner.query(`
        create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['audit_entries', 'decisions']) await queryRunner.query(`drop table ${table}`);
    await queryRunner.query(`drop function refuse_change()`);
  }
}
