import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters of lists under names that people give them. */
export class SavedFilters1766033000000 implements MigrationInterface {
  name = 'SavedFilters1766033000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table saved_filters (
        id uuid primary key,
        account_id uuid not null references accounts (id) on delete cascade,
        list text not null check (list in ('responses')),
        name text not null check (length(name) between 1 and 60),
        filter jsonb not null check (jsonb_typeof(filter) = 'object'),
        sort text not null,
        sort_order text not null check (sort_order in ('asc', 'desc')),
        created_at timestamptz not null,
        updated_at timestamptz not null
      )`);
    await queryRunner.query(`create unique index saved_filters_name on saved_filters (account_id, list, lower(name))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table saved_filters');
  }
}
