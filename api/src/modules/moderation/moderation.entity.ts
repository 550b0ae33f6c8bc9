import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseKind, CaseOutcome, CaseStatus } from './case.status.js';

/** Something that one person reports about another, until a moderator has decided it. */
@Entity('moderation_cases')
export class ModerationCase {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: CaseKind;
  @Column('text', { default: 'open' }) status: CaseStatus;
  @Column('uuid', { nullable: true }) session_id: string | null;
  /** The disputed one. */
  @Column('uuid', { nullable: true }) feedback_id: string | null;
  @Column('uuid') reporter_id: string;
  @Column('uuid') subject_id: string;
  /** Texts are null once they were erased with an account. */
  @Column('text', { nullable: true }) report_text: string | null;
  @Column('text', { nullable: true }) answer_text: string | null;
  @Column('timestamptz', { nullable: true }) answered_at: Date | null;
  /** The last moment to object; null where the other side is not asked. */
  @Column('timestamptz', { nullable: true }) answer_due_at: Date | null;
  /** When the clock decides; null where it never does. */
  @Column('timestamptz', { nullable: true }) resolves_at: Date | null;
  /** By when it was to be decided, at first or after the appeal. */
  @Column('timestamptz') due_at: Date;
  @Column('boolean', { default: false }) is_escalated: boolean;
  @Column('text', { nullable: true }) escalation_reason: string | null;
  @Column('uuid', { nullable: true }) claimed_by: string | null;
  @Column('timestamptz', { nullable: true }) claimed_until: Date | null;
  @Column('text', { nullable: true }) outcome: CaseOutcome | null;
  /** Before the appeal. */
  @Column('text', { nullable: true }) first_outcome: CaseOutcome | null;
  @Column('text', { nullable: true }) reason: string | null;
  /** Null where the clock decided. */
  @Column('uuid', { nullable: true }) decided_by: string | null;
  @Column('timestamptz', { nullable: true }) decided_at: Date | null;
  @Column('uuid', { nullable: true }) appealed_by: string | null;
  @Column('timestamptz', { nullable: true }) appealed_at: Date | null;
  @Column('text', { nullable: true }) appeal_text: string | null;
  @Column('timestamptz') created_at: Date;
}

/** Counts against whoever was absent, or was rightly complained about. */
@Entity('strikes')
export class Strike {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') account_id: string;
  @Column('uuid') case_id: string;
  @Column('timestamptz') given_at: Date;
  @Column('timestamptz', { nullable: true }) lifted_at: Date | null;
}
