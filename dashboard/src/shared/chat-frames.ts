/** As the API sends and takes them; sockets are not part of its OpenAPI document. */
export type ChatStatus = 'new' | 'in_chat' | 'under_review' | 'approved' | 'rejected' | 'withdrawn';
export type SenderType = 'bot' | 'candidate' | 'recruiter';

export interface ChatSession {
  response_id: string;
  vacancy_title: string;
  company_name: string;
  status: ChatStatus;
  is_taken_over: boolean;
  is_review_requested?: boolean;
  started_at: string | null;
  ended_at: string | null;
}

export interface ChatMessage {
  seq: number;
  sender_type: SenderType;
  message_text: string;
  created_at: string;
  question?: { point_id: string; kind: string };
  /** Quick replies, sent back as text. */
  options?: string[];
  /** The question that it was taken as an answer to, by its `point_id`. */
  answer_to?: string;
  /** The message whose answer this one corrects. */
  edits_seq?: number;
  client_message_id?: string;
}

export type ServerFrame =
  | { type: 'welcome'; session: ChatSession; last_seq: number }
  | ({ type: 'message' } & ChatMessage)
  | { type: 'ack'; client_message_id: string; seq: number; answer_to?: string }
  | { type: 'typing'; sender_type: SenderType }
  | { type: 'session'; is_taken_over: boolean; is_review_requested: boolean }
  | { type: 'finished'; status: ChatStatus }
  | { type: 'error'; code: string; detail: string };

export type ClientFrame =
  | { type: 'auth'; token?: string; ticket?: string; last_seq: number }
  | { type: 'message'; client_message_id: string; message_text: string; reply_to?: number }
  | { type: 'edit'; seq: number; client_message_id: string; message_text: string }
  | { type: 'typing' };

/** Why the server closes a socket. */
export const CLOSE = { unauthenticated: 4401, not_found: 4404, timed_out: 4408, too_many: 4429 } as const;
