import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where employers have events sent, and what became of each. */
export class Webhooks1765001100000 implements MigrationInterface {
  name = 'Webhooks1765001100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table webhooks (
        id uuid primary key,
        employer_id uuid not null references employers (id) on delete cascade,
        url text not null,
        events text[] not null check (cardinality(events) > 0),
        is_active boolean not null,
        secret_sealed text not null,
        previous_secret_sealed text,
        previous_secret_until timestamptz,
        failing_since timestamptz,
        resting_until timestamptz,
        disabled_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((previous_secret_sealed is null) = (previous_secret_until is null)),
        check (disabled_at is null or not is_active)
      )`);
    await queryRunner.query(`create index webhooks_employer on webhooks (employer_id, id desc)`);
    await queryRunner.query(`
      create table webhook_deliveries (
        id uuid primary key,
        webhook_id uuid not null references webhooks (id) on delete cascade,
        event text not null,
        subject_id uuid not null,
        body text not null,
        event_id uuid not null,
        attempts integer not null default 0,
        last_status integer,
        last_failure text check (last_failure in
          ('refused', 'redirected', 'timed_out', 'unreachable', 'address_not_allowed', 'tls', 'not_understood', 'secret_lost')),
        last_duration_ms integer,
        last_attempt_at timestamptz,
        settled_as text check (settled_as in ('delivered', 'failed', 'cancelled')),
        settled_at timestamptz,
        created_at timestamptz not null,
        check ((settled_as is null) = (settled_at is null))
      )`);
    await queryRunner.query(`create index webhook_deliveries_newest on webhook_deliveries (webhook_id, id desc)`);
    await queryRunner.query(`create index webhook_deliveries_created_at on webhook_deliveries (created_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table webhook_deliveries');
    await queryRunner.query('drop table webhooks');
  }
}
