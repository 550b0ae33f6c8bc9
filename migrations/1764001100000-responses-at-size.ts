import type { MigrationInterface, QueryRunner } from 'typeorm';

const LISTS = ['employer', 'vacancy'] as const;
const FILTERS = ['status', 'stage'] as const;
const FLAGS = ['is_review_requested', 'is_incomplete'] as const;

/** Accents, as the letters under them stand apart from them in the form NFKD. */
const ACCENTS = '\\u0300-\\u036f';
/** What separates words besides blanks: "anna.petrova@mail.example" is found by "petrova". */
const SIGNS = '\\u0021-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u007e\\u00a1-\\u00bf\\u2010-\\u205e';

/** Each list of responses has the index that gives its order, so that a page costs the same among many; and candidates are found by words. */
export class ResponsesAtSize1764001100000 implements MigrationInterface {
  name = 'ResponsesAtSize1764001100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const list of LISTS) {
      for (const filter of FILTERS) {
        await queryRunner.query(
          `create index responses_${list}_${filter}_newest on responses (${list}_id, ${filter}, id desc)`,
        );
        await queryRunner.query(
          `create index responses_${list}_${filter}_score on responses (${list}_id, ${filter}, coalesce(relevance_score, -1) desc, id desc)`,
        );
      }
    }
    for (const flag of FLAGS) {
      await queryRunner.query(`create index responses_${flag} on responses (employer_id, id desc) where ${flag}`);
    }

    // One spelling of a word: small letters without accents, so that "Ёлкина" and "елкина" are the same.
    await queryRunner.query(`
      create function search_text(text) returns text language sql immutable parallel safe as $$
        select regexp_replace(
          regexp_replace(${await smallLetters(queryRunner, 'normalize($1, NFKD)')}, '[${ACCENTS}]+', '', 'g'),
          '[${SIGNS}]+', ' ', 'g')
      $$`);
    await queryRunner.query(`
      create function search_words(text) returns tsvector language sql immutable parallel safe as $$
        select strip(to_tsvector('simple'::regconfig, search_text($1)))
      $$`);
    // Every word of the question, each possibly only begun.
    await queryRunner.query(`
      create function search_query(text) returns tsquery language sql immutable parallel safe as $$
        select string_agg(quote_literal(word) || ':*', ' & ')::tsquery from unnest(tsvector_to_array(search_words($1))) as word
      $$`);
    // A tsvector holds at most 1 MB; the first pages of a CV are what is searched for.
    await queryRunner.query(`
      alter table candidates add column search tsvector not null generated always as (
        search_words(full_name || ' ' || email || ' ' || coalesce(city, '') || ' ' || left(resume_text, 50000))) stored`);
    // The planner takes a word that is only begun for a common one, and would look at every row for it.
    await queryRunner.query(`
      create function found_candidates(question tsquery) returns setof uuid language sql stable parallel safe rows 50
      set enable_seqscan = off as $$ select id from candidates where search @@ question $$`);
    await queryRunner.query(`create index candidates_search on candidates using gin (search) with (fastupdate = off)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function found_candidates(tsquery)`);
    await queryRunner.query(`alter table candidates drop column search`);
    for (const name of ['search_query', 'search_words', 'search_text'])
      await queryRunner.query(`drop function ${name}(text)`);
    for (const flag of FLAGS) await queryRunner.query(`drop index responses_${flag}`);
    for (const list of LISTS) {
      for (const filter of FILTERS) {
        await queryRunner.query(`drop index responses_${list}_${filter}_newest`);
        await queryRunner.query(`drop index responses_${list}_${filter}_score`);
      }
    }
  }
}

/** The locale C knows no capitals but those of English: Russian ones are named there, at some cost for each letter. */
async function smallLetters(queryRunner: QueryRunner, expression: string): Promise<string> {
  const [row] = (await queryRunner.query(`select lower('Я') = 'я' as is_known`)) as { is_known: boolean }[];
  if (row?.is_known) return `lower(${expression})`;
  const capitals = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ';
  return `lower(translate(${expression}, '${capitals}', '${capitals.toLowerCase()}'))`;
}
