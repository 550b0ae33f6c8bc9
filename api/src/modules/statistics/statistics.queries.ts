import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { type Stage, STAGES } from '../responses/response.stage.js';
import { RESPONSE_STATUSES, type ResponseStatus } from '../responses/response.status.js';
import type { VacancyStatus } from '../vacancies/vacancy.status.js';
import type { Period } from './statistics.policy.js';

const BEST_VACANCIES = 10;

export interface CountRow {
  total: number;
  withdrawn: number;
  responses_per_day: { day: string; count: number }[];
  by_status: { status: ResponseStatus; count: number }[];
  by_stage: { stage: Stage; count: number }[];
  best_vacancies: {
    id: string;
    title: string;
    status: VacancyStatus;
    count: number;
    approved_count: number;
    approved_share: number | null;
    mean_score: number | null;
  }[];
}

interface DecisionTimeRow {
  count: number;
  median_seconds: number | null;
  p90_seconds: number | null;
}

export interface DecisionTimeRows {
  bot: DecisionTimeRow;
  person: DecisionTimeRow;
}

export interface OpenTasksRow {
  unconfirmed_rejections: number;
  review_requests: number;
  incomplete: number;
}

export interface StatisticsFilter extends Period {
  employer_id: string;
  vacancy_id?: string;
  time_zone: string;
}

/** Figures about an employer's responses, each from one index alone; side by side they take as long as the slowest. */
@Injectable()
export class StatisticsQueries {
  constructor(private readonly database: Database) {}

  /** One pass counts by everything at once; the rest adds up those few groups. */
  async counts(filter: StatisticsFilter): Promise<CountRow> {
    const sql = `
      with starts as (
        select array_agg(day::timestamp at time zone $4 order by day) as all_days
        from generate_series($2::date::timestamp, $3::date::timestamp, interval '1 day') as day),
      cells as materialized (
        select width_bucket(r.created_at, (select all_days from starts)) as day_number, r.vacancy_id, r.status, r.stage,
          r.closed_reason is not null as is_withdrawn, count(*) as count,
          count(r.relevance_score) as scored, sum(r.relevance_score) as score
        from responses r where ${WITHIN} group by 1, 2, 3, 4, 5),
      best as (
        select v.id, v.title, v.status, c.count, c.approved_count,
          c.approved_count::float8 / nullif(c.decided, 0) as approved_share, c.score / nullif(c.scored, 0) as mean_score
        from (select vacancy_id, sum(count)::int as count, coalesce(sum(count) filter (where status = 'approved'), 0)::int as approved_count,
                sum(count) filter (where status in ('approved', 'rejected'))::float8 as decided,
                sum(scored)::float8 as scored, sum(score) as score
              from cells group by 1) c join vacancies v on v.id = c.vacancy_id
        order by approved_count desc, approved_share desc nulls last, count desc, v.id limit ${BEST_VACANCIES})
      select (select coalesce(sum(count), 0)::int from cells) as total,
        (select coalesce(sum(count) filter (where is_withdrawn), 0)::int from cells) as withdrawn,
        (select json_agg(json_build_object('day', to_char($2::date + number - 1, 'YYYY-MM-DD'), 'count', coalesce(c.count, 0)) order by number)
         from generate_series(1, $3::date - $2::date + 1) as number
         left join (select day_number, sum(count)::int as count from cells group by 1) c on c.day_number = number) as responses_per_day,
        (select json_agg(json_build_object('status', name, 'count', coalesce(c.count, 0)) order by place)
         from unnest($6::text[]) with ordinality as names (name, place)
         left join (select status, sum(count)::int as count from cells group by 1) c on c.status = name) as by_status,
        (select json_agg(json_build_object('stage', name, 'count', coalesce(c.count, 0)) order by place)
         from unnest($7::text[]) with ordinality as names (name, place)
         left join (select stage, sum(count)::int as count from cells group by 1) c on c.stage = name) as by_stage,
        (select coalesce(json_agg(best), '[]') from best) as best_vacancies`;
    return (await this.database.first<CountRow>(sql, [...paramsOf(filter), RESPONSE_STATUSES, STAGES])) as CountRow;
  }

  /** To the first decision by the bot, and by a person. */
  async timesToDecision(filter: StatisticsFilter): Promise<DecisionTimeRows> {
    const figures = (by: keyof DecisionTimeRows) => `json_build_object('count', count(${by}),
      'median_seconds', percentile_disc(0.5) within group (order by ${by}), 'p90_seconds', percentile_disc(0.9) within group (order by ${by})) as ${by}`;
    // As whole numbers, which sort fastest.
    const seconds = (by: keyof DecisionTimeRows) =>
      `date_part('epoch', r.${by}_decided_at - r.created_at)::int as ${by}`;
    const sql = `select ${figures('bot')}, ${figures('person')}
      from (select ${seconds('bot')}, ${seconds('person')} from responses r where ${WITHIN}) as taken`;
    return (await this.database.first<DecisionTimeRows>(sql, paramsOf(filter))) as DecisionTimeRows;
  }

  async openTasks({ employer_id, vacancy_id }: StatisticsFilter): Promise<OpenTasksRow> {
    const of = `r.employer_id = $1 ${vacancy_id ? 'and r.vacancy_id = $2' : ''} and r.closed_reason is null`;
    const sql = `select
      (select count(*)::int from responses r where ${of} and r.status = 'rejected' and not r.is_confirmed) as unconfirmed_rejections,
      (select count(*)::int from responses r where ${of} and r.is_review_requested) as review_requests,
      (select count(*)::int from responses r where ${of} and r.is_incomplete and r.status in ('new', 'in_chat')) as incomplete`;
    return (await this.database.first<OpenTasksRow>(sql, [
      employer_id,
      ...(vacancy_id ? [vacancy_id] : []),
    ])) as OpenTasksRow;
  }
}

/** From the first moment of the first day to the last of the last one. */
const WITHIN = `r.employer_id = $1 and r.created_at >= $2::date::timestamp at time zone $4
  and r.created_at < ($3::date + 1)::timestamp at time zone $4 and ($5::uuid is null or r.vacancy_id = $5)`;

const paramsOf = ({ employer_id, from, to, time_zone, vacancy_id }: StatisticsFilter): unknown[] => [
  employer_id,
  from,
  to,
  time_zone,
  vacancy_id ?? null,
];
