import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../mock-interviews/session.status.js';
import type { FeedbackStatus } from './feedback.status.js';

/** What one of the two says of the other. Repeats of its session what statistics ask for. */
@Entity('feedback')
export class Feedback {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') session_id: string;
  @Column('uuid') from_user_id: string;
  @Column('uuid') to_user_id: string;
  /** The author's. */
  @Column('text') role: Side;
  @Column('integer') rating: number;
  /** Null once it was erased with an account. */
  @Column('text', { nullable: true }) comments: string | null;
  @Column('integer', { nullable: true }) technical_score: number | null;
  @Column('text', { default: 'blind' }) status: FeedbackStatus;
  /** Left when the other one's could be seen already: it counts for nothing. */
  @Column('boolean') is_late: boolean;
  /** Of a session that turned out not to have taken place: it counts for nothing, and no clock moves it on. */
  @Column('boolean', { default: false }) is_void: boolean;
  @Column('text', { nullable: true }) dispute_reason: string | null;
  @Column('uuid') profession_id: string;
  @Column('timestamptz') session_completed_at: Date;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz', { nullable: true }) visible_at: Date | null;
  /** When the clock alone moves it on: it becomes visible, or counts as accepted. */
  @Column('timestamptz', { nullable: true }) due_at: Date | null;
  @Column('timestamptz', { nullable: true }) settled_at: Date | null;
}
