import { createTestDatabase } from '../../../test/database.js';
import { giveManyResponses, type ManyResponses } from '../../../test/many-responses.js';
import { WatchedDatabase } from '../../../test/plans.js';
import { createDataSource } from '../../data-source.js';
import type { DataSource } from '../../platform/db/data-source.js';
import { type StatisticsFilter, StatisticsQueries } from './statistics.queries.js';

/** A million with MANY_RESPONSES=1000000: the same claims hold. */
const COUNT = Number(process.env.MANY_RESPONSES ?? 10_000);
const NOON = new Date('2026-03-02T12:00:00Z');
const MOST_MS = 1_000;

interface Row {
  vacancy_id: string;
  status: string;
  stage: string;
  closed_reason: string | null;
  relevance_score: number | null;
  is_confirmed: boolean;
  is_incomplete: boolean;
  is_review_requested: boolean;
  bot_decided_at: Date | null;
  person_decided_at: Date | null;
  created_at: Date;
}

describe(`Statistics of ${COUNT.toLocaleString('en')} responses`, () => {
  let own: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let database: WatchedDatabase;
  let statistics: StatisticsQueries;
  let many: ManyResponses;

  beforeAll(async () => {
    own = await createTestDatabase();
    many = await giveManyResponses(own.url, COUNT, NOON);
    dataSource = await createDataSource(own.url).initialize();
    database = new WatchedDatabase(dataSource);
    statistics = new StatisticsQueries(database);
    await database.rows(
      `update responses set closed_reason = 'withdrawn' where id in (select id from responses order by id desc limit 40)`,
    );
    await database.rows('vacuum (analyze) responses');
  }, 300_000);
  afterAll(async () => {
    await dataSource.destroy();
    await own.drop();
  });

  const filter = (changes: Partial<StatisticsFilter> = {}): StatisticsFilter => ({
    employer_id: many.employer_id,
    from: '2026-02-01',
    to: '2026-03-02',
    time_zone: 'Europe/Moscow',
    ...changes,
  });
  const ask = (of: StatisticsFilter) =>
    Promise.all([statistics.counts(of), statistics.timesToDecision(of), statistics.openTasks(of)]);

  test.each([
    ['everything', {}],
    ['one vacancy', { is_one: true }],
    ['one day', { from: '2026-03-02' }],
    ['a night elsewhere', { from: '2026-03-01', to: '2026-03-01', time_zone: 'Asia/Tokyo' }],
    ['a time without responses', { from: '2025-01-01', to: '2025-01-31' }],
  ])(
    '%s adds up as by hand',
    async (_, { is_one = false, ...changes }: Partial<StatisticsFilter> & { is_one?: boolean }) => {
      const of = filter({ ...changes, ...(is_one ? { vacancy_id: many.vacancy_id } : {}) });
      const all = (await database.rows<Row>('select * from responses')).filter(
        ({ vacancy_id }) => !is_one || vacancy_id === many.vacancy_id,
      );
      const [counts, times, open_tasks] = await ask(of);
      const writer = new Intl.DateTimeFormat('sv-SE', { timeZone: of.time_zone, dateStyle: 'short' });
      const within = all
        .map((row) => ({ ...row, day: writer.format(row.created_at) }))
        .filter(({ day }) => day >= of.from && day <= of.to);
      const count = (fits: (row: Row) => boolean, rows: Row[] = within) => rows.filter(fits).length;

      expect(counts.total).toBe(within.length);
      expect(counts.withdrawn).toBe(count((row) => row.closed_reason !== null));
      for (const { status, count: told } of counts.by_status)
        expect([status, told]).toEqual([status, count((row) => row.status === status)]);
      for (const { stage, count: told } of counts.by_stage)
        expect([stage, told]).toEqual([stage, count((row) => row.stage === stage)]);
      const days = new Map<string, number>();
      for (const { day } of within) days.set(day, (days.get(day) ?? 0) + 1);
      for (const { day, count: told } of counts.responses_per_day)
        expect([day, told]).toEqual([day, days.get(day) ?? 0]);
      expect(counts.responses_per_day[0]?.day).toBe(of.from);
      expect(counts.responses_per_day.at(-1)?.day).toBe(of.to);
      for (const vacancy of counts.best_vacancies) {
        const rows = within.filter(({ vacancy_id }) => vacancy_id === vacancy.id);
        const scores = rows.flatMap(({ relevance_score }) => relevance_score ?? []);
        const decided = count(({ status }) => status === 'approved' || status === 'rejected', rows);
        const approved = count(({ status }) => status === 'approved', rows);
        expect(vacancy).toMatchObject({ count: rows.length, approved_count: approved });
        expect(vacancy.approved_share).toBeCloseTo(approved / decided, 9);
        expect(vacancy.mean_score).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 9);
      }
      expect(times).toEqual({ bot: timesOf(within, 'bot_decided_at'), person: timesOf(within, 'person_decided_at') });
      const open = all.filter(({ closed_reason }) => closed_reason === null);
      expect(open_tasks).toEqual({
        unconfirmed_rejections: count(({ status, is_confirmed }) => status === 'rejected' && !is_confirmed, open),
        review_requests: count(({ is_review_requested }) => is_review_requested, open),
        incomplete: count(
          ({ is_incomplete, status }) => is_incomplete && (status === 'new' || status === 'in_chat'),
          open,
        ),
      });
    },
  );

  test('another employer has nothing of it', async () => {
    const [counts, times, open_tasks] = await ask(filter({ employer_id: '019a0000-0000-7000-8000-000000000000' }));
    expect([counts.total, counts.best_vacancies, times.bot.count, open_tasks.unconfirmed_rejections]).toEqual([
      0,
      [],
      0,
      0,
    ]);
  });

  test('no statement reads the rows themselves: indexes hold everything that is counted', async () => {
    // A day that ends within the first hour of the data: whoever wants most rows may as well read them all.
    const plans = await database.plansOf(() =>
      ask(filter({ from: '2026-03-01', to: '2026-03-01', time_zone: 'Pacific/Honolulu' })),
    );
    expect(plans).toHaveLength(3);
    for (const { sql, nodes } of plans) {
      const scans = nodes.filter((node) => node['Relation Name'] === 'responses').map((node) => node['Node Type']);
      expect(scans.length).toBeGreaterThan(0);
      // The two short lists of tasks are looked up row by row.
      expect(scans.filter((scan) => scan === 'Seq Scan')).toEqual([]);
      if (!sql.includes('review_requests')) expect(new Set(scans)).toEqual(new Set(['Index Only Scan']));
    }
  });

  test('all figures together are there within a second', async () => {
    await ask(filter());
    const took: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const begun = performance.now();
      await ask(filter());
      took.push(performance.now() - begun);
    }
    if (process.env.MANY_RESPONSES) process.stdout.write(`statistics took ${took.map(Math.round).join(', ')} ms\n`);
    expect(Math.min(...took)).toBeLessThan(MOST_MS);
  });
});

function timesOf(rows: Row[], field: 'bot_decided_at' | 'person_decided_at') {
  const seconds = rows
    .flatMap((row) => (row[field] ? [Math.round((row[field].getTime() - row.created_at.getTime()) / 1000)] : []))
    .sort((a, b) => a - b);
  const at = (share: number) => seconds[Math.ceil(seconds.length * share) - 1] ?? null;
  return { count: seconds.length, median_seconds: at(0.5), p90_seconds: at(0.9) };
}
