import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Vacancies1764000300000 implements MigrationInterface {
  name = 'Vacancies1764000300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table vacancies (
        id uuid primary key,
        employer_id uuid not null references employers (id) on delete cascade,
        title text not null,
        description text not null,
        requirements jsonb not null,
        faqs jsonb not null default '[]',
        location text,
        work_format text not null check (work_format in ('office', 'hybrid', 'remote')),
        salary_min integer check (salary_min >= 0),
        salary_max integer check (salary_max >= 0),
        currency text not null,
        language text not null check (language in ('ru', 'en')),
        status text not null check (status in ('draft', 'open', 'paused', 'closed')),
        approve_threshold double precision not null check (approve_threshold between 0 and 1),
        auto_reject boolean not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint vacancies_salary_range check (salary_min <= salary_max)
      )`);
    await queryRunner.query(`create index vacancies_employer on vacancies (employer_id, id desc)`);
    await queryRunner.query(`create index vacancies_jobs on vacancies (id desc) where status = 'open'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table vacancies`);
  }
}
