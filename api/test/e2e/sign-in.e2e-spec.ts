import { randomUUID } from 'node:crypto';
import { startApp, START, type TestApp } from '../app.js';
import { text } from '../../src/catalogues/texts.js';
import { FixedClock } from '../../src/platform/clock.js';
import { type Answer, aRecruiter, aResponse, aVacancy, call, PASSWORD, TestSocket, VACANCY } from '../given.js';

interface SignedIn {
  access_token: string;
  token_type: string;
  expires_in: number;
  refresh_token: string;
  account: { id: string; email: string; is_email_verified: boolean };
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

describe('Signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  beforeEach(() => {
    app.clock.set(START);
    app.mails.length = 0;
  });
  afterAll(() => app.stop());

  const anEmail = () => `person-${randomUUID()}@company.example`;
  const register = (email: string, password = PASSWORD) =>
    call<SignedIn & Refusal>(app, 'POST', '/employers/register', { company_name: 'Northern Light', email, password });
  const logIn = (email: string, password = PASSWORD) =>
    call<SignedIn & Refusal>(app, 'POST', '/auth/login', { email, password });
  const refresh = (refresh_token: string, on: TestApp = app) =>
    call<SignedIn & Refusal>(on, 'POST', '/auth/refresh', { refresh_token });
  const me = (token: string, on: TestApp = app) => call<Refusal>(on, 'GET', '/auth/me', undefined, { token });
  const logOut = (token: string) => call(app, 'POST', '/auth/logout', undefined, { token });

  /** The secret of the link in the last mail to an address. */
  async function mailedToken(email: string): Promise<string> {
    await app.drain();
    const mail = app.mails.findLast(({ to }) => to === email);
    const token = /#token=([\w-]+)/.exec(mail?.body ?? '')?.[1];
    if (!token) throw new Error(`no link was mailed to ${email}`);
    return token;
  }

  describe('an e-mail', () => {
    test('is shown to be theirs by the mailed link, and then a vacancy can be posted', async () => {
      const email = anEmail();
      const { status, body } = await register(email);
      expect(status).toBe(201);
      expect(body).toMatchObject({
        token_type: 'Bearer',
        expires_in: 900,
        account: { email, is_email_verified: false },
      });
      const token = body.access_token;

      const refused = await call<Refusal>(app, 'POST', '/vacancies', VACANCY, { token });
      expect([refused.status, refused.body.code]).toEqual([403, 'accounts.email_not_verified']);

      const verified = await call(app, 'POST', '/auth/email/verify', { token: await mailedToken(email) });
      expect(verified.status).toBe(204);
      expect(app.mails.filter(({ to }) => to === email)).toHaveLength(1);
      expect((await me(token)).body).toMatchObject({ is_email_verified: true });
      expect((await call(app, 'POST', '/vacancies', VACANCY, { token })).status).toBe(201);
    });

    test('that is not verified lets its owner keep a draft, but publish nothing that others could read', async () => {
      const recruiter = await aRecruiter(app, { is_verified: false });
      const draft = await aVacancy(app, recruiter, { status: 'draft' });
      for (const status of ['open', 'paused', 'closed']) {
        const posted = await call<Refusal>(app, 'POST', '/vacancies', { ...VACANCY, status }, recruiter);
        expect([status, posted.status, posted.body.code]).toEqual([status, 403, 'accounts.email_not_verified']);
      }
      const edited = await call(app, 'PUT', `/vacancies/${draft.id}`, { ...VACANCY, title: 'Changed' }, recruiter);
      expect([edited.status, edited.body]).toEqual([
        200,
        expect.objectContaining({ title: 'Changed', status: 'draft' }),
      ]);
      const opened = await call<Refusal>(
        app,
        'PUT',
        `/vacancies/${draft.id}`,
        { ...VACANCY, status: 'open' },
        recruiter,
      );
      expect([opened.status, opened.body.code]).toEqual([403, 'accounts.email_not_verified']);
      expect((await call(app, 'GET', `/jobs/${draft.id}`)).status).toBe(404);
    });

    test('is verified once per link, within three days, by a link for that purpose', async () => {
      const email = anEmail();
      await register(email);
      const token = await mailedToken(email);
      const verify = (sent: string) => call<Refusal>(app, 'POST', '/auth/email/verify', { token: sent });

      const asReset = await call<Refusal>(app, 'POST', '/auth/password/reset', { token, password: 'another password' });
      expect([asReset.status, asReset.body.code]).toEqual([422, 'accounts.link_not_valid']);
      app.clock.set(new Date(START.getTime() + 72 * HOUR_MS));
      expect((await verify(token)).body.code).toBe('accounts.link_not_valid');
      app.clock.set(new Date(START.getTime() + 72 * HOUR_MS - 1));
      expect((await verify(token)).status).toBe(204);
      expect((await verify(token)).body.code).toBe('accounts.link_not_valid');
      expect((await verify('nonsense')).body.code).toBe('accounts.link_not_valid');
    });

    describe('whose link is lost', () => {
      const ask = (token: string, locale = 'en') =>
        call(app, 'POST', '/auth/email/send-again', undefined, { token, locale });
      const verify = (token: string) => call<Refusal>(app, 'POST', '/auth/email/verify', { token });
      const mailsTo = (email: string) => app.mails.filter(({ to }) => to === email);

      test.each(['en', 'ru'] as const)('is mailed another, in the language of the account (%s)', async (locale) => {
        const email = anEmail();
        const { body } = await call<SignedIn>(app, 'POST', '/employers/register', {
          ...{ company_name: 'Northern Light', email, password: PASSWORD, locale },
        });
        const first = await mailedToken(email);
        // Whatever language the page asks in.
        expect((await ask(body.access_token, locale === 'en' ? 'ru' : 'en')).status).toBe(202);
        const second = await mailedToken(email);
        expect(second).not.toBe(first);
        expect(mailsTo(email)).toHaveLength(2);
        const [one, other] = mailsTo(email);
        expect(other?.subject).toBe(text(locale, 'mail.email_verification.subject'));
        expect(other?.body).toBe(one?.body.replace(first, second));
        expect((await verify(second)).status).toBe(204);
        expect((await verify(first)).body.code).toBe('accounts.link_not_valid');
      });

      test('is confirmed by the first link too, and then every other one is void', async () => {
        const email = anEmail();
        const { body } = await register(email);
        const first = await mailedToken(email);
        await ask(body.access_token);
        const second = await mailedToken(email);
        expect((await verify(first)).status).toBe(204);
        expect((await verify(second)).body.code).toBe('accounts.link_not_valid');
      });

      test('is confirmed by a mailed password as well, and links that lie around are void', async () => {
        const email = anEmail();
        const { body } = await register(email);
        const link = await mailedToken(email);
        await call(app, 'POST', '/auth/password/forgot', { email });
        const reset = { token: await mailedToken(email), password: 'another password' };
        expect((await call(app, 'POST', '/auth/password/reset', reset)).status).toBe(204);
        expect((await verify(link)).body.code).toBe('accounts.link_not_valid');
        expect((await ask(body.access_token)).status).toBe(401);
      });

      test('is mailed nothing once it is confirmed, or its account is gone', async () => {
        const [email, gone] = [anEmail(), anEmail()];
        const { body } = await register(email);
        await verify(await mailedToken(email));
        const leaving = await register(gone);
        await app.drain();
        app.mails.length = 0;
        expect((await ask(body.access_token)).status).toBe(202);
        expect((await ask(leaving.body.access_token)).status).toBe(202);
        const { access_token: token } = leaving.body;
        expect((await call(app, 'DELETE', '/accounts/me', { password: PASSWORD }, { token })).status).toBe(204);
        await app.drain();
        expect(app.mails).toEqual([]);
      });
    });

    test('is one address however it is written', async () => {
      const email = anEmail();
      await register(`  ${email.toUpperCase()} `);
      const again = await register(email);
      expect([again.status, again.body.code]).toEqual([409, 'accounts.email_taken']);
      expect((await logIn(email.toUpperCase())).status).toBe(200);
    });

    test('registered by two at once belongs to one of them', async () => {
      const email = anEmail();
      const answers = await Promise.all([register(email), register(email), register(email)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      const companies = await app.database.rows(`select id from employers where email = $1`, [email]);
      expect(companies).toHaveLength(1);
    });
  });

  describe('a password', () => {
    const long = 'п'.repeat(36);
    test.each([
      ['of 73 bytes', `${long}a`, `${long}b`, long],
      ['of 64 emoji', '🙂'.repeat(64), `${'🙂'.repeat(63)}🙃`, '🙂'.repeat(18)],
      ['with blanks around it', ' spaced out ', ' spaced out', 'spaced out'],
      ['of a thousand characters', 'x'.repeat(1000), `${'x'.repeat(999)}y`, 'x'.repeat(72)],
    ])('%s is not cut', async (_, password, almost, cut) => {
      const email = anEmail();
      expect((await register(email, password)).status).toBe(201);
      expect((await logIn(email, password)).status).toBe(200);
      for (const wrong of [almost, cut]) {
        const { status, body } = await logIn(email, wrong);
        expect([status, body.code]).toEqual([401, 'accounts.wrong_credentials']);
      }
    });

    test('is the same however its letters are composed', async () => {
      const email = anEmail();
      await register(email, 'caf\u00e9 passwords'.normalize('NFD'));
      expect((await logIn(email, 'caf\u00e9 passwords'.normalize('NFC'))).status).toBe(200);
    });

    test('is kept as a digest alone', async () => {
      const email = anEmail();
      await register(email);
      const [row] = await app.database.rows<{ password_hash: string }>(
        `select password_hash from accounts where email = $1`,
        [email],
      );
      expect(row?.password_hash).toMatch(/^\$2b\$\d\d\$/);
    });

    test('that is wrong and an e-mail that is unknown are answered alike, byte for byte', async () => {
      const { email } = await aRecruiter(app);
      const answers = [
        await raw('/auth/login', { email, password: 'wrong' }),
        await raw('/auth/login', { email: anEmail(), password: 'wrong' }),
      ];
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.status).toBe(401);
      expect(answers[0]?.text).toContain('accounts.wrong_credentials');
    });

    test('that was forgotten: known and unknown e-mails are answered alike, byte for byte', async () => {
      const { email } = await aRecruiter(app);
      const answers = [
        await raw('/auth/password/forgot', { email }),
        await raw('/auth/password/forgot', { email: anEmail() }),
      ];
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]).toMatchObject({ status: 202, text: '' });
      await app.drain();
      expect(app.mails.filter(({ body }) => body.includes('/reset-password')).map(({ to }) => to)).toEqual([email]);
    });

    test('set anew by the mailed link ends every login and every other link', async () => {
      const { email, token, refresh_token } = await aRecruiter(app);
      const second = (await logIn(email)).body;
      const forget = () => call(app, 'POST', '/auth/password/forgot', { email });
      await forget();
      const first_link = await mailedToken(email);
      await forget();
      const second_link = await mailedToken(email);
      expect(second_link).not.toBe(first_link);
      const reset = (link: string, password: string) =>
        call<Refusal>(app, 'POST', '/auth/password/reset', { token: link, password });

      expect((await reset(second_link, 'short')).body.code).toBe('http.invalid');
      expect((await reset(second_link, 'a new password')).status).toBe(204);

      for (const ended of [token, second.access_token])
        expect((await me(ended)).body.code).toBe('accounts.login_revoked');
      for (const ended of [refresh_token, second.refresh_token])
        expect((await refresh(ended)).body.code).toBe('accounts.login_revoked');
      expect((await logIn(email)).body.code).toBe('accounts.wrong_credentials');
      expect((await logIn(email, 'a new password')).status).toBe(200);
      for (const used of [second_link, first_link])
        expect((await reset(used, 'yet another one')).body.code).toBe('accounts.link_not_valid');
      expect((await logIn(email, 'a new password')).status).toBe(200);
    });

    test('cannot be set by a link older than an hour', async () => {
      const { email } = await aRecruiter(app);
      await call(app, 'POST', '/auth/password/forgot', { email });
      const token = await mailedToken(email);
      const reset = () => call<Refusal>(app, 'POST', '/auth/password/reset', { token, password: 'a new password' });
      app.clock.set(new Date(START.getTime() + HOUR_MS));
      expect((await reset()).body.code).toBe('accounts.link_not_valid');
      app.clock.set(new Date(START.getTime() + HOUR_MS - 1));
      expect((await reset()).status).toBe(204);
    });
  });

  describe('a login', () => {
    test('goes on by refresh tokens, each of which works once', async () => {
      const { refresh_token } = await aRecruiter(app);
      const next = await refresh(refresh_token);
      expect(next.status).toBe(200);
      expect(next.body.refresh_token).not.toBe(refresh_token);
      expect((await me(next.body.access_token)).status).toBe(200);
      expect((await refresh(next.body.refresh_token)).status).toBe(200);
    });

    test('ends as a whole when a refresh token is used again', async () => {
      const { refresh_token, token, email } = await aRecruiter(app);
      const elsewhere = (await logIn(email)).body;
      const next = (await refresh(refresh_token)).body;

      const reused = await refresh(refresh_token);
      expect([reused.status, reused.body.code]).toEqual([401, 'accounts.login_revoked']);
      expect((await refresh(next.refresh_token)).body.code).toBe('accounts.login_revoked');
      for (const access of [token, next.access_token])
        expect((await me(access)).body.code).toBe('accounts.login_revoked');
      // Another device's login is another family.
      expect((await me(elsewhere.access_token)).status).toBe(200);
    });

    test('refreshed by two at once gives tokens to one of them', async () => {
      const { refresh_token } = await aRecruiter(app);
      const answers = await Promise.all([refresh(refresh_token), refresh(refresh_token), refresh(refresh_token)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    });

    test('ends with its time, whatever is refreshed', async () => {
      const { refresh_token, token } = await aRecruiter(app);
      const ends = START.getTime() + app.config.refresh_token_ttl * 1000;
      app.clock.set(new Date(ends - 1));
      const { body, status } = await refresh(refresh_token);
      expect(status).toBe(200);
      app.clock.set(new Date(ends));
      expect((await refresh(body.refresh_token)).body.code).toBe('accounts.token_invalid');
      expect((await me(token)).body.code).toBe('accounts.token_expired');
    });

    test('has access tokens of fifteen minutes', async () => {
      const { token } = await aRecruiter(app);
      app.clock.set(new Date(START.getTime() + 15 * MINUTE_MS - 1000));
      expect((await me(token)).status).toBe(200);
      app.clock.set(new Date(START.getTime() + 15 * MINUTE_MS));
      const late = await me(token);
      expect([late.status, late.body.code]).toEqual([401, 'accounts.token_expired']);
    });

    test('ends at once here by logging out, and no other login with it', async () => {
      const { token, refresh_token, email } = await aRecruiter(app);
      const elsewhere = (await logIn(email)).body;
      expect((await logOut(token)).status).toBe(204);
      expect((await me(token)).body.code).toBe('accounts.login_revoked');
      expect((await refresh(refresh_token)).body.code).toBe('accounts.login_revoked');
      expect((await me(elsewhere.access_token)).status).toBe(200);
      expect((await logOut(token)).status).toBe(401);
    });

    test('that was ended stays so, however the clock of a token runs on', async () => {
      const { token } = await aRecruiter(app);
      await logOut(token);
      app.clock.set(new Date(START.getTime() + 15 * MINUTE_MS - 1000));
      expect((await me(token)).body.code).toBe('accounts.login_revoked');
    });
  });

  describe('on two nodes', () => {
    let second: TestApp;
    beforeAll(async () => {
      second = await startApp({ database_url: app.config.database_url, clock: new FixedClock(START) });
    });
    afterAll(() => second.stop());

    test('a login that was ended on one is refused by the other within five seconds', async () => {
      const { token } = await aRecruiter(app);
      expect((await me(token, second)).status).toBe(200);
      await logOut(token);
      const ended = performance.now();
      let answer = await me(token, second);
      while (answer.status === 200 && performance.now() - ended < 5000) answer = await me(token, second);
      expect(answer.body.code).toBe('accounts.login_revoked');
      expect(performance.now() - ended).toBeLessThan(5000);
    });

    test('one refresh token sent to both gives tokens once', async () => {
      const { refresh_token } = await aRecruiter(app);
      const answers = await Promise.all([refresh(refresh_token), refresh(refresh_token, second)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    });
  });

  describe('a socket ticket', () => {
    const aTicket = async (token: string) =>
      (await call<{ ticket: string; expires_at: string }>(app, 'POST', '/ws-tickets', undefined, { token })).body;
    const open = async (response_id: string, ticket: string) => {
      const socket = await TestSocket.open(`${app.ws_url}/ws/chat/${response_id}`);
      socket.send({ type: 'auth', ticket });
      const frame = await socket.next(({ type }) => type === 'welcome' || type === 'error');
      await socket.close();
      return frame;
    };

    test('opens one socket, once', async () => {
      const recruiter = await aRecruiter(app);
      const response = await aResponse(app, await aVacancy(app, recruiter));
      const { ticket, expires_at } = await aTicket(recruiter.token);
      expect(expires_at).toBe(new Date(START.getTime() + 30_000).toISOString());
      expect(await open(response.id, ticket)).toMatchObject({ type: 'welcome' });
      expect(await open(response.id, ticket)).toMatchObject({ type: 'error', code: 'accounts.token_invalid' });
    });

    test('is worth nothing after thirty seconds', async () => {
      const recruiter = await aRecruiter(app);
      const response = await aResponse(app, await aVacancy(app, recruiter));
      const [early, late] = [await aTicket(recruiter.token), await aTicket(recruiter.token)];
      app.clock.set(new Date(START.getTime() + 30_000 - 1));
      expect(await open(response.id, early.ticket)).toMatchObject({ type: 'welcome' });
      app.clock.set(new Date(START.getTime() + 30_000));
      expect(await open(response.id, late.ticket)).toMatchObject({ type: 'error', code: 'accounts.token_invalid' });
    });

    test('is worth nothing once its login was ended', async () => {
      const recruiter = await aRecruiter(app);
      const response = await aResponse(app, await aVacancy(app, recruiter));
      const { ticket } = await aTicket(recruiter.token);
      await logOut(recruiter.token);
      expect(await open(response.id, ticket)).toMatchObject({ type: 'error', code: 'accounts.token_invalid' });
    });
  });

  /** An answer with everything that a caller could tell two apart by; ids and times are each request's own. */
  async function raw(path: string, body: unknown) {
    const response = await fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify(body),
    });
    const headers = Object.fromEntries(response.headers);
    delete headers['x-request-id'];
    delete headers.date;
    return { status: response.status, headers, text: await response.text() };
  }
});

type Refusal = Pick<Answer<{ code: string }>['body'], 'code'>;
