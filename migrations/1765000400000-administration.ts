import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEARCHED = { accounts: "coalesce(full_name, '') || ' ' || email", employers: "company_name || ' ' || email" };
const AUDIT = ['actor_id', 'action', 'subject_id', 'subject_type'] as const;

/** What administrators look for is found by words and by filters, each along an index of its own. */
export class Administration1765000400000 implements MigrationInterface {
  name = 'Administration1765000400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, words] of Object.entries(SEARCHED)) {
      await queryRunner.query(`
        alter table ${table} add column search tsvector not null generated always as (search_words(${words})) stored`);
      await queryRunner.query(`create index ${table}_search on ${table} using gin (search) with (fastupdate = off)`);
      // The planner takes a word that is only begun for a common one, and would look at every row for it.
      await queryRunner.query(`
        create function found_${table}(question tsquery, most integer) returns setof uuid language sql stable parallel safe
        rows 50 set enable_seqscan = off as $$ select id from ${table} where search @@ question limit most $$`);
    }
    await queryRunner.query(`create index accounts_kind on accounts (kind, id desc) where deleted_at is null`);
    await queryRunner.query(`create index accounts_suspended on accounts (id desc) where suspended_until is not null`);
    await queryRunner.query(`drop index audit_entries_subject`);
    await queryRunner.query(`create index audit_entries_newest on audit_entries (created_at desc, id desc)`);
    for (const column of AUDIT) {
      await queryRunner.query(
        `create index audit_entries_${column} on audit_entries (${column}, created_at desc, id desc)`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const column of AUDIT) await queryRunner.query(`drop index audit_entries_${column}`);
    await queryRunner.query(`drop index audit_entries_newest`);
    await queryRunner.query(`create index audit_entries_subject on audit_entries (subject_type, subject_id, id)`);
    await queryRunner.query(`drop index accounts_suspended`);
    await queryRunner.query(`drop index accounts_kind`);
    for (const table of Object.keys(SEARCHED)) {
      await queryRunner.query(`drop function found_${table}(tsquery, integer)`);
      await queryRunner.query(`alter table ${table} drop column search`);
    }
  }
}
