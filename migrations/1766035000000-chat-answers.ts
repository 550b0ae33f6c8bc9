import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which question a candidate's message was taken as an answer to: only answers can be corrected. */
export class ChatAnswers1766035000000 implements MigrationInterface {
  name = 'ChatAnswers1766035000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table chat_messages add column answer_to text`);
    await queryRunner.query(`
      update chat_messages m set answer_to = answer ->> 'point_id'
      from chat_sessions s, jsonb_array_elements(s.state -> 'answers') as answer
      where m.session_id = s.id and m.sender_type = 'candidate'
        and (answer -> 'seq' = to_jsonb(m.seq) or answer -> 'earlier_seqs' @> to_jsonb(m.seq))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table chat_messages drop column answer_to`);
  }
}
