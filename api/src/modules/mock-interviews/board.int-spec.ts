import { createTestDatabase } from '../../../test/database.js';
import { WatchedDatabase } from '../../../test/plans.js';
import { createDataSource } from '../../data-source.js';
import type { DataSource } from '../../platform/db/data-source.js';
import { type BoardFilter, BoardQueries } from './board.queries.js';
import { dayIn } from './local-time.policy.js';
import { MockInterviewsQueries } from './mock-interviews.queries.js';

/** More with BOARD_SLOTS=100000: the same claims hold. */
const OPEN = Number(process.env.BOARD_SLOTS ?? 10_000);
const OVER = 4 * OPEN;
const NOON = new Date('2026-03-02T12:00:00Z');
const PROFESSION_ID = '019b0000-0000-7000-8000-000000000003';
const INTERVIEWER_ID = '019a0000-0000-7000-8000-000000000007';

describe(`The board among ${OPEN} open slots and ${OVER} that are over`, () => {
  let test_database: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let database: WatchedDatabase;
  let board: BoardQueries;

  beforeAll(async () => {
    test_database = await createTestDatabase();
    dataSource = await createDataSource(test_database.url).initialize();
    database = new WatchedDatabase(dataSource);
    board = new BoardQueries(database);
    const insert = (count: number, first: number, status: string) =>
      database.rows(
        `insert into mock_interviews (id, publication_id, interviewer_id, profession_id, level, language, scheduled_time, duration,
           meeting_link, status, cancel_reason, board_offset, created_at, updated_at, ended_at)
         select ('019a1111-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, gen_random_uuid(),
           ('019a0000-0000-7000-8000-' || lpad((n % 500)::text, 12, '0'))::uuid, ('019b0000-0000-7000-8000-' || lpad((n % 40 + 1)::text, 12, '0'))::uuid,
           (array['intern', 'junior', 'middle', 'senior', 'lead'])[n % 5 + 1], case when n % 3 = 0 then 'ru' else 'en' end,
           $3::timestamptz + case when $4 = 'pending' then 1 else -1 end * ((n * 7919) % 40000) * interval '1 minute',
           60, 'https://meet.example/' || n, $4, case when $4 = 'cancelled' then 'expired' end, n, $3, $3, case when $4 = 'cancelled' then $3 end
         from generate_series($1::int, $2::int) as n`,
        [first, first + count - 1, NOON, status],
      );
    await insert(OPEN, 1, 'pending');
    await insert(OVER, OPEN + 1, 'cancelled');
    await database.rows('update board_counter set latest_offset = $1', [OPEN + OVER]);
    await database.rows('analyze mock_interviews');
  }, 120_000);
  afterAll(async () => {
    await dataSource?.destroy();
    await test_database?.drop();
  });

  /** Of the slots alone: the names of professions and the counter are a few rows. */
  const plansOf = (read: () => Promise<unknown>) => database.plansOf(read, { apart: ['professions', 'board_counter'] });

  const filters: [string, BoardFilter][] = [
    ['everything', {}],
    ['one profession', { profession_id: PROFESSION_ID }],
    ['one interviewer', { interviewer_id: INTERVIEWER_ID }],
    ['one day', { during: dayIn('Asia/Yekaterinburg', '2026-03-10') }],
    ['a level and a language', { level: 'middle', language: 'ru' }],
    [
      'all of it',
      { profession_id: PROFESSION_ID, level: 'middle', language: 'ru', during: dayIn('Europe/Moscow', '2026-03-10') },
    ],
  ];

  test.each(filters)('%s: a page comes along an index, and nothing that is over is read', async (_, filter) => {
    const plans = await plansOf(() => board.open(filter, NOON, 50, undefined));
    expect(plans.length).toBeGreaterThan(2);
    for (const { sql, kinds, touched } of plans) {
      expect({ sql, kinds }).not.toMatchObject({ kinds: expect.arrayContaining(['Seq Scan']) });
      // Level and language have no index of their own: at most what is open is looked through for them.
      const most = filter.level && !filter.profession_id ? OPEN : 1_000;
      expect(touched).toBeLessThanOrEqual(sql.includes('count(') ? Math.max(most, 10_001) : most);
    }
  });

  test.each(filters)('%s: pages join without gap or repeat, by their start', async (_, filter) => {
    const expected = await database.rows<{ id: string }>(
      `select id from mock_interviews where status = 'pending' and scheduled_time > $1
         and ($2::uuid is null or profession_id = $2) and ($3::uuid is null or interviewer_id = $3) and ($4::text is null or level = $4)
         and ($5::text is null or language = $5) and ($6::timestamptz is null or scheduled_time >= $6) and ($7::timestamptz is null or scheduled_time < $7)
       order by scheduled_time, id`,
      [
        NOON,
        ...[
          filter.profession_id,
          filter.interviewer_id,
          filter.level,
          filter.language,
          filter.during?.from,
          filter.during?.to,
        ],
      ],
    );
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await board.open(filter, NOON, 30, cursor);
      expect(page.total).toBe(Math.min(expected.length, 10_001));
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor && ids.length < 200);
    expect(ids).toEqual(expected.slice(0, ids.length).map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(Math.min(expected.length, 200));
  });

  test.each([
    [undefined, 26],
    ['cancelled' as const, 60],
  ])("an interviewer's own slots (%s) come along an index, and pages join", async (status, most) => {
    const queries = new MockInterviewsQueries(database);
    const own = (cursor?: string) => queries.own(INTERVIEWER_ID, NOON, { status, limit: 25, cursor });
    const plans = await database.plansOf(() => own(), { apart: ['professions', 'sessions'] });
    for (const { sql, kinds, touched } of plans) {
      expect({ sql, kinds }).not.toMatchObject({ kinds: expect.arrayContaining(['Seq Scan']) });
      expect(touched).toBeLessThanOrEqual(sql.includes('count(') ? 1_000 : most);
    }
    const expected = await database.rows<{ id: string }>(
      `select id from mock_interviews where interviewer_id = $1 and ($2::text is null or status = $2)
       order by scheduled_time desc, id desc`,
      [INTERVIEWER_ID, status ?? null],
    );
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await own(cursor);
      expect(page.total).toBe(expected.length);
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next_cursor;
    }
    expect(expected.length).toBeGreaterThan(50);
    expect(ids).toEqual(expected.map(({ id }) => id));
  });

  test('what has changed since is read along the index, in the order of the changes', async () => {
    const read = () => board.changesAfter(OPEN + OVER - 20, 100);
    expect((await read()).map(({ offset }) => offset)).toEqual(
      Array.from({ length: 20 }, (_, place) => OPEN + OVER - 19 + place),
    );
    const [plan] = await plansOf(read);
    expect(plan?.kinds).toContain('Index Scan');
    expect(plan?.kinds).not.toContain('Seq Scan');
    expect(plan?.touched).toBe(20);
  });
});
