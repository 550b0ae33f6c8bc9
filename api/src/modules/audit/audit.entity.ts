import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One decision about a response, by whom and on what grounds. Append-only, without quotes and without words. */
@Entity('decisions')
export class DecisionRecord {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') response_id: string;
  @Column('uuid') vacancy_id: string;
  @Column('uuid') employer_id: string;
  @Column('text') actor_kind: 'bot' | 'recruiter' | 'candidate';
  @Column('uuid', { nullable: true }) actor_id: string | null;
  @Column('text') status_before: string;
  @Column('text') status_after: string;
  @Column('double precision', { nullable: true }) relevance_score: number | null;
  @Column('double precision', { nullable: true }) approve_threshold: number | null;
  @Column('text', { nullable: true }) rubric_version: string | null;
  @Column('text', { nullable: true }) input_hash: string | null;
  @Column('jsonb', { default: [] }) breakdown: unknown[];
  @Column('timestamptz') created_at: Date;
}

/** Something that a person with rights did. Append-only, without words about people. */
@Entity('audit_entries')
export class AuditEntry {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) actor_id: string | null;
  @Column('text') action: string;
  @Column('text') subject_type: string;
  @Column('uuid') subject_id: string;
  @Column('jsonb', { default: {} }) details: Record<string, unknown>;
  @Column('timestamptz') created_at: Date;
}

/** In which words a decision, an entry or a transfer of points was given its reason; erased with whom they are about. */
@Entity('reasons')
export class Reason {
  @PrimaryColumn('uuid') record_id: string;
  @Column('uuid', { nullable: true }) response_id: string | null;
  @Column('uuid', { array: true, default: [] }) account_ids: string[];
  @Column('text') reason_text: string;
}
