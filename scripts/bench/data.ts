import pg from 'pg';
import { newId, secretHash } from '../../api/src/platform/ids.js';
import { backendDeveloper } from '../demo-data/vacancies/backend-developer.js';
import { withoutIndexes } from './without-indexes.js';

/** From here on indexes are made over the finished rows. */
const MANY = 50_000;

/** A response whose chat has not begun, with what opens it. */
export interface ChatSeat {
  response_id: string;
  token: string;
}

export interface Company {
  employer_id: string;
  account_id: string;
  vacancy_id: string;
}

const RESUME = `Backend-разработчик, Москва
Опыт
03.2021 — настоящее время: Клиника «Север», разработчик
Сервисы записи на приём.
Навыки: TypeScript`;

/** Rows straight into the tables: what is measured is not how they came there. */
export class BenchData {
  constructor(
    private readonly pool: pg.Pool,
    private readonly now = new Date(),
  ) {}

  /** A company with an owner and one vacancy of the usual size. */
  async company(): Promise<Company> {
    const [employer_id, account_id, vacancy_id] = [newId(), newId(), newId()];
    await this.pool.query(
      `insert into employers (id, company_name, email, created_at, updated_at) values ($1, 'Звонкая Полка', $2, $3, $3)`,
      [employer_id, `${employer_id}@load.example`, this.now],
    );
    await this.pool.query(
      `insert into accounts (id, email, password_hash, kind, employer_id, employer_role, email_verified_at, created_at, updated_at)
       values ($1, $2, '', 'employer', $3, 'owner', $4, $4, $4)`,
      [account_id, `${account_id}@load.example`, employer_id, this.now],
    );
    const { key: _key, requirements, faqs, ...vacancy } = backendDeveloper;
    const row = {
      ...vacancy,
      requirements,
      faqs,
      id: vacancy_id,
      employer_id,
      created_at: this.now,
      updated_at: this.now,
    };
    await this.pool.query(`insert into vacancies select * from jsonb_populate_record(null::vacancies, $1)`, [
      JSON.stringify(row),
    ]);
    return { employer_id, account_id, vacancy_id };
  }

  /** Responses to the company's vacancy, two thirds of them scored. */
  async responses({ employer_id, vacancy_id }: Company, count: number): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query(
        `create temporary table applications as
         select n, uuidv7() as candidate_id, uuidv7() as response_id, 'person-' || n || '@load.example' as email
         from generate_series(1, $1::int) as n`,
        [count],
      );
      const load = async (): Promise<void> => {
        await client.query(
          `insert into candidates (id, full_name, email, city, locale, resume_text, consent_text_version,
             consent_channel, consent_given_at, created_at, updated_at)
           select candidate_id, 'Person ' || n, email, case when n % 3 = 0 then 'Москва' end, 'ru', '', '1', 'web', $1, $1, $1
           from applications`,
          [this.now],
        );
        await client.query(
          `insert into responses (id, vacancy_id, employer_id, candidate_id, candidate_email, status, relevance_score, created_at, updated_at)
           select response_id, $1, $2, candidate_id, email, case when n % 3 = 0 then 'new' else 'approved' end,
             case when n % 3 > 0 then round((n::bigint * 7919 % 10000)::numeric / 10000, 4) end, $3, $3
           from applications`,
          [vacancy_id, employer_id, this.now],
        );
      };
      await (count < MANY ? load() : withoutIndexes(client, ['candidates', 'responses'], load));
      await client.query(`drop table applications`);
    } finally {
      client.release();
    }
  }

  /** Responses that wait for their candidate to open the chat. */
  async seats({ employer_id, vacancy_id }: Company, count: number): Promise<ChatSeat[]> {
    const seats = Array.from({ length: count }, (_, index) => ({
      response_id: newId(),
      candidate_id: newId(),
      email: `seat-${index}-${newId()}@load.example`,
      token: `seat-${index}-${newId()}`,
    }));
    const rows = JSON.stringify(seats.map(({ token, ...seat }) => ({ ...seat, token_hash: secretHash(token) })));
    const from = `from jsonb_to_recordset($1::jsonb) as s (response_id uuid, candidate_id uuid, email text, token_hash text)`;
    await this.pool.query(
      `insert into candidates (id, full_name, email, city, locale, resume_text, consent_text_version,
         consent_channel, consent_given_at, created_at, updated_at)
       select candidate_id, 'Анна Петрова', email, 'Москва', 'ru', $2, '1', 'web', $3, $3, $3 ${from}`,
      [rows, RESUME, this.now],
    );
    await this.pool.query(
      `insert into responses (id, vacancy_id, employer_id, candidate_id, candidate_email, created_at, updated_at)
       select response_id, $2, $3, candidate_id, email, $4, $4 ${from}`,
      [rows, vacancy_id, employer_id, this.now],
    );
    await this.pool.query(
      `insert into chat_tokens (token_hash, response_id, created_at) select token_hash, response_id, $2 ${from}`,
      [rows, this.now],
    );
    return seats.map(({ response_id, token }) => ({ response_id, token }));
  }

  /** The same for the floor, which does not know how to begin a chat. */
  async begunSeats(company: Company, count: number): Promise<ChatSeat[]> {
    const seats = await this.seats(company, count);
    await this.pool.query(
      `insert into chat_sessions (id, response_id, state, started_at, last_message_at)
       select uuidv7(), id, '{}', $2, $2 from unnest($1::uuid[]) as id`,
      [seats.map(({ response_id }) => response_id), this.now],
    );
    return seats;
  }

  /** Statistics and visibility as they are on a database that has been running for a while. */
  async settle(): Promise<void> {
    await this.pool.query('vacuum analyze');
    await this.pool.query('checkpoint');
  }
}
