import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { utcText } from '../../platform/db/utc-text.js';
import type { CandidateResponse } from './response.entity.js';
import type { DecisionView, NoteView, ResponseChatView, ScoreView, StageMoveView } from './responses.dto.js';

export interface ResponseRow
  extends Omit<
    CandidateResponse,
    'employer_id' | 'candidate_email' | 'decided_by' | 'bot_decided_at' | 'person_decided_at' | 'updated_at'
  > {
  vacancy_title: string;
  candidate_full_name: string;
  candidate_email: string;
  candidate_city: string | null;
}

export interface ResponseDetailRow extends ResponseRow {
  approve_threshold: number;
  chat: ResponseChatView | null;
  score: ScoreView | null;
  decisions: DecisionView[];
  moves: StageMoveView[];
  notes: NoteView[];
}

/** What a candidate is told on applying. */
export type ApplicationRow = Pick<
  CandidateResponse,
  'id' | 'vacancy_id' | 'candidate_id' | 'status' | 'is_confirmed' | 'closed_reason' | 'created_at'
>;

/** What a chat token opens. */
export interface ChatAccess {
  response_id: string;
  status: CandidateResponse['status'];
  is_confirmed: boolean;
  is_review_requested: boolean;
  closed_reason: CandidateResponse['closed_reason'];
}

export const RESPONSE_COLUMNS = `r.id, r.vacancy_id, r.candidate_id, r.status, r.stage, r.relevance_score, r.rejection_reasons, r.is_confirmed,
  r.is_incomplete, r.is_review_requested, r.closed_reason, r.decided_at, r.created_at,
  v.title as vacancy_title, c.full_name as candidate_full_name, c.email as candidate_email, c.city as candidate_city`;
export const RESPONSE_FROM = `from responses r join vacancies v on v.id = r.vacancy_id join candidates c on c.id = r.candidate_id`;

/** How colleagues know an account; null once it is deleted. */
export const nameOf = (id: string): string =>
  `(select coalesce(a.full_name, a.email) from accounts a where a.id = ${id} and a.deleted_at is null)`;

/** In which words it was given; null where none were. */
const reasonOf = (record_id: string): string =>
  `(select s.reason_text from reasons s where s.record_id = ${record_id})`;

/** The places of the quotes are kept for the record; whoever reads why needs the weights. */
const WITHOUT_PLACES = `(select coalesce(json_agg(part - 'evidence'), '[]') from jsonb_array_elements(d.breakdown) as part)`;

@Injectable()
export class ResponsesQueries {
  constructor(private readonly database: Database) {}

  async byId(employer_id: string, id: string): Promise<ResponseDetailRow | null> {
    return this.database.first(
      `select ${RESPONSE_COLUMNS}, v.approve_threshold,
         (select json_build_object('started_at', ${utcText('cs.started_at')}, 'ended_at', ${utcText('cs.ended_at')},
            'taken_over_by', cs.taken_over_by,
            'taken_over_by_name', ${nameOf('cs.taken_over_by')}) from chat_sessions cs where cs.response_id = r.id) as chat,
         (select json_build_object('relevance_score', s.relevance_score, 'rubric_version', s.rubric_version, 'input_hash', s.input_hash,
            'breakdown', s.breakdown, 'scored_at', ${utcText('s.scored_at')}) from scores s where s.response_id = r.id) as score,
         coalesce((select json_agg(json_build_object('actor_kind', d.actor_kind, 'actor_id', d.actor_id,
            'actor_name', ${nameOf('d.actor_id')}, 'breakdown', ${WITHOUT_PLACES}, 'status_before', d.status_before,
            'status_after', d.status_after, 'reason', ${reasonOf('d.id')}, 'relevance_score', d.relevance_score, 'approve_threshold', d.approve_threshold,
            'rubric_version', d.rubric_version, 'created_at', ${utcText('d.created_at')}) order by d.id) from decisions d where d.response_id = r.id), '[]') as decisions,
         coalesce((select json_agg(json_build_object('actor_id', m.actor_id, 'actor_name', ${nameOf('m.actor_id')}, 'from', m.details->'from',
            'to', m.details->'to', 'reason', ${reasonOf('m.id')}, 'created_at', ${utcText('m.created_at')}) order by m.created_at, m.id)
            from audit_entries m where m.subject_id = r.id and m.action = 'response.moved'), '[]') as moves,
         coalesce((select json_agg(json_build_object('id', n.id, 'account_id', n.account_id, 'account_name', ${nameOf('n.account_id')}, 'note_text', n.note_text,
            'created_at', ${utcText('n.created_at')}) order by n.id) from response_notes n where n.response_id = r.id), '[]') as notes
       ${RESPONSE_FROM} where r.id = $1 and r.employer_id = $2`,
      [id, employer_id],
    );
  }

  async isOf(employer_id: string, id: string): Promise<boolean> {
    return (
      (await this.database.first(`select 1 from responses where id = $1 and employer_id = $2`, [id, employer_id])) !==
      null
    );
  }

  async ofCandidate(candidate_id: string, id: string): Promise<ApplicationRow | null> {
    return this.database.first(
      `select id, vacancy_id, candidate_id, status, is_confirmed, closed_reason, created_at from responses where id = $1 and candidate_id = $2`,
      [id, candidate_id],
    );
  }

  async note(response_id: string, id: string): Promise<NoteView | null> {
    return this.database.first(
      `select n.id, n.account_id, ${nameOf('n.account_id')} as account_name, n.note_text, n.created_at
       from response_notes n where n.id = $1 and n.response_id = $2`,
      [id, response_id],
    );
  }

  async byChatToken(response_id: string, token_hash: string): Promise<ChatAccess | null> {
    return this.database.first(
      `select r.id as response_id, r.status, r.is_confirmed, r.is_review_requested, r.closed_reason
       from chat_tokens t join responses r on r.id = t.response_id
       where t.token_hash = $1 and r.id = $2 and t.revoked_at is null`,
      [token_hash, response_id],
    );
  }

  async status(id: string): Promise<Pick<CandidateResponse, 'status' | 'is_confirmed' | 'closed_reason'> | null> {
    return this.database.first(`select status, is_confirmed, closed_reason from responses where id = $1`, [id]);
  }

  /** For the mail with the link of an existing chat. */
  async mailFacts(
    id: string,
  ): Promise<{ email: string; locale: 'ru' | 'en'; vacancy_title: string; company_name: string } | null> {
    return this.database.first(
      `select c.email, c.locale, v.title as vacancy_title, e.company_name
       ${RESPONSE_FROM} join employers e on e.id = r.employer_id where r.id = $1`,
      [id],
    );
  }
}
