import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BotLine, DialogueState } from './dialogue/dialogue.policy.js';

export type SenderType = 'bot' | 'candidate' | 'recruiter';

@Entity('chat_sessions')
export class ChatSession {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') response_id: string;
  @Column('jsonb') state: DialogueState;
  @Column('integer', { default: 0 }) last_seq: number;
  /** The recruiter who speaks instead of the bot. */
  @Column('uuid', { nullable: true }) taken_over_by: string | null;
  @Column('timestamptz') started_at: Date;
  @Column('timestamptz') last_message_at: Date;
  @Column('timestamptz', { nullable: true }) ended_at: Date | null;
}

@Entity('chat_messages')
export class ChatMessage {
  @PrimaryColumn('uuid') session_id: string;
  @PrimaryColumn('integer') seq: number;
  @Column('uuid') id: string;
  @Column('text') sender_type: SenderType;
  @Column('text') message_text: string;
  @Column('jsonb', { nullable: true }) question: NonNullable<BotLine['question']> | null;
  /** The point whose question it was taken as an answer to: what answers none cannot be corrected. */
  @Column('text', { nullable: true }) answer_to: string | null;
  /** The message that this one corrects. */
  @Column('integer', { nullable: true }) edits_seq: number | null;
  @Column('text', { nullable: true }) client_message_id: string | null;
  @Column('timestamptz') created_at: Date;
}
