import { createTestDatabase } from '../../../test/database.js';
import { WatchedDatabase } from '../../../test/plans.js';
import { createDataSource } from '../../data-source.js';
import { FixedClock } from '../../platform/clock.js';
import type { DataSource } from '../../platform/db/data-source.js';
import { type AuditFilter, AuditListQueries } from '../audit/audit-list.queries.js';
import { type AccountFilter, AdminAccountsQueries } from './admin-accounts.queries.js';
import { AdminEmployersQueries } from './admin-employers.queries.js';

/** A million with MANY_ACCOUNTS=1000000: the same claims hold. */
const COUNT = Number(process.env.MANY_ACCOUNTS ?? 30_000);
/** A total is counted where the planner expects so many rows at most. */
const MOST_COUNTED = 40_001;
/** Rows among which words are looked for before the index of words is asked, with those that a filter passes over. */
const LOOKED_THROUGH = 6_000;
const NOON = new Date('2026-03-02T12:00:00Z');

describe(`Lists of administrators among ${COUNT.toLocaleString('en')} accounts, companies and audit entries`, () => {
  let own: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let database: WatchedDatabase;
  let accounts: AdminAccountsQueries;
  let employers: AdminEmployersQueries;
  let audit: AuditListQueries;

  beforeAll(async () => {
    own = await createTestDatabase();
    dataSource = await createDataSource(own.url).initialize();
    database = new WatchedDatabase(dataSource);
    accounts = new AdminAccountsQueries(database, new FixedClock(NOON));
    employers = new AdminEmployersQueries(database);
    audit = new AuditListQueries(database);
    // Ids rise with time as the product's own do. One in 1,000 is rare, one moderator in 5,000, one suspended in 3,000.
    const id = (letter: string) => `(lpad(to_hex(n), 8, '0') || '-0000-7000-800${letter}-000000000000')::uuid`;
    await database.rows(
      `insert into employers (id, company_name, email, created_at, updated_at)
       select ${id('e')}, case when n % 1000 = 7 then 'Редкая компания' else 'Компания ' || n end, 'hr@company-' || n || '.example',
         $2::timestamptz, $2 from generate_series(1, $1::int) as n`,
      [COUNT, NOON],
    );
    await database.rows(
      `insert into accounts (id, email, password_hash, full_name, kind, employer_id, employer_role, staff_role, suspended_until, created_at, updated_at)
       select ${id('a')}, 'person-' || n || '@mail.example', '', case when n % 1000 = 7 then 'Редкин Пётр' else 'Анна Иванова' end,
         case when n % 3 = 0 then 'employer' else 'member' end, case when n % 3 = 0 then ${id('e')} end,
         case when n % 3 = 0 then 'owner' end, case when n % 5000 = 1 then 'moderator' end,
         case when n % 3000 = 2 then $2::timestamptz + interval '1 day' end, $2, $2
       from generate_series(1, $1::int) as n`,
      [COUNT, NOON],
    );
    await database.rows(
      `insert into audit_entries (id, actor_id, action, subject_type, subject_id, created_at)
       select ${id('b')}, (lpad(to_hex(n % 500), 8, '0') || '-0000-7000-800a-000000000000')::uuid,
         case when n % 2000 = 3 then 'account.suspended' else 'response.moved' end,
         case when n % 2000 = 3 then 'account' else 'response' end, ${id('c')}, $2::timestamptz - ($1::int - n) * interval '1 second'
       from generate_series(1, $1::int) as n`,
      [COUNT, NOON],
    );
    await database.rows(
      `insert into reasons (record_id, account_ids, reason_text) select id, array[subject_id], 'Why.' from audit_entries`,
    );
    await database.rows('vacuum (analyze) employers, accounts, audit_entries, reasons, vacancies');
  }, 300_000);
  afterAll(async () => {
    await dataSource.destroy();
    await own.drop();
  });

  /** The most rows that any scan of the work's statements looks at: of all of them, or of those that read a page. */
  async function mostTouched(
    work: () => Promise<unknown>,
    which: (sql: string) => boolean = () => true,
  ): Promise<{ touched: number; kinds: string[] }> {
    const plans = (await database.plansOf(work)).filter(({ sql }) => which(sql));
    expect(plans.length).toBeGreaterThan(0);
    return {
      touched: Math.max(...plans.map(({ touched }) => touched)),
      kinds: plans.flatMap(({ kinds }) => kinds),
    };
  }
  const readsPage = (sql: string) => !sql.startsWith('select count(');
  const PAGE = { limit: 25 };

  const account_lists: [string, Partial<AccountFilter>][] = [
    ['everybody', {}],
    ['one kind', { kind: 'employer' }],
    ['moderators', { staff_role: 'moderator' }],
    ['suspended ones', { is_suspended: true }],
    ['those not suspended', { is_suspended: false }],
    ['a word that everybody has', { q: 'анна' }],
    ['a word that few have', { q: 'редкин' }],
    ['a word that one has', { q: 'person-77' }],
    ['a word that nobody has', { q: 'nobody' }],
    ['two words, of one kind', { q: 'редк пётр', kind: 'member' }],
  ];
  test.each(account_lists)('accounts: %s are read in bounded parts', async (_, filter) => {
    const list = () => accounts.list({ ...filter, ...PAGE });
    expect((await mostTouched(list)).touched).toBeLessThanOrEqual(MOST_COUNTED);
    expect((await mostTouched(list, readsPage)).touched).toBeLessThanOrEqual(LOOKED_THROUGH);
  });

  test('accounts: the page of a filter comes along its index, without looking at others', async () => {
    for (const filter of [{ staff_role: 'moderator' }, { is_suspended: true }] as const) {
      const { touched, kinds } = await mostTouched(() => accounts.list({ ...filter, ...PAGE }));
      expect(touched).toBeLessThanOrEqual(COUNT / 1_000);
      expect(kinds).not.toContain('Seq Scan');
    }
  });

  test('accounts: totals and words are right', async () => {
    expect(await accounts.list({ staff_role: 'moderator', ...PAGE })).toMatchObject({
      total: Math.ceil(COUNT / 5_000),
      is_estimate: false,
    });
    expect(await accounts.list({ is_suspended: true, ...PAGE })).toMatchObject({ total: Math.ceil(COUNT / 3_000) });
    const rare = await accounts.list({ q: 'редкин', ...PAGE });
    expect(rare).toMatchObject({ total: COUNT / 1_000, is_estimate: false });
    expect(rare.items.map(({ full_name }) => full_name)).toEqual(Array(25).fill('Редкин Пётр'));
    expect(await accounts.list({ q: 'анна', ...PAGE })).toMatchObject({ is_estimate: true });
    expect((await accounts.list(PAGE)).is_estimate).toBe(COUNT > 10_000);
  });

  test('accounts: pages of found words join without gap or repeat', async () => {
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof accounts.list>> = await accounts.list({
        q: 'редкин',
        limit: 7,
        cursor: cursor ?? undefined,
      });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next_cursor;
    }
    expect(ids).toHaveLength(COUNT / 1_000);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
  });

  test.each([undefined, 'редкая', 'company-77', 'компания'])(
    'companies by "%s" are read in bounded parts',
    async (q) => {
      const { touched } = await mostTouched(() => employers.list({ q, ...PAGE }));
      expect(touched).toBeLessThanOrEqual(10_001);
    },
  );

  const audit_lists: [string, Partial<AuditFilter>][] = [
    ['everything', {}],
    ['an actor', { actor_id: '00000007-0000-7000-800a-000000000000' }],
    ['a usual action', { action: 'response.moved' }],
    ['a rare action', { action: 'account.suspended' }],
    ['a rare kind of subject', { subject_type: 'account' }],
    ['a subject', { subject_id: '00000007-0000-7000-800c-000000000000' }],
    ['an hour', { from: new Date(NOON.getTime() - 3_600_000), to: NOON }],
    ['what was long ago', { to: new Date(NOON.getTime() - COUNT * 990) }],
  ];
  test.each(audit_lists)('the audit log by %s comes along an index, in its order', async (_, filter) => {
    const list = () => audit.list({ ...filter, ...PAGE });
    expect((await mostTouched(list)).touched).toBeLessThanOrEqual(MOST_COUNTED);
    const page = await mostTouched(list, readsPage);
    expect(page.kinds).not.toContain('Seq Scan');
    // The accounts of the actors, at most as many as there are.
    expect(page.touched).toBeLessThanOrEqual(500);
  });
});
