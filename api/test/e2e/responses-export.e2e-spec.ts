import { startApp, type TestApp } from '../app.js';
import { aRecruiter, aResponse, aVacancy, call, type GivenRecruiter } from '../given.js';
import { giveManyResponses } from '../many-responses.js';

const BOM = '\ufeff';

describe('The list of responses as a file', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
  });
  afterAll(() => app.stop());

  const fetchCsv = (query: string, locale = 'en', token = recruiter.token) =>
    fetch(`${app.url}/responses/export.csv${query}`, {
      headers: { authorization: `Bearer ${token}`, 'accept-language': locale },
    });
  /** Bytes as they came: `text()` would swallow the byte order mark. */
  const csv = async (query: string, locale = 'en'): Promise<string> =>
    Buffer.from(await (await fetchCsv(query, locale)).arrayBuffer()).toString();
  const lines = (text: string) => text.trimEnd().split('\r\n');

  test('it opens in Excel as it is, in English and in Russian, with times in the zone of the reader', async () => {
    const vacancy = await aVacancy(app, recruiter);
    await aResponse(app, vacancy, { full_name: 'Пётр Ёлкин', city: 'Москва', email: 'petr@mail.example' });
    const english = await csv(`?vacancy_id=${vacancy.id}`);
    expect(english.startsWith(`${BOM}Candidate,E-mail,`)).toBe(true);
    expect(lines(english)[0]).toContain('Applied (Europe/Moscow)');
    expect(lines(english)[1]).toBe(
      'Пётр Ёлкин,petr@mail.example,,Москва,Backend developer,New,Inbox,,,,2026-03-02 12:00,',
    );
    const russian = await csv(`?vacancy_id=${vacancy.id}`, 'ru');
    expect(russian.startsWith(`${BOM}Кандидат;Почта;`)).toBe(true);
    expect(lines(russian)[1]).toContain(';Новый;Входящие;');
    const { headers } = await fetchCsv('', 'ru');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(
      "filename*=UTF-8''отклики-2026-03-02.csv",
    );
  });

  test('a cell that begins like a formula is neutralised', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const bad = ['=HYPERLINK("http://x.example";"open")', '+1+cmd|calc', '-2+3', '@SUM(A1)', '＝1+1'];
    for (const full_name of bad) await aResponse(app, vacancy, { full_name, phone: '+7 900 000-00-01' });
    const rows = lines(await csv(`?vacancy_id=${vacancy.id}`)).slice(1);
    expect(rows).toHaveLength(bad.length);
    for (const row of rows) {
      expect(row).toMatch(/^"?'/);
      expect(row).toContain(",'+7 900 000-00-01,");
    }
  });

  test('filters and order are those of the list', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const [first, second] = [
      await aResponse(app, vacancy, { full_name: 'Anna First' }),
      await aResponse(app, vacancy, { full_name: 'Boris Second' }),
    ];
    await call(app, 'POST', `/responses/${first.id}/decision`, { status: 'approved' }, recruiter);
    const names = (text: string) =>
      lines(text)
        .slice(1)
        .map((line) => line.split(',')[0]);
    expect(names(await csv(`?vacancy_id=${vacancy.id}&order=asc`))).toEqual(['Anna First', 'Boris Second']);
    expect(names(await csv(`?vacancy_id=${vacancy.id}&status=approved`))).toEqual(['Anna First']);
    expect(names(await csv(`?vacancy_id=${vacancy.id}&q=boris`))).toEqual(['Boris Second']);
    expect(second.id > first.id).toBe(true);
    expect((await fetchCsv('?status=wrong')).status).toBe(422);
  });

  test('only the own company is in it, and only a recruiter may ask', async () => {
    const other = await aRecruiter(app);
    expect(lines(Buffer.from(await (await fetchCsv('', 'en', other.token)).arrayBuffer()).toString())).toHaveLength(1);
    expect((await fetch(`${app.url}/responses/export.csv`)).status).toBe(401);
  });

  test('who took the data out is recorded, without the words that were searched for', async () => {
    await csv('?q=secretname&status=new');
    const entries = await app.database.rows<{ details: Record<string, unknown>; actor_id: string }>(
      `select actor_id, details from audit_entries where action = 'responses.exported' order by id desc limit 1`,
    );
    expect(entries).toEqual([{ actor_id: recruiter.account_id, details: { status: 'new', has_text: true } }]);
  });

  describe('of 20,000 responses', () => {
    const COUNT = 20_000;
    let token: string;
    beforeAll(async () => {
      const own = await aRecruiter(app);
      token = own.token;
      const { employer_id } = await giveManyResponses(app.config.database_url, COUNT, app.clock.now());
      await app.database.rows(`update responses set employer_id = $2 where employer_id = $1`, [
        employer_id,
        own.employer_id,
      ]);
    }, 60_000);

    test.each(['', '?sort=relevance_score', '?sort=relevance_score&order=asc'])(
      'it holds each once, in batches (%s)',
      async (query) => {
        const response = await fetchCsv(query, 'en', token);
        const rows = lines(Buffer.from(await response.arrayBuffer()).toString()).slice(1);
        const emails = new Set(rows.map((row) => row.split(',')[1]));
        expect([rows.length, emails.size]).toEqual([COUNT, COUNT]);
      },
    );
  });
});
