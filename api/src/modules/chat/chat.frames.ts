import { OneOf, SecretField, TextField, WholeField } from '../../platform/http/fields.js';
import type { QuestionKind } from '../vacancies/requirements.policy.js';
import type { CandidateStatus } from '../responses/response.status.js';
import type { SenderType } from './chat.entity.js';

/** Longer than anyone writes in a chat, shorter than what would hurt. */
const MAX_MESSAGE_LENGTH = 4_000;
const MAX_SEQ = 1_000_000_000;

/** The first frame: a candidate's chat token, or a recruiter's socket ticket. */
export class AuthFrame {
  @OneOf(['auth']) type: 'auth';
  @SecretField({ optional: true }) token?: string;
  @SecretField({ optional: true }) ticket?: string;
  @WholeField({ min: 0, max: MAX_SEQ, optional: true, nullable: true }) last_seq?: number | null;
}

export class MessageFrame {
  @OneOf(['message']) type: 'message';
  @TextField({ max: 100, pattern: /^[\w-]+$/ }) client_message_id: string;
  @TextField({ max: MAX_MESSAGE_LENGTH }) message_text: string;
  /** A quick reply names the message whose question it answers: said once the chat has gone on, it is refused. */
  @WholeField({ min: 1, max: MAX_SEQ, optional: true }) reply_to?: number;
}

/** Corrects the answer given in message `seq`. */
export class EditFrame {
  @OneOf(['edit']) type: 'edit';
  @WholeField({ min: 1, max: MAX_SEQ }) seq: number;
  @TextField({ max: 100, pattern: /^[\w-]+$/ }) client_message_id: string;
  @TextField({ max: MAX_MESSAGE_LENGTH }) message_text: string;
}

export class TypingFrame {
  @OneOf(['typing']) type: 'typing';
}

export interface ChatSessionView {
  response_id: string;
  vacancy_title: string;
  company_name: string;
  status: CandidateStatus;
  is_taken_over: boolean;
  is_review_requested: boolean;
  started_at: Date | null;
  ended_at: Date | null;
}

export interface ChatMessageView {
  seq: number;
  id: string;
  sender_type: SenderType;
  message_text: string;
  created_at: Date;
  /** What the bot asks with it. */
  question?: { point_id: string; kind: QuestionKind };
  /** Quick replies, sent back as text. */
  options?: string[];
  /** The `point_id` of the question that it was taken as an answer to: an `edit` can correct it until the chat is over. */
  answer_to?: string;
  edits_seq?: number;
  client_message_id?: string;
}

export type ChatServerFrame =
  | { type: 'welcome'; session: ChatSessionView; last_seq: number }
  | ({ type: 'message' } & ChatMessageView)
  | { type: 'ack'; client_message_id: string; seq: number; answer_to?: string }
  | { type: 'typing'; sender_type: SenderType }
  | ({ type: 'session' } & Pick<ChatSessionView, 'is_taken_over' | 'is_review_requested'>)
  | { type: 'finished'; status: CandidateStatus };
