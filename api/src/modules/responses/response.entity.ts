import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReasonCode } from '../scoring/score.policy.js';
import type { Stage } from './response.stage.js';
import type { ResponseStatus } from './response.status.js';

/** An application to a vacancy. `employer_id` and `candidate_email` repeat what never changes, for indexes and uniqueness. */
@Entity('responses')
export class CandidateResponse {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') vacancy_id: string;
  @Column('uuid') employer_id: string;
  @Column('uuid') candidate_id: string;
  @Column('text') candidate_email: string;
  @Column('text', { default: 'new' }) status: ResponseStatus;
  @Column('text', { default: 'inbox' }) stage: Stage;
  @Column('double precision', { nullable: true }) relevance_score: number | null;
  @Column('jsonb', { default: [] }) rejection_reasons: ReasonCode[];
  @Column('boolean', { default: false }) is_confirmed: boolean;
  @Column('boolean', { default: false }) is_incomplete: boolean;
  @Column('boolean', { default: false }) is_review_requested: boolean;
  @Column('text', { nullable: true }) closed_reason: 'withdrawn' | 'no_consent' | null;
  @Column('timestamptz', { nullable: true }) decided_at: Date | null;
  @Column('uuid', { nullable: true }) decided_by: string | null;
  /** The first time that the bot, or a person, decided. */
  @Column('timestamptz', { nullable: true }) bot_decided_at: Date | null;
  @Column('timestamptz', { nullable: true }) person_decided_at: Date | null;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}

/** The key to one chat; more than one where the link was mailed again. */
@Entity('chat_tokens')
export class ChatToken {
  @PrimaryColumn('text') token_hash: string;
  @Column('uuid') response_id: string;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz', { nullable: true }) revoked_at: Date | null;
}

/** What recruiters tell each other; the candidate never sees it. */
@Entity('response_notes')
export class ResponseNote {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') response_id: string;
  @Column('uuid') account_id: string;
  @Column('text') note_text: string;
  @Column('timestamptz') created_at: Date;
}
