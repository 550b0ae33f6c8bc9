import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of the files whose bytes lie in the file store. */
export class Files1764000100000 implements MigrationInterface {
  name = 'Files1764000100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table stored_files (
        id uuid primary key,
        storage_key text not null constraint stored_files_storage_key_unique unique,
        file_name text not null,
        content_type text not null,
        size integer not null check (size >= 0),
        sha256 text not null,
        created_at timestamptz not null,
        expires_at timestamptz
      )`);
    await queryRunner.query(
      'create index stored_files_expires_at on stored_files (expires_at) where expires_at is not null',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table stored_files');
  }
}
