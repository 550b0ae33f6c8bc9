import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequirementScore } from './score.policy.js';

/** The latest score of a response with its breakdown and quotes; erased with the response. */
@Entity('scores')
export class ResponseScore {
  @PrimaryColumn('uuid') response_id: string;
  @Column('double precision') relevance_score: number;
  @Column('text') rubric_version: string;
  @Column('text') input_hash: string;
  @Column('jsonb') breakdown: RequirementScore[];
  @Column('timestamptz') scored_at: Date;
}
