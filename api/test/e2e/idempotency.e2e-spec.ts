import { randomUUID } from 'node:crypto';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { CandidatesRepository } from '../../src/modules/candidates/candidates.repository.js';
import { ResponsesRepository } from '../../src/modules/responses/responses.repository.js';
import { VacanciesRepository } from '../../src/modules/vacancies/vacancies.repository.js';
import { CLAIM_MS, Idempotency, KEPT_MS } from '../../src/platform/http/idempotency.js';
import { startApp, type TestApp } from '../app.js';
import {
  aCandidate,
  type Answer,
  aRecruiter,
  aResponse,
  aVacancy,
  call,
  CONSENT,
  type GivenCandidate,
  type GivenRecruiter,
  PASSWORD,
  VACANCY,
} from '../given.js';

type Made = { id: string } & Record<string, unknown>;

describe('A creating request that is repeated with its Idempotency-Key', () => {
  let app: TestApp;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
  });
  afterAll(() => app.stop());
  afterEach(() => jest.restoreAllMocks());

  const keyed = (key: string, more: Record<string, string> = {}) => ({ 'idempotency-key': key, ...more });
  const rows = async (table: string) =>
    (await app.database.first<{ count: number }>(`select count(*)::int as count from ${table}`))?.count ?? -1;
  const postVacancy = (key: string, body: unknown = VACANCY, by: GivenRecruiter = recruiter) =>
    call<Made>(app, 'POST', '/vacancies', body, { token: by.token, headers: keyed(key) });
  const aPerson = () => ({ full_name: 'Anna Petrova', email: `${randomUUID()}@mail.example`, consent: CONSENT });
  const postCandidate = (key: string, body: unknown, headers: Record<string, string> = {}) =>
    call<GivenCandidate & Made>(app, 'POST', '/candidates', body, { headers: keyed(key, headers) });
  const apply = (key: string, vacancy: { id: string }, candidate: GivenCandidate) =>
    call<Made & { chat_token: string }>(
      app,
      'POST',
      '/responses',
      { vacancy_id: vacancy.id, candidate_id: candidate.id },
      { headers: keyed(key, { 'x-candidate-token': candidate.candidate_token }) },
    );
  const sendResume = (key: string, candidate: GivenCandidate, text: string) => {
    const form = new FormData();
    form.append('file', new Blob([text], { type: 'text/plain' }), 'cv.txt');
    return call<Made>(app, 'POST', `/candidates/${candidate.id}/resume`, form, {
      headers: keyed(key, { 'x-candidate-token': candidate.candidate_token }),
    });
  };
  const canReadItself = async ({ id, candidate_token }: GivenCandidate) =>
    (await call(app, 'GET', `/candidates/${id}`, undefined, { headers: { 'x-candidate-token': candidate_token } }))
      .status === 200;

  test('of 20 parallel equal requests one has an effect, and all get its answer', async () => {
    const before = await rows('vacancies');
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => postVacancy(key)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await rows('vacancies')).toBe(before + 1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(19);
  });

  test('20 parallel applications are one response, without a mail about a second one, and each chat token opens it', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const candidate = await aCandidate(app);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => apply(key, vacancy, candidate)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(new Set(answers.map(({ body }) => body.chat_token)).size).toBe(20);
    const id = answers[0]?.body.id ?? '';
    for (const { body } of answers.slice(0, 3)) {
      const read = await call(app, 'GET', `/responses/${id}/messages`, undefined, {
        headers: { 'x-chat-token': body.chat_token },
      });
      expect(read.status).toBe(200);
    }
    const repeated = await app.database.rows(
      `select 1 from events where name = 'response.repeated' and payload ->> 'response_id' = $1`,
      [id],
    );
    expect(repeated).toEqual([]);
  });

  test('20 parallel new candidates are one row, and every token given for it stays good', async () => {
    const body = aPerson();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => postCandidate(key, body)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    const found = await app.database.rows(`select id from candidates where email = $1`, [body.email]);
    expect(found).toEqual([{ id: answers[0]?.body.id }]);
    expect(new Set(answers.map((answer) => answer.body.candidate_token)).size).toBe(20);
    expect(await Promise.all(answers.map((answer) => canReadItself(answer.body)))).toEqual(Array(20).fill(true));
  });

  test('20 parallel registrations are one company, each answer signed in by tokens of its own', async () => {
    const body = { company_name: 'Northern Light', email: `${randomUUID()}@company.example`, password: PASSWORD };
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        call<{ access_token: string; refresh_token: string; account: { id: string } }>(
          app,
          'POST',
          '/employers/register',
          body,
          { headers: keyed(key) },
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map((answer) => answer.body.account.id)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.body.refresh_token)).size).toBe(20);
    const me = await call(app, 'GET', '/auth/me', undefined, { token: answers[7]?.body.access_token });
    expect(me.status).toBe(200);
  });

  test('a registration repeated after the password has changed signs nobody in', async () => {
    const register = (key: string, email: string, password: string) =>
      call<Made>(
        app,
        'POST',
        '/employers/register',
        { company_name: 'Northern Light', email, password },
        {
          headers: keyed(key),
        },
      );
    const [mine, other] = [`${randomUUID()}@company.example`, `${randomUUID()}@company.example`];
    const key = randomUUID();
    expect((await register(key, mine, PASSWORD)).status).toBe(201);
    expect((await register(randomUUID(), other, 'quite another password')).status).toBe(201);
    await app.database.rows(
      `update accounts set password_hash = (select password_hash from accounts where email = $2) where email = $1`,
      [mine, other],
    );
    const again = await register(key, mine, PASSWORD);
    expect([again.status, again.body.code]).toEqual([401, 'accounts.wrong_credentials']);
  });

  test('a CV sent 20 times at once is kept once; another file with that key is refused', async () => {
    const candidate = await aCandidate(app);
    const before = await rows('stored_files');
    const key = randomUUID();
    const text = 'Backend developer, TypeScript';
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendResume(key, candidate, text)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await rows('stored_files')).toBe(before + 1);
    const other = await sendResume(key, candidate, `${text}, Go`);
    expect([other.status, other.body.code]).toEqual([422, 'http.idempotency_key_reused']);
  });

  test('a note written 20 times at once is one note', async () => {
    const response = await aResponse(app, await aVacancy(app, recruiter));
    const key = randomUUID();
    const write = () =>
      call<Made>(
        app,
        'POST',
        `/responses/${response.id}/notes`,
        { note_text: 'Call on Monday.' },
        {
          token: recruiter.token,
          headers: keyed(key),
        },
      );
    const answers = await Promise.all(Array.from({ length: 20 }, write));
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    const notes = await app.database.rows(`select 1 from response_notes where response_id = $1`, [response.id]);
    expect(notes).toHaveLength(1);
  });

  test('another body with the same key is refused in both languages, and nothing is made', async () => {
    const key = randomUUID();
    await postVacancy(key);
    const before = await rows('vacancies');
    const answer = await postVacancy(key, { ...VACANCY, title: 'Frontend developer' });
    expect([answer.status, answer.body.code]).toEqual([422, 'http.idempotency_key_reused']);
    const inRussian = await call(
      app,
      'POST',
      '/vacancies',
      {},
      {
        token: recruiter.token,
        headers: keyed(key),
        locale: 'ru',
      },
    );
    expect([inRussian.status, inRussian.body.detail]).toEqual([422, expect.stringContaining('уже использован')]);
    expect(await rows('vacancies')).toBe(before);
  });

  test('the order of fields is not another body', async () => {
    const key = randomUUID();
    const first = await postVacancy(key);
    const second = await postVacancy(key, Object.fromEntries(Object.entries(VACANCY).reverse()));
    expect([second.status, second.body.id]).toEqual([201, first.body.id]);
  });

  test('the key belongs to its caller: another account and another address make their own', async () => {
    const key = randomUUID();
    const other = await aRecruiter(app);
    const [mine, theirs] = [await postVacancy(key), await postVacancy(key, VACANCY, other)];
    expect(theirs.status).toBe(201);
    expect(theirs.body.id).not.toBe(mine.body.id);

    const proxied = await startApp({ env: { TRUST_PROXY: '1' }, database_url: app.config.database_url });
    try {
      const body = aPerson();
      const from = (address: string) =>
        call<Made>(proxied, 'POST', '/candidates', body, { headers: keyed(key, { 'x-forwarded-for': address }) });
      const [first, second, again] = [await from('203.0.113.1'), await from('203.0.113.2'), await from('203.0.113.1')];
      expect(second.body.id).not.toBe(first.body.id);
      expect(again.body.id).toBe(first.body.id);
    } finally {
      await proxied.stop();
    }
  });

  test('the key belongs to its route', async () => {
    const key = randomUUID();
    const vacancy = await postVacancy(key);
    const response = await aResponse(app, vacancy.body);
    const note = await call<Made>(
      app,
      'POST',
      `/responses/${response.id}/notes`,
      { note_text: 'Good.' },
      {
        token: recruiter.token,
        headers: keyed(key),
      },
    );
    expect(note.status).toBe(201);
  });

  test('the same note for another response is another request: refused with the same key', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const [one, two] = [await aResponse(app, vacancy), await aResponse(app, vacancy)];
    const key = randomUUID();
    const write = ({ id }: { id: string }) =>
      call<Made>(
        app,
        'POST',
        `/responses/${id}/notes`,
        { note_text: 'Good.' },
        {
          token: recruiter.token,
          headers: keyed(key),
        },
      );
    expect((await write(one)).status).toBe(201);
    expect((await write(two)).status).toBe(422);
  });

  test('after 24 hours the key is new again, and the hourly job forgets it', async () => {
    const own = await startApp();
    try {
      const company = await aRecruiter(own);
      const key = randomUUID();
      const post = async () => {
        const { body } = await call<{ access_token: string }>(own, 'POST', '/auth/login', {
          email: company.email,
          password: PASSWORD,
        });
        return call<Made>(own, 'POST', '/vacancies', VACANCY, { token: body.access_token, headers: keyed(key) });
      };
      const first = await post();
      own.clock.advance(KEPT_MS - 1);
      expect((await post()).body.id).toBe(first.body.id);
      await own.app.get(Idempotency).prune(own.clock.now());
      expect((await post()).body.id).toBe(first.body.id);
      own.clock.advance(1);
      const second = await post();
      expect(second.body.id).not.toBe(first.body.id);
      own.clock.advance(KEPT_MS);
      await own.app.get(Idempotency).prune(own.clock.now());
      expect(await own.database.rows(`select 1 from idempotency_keys`)).toEqual([]);
    } finally {
      await own.stop();
    }
  });

  test('a refused request gives its key back: mended, it goes through', async () => {
    const key = randomUUID();
    const refused = await postVacancy(key, { ...VACANCY, title: '' });
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('http.invalid');
    expect((await postVacancy(key)).status).toBe(201);
  });

  test('a request that dies before its commit leaves nothing; once its claim has lapsed a repeat does the work', async () => {
    const before = await rows('vacancies');
    const key = randomUUID();
    const insert = jest.spyOn(app.app.get(VacanciesRepository), 'insert').mockRejectedValueOnce(new Error('killed'));
    const release = jest
      .spyOn(app.app.get(Idempotency) as unknown as { release: () => Promise<void> }, 'release')
      .mockResolvedValueOnce();
    expect((await postVacancy(key)).status).toBe(500);
    expect([insert.mock.calls.length, release.mock.calls.length]).toEqual([1, 1]);
    app.clock.advance(CLAIM_MS);
    expect((await postVacancy(key)).status).toBe(201);
    expect(await rows('vacancies')).toBe(before + 1);
  });

  test('a request that dies after its commit is answered from what it made', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const candidate = await aCandidate(app);
    const key = randomUUID();
    const release = jest
      .spyOn(app.app.get(Idempotency) as unknown as { release: () => Promise<void> }, 'release')
      .mockRejectedValueOnce(new Error('killed'));
    expect((await apply(key, vacancy, candidate)).status).toBe(500);
    expect(release).toHaveBeenCalledTimes(1);
    const again = await apply(key, vacancy, candidate);
    expect(again.status).toBe(201);
    expect(await app.database.rows(`select id from responses where vacancy_id = $1`, [vacancy.id])).toEqual([
      { id: again.body.id },
    ]);
  });

  test('a request so slow that its claim was taken over takes its own effect back', async () => {
    const before = await rows('candidates');
    const key = randomUUID();
    const body = aPerson();
    const repository = app.app.get(CandidatesRepository);
    const insert = repository.insert.bind(repository);
    let overtaking: Promise<Answer<GivenCandidate & Made>> | undefined;
    jest.spyOn(repository, 'insert').mockImplementationOnce(async (tx, candidate) => {
      app.clock.advance(CLAIM_MS);
      overtaking = postCandidate(key, body);
      await overtaking;
      await insert(tx, candidate);
    });
    const slow = await postCandidate(key, body);
    expect([slow.status, slow.body.code]).toEqual([409, 'http.idempotency_key_in_use']);
    expect(slow.headers.get('retry-after')).toBe('60');
    expect((await overtaking)?.status).toBe(201);
    expect(await rows('candidates')).toBe(before + 1);
  });

  test('the planted fault is caught: noting the effect outside its transaction doubles it', async () => {
    const key = randomUUID();
    const body = aPerson();
    jest.spyOn(app.app.get(Idempotency), 'keep').mockResolvedValueOnce();
    await postCandidate(key, body);
    await postCandidate(key, body);
    expect(await app.database.rows(`select 1 from candidates where email = $1`, [body.email])).toHaveLength(2);
  });

  test('neither tokens nor anything about a person can be read from what is kept', async () => {
    const body = aPerson();
    await postCandidate(`kept-${randomUUID()}`, body);
    const kept = JSON.stringify(await app.database.rows(`select * from idempotency_keys`));
    expect(kept).not.toMatch(/anna|mail\.example|127\.0\.0\.1|kept-/i);
  });

  test('once a candidate is erased, a repeat brings nothing back', async () => {
    const key = randomUUID();
    const body = aPerson();
    const { body: candidate } = await postCandidate(key, body);
    await call(app, 'DELETE', `/candidates/${candidate.id}`, undefined, {
      headers: { 'x-candidate-token': candidate.candidate_token },
    });
    const again = await postCandidate(key, body);
    expect([again.status, again.body.code]).toEqual([404, 'candidates.not_found']);
  });

  test('a key that is none is refused', async () => {
    for (const key of ['', 'with space', 'x'.repeat(256)]) {
      const answer = await postVacancy(key);
      expect([answer.status, answer.body.code]).toEqual([422, 'http.invalid']);
    }
  });

  test('a failure of the database while noting leaves no half of the effect', async () => {
    const vacancy = await aVacancy(app, recruiter);
    const candidate = await aCandidate(app);
    const key = randomUUID();
    jest.spyOn(app.app.get(ResponsesRepository), 'insertToken').mockRejectedValueOnce(new Error('lost connection'));
    expect((await apply(key, vacancy, candidate)).status).toBe(500);
    expect(await app.database.rows(`select 1 from responses where vacancy_id = $1`, [vacancy.id])).toEqual([]);
    expect((await apply(key, vacancy, candidate)).status).toBe(201);
  });

  /** POSTs that create nothing that a repeat would double; each says why. */
  const withoutKey: Record<string, string> = {
    'auth/login': 'each sign-in is one of its own',
    'auth/refresh': 'a token works once, whoever repeats it',
    'auth/logout': 'twice is once',
    'auth/password/forgot': 'answers alike whatever happens',
    'auth/password/reset': 'the link works once',
    'auth/email/verify': 'the link works once',
    'auth/email/send-again': 'another mail is what is asked for',
    'ws-tickets': 'each ticket opens one socket',
    'vacancies/draft': 'makes nothing',
    'vacancies/test-chat': 'makes nothing',
    'responses/:id/decision': 'the same decision is made once',
    'responses/:id/stage': 'the same stage is entered once',
    'responses/:id/withdraw': 'twice is once',
    'responses/:id/review-request': 'twice is once',
    'responses/:id/takeover': 'twice is once',
    'responses/:id/handback': 'twice is once',
    'employers/me/webhooks/:id/deliveries/:delivery_id/replay': 'what is pending again is not settled',
    'mock-interviews/preview-times': 'makes nothing',
    'members/me/calendar-feed': 'each address is one of its own and voids the former',
    'sessions/:id/cancel': 'twice is once',
    'sessions/:id/dispute': 'twice is once',
    'notifications/feedback-reminder': 'once a day, whoever repeats it',
    'moderation/cases/:id/claim': 'twice is once',
    'moderation/cases/:id/release': 'twice is once',
    'moderation/cases/:id/answer': 'there is one answer',
    'moderation/cases/:id/escalate': 'what is escalated is escalated',
    'moderation/cases/:id/decide': 'there is one decision',
    'moderation/cases/:id/appeal': 'there is one appeal',
    'admin/sessions/:id/archive': 'twice is once',
    'admin/points/proof': 'each recount is one of its own',
    'admin/accounts/:id/suspension': 'the same suspension is one',
    'notifications/unsubscribe/:token': 'twice is once',
    'notifications/:id/read': 'twice is once',
    'notifications/read-all': 'twice is once',
    'admin/professions/:id/merge': 'what is merged is there no more',
    'admin/events/dead/replay': 'what is pending again is not dead',
  };

  test('every POST that creates takes a key', () => {
    const POST = 1;
    const scanner = new MetadataScanner();
    const posts = app.app
      .get(DiscoveryService, { strict: false })
      .getControllers()
      .flatMap(({ metatype, instance }) => {
        const base = String(Reflect.getMetadata(PATH_METADATA, metatype as object));
        return scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object).flatMap((name) => {
          const method = (instance as Record<string, object>)[name] as object;
          if (Reflect.getMetadata(METHOD_METADATA, method) !== POST) return [];
          const path = `${base}/${String(Reflect.getMetadata(PATH_METADATA, method))}`.replace(/^\/+|\/+$/g, '');
          return [{ path: path.replaceAll(/\/{2,}/g, '/'), takes: Reflect.hasMetadata('idempotent', method) }];
        });
      });
    expect(posts.length).toBeGreaterThan(10);
    expect(posts.filter(({ path, takes }) => takes === path in withoutKey)).toEqual([]);
  });
});
