import { ApiProperty } from '@nestjs/swagger';
import { FlagField, IdField, OneOf, TextField, WholeField } from '../../platform/http/fields.js';
import { PersonView } from '../mock-interviews/mock-interviews.view.js';
import {
  CASE_KINDS,
  CASE_OUTCOMES,
  CASE_STATUSES,
  type CaseKind,
  type CaseOutcome,
  type CaseStatus,
} from './case.status.js';

const MOST_WORDS = 2000;

export class ReportAbsence {
  @TextField({ max: MOST_WORDS, example: 'I waited for twenty minutes; nobody came.' }) report_text: string;
}

export class Complain {
  @IdField({ description: 'The member whom it is about.' }) member_id: string;
  @IdField({ optional: true, description: 'Of the two, where it is about one.' }) session_id?: string;
  @TextField({ max: MOST_WORDS, example: 'Was rude throughout the interview.' }) report_text: string;
}

export class AnswerCase {
  @TextField({ max: MOST_WORDS, example: 'I was there; the link did not open.' }) answer_text: string;
}

export class AppealCase {
  @TextField({ max: MOST_WORDS, example: 'The recording shows that I was there.' }) appeal_text: string;
}

export class EscalateCase {
  @TextField({ max: MOST_WORDS, example: 'Both sides show proof.' }) reason: string;
}

export class DecideCase {
  @OneOf(CASE_OUTCOMES, {
    example: 'interviewee_absent',
    description: 'Of disputes and complaints `upheld` or `rejected`; of absences any other than `upheld`.',
  })
  outcome: CaseOutcome;
  @TextField({ max: MOST_WORDS, example: 'No answer within two days.', description: 'Shown to both sides.' })
  reason: string;
}

export class ListCases {
  @OneOf(CASE_KINDS, { optional: true }) kind?: CaseKind;
  @OneOf(CASE_STATUSES, { optional: true, description: 'Those that wait unless given.' }) status?: CaseStatus;
  @IdField({ optional: true }) session_id?: string;
  @IdField({ optional: true }) subject_id?: string;
  @FlagField({ optional: true, query: true }) is_escalated?: boolean;
  @FlagField({ optional: true, query: true, description: 'Claimed by the caller.' }) is_mine?: boolean;
  @FlagField({ optional: true, query: true, description: 'Those that are decided, the latest decision first.' })
  is_decided?: boolean;
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

export class ListOwnCases {
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

class DisputedFeedbackView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 2 }) rating: number;
  @ApiProperty({ type: Number, nullable: true, example: 3 }) technical_score: number | null;
  @ApiProperty({ type: String, nullable: true, example: 'We never met.' }) comments: string | null;
}

/** A case, as one of the two sees it, or a moderator. */
export class CaseView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: CASE_KINDS }) kind: CaseKind;
  @ApiProperty({ enum: CASE_STATUSES }) status: CaseStatus;
  @ApiProperty({ enum: ['reporter', 'subject'], nullable: true, description: "The caller's; null for moderators." })
  side: 'reporter' | 'subject' | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) session_id: string | null;
  @ApiProperty({ type: PersonView, nullable: true, description: 'Null for whoever is complained about.' })
  reporter: PersonView | null;
  @ApiProperty() subject: PersonView;
  @ApiProperty({ type: String, nullable: true, example: 'I waited for twenty minutes; nobody came.' })
  report_text: string | null;
  @ApiProperty({ type: DisputedFeedbackView, nullable: true }) feedback: DisputedFeedbackView | null;
  @ApiProperty({ type: String, nullable: true, example: null }) answer_text: string | null;
  @ApiProperty({ type: Date, nullable: true, example: null }) answered_at: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'The last moment to object.' }) answer_due_at: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'Undecided until then, it is unclear.' })
  resolves_at: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'By when it is to be decided; null once it is.' })
  due_at: Date | null;
  @ApiProperty({ example: false, description: 'Nobody has decided it by then.' }) is_overdue: boolean;
  @ApiProperty({ description: 'Only an administrator decides it.' }) is_escalated: boolean;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'For moderators.' })
  escalation_reason: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'For moderators, while it holds.' })
  claimed_by: string | null;
  @ApiProperty({ type: Date, nullable: true, example: null, description: 'For moderators.' })
  claimed_until: Date | null;
  @ApiProperty({ enum: CASE_OUTCOMES, nullable: true, example: null }) outcome: CaseOutcome | null;
  @ApiProperty({ enum: CASE_OUTCOMES, nullable: true, example: null, description: 'Before the appeal.' })
  first_outcome: CaseOutcome | null;
  @ApiProperty({ type: String, nullable: true, example: null }) reason: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'For moderators; null also: by the clock.',
  })
  decided_by: string | null;
  @ApiProperty({ type: Date, nullable: true, example: null }) decided_at: Date | null;
  @ApiProperty({ type: Date, nullable: true, example: null }) appealed_at: Date | null;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'For moderators and whoever wrote it.' })
  appeal_text: string | null;
  @ApiProperty({ type: Date, nullable: true, example: null, description: 'The last moment to appeal.' })
  appealable_until: Date | null;
  @ApiProperty({ description: 'Now, by the caller.' }) can_answer: boolean;
  @ApiProperty({ description: 'Now, by the caller.' }) can_appeal: boolean;
  @ApiProperty({ description: 'Now, by the caller.' }) can_claim: boolean;
  @ApiProperty({ description: 'Now, by the caller.' }) can_decide: boolean;
  @ApiProperty() created_at: Date;
}
