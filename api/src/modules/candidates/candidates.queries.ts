import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { contains, type Page, pageById, startOfPage } from '../../platform/http/page.js';
import type { Candidate } from './candidate.entity.js';

export interface CandidateRow
  extends Omit<Candidate, 'consent_text_version' | 'consent_channel' | 'consent_given_at' | 'updated_at'> {
  resume_file: { file_name: string; content_type: string; size: number } | null;
}

export interface OwnCandidateRow extends CandidateRow {
  consent_text_version: string;
  consent_channel: string;
  consent_given_at: Date;
}

export interface CandidateSummaryRow {
  id: string;
  full_name: string;
  email: string;
  city: string | null;
  responses_count: number;
  created_at: Date;
}

const COLUMNS = `c.id, c.full_name, c.email, c.phone, c.city, c.locale, c.resume_text, c.resume_file_id, c.created_at,
  case when f.id is not null then json_build_object('file_name', f.file_name, 'content_type', f.content_type, 'size', f.size) end as resume_file`;
const FROM = `from candidates c left join stored_files f on f.id = c.resume_file_id`;

@Injectable()
export class CandidatesQueries {
  constructor(private readonly database: Database) {}

  /** Only a candidate who applied to this employer. */
  seenBy(employer_id: string, id: string): Promise<CandidateRow | null> {
    return this.database.first(
      `select ${COLUMNS} ${FROM}
       where c.id = $1 and exists (select 1 from responses r where r.candidate_id = c.id and r.employer_id = $2)`,
      [id, employer_id],
    );
  }

  /** For the candidate itself. */
  byToken(id: string, token_hash: string): Promise<OwnCandidateRow | null> {
    return this.database.first(
      `select ${COLUMNS}, c.consent_text_version, c.consent_channel, c.consent_given_at
       ${FROM} join candidate_tokens t on t.candidate_id = c.id where t.token_hash = $2 and c.id = $1`,
      [id, token_hash],
    );
  }

  byId(id: string): Promise<CandidateRow | null> {
    return this.database.first(`select ${COLUMNS} ${FROM} where c.id = $1`, [id]);
  }

  async list(
    employer_id: string,
    { q, limit, cursor }: { q?: string; limit: number; cursor?: string },
  ): Promise<Page<CandidateSummaryRow>> {
    const where = `exists (select 1 from responses r where r.candidate_id = c.id and r.employer_id = $1)
      and ($2::text is null or c.full_name ilike $2 or c.email ilike $2 or c.city ilike $2)`;
    const params = [employer_id, contains(q)];
    const [rows, count] = await Promise.all([
      this.database.rows<CandidateSummaryRow>(
        `select c.id, c.full_name, c.email, c.city, c.created_at,
           (select count(*)::int from responses r where r.candidate_id = c.id and r.employer_id = $1) as responses_count
         from candidates c where ${where} and c.id < $3 order by c.id desc limit $4`,
        [...params, startOfPage('candidates', cursor), limit + 1],
      ),
      this.database.first<{ total: number }>(`select count(*)::int as total from candidates c where ${where}`, params),
    ]);
    return pageById('candidates', rows, limit, count?.total ?? 0);
  }

  /** Everything kept about a candidate's responses, for the candidate's export. */
  responsesForExport(id: string): Promise<unknown[]> {
    return this.database.rows(
      `select r.id, r.vacancy_id, v.title as vacancy_title, r.status, r.relevance_score, r.created_at, r.decided_at, sc.breakdown,
         coalesce((select json_agg(json_build_object('seq', m.seq, 'sender_type', m.sender_type, 'message_text', m.message_text,
            'created_at', m.created_at) order by m.seq) from chat_messages m join chat_sessions s on s.id = m.session_id
            where s.response_id = r.id), '[]') as messages
       from responses r join vacancies v on v.id = r.vacancy_id left join scores sc on sc.response_id = r.id
       where r.candidate_id = $1 order by r.id`,
      [id],
    );
  }
}
