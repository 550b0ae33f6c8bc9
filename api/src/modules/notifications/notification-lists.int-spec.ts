import { createTestDatabase } from '../../../test/database.js';
import { WatchedDatabase } from '../../../test/plans.js';
import { createDataSource } from '../../data-source.js';
import type { DataSource } from '../../platform/db/data-source.js';
import { NotificationsQueries } from './notifications.queries.js';

const ACCOUNTS = 2_000;
/** Each; the first account has as many as half a year could bring. */
const FEW = 20;
const MANY = 5_000;
const NOON = new Date('2026-03-02T12:00:00Z');
const idOf = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-7000-800a-000000000000`;
const [BUSY, QUIET] = [idOf(1), idOf(2)];
const PROFESSION = '019b0000-0000-7000-8000-000000000001';

describe('Notifications at size are read along indexes', () => {
  let own: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let database: WatchedDatabase;
  let queries: NotificationsQueries;

  beforeAll(async () => {
    own = await createTestDatabase();
    dataSource = await createDataSource(own.url).initialize();
    database = new WatchedDatabase(dataSource);
    queries = new NotificationsQueries(database);
    const id = (letter: string, number = 'n') =>
      `(lpad(to_hex(${number}), 8, '0') || '-0000-7000-800${letter}-000000000000')::uuid`;
    await database.rows(
      `insert into accounts (id, email, password_hash, kind, email_verified_at, created_at, updated_at)
       select ${id('a')}, 'member-' || n || '@mail.example', '', 'member', $2::timestamptz, $2, $2 from generate_series(1, $1::int) n`,
      [ACCOUNTS, NOON],
    );
    await database.rows(
      `insert into members (account_id, levels, created_at, updated_at)
       select ${id('a')}, case when n % 2 = 0 then '{middle}'::text[] else '{}' end, $2::timestamptz, $2 from generate_series(1, $1::int) n`,
      [ACCOUNTS, NOON],
    );
    await database.rows(
      `insert into member_professions (account_id, profession_id)
       select ${id('a')}, ('019b0000-0000-7000-8000-' || lpad((1 + n % 20)::text, 12, '0'))::uuid from generate_series(1, $1::int) n`,
      [ACCOUNTS],
    );
    await database.rows(
      `insert into notification_preferences (account_id, kind, is_shown)
       select ${id('a')}, 'slot_matching', true from generate_series(1, $1::int) n where n % 5 = 0`,
      [ACCOUNTS],
    );
    await database.rows(
      `insert into notification_feeds (account_id, last_seq)
       select ${id('a')}, case when n = 1 then $2::int else $3::int end from generate_series(1, $1::int) n`,
      [ACCOUNTS, MANY, FEW],
    );
    await database.rows(
      `insert into notifications (id, account_id, seq, kind, params, dedupe_key, created_at, read_at)
       select gen_random_uuid(), ${id('a')}, s, case when s % 500 = 0 then 'high_rating' else 'points_received' end, '{}', s, $4::timestamptz,
         case when s % 10 = 0 then null else $4::timestamptz end
       from generate_series(1, $1::int) n, generate_series(1, case when n = 1 then $2::int else $3::int end) s`,
      [ACCOUNTS, MANY, FEW, NOON],
    );
    await database.rows(
      'vacuum (analyze) notifications, notification_feeds, notification_preferences, members, member_professions, accounts',
    );
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

  test.each([
    ['whole', {}, 26],
    ['of what is unread', { is_read: false }, 26],
  ] as const)('a page of the list %s looks at one page, the count at the own ones', async (_, filter, most) => {
    const [page, count] = await plansOf(() => queries.list({ account_id: BUSY, limit: 25, ...filter }));
    expect(page?.kinds).not.toContain('Sort');
    expect(page?.touched).toBeLessThanOrEqual(most);
    expect(count?.touched).toBeLessThanOrEqual(MANY);
  });

  test('a page of one kind looks at the own ones at most', async () => {
    const plans = await plansOf(() => queries.list({ account_id: BUSY, kind: 'high_rating', limit: 25 }));
    for (const { touched } of plans) expect(touched).toBeLessThanOrEqual(MANY);
    const quiet = await plansOf(() => queries.list({ account_id: QUIET, kind: 'high_rating', limit: 25 }));
    for (const { touched } of quiet) expect(touched).toBeLessThanOrEqual(FEW);
  });

  test('what a socket missed is read from its place on', async () => {
    const [plan] = await plansOf(() => queries.after(BUSY, MANY - 3, 101));
    expect(plan?.touched).toBeLessThanOrEqual(3);
  });

  test('how many accounts stand is told by what is unread, not by all there is', async () => {
    const ids = Array.from({ length: 50 }, (_, place) => idOf(place + 1));
    const [plan] = await database.plansOf(() => queries.states(ids), { apart: ['notification_feeds'] });
    expect(plan?.kinds).not.toContain('Seq Scan');
    // Two of twenty are unread; the busy one has five hundred.
    expect(plan?.touched).toBeLessThanOrEqual(50 * 14);
  });

  test('whom a slot suits is looked for among those who asked, in portions', async () => {
    const slot = {
      id: idOf(9),
      publication_id: idOf(9),
      interviewer_id: idOf(7),
      profession_id: PROFESSION,
      level: 'middle',
      language: 'en',
      scheduled_time: NOON,
    };
    const suited = await queries.suitedBy(slot, NOON, idOf(0), 200);
    expect(suited).toHaveLength(ACCOUNTS / 20);
    const [plan] = await database.plansOf(() => queries.suitedBy(slot, NOON, idOf(0), 200));
    expect(plan?.touched).toBeLessThanOrEqual(ACCOUNTS);
  });
});
