import pg from 'pg';
import { createTestDatabase } from '../../../test/database.js';
import { PROFESSION_ID } from '../../../test/given-mock-interviews.js';
import { WatchedDatabase } from '../../../test/plans.js';
import { createDataSource } from '../../data-source.js';
import type { DataSource } from '../../platform/db/data-source.js';
import { RatingsQueries } from '../ratings/ratings.queries.js';
import { FeedbackQueries } from './feedback.queries.js';
import { HistoryQueries } from './history.queries.js';
import { InterviewStatisticsQueries } from './interview-statistics.queries.js';

/** A million with MANY_SESSIONS=1000000: the same claims hold. */
const COUNT = Number(process.env.MANY_SESSIONS ?? 20_000);
const NOW = new Date('2026-03-02T12:00:00Z');
/** Over so many days they are spread, and over so many people. */
const DAYS = 1_000;
const PEOPLE = 2_000;
const MOST_MS = process.env.MANY_SESSIONS ? 2_000 : 1_000;
const SOMEBODY = '00000000-0000-7000-8000-000000000007';
const id = (number: string): string => `('00000000-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;

describe(`History and figures of ${COUNT.toLocaleString('en')} sessions`, () => {
  let own: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let database: WatchedDatabase;

  beforeAll(async () => {
    own = await createTestDatabase();
    dataSource = await createDataSource(own.url).initialize();
    database = new WatchedDatabase(dataSource);
    // A connection of its own: the pool's statements have a time limit.
    const filler = new pg.Client({ connectionString: own.url });
    await filler.connect();
    const at = `$1::timestamptz - (n * ${DAYS}::float8 / $2::int) * interval '1 day'`;
    const rows = `from generate_series(1, $2::int) as n`;
    const interviewer = id(`n % ${PEOPLE}`);
    const interviewee = id(`(n * 7 + 1) % ${PEOPLE} + ${PEOPLE}`);
    await filler.query(
      `insert into mock_interviews (id, publication_id, interviewer_id, interviewee_id, profession_id, level, language, scheduled_time,
         duration, status, created_at, updated_at, ended_at)
       select ${id('n')}, ${id('n')}, ${interviewer}, ${interviewee}, $3::uuid, 'middle', 'en', ${at}, 60, 'completed', ${at}, ${at}, ${at} ${rows}`,
      [NOW, COUNT, PROFESSION_ID],
    );
    await filler.query(
      `insert into sessions (id, mock_interview_id, interviewer_id, interviewee_id, scheduled_time, duration, status, completed_at, reward,
         created_at, ended_at, feedback_reminder_sent)
       select ${id('n')}, ${id('n')}, ${interviewer}, ${interviewee}, ${at}, 60, 'completed', ${at}, 1, ${at}, ${at}, n > 20 ${rows}`,
      [NOW, COUNT],
    );
    for (const role of ['interviewer', 'interviewee'] as const) {
      const status = role === 'interviewer' ? 'accepted' : 'visible';
      const [from, to] = role === 'interviewer' ? [interviewer, interviewee] : [interviewee, interviewer];
      await filler.query(
        `insert into feedback (id, session_id, from_user_id, to_user_id, role, rating, comments, status, is_late, profession_id,
           session_completed_at, created_at, visible_at, settled_at)
         select ${id(`n + ${role === 'interviewer' ? 0 : COUNT}`)}, ${id('n')}, ${from}, ${to}, '${role}', n % 5 + 1, 'Fine.', '${status}', n % 50 = 0,
           $3::uuid, ${at}, ${at} + interval '1 hour', ${at} + interval '1 hour', ${role === 'interviewer' ? at : 'null'} ${rows}`,
        [NOW, COUNT, PROFESSION_ID],
      );
    }
    for (const table of ['mock_interviews', 'sessions', 'feedback']) await filler.query(`vacuum (analyze) ${table}`);
    await filler.end();
  }, 600_000);
  afterAll(async () => {
    await dataSource.destroy();
    await own.drop();
  });

  const LARGE = ['mock_interviews', 'sessions', 'feedback'];
  const scansOf = async (read: () => Promise<unknown>) => {
    const plans = await database.plansOf(read);
    return plans.flatMap(({ nodes }) =>
      nodes
        .filter((node) => LARGE.includes(node['Relation Name'] ?? ''))
        .map((node) => `${node['Node Type']} ${node['Relation Name']}`),
    );
  };

  test('a page of a history touches little more than the page, wherever it begins', async () => {
    const history = new HistoryQueries(database);
    const first = await history.list(SOMEBODY, { limit: 5 });
    expect(first.items).toHaveLength(5);
    for (const cursor of [undefined, first.next_cursor ?? undefined]) {
      const plans = await database.plansOf(() => history.list(SOMEBODY, { limit: 5, cursor }));
      const page = plans.find(({ sql }) => !sql.includes('count('));
      expect(page?.kinds).not.toContain('Seq Scan');
      expect(page?.touched).toBeLessThan(20);
    }
    expect(await scansOf(() => history.list(SOMEBODY, { limit: 5 }))).not.toContain('Seq Scan sessions');
    const of_one = { profession_id: PROFESSION_ID, limit: 5 };
    const scans = await scansOf(() => history.list(SOMEBODY, of_one));
    expect(scans.filter((scan) => scan.startsWith('Seq'))).toEqual([]);
  });

  test('what is due by the clock is found along indexes', async () => {
    const feedback = new FeedbackQueries(database);
    for (const read of [() => feedback.due(NOW, null, 200), () => feedback.unreminded(NOW, null, 200)]) {
      const scans = await scansOf(read);
      expect(scans.length).toBeGreaterThan(0);
      expect(scans.filter((scan) => scan.startsWith('Seq'))).toEqual([]);
    }
  });

  const MONTH = {
    from: new Date('2026-01-31T21:00:00Z'),
    to: new Date('2026-03-02T21:00:00Z'),
    time_zone: 'Europe/Moscow',
  };

  test('figures of a month read that month alone, those of a member that member alone', async () => {
    const statistics = new InterviewStatisticsQueries(database);
    for (const [filter, most] of [
      // Two lines of feedback to a session.
      [MONTH, 2 * (COUNT / DAYS) * 32],
      [{ ...MONTH, from: new Date('2025-03-31T21:00:00Z'), account_id: SOMEBODY }, COUNT / 100],
    ] as const) {
      const plans = await database.plansOf(() =>
        Promise.all([
          statistics.completed(filter),
          statistics.given(filter),
          statistics.received(filter),
          statistics.times(filter),
        ]),
      );
      expect(plans).toHaveLength(4);
      for (const { nodes } of plans)
        for (const node of nodes.filter((one) => ['sessions', 'feedback'].includes(one['Relation Name'] ?? ''))) {
          expect(node['Node Type']).not.toBe('Seq Scan');
          expect((node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']).toBeLessThan(
            most,
          );
        }
    }
  });

  test('figures of a year are there in time, and add up', async () => {
    const statistics = new InterviewStatisticsQueries(database);
    const year = { ...MONTH, from: new Date('2025-03-02T21:00:00Z') };
    const begun = performance.now();
    const [completed, given] = await Promise.all([
      statistics.completed(year),
      statistics.given(year),
      statistics.times(year),
    ]);
    const took = performance.now() - begun;
    if (process.env.MANY_SESSIONS) process.stdout.write(`figures of a year took ${Math.round(took)} ms\n`);
    expect(took).toBeLessThan(MOST_MS);
    const [hand] = await database.rows<{ completed: number; given: number }>(
      `select (select count(*)::int from sessions where completed_at >= '2025-03-02T21:00Z') as completed,
         (select count(*)::int from feedback where session_completed_at >= '2025-03-02T21:00Z' and not is_late and role = 'interviewer') as given`,
    );
    const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
    expect(sum(completed.filter(({ role }) => role === 'interviewer').map((row) => row.completed))).toBe(
      hand?.completed,
    );
    expect(sum(given.filter(({ role }) => role === 'interviewer').map(({ count }) => count))).toBe(hand?.given);
  });

  test('ratings of a page of the board are looked up by key', async () => {
    await database.rows(
      `insert into interviewer_ratings select ${id('n')}, 10, 40 from generate_series(1, 20000) as n`,
    );
    await database.rows(`vacuum (analyze) interviewer_ratings`);
    const ratings = new RatingsQueries(database);
    const [plan] = await database.plansOf(() => ratings.of([SOMEBODY]));
    expect(plan?.kinds).not.toContain('Seq Scan');
  });
});
