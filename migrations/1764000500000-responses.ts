import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Responses1764000500000 implements MigrationInterface {
  name = 'Responses1764000500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table responses (
        id uuid primary key,
        vacancy_id uuid not null references vacancies (id) on delete cascade,
        employer_id uuid not null references employers (id) on delete cascade,
        candidate_id uuid not null references candidates (id) on delete cascade,
        candidate_email text not null,
        status text not null default 'new' check (status in ('new', 'in_chat', 'approved', 'rejected')),
        stage text not null default 'inbox'
          check (stage in ('inbox', 'screening', 'shortlist', 'interview', 'offer', 'hired', 'declined')),
        relevance_score double precision check (relevance_score between 0 and 1),
        rejection_reasons jsonb not null default '[]',
        is_confirmed boolean not null default false,
        is_incomplete boolean not null default false,
        is_review_requested boolean not null default false,
        closed_reason text check (closed_reason in ('withdrawn', 'no_consent')),
        decided_at timestamptz,
        decided_by uuid,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint responses_vacancy_email_key unique (vacancy_id, candidate_email),
        constraint responses_reasons_when_rejected check (status = 'rejected' or rejection_reasons = '[]')
      )`);
    await queryRunner.query(`create index responses_candidate on responses (candidate_id)`);
    await queryRunner.query(`create index responses_employer_newest on responses (employer_id, id desc)`);
    await queryRunner.query(`create index responses_vacancy_newest on responses (vacancy_id, id desc)`);
    await queryRunner.query(
      `create index responses_vacancy_score on responses (vacancy_id, coalesce(relevance_score, -1) desc, id desc)`,
    );
    await queryRunner.query(
      `create index responses_employer_score on responses (employer_id, coalesce(relevance_score, -1) desc, id desc)`,
    );
    await queryRunner.query(`
      create table chat_tokens (
        token_hash text primary key,
        response_id uuid not null references responses (id) on delete cascade,
        created_at timestamptz not null,
        revoked_at timestamptz
      )`);
    await queryRunner.query(`create index chat_tokens_response on chat_tokens (response_id)`);
    await queryRunner.query(`
      create table response_notes (
        id uuid primary key,
        response_id uuid not null references responses (id) on delete cascade,
        account_id uuid not null,
        note_text text not null,
        created_at timestamptz not null
      )`);
    await queryRunner.query(`create index response_notes_response on response_notes (response_id, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['response_notes', 'chat_tokens', 'responses']) await queryRunner.query(`drop table ${table}`);
  }
}
