import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events, who still has to hear them, and when each timed job is next due. */
export class Events1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        id uuid primary key,
        position bigint generated always as identity,
        name text not null,
        order_key text not null,
        payload jsonb not null,
        created_at timestamptz not null
      );
      create index events_created_at on events (created_at);

      create table event_deliveries (
        event_id uuid not null references events (id) on delete cascade,
        handler text not null,
        order_key text not null,
        position bigint not null,
        attempts integer not null default 0,
        hints integer not null default 0,
        due_at timestamptz not null,
        hint_at timestamptz,
        done_at timestamptz,
        dead_at timestamptz,
        last_error text,
        primary key (event_id, handler),
        check (done_at is null or dead_at is null),
        check ((hint_at is null) = (done_at is not null or dead_at is not null))
      );
      create index event_deliveries_lane on event_deliveries (handler, order_key, position)
        where done_at is null and dead_at is null;
      -- By another condition than the lane's: with hardly a pending row in the statistics, either would look right for both.
      create index event_deliveries_hint_at on event_deliveries (hint_at) where hint_at is not null;
      create index event_deliveries_dead on event_deliveries (dead_at) where dead_at is not null;

      create table timetable (
        job text primary key,
        next_at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table timetable; drop table event_deliveries; drop table events;');
  }
}
