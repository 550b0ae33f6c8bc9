import { startApp, type TestApp } from '../app.js';
import { aRecruiter, call, type GivenRecruiter } from '../given.js';

interface Problem {
  code: string;
  errors?: { field: string; code: string }[];
}

describe('What people set for themselves', () => {
  let app: TestApp;
  let owner: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
    owner = await aRecruiter(app, { company_name: 'Northern Light' });
  });
  afterAll(() => app.stop());

  const changeCompany = (body: unknown) =>
    call<Problem & Record<string, unknown>>(app, 'PATCH', '/employers/me', body, owner);
  const changeOwn = (body: unknown) => call<Problem & Record<string, unknown>>(app, 'PATCH', '/auth/me', body, owner);

  test('a new company keeps responses for twelve months, lives in Moscow time, and is framed by nobody', async () => {
    const { body } = await call(app, 'GET', '/employers/me', undefined, owner);
    expect(body).toMatchObject({ retention_months: 12, time_zone: 'Europe/Moscow', widget_origins: [] });
    expect(body).not.toHaveProperty('closed_at');
  });

  test('an owner changes one setting without touching the others', async () => {
    const { status, body } = await changeCompany({ retention_months: 6 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ company_name: 'Northern Light', retention_months: 6, time_zone: 'Europe/Moscow' });
    expect((await changeCompany({ time_zone: 'Asia/Yekaterinburg' })).body).toMatchObject({
      retention_months: 6,
      time_zone: 'Asia/Yekaterinburg',
    });
  });

  test('a company says which country it hires in, and takes it back', async () => {
    expect((await call(app, 'GET', '/employers/me', undefined, owner)).body).toMatchObject({ country: null });
    expect((await changeCompany({ country: 'DE' })).body).toMatchObject({ country: 'DE' });
    expect((await changeCompany({ retention_months: 12 })).body).toMatchObject({ country: 'DE' });
    expect((await changeCompany({ country: null })).body).toMatchObject({ country: null });
    await expect(app.database.rows(`update employers set country = 'de'`)).rejects.toThrow('employers_country');
  });

  test('origins are stored as browsers spell them, each once', async () => {
    const { body } = await changeCompany({
      widget_origins: ['https://Careers.Example/', 'https://careers.example', 'https://карьера.рф:8443'],
    });
    expect(body.widget_origins).toEqual(['https://careers.example', 'https://xn--80aaos5ab6f.xn--p1ai:8443']);
    expect((await changeCompany({ widget_origins: [] })).body.widget_origins).toEqual([]);
  });

  test('what is kept and who may frame the widget is recorded with who changed it', async () => {
    await changeCompany({ retention_months: 9 });
    await changeCompany({ company_name: 'Northern Light' });
    const [last] = await app.database.rows(
      `select actor_id, action, details from audit_entries where subject_id = $1 order by id desc limit 1`,
      [owner.employer_id],
    );
    expect(last).toEqual({
      actor_id: owner.account_id,
      action: 'employer.changed',
      details: { retention_months: 9, widget_origins: [] },
    });
  });

  test.each([
    ['retention_months', 0, 'range'],
    ['retention_months', 37, 'range'],
    ['retention_months', 1.5, 'whole'],
    ['country', 'XX', 'country'],
    ['country', 'de', 'country'],
    ['country', 'Germany', 'country'],
    ['time_zone', 'Moscow', 'time_zone'],
    ['time_zone', '+03:00', 'time_zone'],
    ['time_zone', 'europe/moscow', 'time_zone'],
    ['widget_origins', ['http://careers.example'], 'origin'],
    ['widget_origins', ['https://careers.example/jobs'], 'origin'],
    ['widget_origins', ['https://*.example'], 'origin'],
    ['widget_origins', ["https://careers.example; script-src 'unsafe-inline'"], 'origin'],
    ['widget_origins', Array.from({ length: 21 }, (_, place) => `https://careers-${place}.example`), 'list_length'],
  ])('a company with %s %p is refused beside the field', async (field, value, code) => {
    const { status, body } = await changeCompany({ [field]: value });
    expect(status).toBe(422);
    expect(body.errors).toEqual([expect.objectContaining({ field, code })]);
  });

  test('a person changes name, language and time zone, and may be nameless again', async () => {
    const changed = await changeOwn({ full_name: ' Olga Belova ', locale: 'en', time_zone: 'Europe/Berlin' });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ full_name: 'Olga Belova', locale: 'en', time_zone: 'Europe/Berlin' });
    expect((await changeOwn({ full_name: null })).body).toMatchObject({ full_name: null, time_zone: 'Europe/Berlin' });
    expect((await changeOwn({ time_zone: 'Nowhere/Land' })).body.errors).toEqual([
      expect.objectContaining({ field: 'time_zone', code: 'time_zone' }),
    ]);
    expect((await changeOwn({ staff_role: 'admin' })).status).toBe(422);
  });

  test('every time zone that is taken is one that the database knows', async () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const unknown = await app.database.rows<{ zone: string }>(
      `select zone from unnest($1::text[]) as zone where zone not in (select name from pg_timezone_names)`,
      [zones],
    );
    expect(unknown).toEqual([]);
  });
});
