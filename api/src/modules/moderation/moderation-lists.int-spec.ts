import { createTestDatabase } from '../../../test/database.js';
import { PROFESSION_ID } from '../../../test/given-mock-interviews.js';
import { WatchedDatabase } from '../../../test/plans.js';
import { createDataSource } from '../../data-source.js';
import type { DataSource } from '../../platform/db/data-source.js';
import { ModerationQueries } from './moderation.queries.js';

/** Most are decided; every tenth waits, every hundredth is closed after an appeal. */
const COUNT = 20_000;
const WAITING = COUNT / 10;
const PEOPLE = 2_000;
/** Of each person: reported as often as reporting. */
const OWN = (2 * COUNT) / PEOPLE;
const NOON = new Date('2026-03-02T12:00:00Z');
const id = (number: string): string => `('00000000-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;
const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [SOMEBODY, MODERATOR] = [idOf(7), idOf(PEOPLE + 1)];
const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

describe(`Moderation's lists of ${COUNT.toLocaleString('en')} cases are read along indexes`, () => {
  let own: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let database: WatchedDatabase;
  let queries: ModerationQueries;

  beforeAll(async () => {
    own = await createTestDatabase();
    dataSource = await createDataSource(own.url).initialize();
    database = new WatchedDatabase(dataSource);
    queries = new ModerationQueries(database);
    const rows = `from generate_series(1, ${COUNT}) as n`;
    const [reporter, subject] = [id(`n % ${PEOPLE}`), id(`(n + 1) % ${PEOPLE}`)];
    await database.rows(
      `insert into mock_interviews (id, publication_id, interviewer_id, interviewee_id, profession_id, level, language, scheduled_time,
         duration, status, created_at, updated_at, ended_at)
       select ${id('n')}, ${id('n')}, ${subject}, ${reporter}, $2::uuid, 'middle', 'en', $1::timestamptz, 60, 'completed', $1, $1, $1 ${rows}`,
      [NOON, PROFESSION_ID],
    );
    await database.rows(
      `insert into sessions (id, mock_interview_id, interviewer_id, interviewee_id, scheduled_time, duration, status, completed_at, reward,
         created_at, ended_at)
       select ${id('n')}, ${id('n')}, ${subject}, ${reporter}, $1::timestamptz, 60, 'completed', $1, 1, $1, $1 ${rows}`,
      [NOON],
    );
    await database.rows(
      `insert into feedback (id, session_id, from_user_id, to_user_id, role, rating, comments, status, is_late, profession_id,
         session_completed_at, created_at, visible_at)
       select ${id('n')}, ${id('n')}, ${subject}, ${reporter}, 'interviewer', 2, 'Weak.', 'disputed', false, $2::uuid, $1::timestamptz, $1, $1 ${rows}`,
      [NOON, PROFESSION_ID],
    );
    // Every fiftieth of those that wait is for admins, every fortieth is claimed, half are absences with a time of their own.
    await database.rows(
      `insert into moderation_cases (id, kind, status, session_id, feedback_id, reporter_id, subject_id, resolves_at, due_at, is_escalated,
         claimed_by, claimed_until, outcome, decided_at, appealed_at, created_at)
       select ${id('n')}, case when n % 20 < 10 then 'no_show' else 'dispute' end, case when n % 10 = 0 then 'open' when n % 100 = 1 then 'closed' else 'decided' end,
         ${id('n')}, case when n % 20 >= 10 then ${id('n')} end, ${reporter}, ${subject},
         case when n % 20 < 10 then $1::timestamptz + (n - ${COUNT} / 100) * interval '1 minute' end,
         $1::timestamptz + (n * 7919 % ${COUNT} - ${COUNT} / 2) * interval '1 minute', n % 500 = 0,
         case when n % 400 = 0 then $2::uuid end, case when n % 400 = 0 then $1::timestamptz + interval '1 hour' end,
         case when n % 10 > 0 then 'rejected' end, case when n % 10 > 0 then $1::timestamptz - (n * 7919 % ${COUNT}) * interval '1 minute' end, case when n % 100 = 1 then $1::timestamptz end, $1 ${rows}`,
      [NOON, MODERATOR],
    );
    await database.rows(
      `insert into strikes (id, account_id, case_id, given_at) select ${id('n')}, ${subject}, ${id('n')}, $1 ${rows}`,
      [NOON],
    );
    for (const table of ['mock_interviews', 'sessions', 'feedback', 'moderation_cases', 'strikes'])
      await database.rows(`vacuum (analyze) ${table}`);
  }, 120_000);
  afterAll(async () => {
    await dataSource.destroy();
    await own.drop();
  });

  const plansOf = async (read: () => Promise<unknown>) => {
    const plans = await database.plansOf(read);
    for (const { kinds } of plans) expect(kinds).not.toContain('Seq Scan');
    return plans;
  };

  test('a page of the queue looks at one page, wherever it begins; the count at what waits', async () => {
    const first = await queries.queue(MODERATOR, NOON, { limit: 25 });
    expect([first.items.length, first.total]).toEqual([25, WAITING]);
    const due = first.items.map(({ due_at }) => due_at.getTime());
    expect(due).toEqual([...due].sort((a, b) => a - b));
    for (const cursor of [undefined, first.next_cursor ?? undefined]) {
      const plans = await plansOf(() => queries.queue(MODERATOR, NOON, { limit: 25, cursor }));
      const [page] = plans.filter(({ sql }) => !sql.includes('count('));
      expect(page?.kinds).not.toContain('Sort');
      expect(page?.touched).toBeLessThanOrEqual(26);
      for (const { touched } of plans) expect(touched).toBeLessThanOrEqual(WAITING);
    }
  });

  test.each([
    ['of one kind', { kind: 'dispute' }, WAITING / 2],
    ['for administrators', { is_escalated: true }, WAITING / 50],
    ['of the own claims', { is_mine: true }, WAITING / 40],
  ] as const)('the queue %s looks at no more than waits', async (_, filter, total) => {
    const plans = await plansOf(async () =>
      expect((await queries.queue(MODERATOR, NOON, { limit: 25, ...filter })).total).toBe(total),
    );
    for (const { touched } of plans) expect(touched).toBeLessThanOrEqual(WAITING);
  });

  test('a page of what is closed looks at one page, though most is not', async () => {
    const plans = await plansOf(async () =>
      expect((await queries.queue(MODERATOR, NOON, { limit: 25, status: 'closed' })).total).toBe(COUNT / 100),
    );
    const [page] = plans.filter(({ sql }) => !sql.includes('count('));
    expect(page?.kinds).not.toContain('Sort');
    expect(page?.touched).toBeLessThanOrEqual(26);
  });

  test('a page of what is decided looks at one page, wherever it begins; the latest decision comes first', async () => {
    const decided = COUNT - WAITING;
    const read = (cursor?: string) => queries.queue(MODERATOR, NOON, { limit: 25, is_decided: true, cursor });
    const first = await read();
    const second = await read(first.next_cursor ?? undefined);
    const times = [...first.items, ...second.items].map(({ decided_at }) => decided_at?.getTime() ?? 0);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(50);
    expect(first.is_estimate || first.total === decided).toBe(true);
    for (const cursor of [undefined, first.next_cursor ?? undefined]) {
      const [page] = (await database.plansOf(() => read(cursor))).filter(({ sql }) => !sql.includes('count('));
      expect(page?.kinds).not.toContain('Sort');
      expect(page?.kinds).not.toContain('Seq Scan');
      expect(page?.touched).toBeLessThanOrEqual(26);
    }
  });

  test.each([
    ['a session', { session_id: idOf(10) }, 1],
    ['a person', { subject_id: SOMEBODY }, OWN],
  ] as const)('what waits about %s is found by it', async (_, filter, most) => {
    for (const { touched } of await plansOf(() => queries.queue(MODERATOR, NOON, { limit: 25, ...filter })))
      expect(touched).toBeLessThanOrEqual(most);
  });

  test('the own cases, their count and a copy of them look at the own ones alone', async () => {
    expect(await queries.countOfMember(SOMEBODY)).toBe(OWN);
    for (const read of [
      () => queries.ofMember(SOMEBODY, NEWEST, 26),
      () => queries.ofMember(SOMEBODY, idOf(COUNT / 2), 26),
      () => queries.countOfMember(SOMEBODY),
      () => queries.dataOf(SOMEBODY),
    ])
      for (const { touched } of await plansOf(read)) expect(touched).toBeLessThanOrEqual(OWN);
  });

  test('what is overdue is found by its time, and left to administrators in portions', async () => {
    await database.rows(
      `insert into accounts (id, email, password_hash, kind, staff_role, created_at, updated_at)
       values ($1, 'admin@mail.example', '', 'member', 'admin', $2, $2)`,
      [idOf(PEOPLE + 2), NOON],
    );
    expect(await queries.toEscalate(NOON, null, 200)).toHaveLength(200);
    const [plan] = await plansOf(() => queries.toEscalate(NOON, null, 200));
    // Half of what waits is overdue.
    expect(plan?.touched).toBeLessThanOrEqual(WAITING * 0.6);
  });

  test('strikes are found by their member', async () => {
    expect(await queries.strikesOf(SOMEBODY)).toHaveLength(OWN / 2);
    const [plan] = await plansOf(() => queries.strikesOf(SOMEBODY));
    expect(plan?.touched).toBeLessThanOrEqual(OWN / 2);
  });

  test('what the clock decides is found by its time', async () => {
    const due = await queries.overdue(NOON, null, 200);
    expect(due.length).toBeGreaterThan(0);
    const [plan] = await plansOf(() => queries.overdue(NOON, null, 200));
    expect(plan?.kinds).not.toContain('Sort');
    expect(plan?.touched).toBeLessThanOrEqual(due.length);
  });
});
