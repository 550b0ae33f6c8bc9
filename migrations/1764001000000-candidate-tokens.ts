import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A candidate may hold more than one token: a repeated request is answered with a fresh one, and the first stays good. */
export class CandidateTokens1764001000000 implements MigrationInterface {
  name = 'CandidateTokens1764001000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table candidate_tokens (
        token_hash text primary key,
        candidate_id uuid not null references candidates (id) on delete cascade,
        created_at timestamptz not null
      )`);
    await queryRunner.query(`create index candidate_tokens_candidate on candidate_tokens (candidate_id)`);
    await queryRunner.query(`
      insert into candidate_tokens (token_hash, candidate_id, created_at)
      select candidate_token_hash, id, created_at from candidates on conflict do nothing`);
    await queryRunner.query(`alter table candidates drop column candidate_token_hash`);
  }

  /** Of several tokens the first is kept. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table candidates add column candidate_token_hash text`);
    await queryRunner.query(`
      update candidates c set candidate_token_hash = coalesce(
        (select token_hash from candidate_tokens t where t.candidate_id = c.id order by created_at limit 1), '')`);
    await queryRunner.query(`alter table candidates alter column candidate_token_hash set not null`);
    await queryRunner.query(`drop table candidate_tokens`);
  }
}
