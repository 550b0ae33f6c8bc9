import { startApp, type TestApp } from '../app.js';
import { aCandidate, aRecruiter, aResponse, aVacancy, call, type GivenRecruiter, VACANCY } from '../given.js';

type Status = 'draft' | 'open' | 'paused' | 'closed';
const STATUSES: Status[] = ['draft', 'open', 'paused', 'closed'];

interface Page {
  items: { id: string; title: string }[];
  total: number;
  is_estimate: boolean;
  next_cursor: string | null;
}

interface Problem {
  code: string;
  detail: string;
  errors?: { field: string; code: string }[];
}

describe('Vacancies', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
  });
  afterAll(() => app.stop());

  const post = (changes: Record<string, unknown>, by = recruiter) =>
    call<Record<string, unknown> & Problem>(app, 'POST', '/vacancies', { ...VACANCY, ...changes }, by);
  const put = (id: string, changes: Record<string, unknown>, locale = 'en') =>
    call<Record<string, unknown> & Problem>(
      app,
      'PUT',
      `/vacancies/${id}`,
      { ...VACANCY, ...changes },
      { ...recruiter, locale },
    );
  const read = async (id: string) =>
    (await call<Record<string, unknown>>(app, 'GET', `/vacancies/${id}`, undefined, recruiter)).body;

  describe('a vacancy', () => {
    test('is read as it was posted, with what was left out filled in', async () => {
      const { title, description, work_format } = VACANCY;
      const { status, body } = await call<Record<string, unknown>>(
        app,
        'POST',
        '/vacancies',
        { title: ` ${title} `, description, work_format, requirements: {} },
        { ...recruiter, locale: 'ru' },
      );
      expect(status).toBe(201);
      expect(body).toEqual({
        id: expect.any(String),
        employer_id: recruiter.employer_id,
        title,
        description,
        requirements: {
          skills: [],
          min_experience_years: null,
          languages: [],
          education: null,
          locations: [],
          questions: [],
        },
        faqs: [],
        location: null,
        work_format,
        salary_min: null,
        salary_max: null,
        currency: 'RUB',
        salary_period: null,
        language: 'ru',
        status: 'open',
        approve_threshold: 0.6,
        auto_reject: false,
        created_at: app.clock.now().toISOString(),
        updated_at: app.clock.now().toISOString(),
      });
      expect(await read(body.id as string)).toEqual(body);
    });

    test('may name its must-have skills as a plain list', async () => {
      const { body } = await post({ requirements: ['TypeScript', 'PostgreSQL'] });
      expect(body.requirements).toMatchObject({
        skills: [
          { name: 'TypeScript', importance: 'must' },
          { name: 'PostgreSQL', importance: 'must' },
        ],
        questions: [],
      });
    });

    test('is not replaced where somebody has changed it since it was read', async () => {
      const { id } = await aVacancy(app, recruiter);
      const { updated_at } = await read(id);
      app.clock.advance(1);
      const first = await put(id, { title: 'First', updated_at });
      expect([first.status, first.body.title]).toEqual([200, 'First']);
      const late = await put(id, { title: 'Late', updated_at });
      expect([late.status, late.body.code]).toEqual([409, 'vacancies.changed_meanwhile']);
      expect((await read(id)).title).toBe('First');
      expect((await put(id, { title: 'Late', updated_at: first.body.updated_at })).status).toBe(200);
    });

    test('is replaced whole, but keeps status, language and questions of candidates', async () => {
      const { id } = await aVacancy(app, recruiter, { status: 'paused', language: 'ru', auto_reject: true });
      const faqs = [{ question: 'Is there a trial day?', answer: 'Yes, a paid one.' }];
      expect((await call(app, 'PUT', `/vacancies/${id}/faqs`, { items: faqs }, recruiter)).status).toBe(200);
      const { description, work_format } = VACANCY;
      const replaced = await call<Record<string, unknown>>(
        app,
        'PUT',
        `/vacancies/${id}`,
        { title: 'Another', description, work_format, requirements: {} },
        recruiter,
      );
      expect(replaced.body).toMatchObject({
        title: 'Another',
        status: 'paused',
        language: 'ru',
        faqs,
        auto_reject: false,
        location: null,
        salary_min: null,
        requirements: { skills: [], questions: [] },
      });
      expect(await read(id)).toEqual(replaced.body);

      const other = [{ question: 'Where is the office?', answer: 'By the river.' }];
      const both = { title: 'Another', description, work_format, requirements: {}, faqs: other };
      const again = await call<Record<string, unknown>>(app, 'PUT', `/vacancies/${id}`, both, recruiter);
      expect(again.body).toMatchObject({ faqs: other });
    });

    const question = { id: 'q', text: 'How?', kind: 'text', importance: 'nice' };
    test.each<[string, Record<string, unknown>, string, string]>([
      ['a salary that ends below its beginning', { salary_min: 2, salary_max: 1 }, 'salary_min', 'salary_range'],
      [
        'a skill twice',
        { requirements: { skills: ['SQL', 'sql'].map((name) => ({ name, importance: 'must' })) } },
        'requirements.skills.1.name',
        'duplicate',
      ],
      ['a skill twice in a plain list', { requirements: ['SQL', 'sql'] }, 'requirements.skills.1.name', 'duplicate'],
      [
        'a language twice',
        { requirements: { languages: ['a1', 'b2'].map((level) => ({ code: 'en', level })) } },
        'requirements.languages.1.code',
        'duplicate',
      ],
      [
        'two questions of one id',
        { requirements: { questions: [question, question] } },
        'requirements.questions.1.id',
        'duplicate',
      ],
      [
        'a choice without options',
        { requirements: { questions: [{ ...question, kind: 'choice' }] } },
        'requirements.questions.0.options',
        'options_missing',
      ],
      [
        'options without a choice',
        { requirements: { questions: [{ ...question, options: ['a', 'b'] }] } },
        'requirements.questions.0.options',
        'options_unexpected',
      ],
      [
        'an option twice',
        { requirements: { questions: [{ ...question, kind: 'choice', options: ['a', 'A'] }] } },
        'requirements.questions.0.options',
        'duplicate',
      ],
      [
        'accepted answers of another kind',
        { requirements: { questions: [{ ...question, kind: 'number', accept: { yes: true } }] } },
        'requirements.questions.0.accept',
        'accept_mismatch',
      ],
      [
        'an accepted option that is not offered',
        {
          requirements: {
            questions: [{ ...question, kind: 'choice', options: ['a', 'b'], accept: { options: ['c'] } }],
          },
        },
        'requirements.questions.0.accept',
        'accept_mismatch',
      ],
      [
        'a range that ends below its beginning',
        { requirements: { questions: [{ ...question, kind: 'number', accept: { min: 2, max: 1 } }] } },
        'requirements.questions.0.accept',
        'accept_mismatch',
      ],
      [
        'days that end before they begin',
        {
          requirements: {
            questions: [{ ...question, kind: 'date', accept: { from: '2026-05-01', to: '2026-04-01' } }],
          },
        },
        'requirements.questions.0.accept',
        'accept_mismatch',
      ],
      [
        'a knockout that nothing decides',
        { requirements: { questions: [{ ...question, knockout: true }] } },
        'requirements.questions.0.knockout',
        'knockout_without_accept',
      ],
    ])('is refused with %s, posted or replaced', async (_, changes, field, code) => {
      const { id } = await aVacancy(app, recruiter);
      for (const { status, body } of [await post(changes), await put(id, changes)]) {
        expect([status, body.code]).toEqual([422, 'http.invalid']);
        expect(body.errors).toContainEqual(expect.objectContaining({ field, code }));
      }
      expect(await read(id)).toMatchObject({ title: VACANCY.title, salary_min: 200000 });
    });
  });

  describe('the status', () => {
    const may: Record<Status, Status[]> = {
      draft: ['draft', 'open', 'closed'],
      open: ['open', 'paused', 'closed'],
      paused: ['open', 'paused', 'closed'],
      closed: ['open', 'closed'],
    };
    test.each(STATUSES.flatMap((from) => STATUSES.map((to) => ({ from, to }))))(
      '$from to $to',
      async ({ from, to }) => {
        const { id } = await aVacancy(app, recruiter, { status: from });
        const { status, body } = await put(id, { status: to });
        if (may[from].includes(to)) {
          expect([status, body.status]).toEqual([200, to]);
          return;
        }
        expect([status, body.code]).toEqual([409, 'vacancies.status_not_allowed']);
        expect(body.detail).toContain(from);
        expect(body.detail).toContain(to);
        expect(await read(id)).toMatchObject({ status: from });
      },
    );

    test.each<[Status, number, string | undefined]>([
      ['draft', 404, 'vacancies.not_found'],
      ['open', 201, undefined],
      ['paused', 409, 'vacancies.not_open'],
      ['closed', 409, 'vacancies.not_open'],
    ])('%s: who applies is answered %i', async (vacancy_status, status, code) => {
      const { id } = await aVacancy(app, recruiter, { status: vacancy_status });
      const { id: candidate_id, candidate_token } = await aCandidate(app);
      const answer = await call<Problem>(
        app,
        'POST',
        '/responses',
        { vacancy_id: id, candidate_id },
        { headers: { 'x-candidate-token': candidate_token } },
      );
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    });

    test.each<[Status, number, string | undefined, boolean]>([
      ['draft', 404, 'vacancies.not_found', false],
      ['open', 200, undefined, true],
      ['paused', 200, undefined, false],
      ['closed', 410, 'vacancies.closed', false],
    ])(
      '%s: who reads it is answered %i %s; it is in the list of jobs: %s',
      async (status, answered, code, isListed) => {
        const { id } = await aVacancy(app, recruiter, { status });
        const page = await call<Problem & { status: unknown }>(app, 'GET', `/jobs/${id}`);
        expect([page.status, page.body.code]).toEqual([answered, code]);
        if (answered === 200) expect(page.body.status).toBe(status);
        const { body } = await call<Page>(app, 'GET', '/jobs?limit=100');
        expect(body.items.some((job) => job.id === id)).toBe(isListed);
      },
    );
  });

  describe('lists', () => {
    let owner: GivenRecruiter;
    const posted: string[] = [];
    beforeAll(async () => {
      owner = await aRecruiter(app, { company_name: 'The long list' });
      for (let number = 1; number <= 60; number++) {
        const vacancy = await aVacancy(app, owner, {
          title: `Tester ${number}`,
          status: number % 4 === 0 ? 'paused' : 'open',
          work_format: number % 2 ? 'office' : 'remote',
          location: number % 3 ? 'Kazan' : null,
          language: number % 5 ? 'en' : 'ru',
        });
        posted.push(vacancy.id);
      }
    });

    const list = async (query: string) => (await call<Page>(app, 'GET', `/vacancies?${query}`, undefined, owner)).body;

    async function walk(path: string, token?: string): Promise<{ ids: string[]; totals: number[] }> {
      const ids: string[] = [];
      const totals: number[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body }: { body: Page } = await call<Page>(
          app,
          'GET',
          `${path}${cursor ? `&cursor=${cursor}` : ''}`,
          undefined,
          { token },
        );
        ids.push(...body.items.map(({ id }) => id));
        totals.push(body.total);
        cursor = body.next_cursor;
      }
      return { ids, totals };
    }

    test.each([1, 7, 25, 60, 100])('pages of %i show each vacancy once, the newest first', async (limit) => {
      const { ids, totals } = await walk(`/vacancies?limit=${limit}`, owner.token);
      expect(ids).toEqual(posted.toReversed());
      expect(new Set(totals)).toEqual(new Set([60]));
    });

    test('pages by cursor stay in step while others are posted', async () => {
      const first = await list('limit=30');
      const added = await aVacancy(app, owner, { title: 'Newcomer' });
      const rest = await list(`limit=100&cursor=${first.next_cursor}`);
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(posted.toReversed());
      await call(app, 'DELETE', `/vacancies/${added.id}`, undefined, owner);
    });

    test('pages can be asked for by number', async () => {
      expect((await list('limit=25&page=3')).items.map(({ id }) => id)).toEqual(posted.toReversed().slice(50));
      expect(await list('limit=25&page=4')).toMatchObject({ items: [], total: 60, next_cursor: null });
    });

    test('tell how many responses each vacancy has, and how many nobody has looked at', async () => {
      const company = await aRecruiter(app);
      const [quiet, busy] = [await aVacancy(app, company), await aVacancy(app, company)];
      const [first] = [await aResponse(app, busy), await aResponse(app, busy)];
      await call(app, 'POST', `/responses/${first.id}/stage`, { stage: 'interview' }, company);
      const { body } = await call<Page>(app, 'GET', '/vacancies', undefined, company);
      expect(body.items).toMatchObject([
        { id: busy.id, responses_count: 2, inbox_count: 1 },
        { id: quiet.id, responses_count: 0, inbox_count: 0 },
      ]);
    });

    test('are filtered by status and by text in the title, in which no character is special', async () => {
      expect((await list('status=paused')).total).toBe(15);
      expect((await list('q=tester%2060')).items.map(({ title }) => title)).toEqual(['Tester 60']);
      expect((await list('q=%25')).total).toBe(0);
      expect((await list('q=Tester_6')).total).toBe(0);
      expect((await list('q=%5C')).total).toBe(0);
    });

    test("hold no other employer's vacancies", async () => {
      const { body } = await call<Page>(app, 'GET', '/vacancies?limit=100', undefined, recruiter);
      expect(body.items.filter(({ id }) => posted.includes(id))).toEqual([]);
    });

    test('of jobs show each open one once, page by page', async () => {
      const open = posted.filter((_, index) => (index + 1) % 4 !== 0).toReversed();
      const { ids } = await walk('/jobs?limit=7&q=tester');
      expect(ids).toEqual(open);
    });

    test.each([
      ['work_format=office', 30],
      ['work_format=remote', 15],
      ['location=kazan', 30],
      ['language=ru', 9],
      ['work_format=office&location=kazan&language=ru', 4],
      ['location=nowhere', 0],
    ])('of jobs are filtered: %s', async (query, total) => {
      const { body } = await call<Page>(app, 'GET', `/jobs?limit=100&q=tester&${query}`);
      expect([body.total, body.items.length]).toEqual([total, total]);
    });

    test('and pages of jobs tell what anyone may know, and no more', async () => {
      const { id } = await aVacancy(app, owner, { title: 'In public' });
      const { body } = await call<Record<string, unknown>>(app, 'GET', `/jobs/${id}`);
      expect(body).toEqual({
        id,
        employer_id: owner.employer_id,
        company_name: 'The long list',
        title: 'In public',
        description: VACANCY.description,
        location: VACANCY.location,
        work_format: VACANCY.work_format,
        salary_min: VACANCY.salary_min,
        salary_max: VACANCY.salary_max,
        currency: VACANCY.currency,
        salary_period: null,
        language: VACANCY.language,
        status: 'open',
        retention_months: 12,
        skills: ['TypeScript'],
        created_at: app.clock.now().toISOString(),
      });
      const { body: jobs } = await call<Page>(app, 'GET', '/jobs?limit=1&q=in%20public');
      expect(jobs.items).toEqual([body]);
    });
  });

  describe('the company', () => {
    test('is read and changed by its owner', async () => {
      const owner = await aRecruiter(app, { company_name: 'Before' });
      const changed = await call<Record<string, unknown>>(
        app,
        'PATCH',
        '/employers/me',
        { company_name: 'After', locale: 'ru' },
        owner,
      );
      expect([changed.status, changed.body]).toEqual([
        200,
        expect.objectContaining({ id: owner.employer_id, company_name: 'After', email: owner.email, locale: 'ru' }),
      ]);
      expect((await call(app, 'GET', '/employers/me', undefined, owner)).body).toEqual(changed.body);
      expect((await call(app, 'PATCH', '/employers/me', {}, owner)).body).toEqual(changed.body);
    });
  });
});
