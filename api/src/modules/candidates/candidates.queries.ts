import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { utcText } from '../../platform/db/utc-text.js';
import { type Page, pageById, startOfPage } from '../../platform/http/page.js';
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

/** A total beyond is only told to be beyond. */
const COUNTED_UP_TO = 10_000;

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

  /** Newest first. Candidates are found by the words of their name, e-mail, city and CV, each possibly only begun. */
  async list(
    employer_id: string,
    { q, limit, cursor, page = 1 }: { q?: string; limit: number; cursor?: string; page?: number },
  ): Promise<Page<CandidateSummaryRow>> {
    const applied = `(select distinct r.candidate_id from responses r where r.employer_id = $1 and r.candidate_id < $2 order by 1 desc)`;
    const found = `${applied} as a ${q ? 'join candidates c on c.id = a.candidate_id where c.search @@ search_query($3)' : ''}`;
    const words = q ? [q] : [];
    const some = [employer_id, startOfPage('candidates', cursor), ...words];
    const [rows, counted] = await Promise.all([
      this.database.rows<CandidateSummaryRow>(
        `select c.id, c.full_name, c.email, c.city, c.created_at,
           (select count(*)::int from responses r where r.candidate_id = c.id and r.employer_id = $1) as responses_count
         from (select a.candidate_id from ${found} order by a.candidate_id desc
               limit $${some.length + 1} offset $${some.length + 2}) as p
           join candidates c on c.id = p.candidate_id
         order by c.id desc`,
        [...some, limit + 1, cursor ? 0 : (page - 1) * limit],
      ),
      this.database.first<{ total: number }>(
        `select count(*)::int as total from (select 1 from ${found} limit ${COUNTED_UP_TO + 1}) as counted`,
        [employer_id, startOfPage('candidates', undefined), ...words],
      ),
    ]);
    const total = counted?.total ?? 0;
    return { ...pageById('candidates', rows, limit, total), is_estimate: total > COUNTED_UP_TO };
  }

  /** As an employer exports it: with the consent that it relies on. */
  exportedBy(employer_id: string, id: string): Promise<OwnCandidateRow | null> {
    return this.database.first(
      `select ${COLUMNS}, c.consent_text_version, c.consent_channel, c.consent_given_at ${FROM}
       where c.id = $1 and exists (select 1 from responses r where r.candidate_id = c.id and r.employer_id = $2)`,
      [id, employer_id],
    );
  }

  /** Everything kept about a candidate's responses: to this employer, or to all of them. */
  responsesForExport(id: string, employer_id: string | null = null): Promise<unknown[]> {
    return this.database.rows(
      `select r.id, r.vacancy_id, v.title as vacancy_title, r.status, r.relevance_score, r.created_at, r.decided_at, sc.breakdown,
         coalesce((select json_agg(json_build_object('seq', m.seq, 'sender_type', m.sender_type, 'message_text', m.message_text,
            'created_at', ${utcText('m.created_at')}) order by m.seq) from chat_messages m join chat_sessions s on s.id = m.session_id
            where s.response_id = r.id), '[]') as messages
       from responses r join vacancies v on v.id = r.vacancy_id left join scores sc on sc.response_id = r.id
       where r.candidate_id = $1 and ($2::uuid is null or r.employer_id = $2) order by r.id`,
      [id, employer_id],
    );
  }
}
