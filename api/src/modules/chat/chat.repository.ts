import { Injectable } from '@nestjs/common';
import { preparedRows } from '../../platform/db/prepared.js';
import type { Tx } from '../../platform/db/transactions.js';
import { ResponseNotFound } from '../responses/responses.errors.js';
import type { ScoringInput } from '../scoring/score.policy.js';
import type { ChatMessage, ChatSession, SenderType } from './chat.entity.js';
import type { VacancyFacts } from './dialogue/dialogue.policy.js';

/** What the dialogue needs to know beyond its own state. */
export interface ChatFacts {
  candidate_id: string;
  candidate_name: string;
  language: 'ru' | 'en';
  vacancy: VacancyFacts;
}

export interface OpenedChat extends ChatSession {
  facts: ChatFacts;
}

/** By name: a statement that is prepared must give the same columns after a migration that adds one. */
const SESSION =
  's.id, s.response_id, s.state, s.last_seq, s.taken_over_by, s.started_at, s.last_message_at, s.ended_at';
const VACANCY = `jsonb_build_object('title', v.title, 'company_name', e.company_name, 'description', v.description, 'location', v.location,
  'work_format', v.work_format, 'salary_min', v.salary_min, 'salary_max', v.salary_max, 'currency', v.currency,
  'salary_period', v.salary_period, 'requirements', v.requirements, 'status', v.status, 'faqs', v.faqs)`;
/** Every write to the vacancy or its company gives another one. */
const VERSION = `v.xmin::text || ' ' || e.xmin::text`;
const PERSON = `c.id as candidate_id, c.full_name as candidate_name, v.language, v.id as vacancy_id, ${VERSION} as vacancy_version`;
const FROM_RESPONSE = `responses r join vacancies v on v.id = r.vacancy_id join employers e on e.id = r.employer_id
  join candidates c on c.id = r.candidate_id`;

/** Vacancies that are kept in memory. */
const MOST_VACANCIES = 500;

interface PersonRow extends Omit<ChatFacts, 'vacancy'> {
  vacancy_id: string;
  vacancy_version: string;
}

@Injectable()
export class ChatRepository {
  /** Asked for with every message, seldom changed, and larger than everything else that a turn reads. */
  private readonly vacancies = new Map<string, { version: string; facts: VacancyFacts }>();

  /** Locks the session, so that its messages get their numbers one after the other; null where no chat has begun. */
  async lock(tx: Tx, response_id: string): Promise<OpenedChat | null> {
    const [row] = await preparedRows<ChatSession & PersonRow>(
      tx,
      `select ${SESSION}, ${PERSON} from chat_sessions s join ${FROM_RESPONSE} on r.id = s.response_id
       where s.response_id = $1 for update of s`,
      [response_id],
    );
    return row ? this.opened(tx, row) : null;
  }

  /** The same for a client's message, with the number under which that was stored before: null when it is new. */
  async lockFor(tx: Tx, response_id: string, sender_type: SenderType, client_message_id: string) {
    // What the lock waited for is in the locked row, and nowhere else in what this statement sees.
    const [found] = await preparedRows<ChatSession & PersonRow & { seen: number | null; seq_before_waiting: number }>(
      tx,
      `select ${SESSION}, ${PERSON},
         (select m.seq from chat_messages m where m.session_id = s.id and m.sender_type = $2 and m.client_message_id = $3) as seen,
         (select before.last_seq from chat_sessions before where before.id = s.id) as seq_before_waiting
       from chat_sessions s join ${FROM_RESPONSE} on r.id = s.response_id where s.response_id = $1 for update of s`,
      [response_id, sender_type, client_message_id],
    );
    if (!found) return null;
    const { seen, seq_before_waiting, ...row } = found;
    const chat = await this.opened(tx, row);
    const hasWaited = seq_before_waiting !== chat.last_seq;
    return { chat, seen: hasWaited ? await this.seqOf(tx, chat.id, sender_type, client_message_id) : seen };
  }

  /** What a new chat starts from. The vacancy stays as it is until the chat is there: closing it ends the chats there are. */
  async openingFacts(
    tx: Tx,
    response_id: string,
  ): Promise<{ facts: ChatFacts; scoring: Omit<ScoringInput, 'answers'> }> {
    const [row] = await preparedRows<PersonRow & Omit<ScoringInput, 'answers'>>(
      tx,
      `select ${PERSON}, v.requirements, v.work_format, c.resume_text, c.city, r.created_at as reference_date
       from ${FROM_RESPONSE} where r.id = $1 for share of v`,
      [response_id],
    );
    if (!row) throw new ResponseNotFound();
    const { requirements, work_format, resume_text, city, reference_date } = row;
    return {
      facts: await this.facts(tx, row),
      scoring: { requirements, work_format, resume_text, city, reference_date },
    };
  }

  async insert(tx: Tx, session: ChatSession): Promise<void> {
    await tx.query(
      `insert into chat_sessions (id, response_id, state, last_seq, taken_over_by, started_at, last_message_at, ended_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        session.id,
        session.response_id,
        JSON.stringify(session.state),
        session.last_seq,
        session.taken_over_by,
        session.started_at,
        session.last_message_at,
        session.ended_at,
      ],
    );
  }

  /** The session and its new messages in one statement: this is the hot path of every chat. */
  async save(tx: Tx, session: ChatSession, messages: ChatMessage[]): Promise<void> {
    await preparedRows(
      tx,
      `with saved as (
         update chat_sessions set state = $2, last_seq = $3, taken_over_by = $4, last_message_at = $5, ended_at = $6 where id = $1
       )
       insert into chat_messages (id, session_id, seq, sender_type, message_text, question, answer_to, edits_seq, client_message_id, created_at)
       select id, $1, seq, sender_type, message_text, question, answer_to, edits_seq, client_message_id, $8
       from jsonb_to_recordset($7::jsonb) as m (id uuid, seq int, sender_type text, message_text text, question jsonb, answer_to text, edits_seq int, client_message_id text)`,
      [
        session.id,
        JSON.stringify(session.state),
        session.last_seq,
        session.taken_over_by,
        session.last_message_at,
        session.ended_at,
        JSON.stringify(messages),
        session.last_message_at,
      ],
    );
  }

  /** One side's ids are nothing to the other's. */
  private async seqOf(
    tx: Tx,
    session_id: string,
    sender_type: SenderType,
    client_message_id: string,
  ): Promise<number | null> {
    const [row] = (await tx.query(
      `select seq from chat_messages where session_id = $1 and sender_type = $2 and client_message_id = $3`,
      [session_id, sender_type, client_message_id],
    )) as { seq: number }[];
    return row?.seq ?? null;
  }

  /** Open chats nobody has written in since then; oldest first. */
  silentSince(tx: Tx, since: Date, limit: number): Promise<string[]> {
    return this.responseIds(
      tx,
      `select response_id from chat_sessions where ended_at is null and last_message_at < $1 order by last_message_at limit $2`,
      [since, limit],
    );
  }

  /** Open chats of a vacancy, as long as it is closed: it may have been opened again meanwhile. */
  openOfClosed(tx: Tx, vacancy_id: string, after: string, limit: number): Promise<string[]> {
    return this.responseIds(
      tx,
      `select s.response_id from responses r join chat_sessions s on s.response_id = r.id join vacancies v on v.id = r.vacancy_id
       where r.vacancy_id = $1 and r.id > $2 and s.ended_at is null and v.status = 'closed' order by r.id limit $3`,
      [vacancy_id, after, limit],
    );
  }

  /** Open chats in which this recruiter speaks instead of the bot. */
  takenOverBy(tx: Tx, account_id: string, after: string, limit: number): Promise<string[]> {
    return this.responseIds(
      tx,
      `select response_id from chat_sessions
       where taken_over_by = $1 and ended_at is null and response_id > $2 order by response_id limit $3`,
      [account_id, after, limit],
    );
  }

  private async responseIds(tx: Tx, sql: string, params: unknown[]): Promise<string[]> {
    const rows = (await tx.query(sql, params)) as { response_id: string }[];
    return rows.map((row) => row.response_id);
  }

  private async opened(tx: Tx, row: ChatSession & PersonRow): Promise<OpenedChat> {
    return { ...row, facts: await this.facts(tx, row) };
  }

  private async facts(tx: Tx, { vacancy_id, vacancy_version, ...person }: PersonRow): Promise<ChatFacts> {
    const { candidate_id, candidate_name, language } = person;
    const kept = this.vacancies.get(vacancy_id);
    const vacancy = kept?.version === vacancy_version ? kept.facts : await this.readVacancy(tx, vacancy_id);
    return { candidate_id, candidate_name, language, vacancy };
  }

  private async readVacancy(tx: Tx, id: string): Promise<VacancyFacts> {
    const [read] = (await tx.query(
      `select ${VERSION} as version, ${VACANCY} as facts from vacancies v join employers e on e.id = v.employer_id where v.id = $1`,
      [id],
    )) as { version: string; facts: VacancyFacts }[];
    if (!read) throw new ResponseNotFound();
    if (this.vacancies.size >= MOST_VACANCIES) this.vacancies.clear();
    this.vacancies.set(id, read);
    return read.facts;
  }
}
