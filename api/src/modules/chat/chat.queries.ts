import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { type ResponseStatus, statusForCandidate } from '../responses/response.status.js';
import type { ChatMessage } from './chat.entity.js';
import type { ChatMessageView, ChatSessionView } from './chat.frames.js';

/** Where a chat stands; cheap enough to ask for every open one every few seconds. */
export interface ChatStanding {
  response_id: string;
  status: ResponseStatus;
  is_confirmed: boolean;
  closed_reason: string | null;
  has_begun: boolean;
  is_taken_over: boolean;
  is_review_requested: boolean;
  last_seq: number;
  ended_at: Date | null;
}

/** What a socket is told first. */
export interface Welcome {
  session: ChatSessionView;
  last_seq: number;
}

const READ_AT_ONCE = 500;

export function toMessageView({
  question,
  answer_to,
  edits_seq,
  client_message_id,
  session_id: _,
  ...message
}: ChatMessage): ChatMessageView {
  return {
    ...message,
    ...(question
      ? {
          question: { point_id: question.point_id, kind: question.kind },
          ...(question.options ? { options: question.options } : {}),
        }
      : {}),
    ...(answer_to ? { answer_to } : {}),
    ...(edits_seq ? { edits_seq } : {}),
    ...(client_message_id ? { client_message_id } : {}),
  };
}

@Injectable()
export class ChatQueries {
  constructor(private readonly database: Database) {}

  /** Messages after `seq`, in order; at most `limit`, so call again from the last one. */
  async messagesAfter(response_id: string, seq: number, limit = READ_AT_ONCE): Promise<ChatMessageView[]> {
    const rows = await this.database.rows<ChatMessage>(
      `select m.id, m.session_id, m.seq, m.sender_type, m.message_text, m.question, m.answer_to, m.edits_seq, m.client_message_id, m.created_at
       from chat_sessions s join chat_messages m on m.session_id = s.id
       where s.response_id = $1 and m.seq > $2 order by m.seq limit $3`,
      [response_id, seq, limit],
    );
    return rows.map(toMessageView);
  }

  /** Null where there is no such response (any more). */
  async session(response_id: string): Promise<Welcome | null> {
    const row = await this.database.first<
      Omit<ChatSessionView, 'status'> & {
        status: ResponseStatus;
        is_confirmed: boolean;
        closed_reason: string | null;
        last_seq: number;
      }
    >(
      `select r.id as response_id, v.title as vacancy_title, e.company_name, r.status, r.is_confirmed, r.closed_reason, r.is_review_requested,
         s.taken_over_by is not null as is_taken_over, s.started_at, s.ended_at, coalesce(s.last_seq, 0) as last_seq
       from responses r join vacancies v on v.id = r.vacancy_id join employers e on e.id = r.employer_id
       left join chat_sessions s on s.response_id = r.id where r.id = $1`,
      [response_id],
    );
    if (!row) return null;
    const { last_seq, is_confirmed, closed_reason, ...session } = row;
    const status = statusForCandidate({ status: row.status, is_confirmed, closed_reason });
    return { session: { ...session, status }, last_seq };
  }

  standings(response_ids: string[]): Promise<ChatStanding[]> {
    return this.database.rows(
      `select r.id as response_id, r.status, r.is_confirmed, r.closed_reason, s.id is not null as has_begun,
         s.taken_over_by is not null as is_taken_over, r.is_review_requested,
         coalesce(s.last_seq, 0) as last_seq, s.ended_at
       from responses r left join chat_sessions s on s.response_id = r.id where r.id = any($1::uuid[])`,
      [response_ids],
    );
  }
}
