import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a company sets for itself: its zone, how long it keeps decided responses, and which pages may frame the widget. */
export class EmployerSettings1765000000000 implements MigrationInterface {
  name = 'EmployerSettings1765000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table employers
        add column time_zone text not null default 'Europe/Moscow',
        add column retention_months integer not null default 12
          constraint employers_retention_months check (retention_months between 1 and 36),
        add column widget_origins text[] not null default '{}'
          constraint employers_widget_origins check (cardinality(widget_origins) <= 20),
        add column closed_at timestamptz`);
    await queryRunner.query(`create index employers_closed on employers (closed_at) where closed_at is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table employers drop column closed_at, drop column widget_origins, drop column retention_months,
        drop column time_zone`);
  }
}
