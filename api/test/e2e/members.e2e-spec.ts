import { Outbox } from '../../src/events/outbox.js';
import { MembersQueries } from '../../src/modules/members/members.queries.js';
import { MembersService } from '../../src/modules/members/members.service.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { startApp, type TestApp } from '../app.js';
import { aMember, aNotification, anAccount, aProfession, call, PASSWORD } from '../given.js';

type Body = Record<string, unknown> & { code: string };

describe('Members', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const active = (account_id: string) =>
    app.app.get(Transactions).run((tx) => app.app.get(MembersService).requireActive(tx, account_id));
  const change = (member: { token: string }, body: Record<string, unknown>) =>
    call<Body>(app, 'PATCH', '/members/me', body, member);
  const shown = (id: string) => call<Body>(app, 'GET', `/members/${id}`);

  test('register, are signed in at once, and are asked by mail to confirm the address', async () => {
    const email = 'new@member.example';
    const body = { full_name: 'Пётр Иванов', email, password: PASSWORD, locale: 'ru' };
    const registered = await call<{ access_token: string; account: Body }>(app, 'POST', '/members/register', body);
    expect(registered.status).toBe(201);
    expect(registered.body.account).toMatchObject({
      email,
      full_name: 'Пётр Иванов',
      kind: 'member',
      is_email_verified: false,
      employer_id: null,
    });
    await app.drain();
    expect(app.mails.filter(({ to }) => to === email).map(({ subject }) => subject)).toEqual([
      'Подтвердите почту для SmartBot',
    ]);

    const own = await call<Body>(app, 'GET', '/members/me', undefined, { token: registered.body.access_token });
    expect(own.body).toMatchObject({
      first_name: 'Пётр',
      professions: [],
      levels: [],
      languages: [],
      about: '',
      locale: 'ru',
      time_zone: 'Europe/Moscow',
      is_email_verified: false,
      suspended_until: null,
    });
    expect((await call(app, 'POST', '/members/register', body)).status).toBe(409);
  });

  test('a repeated registration with the same key is one member', async () => {
    const body = { full_name: 'Anna Petrova', email: 'once@member.example', password: PASSWORD };
    const send = () =>
      call<{ account: { id: string } }>(app, 'POST', '/members/register', body, {
        headers: { 'idempotency-key': 'a-key-of-its-own' },
      });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.account.id).toBe(first.body.account.id);
  });

  test('change what they say of themselves; what they do not say stays', async () => {
    const member = await aMember(app);
    const [one, other] = [await aProfession(app), await aProfession(app)];
    const changed = await change(member, {
      full_name: 'Петрова Анна Сергеевна',
      profession_ids: [one.id, other.id.toUpperCase(), one.id],
      levels: ['senior', 'middle'],
      languages: ['ru', 'en'],
      about: 'Ten years of backend development.',
      time_zone: 'Asia/Yekaterinburg',
    });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({
      first_name: 'Анна',
      full_name: 'Петрова Анна Сергеевна',
      professions: [{ id: one.id, name: one.name_en }, { id: other.id }],
      levels: ['senior', 'middle'],
      time_zone: 'Asia/Yekaterinburg',
    });
    const later = await change(member, { about: '', profession_ids: [other.id] });
    expect(later.body).toMatchObject({
      full_name: 'Петрова Анна Сергеевна',
      about: '',
      levels: ['senior', 'middle'],
      languages: ['ru', 'en'],
      professions: [{ id: other.id }],
    });
  });

  test('a profession that is unknown or archived cannot be chosen, and nothing of the request is kept', async () => {
    const member = await aMember(app);
    const { body } = await change(member, {
      about: 'Not kept.',
      profession_ids: ['019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60'],
    });
    expect(body).toMatchObject({ code: 'http.invalid', errors: [{ field: 'profession_ids', code: 'profession' }] });
    const own = await call<Body>(app, 'GET', '/members/me', undefined, member);
    expect(own.body.about).toBe('');
  });

  test('others see the first name and what is said of interviews, never the address or the whole name', async () => {
    const member = await aMember(app, { full_name: 'Anna Petrova' });
    const { status, body } = await shown(member.account_id);
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual([
      'about',
      'created_at',
      'first_name',
      'id',
      'languages',
      'levels',
      'professions',
      'rating',
      'rating_count',
    ]);
    expect(JSON.stringify(body)).not.toMatch(/Petrova|@/);
  });

  test('whoever has not confirmed the e-mail is shown to nobody, and neither is an employer', async () => {
    const unverified = await aMember(app, { is_verified: false });
    const employer = await call<{ account: { id: string } }>(app, 'POST', '/employers/register', {
      company_name: 'Northern Light',
      email: 'no@member.example',
      password: PASSWORD,
    });
    for (const id of [unverified.account_id, employer.body.account.id])
      expect(await shown(id)).toMatchObject({ status: 404, body: { code: 'members.not_found' } });
  });

  test('an account that was made without registering has a profile too', async () => {
    const moderator = await anAccount(app, { staff_role: 'moderator' });
    const own = await call<Body>(app, 'GET', '/members/me', undefined, moderator);
    expect(own).toMatchObject({ status: 200, body: { first_name: '', professions: [] } });
    expect((await change(moderator, { full_name: 'Олег Орлов' })).body.first_name).toBe('Олег');
  });

  test('only with a confirmed e-mail, and not while suspended, may somebody book or publish', async () => {
    const unverified = await aMember(app, { is_verified: false });
    await expect(active(unverified.account_id)).rejects.toMatchObject({ code: 'accounts.email_not_verified' });

    const member = await aMember(app);
    await expect(active(member.account_id)).resolves.toBeUndefined();
    const until = new Date(app.clock.now().getTime() + 1_000);
    const suspend = (to: Date | null) =>
      app.app.get(Transactions).run((tx) => app.app.get(MembersService).suspend(tx, member.account_id, to));
    await suspend(until);
    await expect(active(member.account_id)).rejects.toMatchObject({ code: 'members.suspended' });
    app.clock.set(until);
    await expect(active(member.account_id)).resolves.toBeUndefined();
  });

  test('have everything that is kept about them in their export', async () => {
    const member = await aMember(app);
    const { id, name_en } = await aProfession(app);
    await change(member, { about: 'About me.', levels: ['lead'], languages: ['ru'], profession_ids: [id] });
    const { account_id } = member;
    const { id: notification_id } = await aNotification(app, member);
    await call(app, 'POST', `/notifications/${notification_id}/read`, undefined, member);
    const preference = { kind: 'session_booked', is_mailed: false };
    await call(app, 'PATCH', '/notifications/preferences', { items: [preference] }, member);
    const { body } = await call<{ data: Record<string, unknown> }>(
      app,
      'GET',
      '/accounts/me/export',
      undefined,
      member,
    );
    expect(body.data).toMatchObject({
      account: { id: account_id, full_name: 'Anna Petrova' },
      profile: { about: 'About me.', levels: ['lead'], languages: ['ru'], professions: [name_en] },
      notifications: [{ kind: 'role_changed', read_at: app.clock.now().toISOString() }],
      notification_preferences: [preference],
    });
  });

  test('when the account is deleted, nothing of the person stays but the id', async () => {
    const member = await aMember(app);
    const { id } = await aProfession(app);
    await change(member, { about: 'About me.', levels: ['lead'], languages: ['ru'], profession_ids: [id] });
    await app.app.get(Transactions).run((tx) =>
      app.app.get(Outbox).append(tx, 'account.deleted', member.account_id, {
        account_id: member.account_id,
        kind: 'member',
        employer_id: null,
      }),
    );
    await app.drain();
    expect((await shown(member.account_id)).status).toBe(404);
    const [row] = await app.database.rows(
      `select m.about, m.levels, m.languages, m.deleted_at,
         (select count(*)::int from member_professions p where p.account_id = m.account_id) as professions
       from members m where account_id = $1`,
      [member.account_id],
    );
    expect(row).toEqual({ about: '', levels: [], languages: [], deleted_at: app.clock.now(), professions: 0 });
    expect((await app.app.get(MembersQueries).firstNames([member.account_id])).size).toBe(0);
    await expect(active(member.account_id)).rejects.toMatchObject({ code: 'members.not_found' });
  });
});
