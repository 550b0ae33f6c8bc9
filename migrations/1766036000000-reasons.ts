import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words in which people gave their reasons, apart from the append-only records that they belong to: the words go
 * with whom they are about, the records stay.
 */
export class Reasons1766036000000 implements MigrationInterface {
  name = 'Reasons1766036000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table reasons (
        record_id uuid primary key,
        response_id uuid references responses (id) on delete cascade,
        account_ids uuid[] not null default '{}',
        reason_text text not null,
        constraint reasons_are_about_somebody check ((response_id is null) = (cardinality(account_ids) > 0))
      )`);
    await queryRunner.query(`create index reasons_response on reasons (response_id) where response_id is not null`);
    await queryRunner.query(`create index reasons_accounts on reasons using gin (account_ids)`);

    await queryRunner.query(`
      insert into reasons (record_id, response_id, reason_text)
      select d.id, d.response_id, d.reason from decisions d join responses r on r.id = d.response_id
      where d.reason is not null`);
    await queryRunner.query(`alter table decisions drop column reason`);

    await queryRunner.query(`
      insert into reasons (record_id, response_id, reason_text)
      select e.id, e.subject_id, e.details ->> 'reason' from audit_entries e join responses r on r.id = e.subject_id
      where e.subject_type = 'response' and e.details ->> 'reason' is not null`);
    await queryRunner.query(`
      insert into reasons (record_id, account_ids, reason_text)
      select e.id, array[e.subject_id], e.details ->> 'reason'
      from audit_entries e join accounts a on a.id = e.subject_id and a.deleted_at is null
      where e.subject_type = 'account' and e.details ->> 'reason' is not null`);
    await queryRunner.query(`
      insert into reasons (record_id, account_ids, reason_text)
      select e.id, array[c.reporter_id, c.subject_id], e.details ->> 'reason'
      from audit_entries e join moderation_cases c on c.id = e.subject_id
      where e.subject_type = 'moderation_case' and e.details ->> 'reason' is not null
        and not exists (
          select from accounts a where a.id in (c.reporter_id, c.subject_id) and a.deleted_at is not null)`);
    await this.edit(queryRunner, 'audit_entries', `details = details - 'reason' where details ? 'reason'`);

    await queryRunner.query(`
      insert into reasons (record_id, account_ids, reason_text)
      select t.id, array[t.account_id], t.reason
      from point_transfers t join accounts a on a.id = t.account_id and a.deleted_at is null
      where t.reason is not null`);
    await queryRunner.query(`alter table point_transfers drop column reason`);
    await queryRunner.query(`
      alter table point_transfers
        add constraint point_transfers_grant_has_actor check (kind <> 'grant' or actor_id is not null)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table point_transfers drop constraint point_transfers_grant_has_actor`);
    await queryRunner.query(`alter table point_transfers add column reason text`);
    await this.edit(
      queryRunner,
      'point_transfers',
      `reason = r.reason_text from reasons r where r.record_id = point_transfers.id`,
    );
    // Where the words are gone, something must stand in their place.
    await this.edit(queryRunner, 'point_transfers', `reason = '' where kind = 'grant' and reason is null`);
    await queryRunner.query(`
      alter table point_transfers add constraint point_transfers_grant_has_reason
        check (kind <> 'grant' or (actor_id is not null and reason is not null))`);
    await this.edit(
      queryRunner,
      'audit_entries',
      `details = details || jsonb_build_object('reason', r.reason_text) from reasons r where r.record_id = audit_entries.id`,
    );
    await queryRunner.query(`alter table decisions add column reason text`);
    await this.edit(queryRunner, 'decisions', `reason = r.reason_text from reasons r where r.record_id = decisions.id`);
    await queryRunner.query(`drop table reasons`);
  }

  /** Of a table that is append-only for everything but this. */
  private async edit(queryRunner: QueryRunner, table: string, change: string): Promise<void> {
    await queryRunner.query(`alter table ${table} disable trigger ${table}_append_only`);
    await queryRunner.query(`update ${table} set ${change}`);
    await queryRunner.query(`alter table ${table} enable trigger ${table}_append_only`);
  }
}
