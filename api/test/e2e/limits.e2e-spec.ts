import { randomUUID } from 'node:crypto';
import { Passwords } from '../../src/modules/accounts/passwords.js';
import { RATE_LIMITS, type RateLimit, RateLimits } from '../../src/platform/limits/rate-limits.js';
import { startApp, type TestApp } from '../app.js';
import {
  type Answer,
  aCandidate,
  aRecruiter,
  aResponse,
  aVacancy,
  call,
  CONSENT,
  PASSWORD,
  TestSocket,
} from '../given.js';
import { describeWithRedis, redisTestUrl } from '../redis.js';

type Problem = { code: string; detail: string; status: number };

function contract(redis_url: string | undefined): void {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({
      env: { RATE_LIMITS: '1', TRUST_PROXY: '1', ...(redis_url ? { REDIS_URL: redis_url } : {}) },
    });
  });
  afterAll(() => app.stop());
  afterEach(() => jest.restoreAllMocks());

  /** Nobody else comes from there: Redis is shared by all tests. */
  const anAddress = () => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`;
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const post = (path: string, body: unknown, address: string, locale = 'en') =>
    call<Problem>(app, 'POST', path, body, { headers: from(address), locale });
  const logIn = (email: string, password: string, address = anAddress(), locale = 'en') =>
    post('/auth/login', { email, password }, address, locale);

  async function useUp(limit: RateLimit, key: string): Promise<void> {
    for (let count = 0; count < RATE_LIMITS[limit].points; count++) await app.app.get(RateLimits).take(limit, key);
  }

  function expectRefusal({ status, body, headers }: Answer<Problem>, seconds: number): void {
    expect([status, body.code, body.status]).toEqual([429, 'http.too_many', 429]);
    expect(headers.get('content-type')).toContain('application/problem+json');
    const wait = Number(headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(seconds);
    // People read minutes, and not one too few.
    expect(body.detail).toMatch(
      wait > 60 ? new RegExp(` ${Math.ceil(wait / 60)} (minutes|минут)`) : / (a minute|1 минуту)/,
    );
  }

  test('whoever guesses at one account is refused, from any address, before anything is hashed, in both languages', async () => {
    const { email } = await aRecruiter(app);
    const { points, seconds } = RATE_LIMITS.login_account;
    for (let count = 0; count < points; count++) expect((await logIn(email, `guess ${count}`)).status).toBe(401);
    const hashed = jest.spyOn(app.app.get(Passwords), 'matches');
    const english = await logIn(email, 'another guess');
    expectRefusal(english, seconds);
    expect(english.body.detail).toMatch(/^Too many requests/);
    const russian = await logIn(email, PASSWORD, anAddress(), 'ru');
    expectRefusal(russian, seconds);
    expect(russian.body.detail).toMatch(/^Слишком много запросов/);
    expect(hashed).not.toHaveBeenCalled();
  });

  test('an unknown e-mail is limited just as a known one', async () => {
    const email = `nobody-${randomUUID()}@mail.example`;
    for (let count = 0; count < RATE_LIMITS.login_account.points; count++)
      expect((await logIn(email, PASSWORD)).status).toBe(401);
    expectRefusal(await logIn(email, PASSWORD), RATE_LIMITS.login_account.seconds);
  });

  test('the right password starts the count anew', async () => {
    const { email } = await aRecruiter(app);
    for (let round = 0; round < 2; round++) {
      for (let count = 1; count < RATE_LIMITS.login_account.points; count++) await logIn(email, 'wrong');
      expect((await logIn(email, PASSWORD)).status).toBe(200);
    }
  });

  test.each([
    ['login_address', '/auth/login', () => ({ email: `${randomUUID()}@mail.example`, password: PASSWORD })],
    ['mail_address', '/auth/password/forgot', () => ({ email: `${randomUUID()}@mail.example` })],
    [
      'register_address',
      '/employers/register',
      () => ({ company_name: 'Many', email: `${randomUUID()}@company.example`, password: PASSWORD }),
    ],
    [
      'candidate_address',
      '/candidates',
      () => ({ full_name: 'Anna', email: `${randomUUID()}@mail.example`, consent: CONSENT }),
    ],
  ] as const)('%s: one address is refused at POST %s, another is not', async (limit, path, body) => {
    const [busy, other] = [anAddress(), anAddress()];
    await useUp(limit, busy);
    expectRefusal(await post(path, body(), busy), RATE_LIMITS[limit].seconds);
    expect((await post(path, body(), other)).status).not.toBe(429);
  });

  test('one mailbox is sent its link of confirmation only so often, another as before', async () => {
    const [busy, other] = [
      await aRecruiter(app, { is_verified: false }),
      await aRecruiter(app, { is_verified: false }),
    ];
    const ask = ({ token }: { token: string }) =>
      call<Problem>(app, 'POST', '/auth/email/send-again', undefined, { token });
    for (let count = 0; count < RATE_LIMITS.mail_account.points; count++) expect((await ask(busy)).status).toBe(202);
    expectRefusal(await ask(busy), RATE_LIMITS.mail_account.seconds);
    expect((await ask(other)).status).toBe(202);
  });

  test('applying and sending a CV count as public posting too', async () => {
    const candidate = await aCandidate(app);
    const vacancy = await aVacancy(app, await aRecruiter(app));
    const address = anAddress();
    await useUp('candidate_address', address);
    const headers = { ...from(address), 'x-candidate-token': candidate.candidate_token };
    const applied = await call<Problem>(
      app,
      'POST',
      '/responses',
      { vacancy_id: vacancy.id, candidate_id: candidate.id },
      { headers },
    );
    expectRefusal(applied, RATE_LIMITS.candidate_address.seconds);
    const form = new FormData();
    form.append('file', new Blob(['Developer']), 'cv.txt');
    expectRefusal(
      await call<Problem>(app, 'POST', `/candidates/${candidate.id}/resume`, form, { headers }),
      RATE_LIMITS.candidate_address.seconds,
    );
  });

  test('what is refused leaves nothing behind', async () => {
    const address = anAddress();
    await useUp('candidate_address', address);
    const email = `${randomUUID()}@mail.example`;
    expect((await post('/candidates', { full_name: 'Anna', email, consent: CONSENT }, address)).status).toBe(429);
    expect(await app.database.rows(`select 1 from candidates where email = $1`, [email])).toEqual([]);
  });

  test('an address that opens too many sockets is told so and closed', async () => {
    const response = await aResponse(app, await aVacancy(app, await aRecruiter(app)));
    const address = anAddress();
    await useUp('socket_address', address);
    const socket = await TestSocket.open(`${app.ws_url}/ws/chat/${response.id}`, {
      'accept-language': 'ru',
      ...from(address),
    });
    socket.send({ type: 'auth', token: response.chat_token });
    expect(await socket.next('error')).toMatchObject({
      code: 'http.too_many',
      detail: expect.stringContaining('Слишком много запросов'),
    });
    expect((await socket.whenClosed()).code).toBe(4429);
  });
}

describe('Limits of one process', () => contract(undefined));
describeWithRedis('Limits of all processes, in Redis', () => contract(redisTestUrl));
