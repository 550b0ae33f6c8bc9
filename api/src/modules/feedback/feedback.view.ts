import { ApiProperty } from '@nestjs/swagger';
import { LEVELS } from '../members/member.policy.js';
import { PersonView } from '../mock-interviews/mock-interviews.view.js';
import { SESSION_STATUSES, type SessionStatus, type Side } from '../mock-interviews/session.status.js';
import { FEEDBACK_STATUSES, type FeedbackStatus } from './feedback.status.js';

const SIDES: Side[] = ['interviewer', 'interviewee'];

/** Feedback as its author sees it, and once it is visible also the other one of the two. */
export class FeedbackView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) session_id: string;
  @ApiProperty({ format: 'uuid' }) from_user_id: string;
  @ApiProperty({ format: 'uuid' }) to_user_id: string;
  @ApiProperty({ enum: SIDES, description: "The author's." }) role: Side;
  @ApiProperty({ example: 5 }) rating: number;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Clear questions, and time to think.',
    description: 'Null where an account is gone.',
  })
  comments: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 4, description: 'By interviewers alone.' })
  technical_score: number | null;
  @ApiProperty({
    enum: FEEDBACK_STATUSES,
    description:
      '`blind`: the other side cannot see it yet. The interviewer’s is then `accepted`, or `disputed` and decided by a moderator; `removed`: only its author still sees it.',
  })
  status: FeedbackStatus;
  @ApiProperty() is_accepted: boolean;
  @ApiProperty({ description: 'Left when the other one’s could be seen already: counts for no rating.' })
  is_late: boolean;
  @ApiProperty({ description: 'The session turned out not to have taken place: this counts for nothing.' })
  is_void: boolean;
  @ApiProperty() created_at: Date;
  @ApiProperty({ type: Date, nullable: true }) visible_at: Date | null;
  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'When it becomes visible, or counts as accepted, by itself.',
  })
  due_at: Date | null;
}

class HistoryProfessionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Backend developer', description: "In the caller's language." }) name: string;
}

/** What is still to be done; null where nothing is. */
class DueView {
  @ApiProperty({ type: Date, nullable: true, description: 'The last moment to leave feedback.' })
  leave_feedback_until: Date | null;
  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'By then it counts as accepted; null too while a reported absence is looked into.',
  })
  answer_feedback_until: Date | null;
}

export class HistoryItemView {
  @ApiProperty({ format: 'uuid', description: 'Of the session.' }) id: string;
  @ApiProperty({ format: 'uuid' }) mock_interview_id: string;
  @ApiProperty({ enum: SIDES }) role: Side;
  @ApiProperty() partner: PersonView;
  @ApiProperty() profession: HistoryProfessionView;
  @ApiProperty({ enum: LEVELS, example: 'middle' }) level: string;
  @ApiProperty({ example: 'en' }) language: string;
  @ApiProperty() scheduled_time: Date;
  @ApiProperty({ example: 60, description: 'Minutes.' }) duration: number;
  @ApiProperty({ enum: SESSION_STATUSES }) status: SessionStatus;
  @ApiProperty({ type: Date, nullable: true }) completed_at: Date | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 1,
    description: 'Points for the interviewer once the feedback is accepted.',
  })
  reward: number | null;
  @ApiProperty({ type: Date, nullable: true }) archived_at: Date | null;
  @ApiProperty({ type: FeedbackView, nullable: true }) own_feedback: FeedbackView | null;
  @ApiProperty({ type: FeedbackView, nullable: true, description: 'Once it is visible.' })
  partner_feedback: FeedbackView | null;
  @ApiProperty() due: DueView;
}

export class RemindedView {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Who is reminded.' }) reminded: string[];
}
