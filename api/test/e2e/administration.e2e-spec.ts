import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../app.js';
import { asOwner } from '../database.js';
import { aColleague, anAccount, aRecruiter, aResponse, aVacancy, aWatcher, call, PASSWORD } from '../given.js';

interface Problem {
  code: string;
  detail: string;
  errors?: { field: string; code: string }[];
}
interface Row extends Problem {
  id: string;
  email: string;
  full_name: string | null;
  kind: string;
  staff_role: string | null;
  company_name: string | null;
  suspended_until: string | null;
}
interface List<T> {
  items: T[];
  total: number;
  is_estimate: boolean;
  next_cursor: string | null;
}
interface Entry {
  actor_id: string | null;
  actor_name: string | null;
  actor_email: string | null;
  action: string;
  subject_type: string;
  subject_id: string;
  details: Record<string, unknown>;
}

const HOUR_MS = 3_600_000;

describe('Administration', () => {
  let app: TestApp;
  let admin: { token: string; account_id: string };
  beforeAll(async () => {
    app = await startApp();
  });
  beforeEach(async () => {
    admin = await anAccount(app, { staff_role: 'admin' });
  });
  afterAll(() => app.stop());

  const get = <T>(path: string, by: { token: string } = admin) => call<T>(app, 'GET', `/admin/${path}`, undefined, by);
  const setRole = (id: string, staff_role: string | null, by: { token: string } = admin) =>
    call<Row>(app, 'PATCH', `/admin/accounts/${id}/role`, { staff_role }, by);
  const suspend = (id: string, until: Date, by: { token: string } = admin) =>
    call<Row>(app, 'POST', `/admin/accounts/${id}/suspension`, { until: until.toISOString(), reason: 'Spam.' }, by);
  const lift = (id: string) => call<Row>(app, 'DELETE', `/admin/accounts/${id}/suspension`, undefined, admin);
  const logIn = (email: string, locale = 'en') =>
    call<Problem & { access_token: string }>(app, 'POST', '/auth/login', { email, password: PASSWORD }, { locale });
  const later = (milliseconds: number) => new Date(app.clock.now().getTime() + milliseconds);
  const auditOf = async (subject_id: string) => (await get<List<Entry>>(`audit?subject_id=${subject_id}`)).body.items;
  const named = (account_id: string, full_name: string) =>
    app.database.rows(`update accounts set full_name = $2 where id = $1`, [account_id, full_name]);
  const oneAdminLess = () =>
    app.database.rows(`update accounts set staff_role = null where staff_role = 'admin' and id <> $1`, [
      admin.account_id,
    ]);

  describe('accounts', () => {
    test('are found by words of name or e-mail, begun or whole, whatever the letters', async () => {
      const surname = `Соловьёва${randomUUID().slice(0, 6).replaceAll(/\d/g, 'x')}`;
      const person = await anAccount(app);
      await named(person.account_id, `Алёна ${surname}`);
      for (const q of [surname, surname.toUpperCase(), surname.slice(0, 12), `алена ${surname.replace('ё', 'е')}`]) {
        const { body } = await get<List<Row>>(`accounts?q=${encodeURIComponent(q)}`);
        expect(body).toMatchObject({
          items: [{ id: person.account_id }],
          total: 1,
          is_estimate: false,
          next_cursor: null,
        });
      }
      const owner = await aRecruiter(app, { company_name: 'Northern Light' });
      const { body } = await get<List<Row>>(`accounts?q=${owner.email.split('@')[0]}`);
      expect(body.items).toEqual([
        {
          id: owner.account_id,
          email: owner.email,
          full_name: null,
          kind: 'employer',
          staff_role: null,
          employer_id: owner.employer_id,
          employer_role: 'owner',
          company_name: 'Northern Light',
          is_email_verified: true,
          suspended_until: null,
          created_at: app.clock.now().toISOString(),
        },
      ]);
      expect((await get<List<Row>>('accounts?q=%21%3F')).body).toMatchObject({ items: [], total: 0 });
    });

    test('are filtered by kind, staff role and suspension', async () => {
      const [member, moderator, suspended] = [
        await anAccount(app),
        await anAccount(app, { staff_role: 'moderator' }),
        await anAccount(app),
      ];
      await suspend(suspended.account_id, later(HOUR_MS));
      const ids = async (query: string) =>
        (await get<List<Row>>(`accounts?limit=100&${query}`)).body.items.map(({ id }) => id);
      expect(await ids('staff_role=moderator')).toEqual([moderator.account_id]);
      expect(await ids('is_suspended=true')).toEqual([suspended.account_id]);
      const others = await ids('is_suspended=false&kind=member');
      expect(others).toContain(member.account_id);
      expect(others).not.toContain(suspended.account_id);
      expect((await get<List<Row>>('accounts?kind=employer')).body.items.every(({ kind }) => kind === 'employer')).toBe(
        true,
      );
    });

    test('come in pages without gap or repeat, by cursor and by number', async () => {
      for (let count = 0; count < 5; count++) await anAccount(app);
      const all = (await get<List<Row>>('accounts?limit=100')).body;
      expect(all.total).toBe(all.items.length);
      const by_cursor: string[] = [];
      const by_number: string[] = [];
      for (let cursor: string | null = '', page = 1; cursor !== null; page++) {
        const { body }: { body: List<Row> } = await get<List<Row>>(
          `accounts?limit=3${cursor ? `&cursor=${cursor}` : ''}`,
        );
        by_cursor.push(...body.items.map(({ id }) => id));
        by_number.push(...(await get<List<Row>>(`accounts?limit=3&page=${page}`)).body.items.map(({ id }) => id));
        cursor = body.next_cursor;
      }
      expect(by_cursor).toEqual(all.items.map(({ id }) => id));
      expect(by_number).toEqual(by_cursor);
    });

    test('that were deleted are neither listed nor found', async () => {
      const owner = await aRecruiter(app);
      await call(app, 'DELETE', '/accounts/me', { password: PASSWORD }, owner);
      expect((await get(`accounts/${owner.account_id}`)).status).toBe(404);
      expect((await get<List<Row>>(`accounts?q=${owner.account_id}`)).body.items).toEqual([]);
      expect((await setRole(owner.account_id, 'moderator')).body.code).toBe('accounts.not_found');
    });
  });

  describe('a staff role', () => {
    test('is given and taken; the account signs in anew, and it is recorded', async () => {
      const owner = await aRecruiter(app);
      const given = await setRole(owner.account_id, 'moderator');
      expect([given.status, given.body.staff_role]).toEqual([200, 'moderator']);
      const before = await call<Problem>(app, 'GET', '/auth/me', undefined, owner);
      expect([before.status, before.body.code]).toEqual([401, 'accounts.login_revoked']);
      const { body } = await logIn(owner.email);
      expect((await call(app, 'GET', '/auth/me', undefined, { token: body.access_token })).body).toMatchObject({
        staff_role: 'moderator',
      });
      expect((await setRole(owner.account_id, null)).body.staff_role).toBeNull();
      await named(admin.account_id, 'Vera Lisina');
      expect(await auditOf(owner.account_id)).toEqual([
        expect.objectContaining({ action: 'account.role_changed', details: { from: 'moderator', to: null } }),
        expect.objectContaining({
          actor_id: admin.account_id,
          actor_name: 'Vera Lisina',
          actor_email: expect.stringContaining('@'),
          subject_type: 'account',
          details: { from: null, to: 'moderator' },
        }),
      ]);
    });

    test('that the account has already changes nothing', async () => {
      const moderator = await anAccount(app, { staff_role: 'moderator' });
      expect((await setRole(moderator.account_id, 'moderator')).status).toBe(200);
      expect((await call(app, 'GET', '/auth/me', undefined, moderator)).status).toBe(200);
      expect(await auditOf(moderator.account_id)).toEqual([]);
    });

    test('of the last admin stays', async () => {
      await oneAdminLess();
      const refused = await setRole(admin.account_id, null);
      expect([refused.status, refused.body.code]).toEqual([409, 'accounts.last_admin']);
      expect((await get('accounts')).status).toBe(200);
      await expect(
        app.database.rows(`update accounts set staff_role = null where staff_role = 'admin'`),
      ).rejects.toMatchObject({ constraint: 'accounts_last_admin' });
    });

    test('two admins who demote each other at once: exactly one wins', async () => {
      for (let round = 0; round < 5; round++) {
        admin = await anAccount(app, { staff_role: 'admin' });
        await oneAdminLess();
        const other = await anAccount(app, { staff_role: 'admin' });
        const answers = await Promise.all([
          setRole(other.account_id, null, admin),
          setRole(admin.account_id, null, other),
        ]);
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        expect(answers.every(({ status }) => [200, 401, 409].includes(status))).toBe(true);
        expect(await app.database.rows(`select 1 from accounts where staff_role = 'admin'`)).toHaveLength(1);
      }
      await app.database.rows(`update accounts set staff_role = 'admin' where id = $1`, [admin.account_id]);
    });
  });

  test('the planted fault shows: without the trigger both admins would be gone', async () => {
    await oneAdminLess();
    const other = await anAccount(app, { staff_role: 'admin' });
    await asOwner(app.config.database_url, (tx) =>
      tx.query('alter table accounts disable trigger accounts_last_admin'),
    );
    await setRole(other.account_id, null, admin);
    await setRole(admin.account_id, null, admin);
    await asOwner(app.config.database_url, (tx) => tx.query('alter table accounts enable trigger accounts_last_admin'));
    expect(await app.database.rows(`select 1 from accounts where staff_role = 'admin'`)).toEqual([]);
  });

  describe('a suspension', () => {
    test('ends logins and sockets, refuses the right password with its end in both languages, and ends by itself', async () => {
      const owner = await aRecruiter(app);
      const response = await aResponse(app, await aVacancy(app, owner));
      const watcher = await aWatcher(app, owner, response);
      const suspended = await suspend(owner.account_id, later(24 * HOUR_MS));
      expect([suspended.status, suspended.body.suspended_until]).toEqual([200, later(24 * HOUR_MS).toISOString()]);
      expect((await watcher.whenClosed()).code).toBe(4401);
      expect((await call<Problem>(app, 'GET', '/auth/me', undefined, owner)).body.code).toBe('accounts.login_revoked');
      expect(
        (await call<Problem>(app, 'POST', '/auth/refresh', { refresh_token: owner.refresh_token })).body.code,
      ).toBe('accounts.login_revoked');
      const [english, russian] = [await logIn(owner.email), await logIn(owner.email, 'ru')];
      expect([english.status, english.body.code]).toEqual([403, 'accounts.suspended']);
      const [day] = later(24 * HOUR_MS)
        .toISOString()
        .split('T');
      expect(english.body.detail).toContain(`suspended until ${day}`);
      expect(russian.body.detail).toContain(`заблокирована до ${day}`);
      const wrong = await call<Problem>(app, 'POST', '/auth/login', { email: owner.email, password: 'wrong' });
      expect(wrong.body.code).toBe('accounts.wrong_credentials');

      app.clock.advance(24 * HOUR_MS - 1);
      expect((await logIn(owner.email)).status).toBe(403);
      app.clock.advance(1);
      expect((await logIn(owner.email)).status).toBe(200);
      admin = await anAccount(app, { staff_role: 'admin' });
      expect((await get<Row>(`accounts/${owner.account_id}`)).body.suspended_until).toBeNull();
    });

    test('is lifted, once or twice, and recorded with its reason', async () => {
      const owner = await aRecruiter(app);
      await suspend(owner.account_id, later(HOUR_MS));
      expect((await lift(owner.account_id)).body.suspended_until).toBeNull();
      expect((await lift(owner.account_id)).status).toBe(200);
      expect((await logIn(owner.email)).status).toBe(200);
      expect(await auditOf(owner.account_id)).toEqual([
        expect.objectContaining({ action: 'account.suspension_lifted', actor_id: admin.account_id }),
        expect.objectContaining({
          action: 'account.suspended',
          details: { until: expect.any(String), reason: 'Spam.' },
        }),
      ]);
    });

    test('in the past is refused beside its field', async () => {
      const owner = await aRecruiter(app);
      const { status, body } = await suspend(owner.account_id, app.clock.now());
      expect(status).toBe(422);
      expect(body.errors).toEqual([expect.objectContaining({ field: 'until', code: 'past' })]);
    });

    test('never meets an admin, be it oneself; nor does a suspended account become one', async () => {
      const other = await anAccount(app, { staff_role: 'admin' });
      for (const id of [other.account_id, admin.account_id])
        expect((await suspend(id, later(HOUR_MS))).body.code).toBe('accounts.admin_not_suspended');
      const member = await anAccount(app);
      await suspend(member.account_id, later(HOUR_MS));
      expect((await setRole(member.account_id, 'admin')).body.code).toBe('accounts.admin_not_suspended');
      app.clock.advance(HOUR_MS);
      admin = await anAccount(app, { staff_role: 'admin' });
      expect((await setRole(member.account_id, 'admin')).status).toBe(200);
      await setRole(member.account_id, null);
    });

    test('in the very moment of signing in lets nobody slip through', async () => {
      for (let round = 0; round < 5; round++) {
        const owner = await aRecruiter(app);
        const answers = await Promise.all([
          logIn(owner.email),
          suspend(owner.account_id, later(HOUR_MS)),
          logIn(owner.email),
          call<Problem & { access_token: string }>(app, 'POST', '/auth/refresh', {
            refresh_token: owner.refresh_token,
          }),
        ]);
        for (const { body } of answers) {
          const { access_token } = body as unknown as { access_token?: string };
          if (access_token)
            expect((await call(app, 'GET', '/auth/me', undefined, { token: access_token })).status).toBe(401);
        }
        const open = await app.database.rows(`select 1 from logins where account_id = $1 and revoked_at is null`, [
          owner.account_id,
        ]);
        expect(open).toEqual([]);
      }
    });
  });

  describe('companies', () => {
    test('are listed with what belongs to them, and found by words', async () => {
      const word = `Zephyr${randomUUID().slice(0, 8)}`;
      const owner = await aRecruiter(app, { company_name: `${word} Works` });
      await aColleague(app, owner);
      await aVacancy(app, owner);
      const { body } = await get<List<Record<string, unknown>>>(`employers?q=${word.toLowerCase().slice(0, 10)}`);
      expect(body).toEqual({
        items: [
          {
            id: owner.employer_id,
            company_name: `${word} Works`,
            email: owner.email,
            locale: 'en',
            time_zone: 'Europe/Moscow',
            retention_months: 12,
            accounts_count: 2,
            vacancies_count: 1,
            created_at: app.clock.now().toISOString(),
            closed_at: null,
          },
        ],
        total: 1,
        is_estimate: false,
        next_cursor: null,
      });
      expect((await get<List<unknown>>('employers?limit=1')).body.next_cursor).toEqual(expect.any(String));
    });
  });

  describe('the audit log', () => {
    test('is filtered by actor, action, subject and period', async () => {
      const member = await anAccount(app);
      await setRole(member.account_id, 'moderator');
      const changed_at = app.clock.now();
      app.clock.advance(HOUR_MS);
      admin = await anAccount(app, { staff_role: 'admin' });
      await suspend(member.account_id, later(HOUR_MS));
      const actions = async (query: string) =>
        (await get<List<Entry>>(`audit?subject_id=${member.account_id}&${query}`)).body.items.map(
          ({ action }) => action,
        );
      expect(await actions('')).toEqual(['account.suspended', 'account.role_changed']);
      expect(await actions('action=account.role_changed')).toEqual(['account.role_changed']);
      expect(await actions(`actor_id=${admin.account_id}`)).toEqual(['account.suspended']);
      expect(await actions('subject_type=vacancy')).toEqual([]);
      expect(await actions(`from=${app.clock.now().toISOString()}`)).toEqual(['account.suspended']);
      expect(await actions(`to=${app.clock.now().toISOString()}`)).toEqual(['account.role_changed']);
      expect(await actions(`from=${changed_at.toISOString()}&to=${changed_at.toISOString()}`)).toEqual([]);
    });

    test('comes in pages without gap or repeat, although much of it happened in one moment', async () => {
      const member = await anAccount(app);
      for (let count = 0; count < 7; count++) await setRole(member.account_id, count % 2 ? null : 'moderator');
      const ids: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body }: { body: List<Entry & { id: string }> } = await get<List<Entry & { id: string }>>(
          `audit?subject_id=${member.account_id}&limit=3${cursor ? `&cursor=${cursor}` : ''}`,
        );
        expect(body.total).toBe(7);
        ids.push(...body.items.map(({ id }) => id));
        cursor = body.next_cursor;
      }
      expect(new Set(ids).size).toBe(7);
      expect(ids).toEqual([...ids].sort().reverse());
    });

    test('refuses a page mark whose time is none', async () => {
      const mark = Buffer.from(JSON.stringify(['audit', 'yesterday', randomUUID()])).toString('base64url');
      const { status, body } = await get<Problem>(`audit?cursor=${mark}`);
      expect([status, body.errors]).toEqual([422, [expect.objectContaining({ field: 'cursor' })]]);
    });

    test('names nobody who has left', async () => {
      const owner = await aRecruiter(app);
      await call(app, 'PATCH', '/employers/me', { retention_months: 3 }, owner);
      await call(app, 'DELETE', '/accounts/me', { password: PASSWORD }, owner);
      const [entry] = await auditOf(owner.employer_id);
      expect(entry).toMatchObject({ actor_id: owner.account_id, actor_name: null, actor_email: null });
    });
  });
});
