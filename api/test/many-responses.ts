import { Client } from 'pg';
import { withoutIndexes } from '../../scripts/bench/without-indexes.js';

/** What a list of this size is asked with: one company, two vacancies (four fifths and one fifth of the responses). */
export interface ManyResponses {
  employer_id: string;
  vacancy_id: string;
}

const FIRST_NAMES = `(array['Анна','Мария','Елена','Ольга','Алёна','Пётр','Артём','Иван','Сергей','Дмитрий','Emma','John','Zoë','Liam','Olivia','Noah'])`;
const LAST_NAMES = `(array['Петров','Иванов','Смирнов','Кузнецов','Соловьёв','Воробьёв','Зайцев','Павлов','Семёнов','Голубев','Smith','Brown','Müller','Novák','García','Lindqvist'])`;
const CITIES = `(array['Москва','Санкт-Петербург','Казань','Орёл','Тверь','Berlin','London','Praha'])`;

/**
 * Fills a migrated database with `count` responses of one company, in SQL alone: a million takes about a minute. Ids rise with
 * time as the product's own do. One in 1,000 surnames is rare ("Редкин"), one in 100,000 rarer ("Редчайший").
 */
export async function giveManyResponses(url: string, count: number, until: Date): Promise<ManyResponses> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const [employer_id, vacancy_id, other_vacancy_id] = [1, 2, 3].map((n) => uuid('e', n)) as [string, string, string];
    await client.query(
      `insert into employers (id, company_name, email, created_at, updated_at) values ($1, 'Северный свет', 'hr@many.example', $2, $2)`,
      [employer_id, until],
    );
    await client.query(
      `insert into vacancies (id, employer_id, title, description, requirements, work_format, currency, language, status, approve_threshold, auto_reject, created_at, updated_at)
       select id, $1, 'Разработчик', '', '{}', 'remote', 'RUB', 'ru', 'open', 0.6, false, $3, $3 from unnest($2::uuid[]) as id`,
      [employer_id, [vacancy_id, other_vacancy_id], until],
    );
    await withoutIndexes(client, ['candidates', 'responses'], async () => {
      await client.query(
        `create temporary table made as select n, ${FIRST_NAMES}[1 + n * 7 % 16] as first_name,
           case when n % 100000 = 77 then 'Редчайший' when n % 1000 = 7 then 'Редкин' else ${LAST_NAMES}[1 + n / 16 % 16] end as last_name,
           'person-' || n || '@mail.example' as email, $2::timestamptz - ($1::int - n) * interval '1 second' as at,
           ${madeId('c')} as candidate_id, ${madeId('a')} as response_id
         from generate_series(1, $1::int) as n`,
        [count, until],
      );
      await client.query(
        `insert into candidates (id, full_name, email, city, locale, resume_text, consent_text_version, consent_channel,
           consent_given_at, created_at, updated_at)
         select candidate_id, first_name || ' ' || last_name, email, ${CITIES}[1 + n * 5 % 8], 'ru',
           case n % 4 when 0 then 'Опыт: TypeScript, PostgreSQL' when 1 then 'Продажи, переговоры' else '' end, '1', 'web', at, at, at
         from made`,
      );
      await client.query(
        `insert into responses (id, vacancy_id, employer_id, candidate_id, candidate_email, status, stage, relevance_score,
           is_review_requested, is_incomplete, bot_decided_at, person_decided_at, created_at, updated_at)
         select response_id, case when n % 5 = 0 then $3::uuid else $2::uuid end, $1, candidate_id, email, status,
           (array['inbox','inbox','inbox','screening','shortlist','interview','offer','hired','declined'])[1 + n % 9],
           case when status in ('approved', 'rejected') then (n::bigint * 7919 % 10001)::float8 / 10000 end,
           n % 5000 = 3, n % 4000 = 1,
           case when status in ('approved', 'rejected') then at + n % 7919 * interval '1 second' end,
           case when status = 'approved' then at + n % 600011 * interval '1 second' end, at, at
         from (select *, case when n % 2000 = 11 then 'in_chat' when n % 3 = 0 then 'new' when n % 3 = 1 then 'approved' else 'rejected' end
           as status from made) as made`,
        [employer_id, vacancy_id, other_vacancy_id],
      );
    });
    await client.query('vacuum (analyze) candidates, responses, vacancies, employers');
    return { employer_id, vacancy_id };
  } finally {
    await client.end();
  }
}

/** As a v7 id: the milliseconds of `at`, then a letter and the number. */
const madeId = (letter: string): string =>
  `(lpad(to_hex((extract(epoch from ($2::timestamptz - ($1::int - n) * interval '1 second')) * 1000)::bigint), 12, '0')
     || '7000800${letter}' || lpad(to_hex(n), 12, '0'))::uuid`;

const uuid = (letter: string, n: number): string =>
  `019a0000-0000-7000-8000-${letter}${n.toString(16).padStart(11, '0')}`;
