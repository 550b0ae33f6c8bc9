import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../catalogues/texts.js';

/** A person who applies. Has no account: a candidate token is the only key. */
@Entity('candidates')
export class Candidate {
  @PrimaryColumn('uuid') id: string;
  @Column('text') full_name: string;
  @Column('text') email: string;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text') locale: Locale;
  @Column('text', { default: '' }) resume_text: string;
  @Column('uuid', { nullable: true }) resume_file_id: string | null;
  @Column('text') consent_text_version: string;
  @Column('text') consent_channel: string;
  @Column('timestamptz') consent_given_at: Date;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}

/** The key to one's own data; more than one where a repeated request was answered again. */
@Entity('candidate_tokens')
export class CandidateToken {
  @PrimaryColumn('text') token_hash: string;
  @Column('uuid') candidate_id: string;
  @Column('timestamptz') created_at: Date;
}
