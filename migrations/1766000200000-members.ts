import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Without a foreign key to accounts: sessions and points keep naming a member whose account is gone. */
export class Members1766000200000 implements MigrationInterface {
  name = 'Members1766000200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table members (
        account_id uuid primary key,
        levels text[] not null default '{}',
        languages text[] not null default '{}',
        about text not null default '',
        suspended_until timestamptz,
        deleted_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint members_levels_known check (levels <@ array['intern', 'junior', 'middle', 'senior', 'lead'])
      )`);
    await queryRunner.query(`
      create table member_professions (
        account_id uuid references members (account_id) on delete cascade,
        profession_id uuid references professions (id),
        primary key (account_id, profession_id)
      )`);
    await queryRunner.query(`create index member_professions_profession on member_professions (profession_id)`);
    await queryRunner.query(`
      insert into members (account_id, created_at, updated_at)
      select id, created_at, updated_at from accounts where kind = 'member'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['member_professions', 'members']) await queryRunner.query(`drop table ${table}`);
  }
}
