import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which creating requests are at work or were answered. Neither who sent them nor what they said can be read from it. */
export class IdempotencyKeys1764000900000 implements MigrationInterface {
  name = 'IdempotencyKeys1764000900000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table idempotency_keys (
        scope text primary key,
        fingerprint text not null,
        claim uuid not null,
        claimed_until timestamptz not null,
        made_id uuid,
        expires_at timestamptz not null
      )`);
    await queryRunner.query(`create index idempotency_keys_expires_at on idempotency_keys (expires_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table idempotency_keys`);
  }
}
