import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Scores1764000700000 implements MigrationInterface {
  name = 'Scores1764000700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table scores (
        response_id uuid primary key references responses (id) on delete cascade,
        relevance_score double precision not null check (relevance_score between 0 and 1),
        rubric_version text not null,
        input_hash text not null,
        breakdown jsonb not null,
        scored_at timestamptz not null
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table scores`);
  }
}
