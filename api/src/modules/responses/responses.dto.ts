import { ApiProperty, OmitType } from '@nestjs/swagger';
import { FlagField, IdField, NumberField, OneOf, TextField, WholeField } from '../../platform/http/fields.js';
import type { ReasonCode, RequirementScore } from '../scoring/score.policy.js';
import { ReasonView, RequirementScoreView } from '../scoring/score.view.js';
import type { ResponseDetailRow, ResponseRow } from './responses.queries.js';
import { ORDERS, type Order, RESPONSE_SORTS, type ResponseSort } from './response-list.policy.js';
import { type Stage, STAGES } from './response.stage.js';
import {
  type CandidateStatus,
  type Decision,
  DECISIONS,
  RESPONSE_STATUSES,
  type ResponseStatus,
} from './response.status.js';

export class Apply {
  @IdField() vacancy_id: string;
  @IdField() candidate_id: string;
}

export class Decide {
  @OneOf(DECISIONS) status: Decision;
  @TextField({ max: 2000, optional: true, description: 'Needed to overrule a decision.', example: 'Strong portfolio.' })
  reason?: string;
}

export class MoveResponse {
  @OneOf(STAGES, { example: 'screening' }) stage: Stage;
  @OneOf(STAGES, {
    optional: true,
    example: 'inbox',
    description: 'Where it stood when it was moved: refused (409) if a colleague has moved it meanwhile.',
  })
  from?: Stage;
  @TextField({
    max: 2000,
    optional: true,
    description: 'Needed to leave `hired` and `declined`.',
    example: 'The offer was withdrawn.',
  })
  reason?: string;
}

export class WriteNote {
  @TextField({ max: 5000, example: 'Call on Monday.' }) note_text: string;
}

/** Which responses, in which order: of a list and of an export. */
export class FilterResponses {
  @IdField({ optional: true }) vacancy_id?: string;
  @IdField({ optional: true }) candidate_id?: string;
  @OneOf(RESPONSE_STATUSES, { optional: true, example: 'in_chat' }) status?: ResponseStatus;
  @OneOf(STAGES, { optional: true, example: 'inbox' }) stage?: Stage;
  @FlagField({ optional: true, query: true }) is_incomplete?: boolean;
  @FlagField({ optional: true, query: true }) is_review_requested?: boolean;
  @FlagField({ optional: true, query: true, description: 'Rejected by the bot; a person has yet to confirm it.' })
  is_unconfirmed?: boolean;
  @NumberField({ min: 0, max: 1, optional: true, query: true, example: 0.5 }) min_score?: number;
  @TextField({
    max: 200,
    optional: true,
    description:
      'Words of the name, e-mail, city or CV of the candidate, in any order, each possibly only begun; ё and accents count for nothing.',
    example: 'anna petr',
  })
  q?: string;
  @OneOf(RESPONSE_SORTS, { optional: true }) sort?: ResponseSort;
  @OneOf(ORDERS, { optional: true, example: 'desc' }) order?: Order;
}

export class ListResponses extends FilterResponses {
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @WholeField({
    min: 1,
    max: 400,
    optional: true,
    query: true,
    example: 1,
    description: 'Or `cursor`, which has no upper limit.',
  })
  page?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

export class ResponseCandidateView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Anna Petrova' }) full_name: string;
  @ApiProperty({ example: 'anna@mail.example' }) email: string;
  @ApiProperty({ type: String, nullable: true, example: 'Moscow' }) city: string | null;
}

export class ResponseVacancyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Backend developer' }) title: string;
}

/** As a recruiter sees it in a list. */
export class ResponseView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() vacancy: ResponseVacancyView;
  @ApiProperty() candidate: ResponseCandidateView;
  @ApiProperty({ enum: RESPONSE_STATUSES }) status: ResponseStatus;
  @ApiProperty({ enum: STAGES }) stage: Stage;
  @ApiProperty({ type: Number, nullable: true, example: 0.8125 }) relevance_score: number | null;
  @ApiProperty({ type: [ReasonView], example: [], description: 'Empty unless rejected.' })
  rejection_reasons: ReasonCode[];
  @ApiProperty({ description: 'False: decided by the bot, and no person has confirmed it.' }) is_confirmed: boolean;
  @ApiProperty({ description: 'The candidate fell silent.' }) is_incomplete: boolean;
  @ApiProperty() is_review_requested: boolean;
  @ApiProperty({ enum: ['withdrawn', 'no_consent'], nullable: true }) closed_reason: string | null;
  @ApiProperty({ type: Date, nullable: true }) decided_at: Date | null;
  @ApiProperty() created_at: Date;
}

export function toResponseView(row: ResponseRow): ResponseView {
  const { vacancy_id, vacancy_title, candidate_id, candidate_full_name, candidate_email, candidate_city, ...response } =
    row;
  return {
    ...response,
    vacancy: { id: vacancy_id, title: vacancy_title },
    candidate: { id: candidate_id, full_name: candidate_full_name, email: candidate_email, city: candidate_city },
  };
}

export class ScoreView {
  @ApiProperty({ example: 0.8125 }) relevance_score: number;
  @ApiProperty({ example: '1' }) rubric_version: string;
  @ApiProperty({ example: '9f2c…', description: 'Equal input, equal hash.' }) input_hash: string;
  @ApiProperty({ type: [RequirementScoreView] }) breakdown: RequirementScore[];
  @ApiProperty() scored_at: Date;
}

/** What a requirement had earned when it was decided; the quotes stay with the response. */
class DecidedRequirementView extends OmitType(RequirementScoreView, ['evidence'] as const) {}

export class DecisionView {
  @ApiProperty({ enum: ['bot', 'recruiter', 'candidate'] }) actor_kind: 'bot' | 'recruiter' | 'candidate';
  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null }) actor_id: string | null;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'None once the account is deleted.' })
  actor_name: string | null;
  @ApiProperty({ enum: RESPONSE_STATUSES, example: 'in_chat' }) status_before: ResponseStatus;
  @ApiProperty({ enum: RESPONSE_STATUSES, example: 'approved' }) status_after: ResponseStatus;
  @ApiProperty({ type: String, nullable: true, example: null }) reason: string | null;
  @ApiProperty({ type: Number, nullable: true, example: 0.8125 }) relevance_score: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 0.6 }) approve_threshold: number | null;
  @ApiProperty({ type: String, nullable: true, example: '1' }) rubric_version: string | null;
  @ApiProperty({ type: [DecidedRequirementView], description: 'What each requirement had earned by then.' })
  breakdown: DecidedRequirementView[];
  @ApiProperty() created_at: Date;
}

export class StageMoveView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) actor_id: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Olga Ivanova',
    description: 'None once the account is deleted.',
  })
  actor_name: string | null;
  @ApiProperty({ enum: STAGES, example: 'inbox' }) from: Stage;
  @ApiProperty({ enum: STAGES, example: 'screening' }) to: Stage;
  @ApiProperty({ type: String, nullable: true, example: null }) reason: string | null;
  @ApiProperty() created_at: Date;
}

export class NoteView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) account_id: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Olga Ivanova',
    description: 'None once the account is deleted.',
  })
  account_name: string | null;
  @ApiProperty({ example: 'Call on Monday.' }) note_text: string;
  @ApiProperty() created_at: Date;
}

/** How the chat of a response goes on. */
export class ResponseChatView {
  @ApiProperty() started_at: Date;
  @ApiProperty({ type: Date, nullable: true }) ended_at: Date | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    example: null,
    description: 'Speaks instead of the bot.',
  })
  taken_over_by: string | null;
  @ApiProperty({ type: String, nullable: true, example: null }) taken_over_by_name: string | null;
}

/** One response, whole: why it stands where it stands. */
export class ResponseDetailView extends ResponseView {
  @ApiProperty({ example: 0.6, description: 'Of the vacancy as it is now.' }) approve_threshold: number;
  @ApiProperty({ type: ResponseChatView, nullable: true, description: 'None before the candidate has come.' })
  chat: ResponseChatView | null;
  @ApiProperty({ type: ScoreView, nullable: true }) score: ScoreView | null;
  @ApiProperty({ type: [DecisionView] }) decisions: DecisionView[];
  @ApiProperty({ type: [StageMoveView], description: 'From stage to stage, the oldest first.' }) moves: StageMoveView[];
  @ApiProperty({ type: [NoteView] }) notes: NoteView[];
}

export function toResponseDetailView(row: ResponseDetailRow): ResponseDetailView {
  const { score, decisions, moves, notes, chat, approve_threshold, ...response } = row;
  return { ...toResponseView(response), approve_threshold, chat, score, decisions, moves, notes };
}

/** What a candidate gets on applying; the token is shown once. */
export class Applied {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) vacancy_id: string;
  @ApiProperty({ format: 'uuid' }) candidate_id: string;
  @ApiProperty({ enum: RESPONSE_STATUSES, example: 'new' }) status: CandidateStatus;
  @ApiProperty({ example: 'qk3…', description: 'Opens the chat of this response.' }) chat_token: string;
  @ApiProperty({
    example: 'https://jobs.example/chat/019a9f3e…#token=…',
    description: 'The page of the chat; the token stays in the fragment.',
  })
  chat_link: string;
  @ApiProperty() created_at: Date;
}

/** What a candidate may know of a response. */
export class OwnResponseView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: [...RESPONSE_STATUSES, 'under_review', 'withdrawn'] }) status: CandidateStatus;
  @ApiProperty() is_review_requested: boolean;
  @ApiProperty({ enum: ['withdrawn', 'no_consent'], nullable: true }) closed_reason: string | null;
}
