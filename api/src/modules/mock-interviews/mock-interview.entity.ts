import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionStatus } from './session.status.js';
import type { CancelReason, SlotStatus } from './slot.status.js';

/** A slot: a time at which somebody interviews whoever books it. `interviewee_id` is of the live session. */
@Entity('mock_interviews')
export class MockInterview {
  @PrimaryColumn('uuid') id: string;
  /** The same for all start times that were published at once. */
  @Column('uuid') publication_id: string;
  @Column('uuid') interviewer_id: string;
  @Column('uuid', { nullable: true }) interviewee_id: string | null;
  @Column('uuid') profession_id: string;
  @Column('text') level: string;
  @Column('text') language: string;
  @Column('timestamptz') scheduled_time: Date;
  /** Minutes. */
  @Column('integer') duration: number;
  /** Null once it was erased with its interviewer's account. */
  @Column('text', { nullable: true }) meeting_link: string | null;
  @Column('text', { default: '' }) notes: string;
  @Column('text', { default: 'pending' }) status: SlotStatus;
  @Column('text', { nullable: true }) cancel_reason: CancelReason | null;
  /** Its interviewer is suspended: open, but not on the board before this moment. */
  @Column('timestamptz', { nullable: true }) withheld_until: Date | null;
  /** Of its latest change on the board. */
  @Column('bigint', { default: '0' }) board_offset: string;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
  @Column('timestamptz', { nullable: true }) ended_at: Date | null;
  @Column('timestamptz', { nullable: true }) archived_at: Date | null;
}

/** A booking. Repeats of its slot what cannot change any more once it is booked. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') mock_interview_id: string;
  @Column('uuid') interviewer_id: string;
  @Column('uuid') interviewee_id: string;
  @Column('timestamptz') scheduled_time: Date;
  /** Minutes. */
  @Column('integer') duration: number;
  @Column('text', { default: 'scheduled' }) status: SessionStatus;
  @Column('timestamptz', { nullable: true }) completed_at: Date | null;
  /** Null where it completed by itself. */
  @Column('uuid', { nullable: true }) completed_by: string | null;
  @Column('uuid', { nullable: true }) cancelled_by: string | null;
  /** What the interviewer is due once the feedback is accepted, settled at completion. */
  @Column('integer', { nullable: true }) reward: number | null;
  /** An absence was reported: completion, hold and reward wait. */
  @Column('boolean', { default: false }) has_open_case: boolean;
  /** How many of the `NOTICES` the two have had. */
  @Column('integer', { default: 0 }) notices_given: number;
  /** Whoever of the two had left no feedback was reminded. */
  @Column('boolean', { default: false }) feedback_reminder_sent: boolean;
  /** Of what the two have in their calendars; higher with every change they see. */
  @Column('integer', { default: 0 }) calendar_sequence: number;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz', { nullable: true }) ended_at: Date | null;
  @Column('timestamptz', { nullable: true }) archived_at: Date | null;
}
