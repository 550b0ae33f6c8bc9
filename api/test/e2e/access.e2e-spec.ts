import { createHmac } from 'node:crypto';
import type { AccessLevel } from '../../src/platform/auth/access.js';
import { newSecret } from '../../src/platform/ids.js';
import { startApp, type TestApp } from '../app.js';
import { aMember, anAccount, aRecruiter, call } from '../given.js';
import {
  aTenant,
  callerOf,
  everythingStored,
  isOfMember,
  notFoundCode,
  pathOf,
  type RouteFacts,
  ROUTES,
  routeRows,
  routesOf,
  secretOf,
  type Tenant,
} from '../routes/index.js';

/** `member` has not confirmed the e-mail: what that is refused is shown apart. */
type SignedIn = 'member' | 'verified member' | 'recruiter' | 'owner' | 'moderator' | 'admin';
const SIGNED_IN: SignedIn[] = ['member', 'verified member', 'recruiter', 'owner', 'moderator', 'admin'];

/** Written down apart from the product's own table, so that a slip there shows here. */
const MAY: Record<AccessLevel, readonly SignedIn[]> = {
  public: SIGNED_IN,
  account: SIGNED_IN,
  recruiter: ['recruiter', 'owner'],
  owner: ['owner'],
  member: ['member', 'verified member', 'moderator', 'admin'],
  moderator: ['moderator', 'admin'],
  admin: ['admin'],
};

/** Fields of queries that narrow a list down to something of one employer. */
const NARROWED = new Map<string, (tenant: Tenant) => string>([
  ['vacancy_id', ({ vacancy }) => vacancy.id],
  ['candidate_id', ({ response }) => response.candidate.id],
]);

const UNKNOWN_ID = '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60';

interface Problem {
  code: string;
}

describe('Who may call what', () => {
  let app: TestApp;
  let tenant: Tenant;
  let stranger: Tenant;
  beforeAll(async () => {
    app = await startApp();
    tenant = await aTenant(app);
    stranger = await aTenant(app);
  });
  afterAll(() => app.stop());

  const rows = routeRows();

  test('the table lists every route of the application and no other', () => {
    expect(routesOf(app)).toEqual(Object.keys(ROUTES).sort());
  });

  /** A login of its own for each call: logging out ends it. */
  async function tokenOf(caller: SignedIn): Promise<string> {
    const { employer_id } = tenant.recruiter;
    if (caller === 'owner')
      return (await anAccount(app, { kind: 'employer', employer_id, employer_role: 'owner' })).token;
    if (caller === 'recruiter')
      return (await anAccount(app, { kind: 'employer', employer_id, employer_role: 'recruiter' })).token;
    if (caller === 'member' || caller === 'verified member')
      return (await anAccount(app, { is_verified: caller === 'verified member' })).token;
    return (await anAccount(app, { staff_role: caller })).token;
  }

  const withoutBody = (method: string, path: string, authorization?: string, headers: Record<string, string> = {}) =>
    call<Problem>(app, method, path.replace(':id', UNKNOWN_ID), undefined, {
      headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
    });

  describe.each(rows)('$route', ({ method, path, facts }) => {
    const asksForSecret = facts.secret && facts.id;

    test.each(SIGNED_IN)('by a signed-in %s', async (caller) => {
      const { status, body } = await withoutBody(method, path, `Bearer ${await tokenOf(caller)}`);
      if (!MAY[facts.access].includes(caller)) {
        expect({ status, code: body.code }).toEqual({ status: 403, code: 'accounts.not_allowed' });
        return;
      }
      const isEmployer = caller === 'recruiter' || caller === 'owner';
      if (asksForSecret && !(isEmployer && facts.secret?.isOpenToRecruiters)) {
        expect({ status, code: body.code }).toEqual(facts.unknown);
        return;
      }
      expect(status).not.toBe(403);
      expect(status).not.toBe(401);
      expect(status).toBeLessThan(500);
    });

    test('by nobody', async () => {
      const { status, body, headers } = await withoutBody(method, path);
      if (facts.access !== 'public') {
        expect({ status, code: body.code }).toEqual({ status: 401, code: 'accounts.sign_in_needed' });
        expect(headers.get('www-authenticate')).toBe('Bearer');
      } else if (asksForSecret) {
        expect({ status, code: body.code }).toEqual(facts.unknown);
      } else {
        expect(status).not.toBe(401);
        expect(status).not.toBe(403);
        expect(status).toBeLessThan(500);
      }
    });

    // A candidate has no account: the secrets open the routes that ask for them, and nothing else.
    if (facts.access !== 'public')
      test('by a candidate with every secret that candidates are given', async () => {
        const { response } = tenant;
        const { status, body } = await call<Problem>(app, method, pathOf(path, facts, tenant), facts.body?.(tenant), {
          headers: {
            'x-candidate-token': response.candidate.candidate_token,
            'x-chat-token': response.chat_token,
          },
        });
        expect({ status, code: body.code }).toEqual({ status: 401, code: 'accounts.sign_in_needed' });
      });

    test('with a token that is forged, damaged, of another key or algorithm, or too old', async () => {
      const before = await everythingStored(app);
      for (const [why, { authorization, code }] of Object.entries(badTokens(app, tenant))) {
        const right = { method, path: pathOf(path, facts, tenant), body: facts.body?.(tenant) };
        const { status, body } = await call<Problem>(app, right.method, right.path, right.body, {
          headers: { authorization },
        });
        expect({ why, status, code: body.code }).toEqual({ why, status: 401, code });
      }
      expect(await everythingStored(app)).toEqual(before);
    });

    test('with a login that was ended', async () => {
      const recruiter = await aRecruiter(app);
      expect((await call(app, 'POST', '/auth/logout', undefined, recruiter)).status).toBe(204);
      const { status, body } = await call<Problem>(app, method, pathOf(path, facts, tenant), facts.body?.(tenant), {
        token: recruiter.token,
      });
      expect({ status, code: body.code }).toEqual({ status: 401, code: 'accounts.login_revoked' });
    });
  });

  const ofEmployers = rows.filter(
    ({ route, facts }) =>
      facts.id &&
      (facts.access === 'recruiter' ||
        facts.access === 'owner' ||
        facts.access === 'account' ||
        facts.secret?.isOpenToRecruiters) &&
      route,
  );

  test.each(ofEmployers)(
    "$route answers another employer's id like one that there is not",
    async ({ method, path, facts }) => {
      const before = await everythingStored(app);
      const foreign = await call<Problem>(app, method, pathOf(path, facts, tenant), facts.body?.(tenant), {
        token: stranger.recruiter.token,
      });
      const unknown = await call<Problem>(app, method, path.replace(':id', UNKNOWN_ID), facts.body?.(tenant), {
        token: stranger.recruiter.token,
      });
      expect(foreign.status).toBe(404);
      expect(foreign.body).toEqual(unknown.body);
      expect(foreign.body.code).toBe(notFoundCode(facts));
      expect(await everythingStored(app)).toEqual(before);
    },
  );

  const lists = rows
    .filter(({ facts }) => facts.access === 'recruiter')
    .flatMap((row) =>
      [...NARROWED]
        .filter(([field]) => field in (row.facts.query ?? {}))
        .map(([field, idOf]) => ({ ...row, field, idOf })),
    );

  test.each(lists)(
    '$route asked for the $field of another employer tells nothing',
    async ({ method, path, field, idOf }) => {
      const asked = (by: { token: string }, id: string) =>
        call<unknown>(app, method, `${path}?${field}=${id}`, undefined, by);
      const foreign = await asked(stranger.recruiter, idOf(tenant));
      const unknown = await asked(stranger.recruiter, UNKNOWN_ID);
      expect([foreign.status, foreign.body]).toEqual([unknown.status, unknown.body]);
      const own = await asked(tenant.recruiter, idOf(tenant));
      expect(own.status).toBe(200);
      expect(own.body).not.toEqual(foreign.body);
    },
  );

  test.each(rows.filter(({ facts }) => facts.id))(
    '$route answers whom it belongs to',
    async ({ method, path, facts }) => {
      // A tenant of its own: some of these calls end what they name.
      const own = await aTenant(app);
      const { token } = callerOf(facts, own);
      const { status } = await call(app, method, pathOf(path, facts, own), facts.body?.(own), {
        token,
        headers: secretOf(facts, own),
      });
      // Only what the candidate has yet to do is in the way.
      expect([200, 201, 204, 409, 415, ...(path.endsWith('/resume') ? [404] : [])]).toContain(status);
    },
  );

  test.each(rows.filter(({ facts }) => isOfMember(facts) && facts.id && facts.foreign !== null))(
    '$route is refused to a member whom it does not concern, and changes nothing',
    async ({ method, path, facts }) => {
      const before = await everythingStored(app);
      const { status, body } = await call<Problem>(
        app,
        method,
        pathOf(path, facts, tenant),
        facts.body?.(tenant),
        stranger.member,
      );
      expect({ status, code: body.code }).toEqual(facts.foreign ?? facts.unknown);
      expect(await everythingStored(app)).toEqual(before);
    },
  );

  test.each(rows.filter(({ facts }) => ['account', 'recruiter', 'owner', 'member'].includes(facts.access)))(
    '$route: whether the e-mail must be confirmed',
    async ({ method, path, facts }) => {
      const own = await aTenant(app);
      // What is for all members is for others than its own.
      const { token } = facts.foreign === null ? await aMember(app, { is_verified: false }) : callerOf(facts, own);
      await app.database.rows(`update accounts set email_verified_at = null where id = any($1)`, [
        [own.recruiter.account_id, own.member.account_id],
      ]);
      const before = await everythingStored(app);
      const { status, body } = await call<Problem>(app, method, pathOf(path, facts, own), facts.body?.(own), { token });
      if (facts.needs_verified) {
        expect({ status, code: body.code }).toEqual({ status: 403, code: 'accounts.email_not_verified' });
        expect(await everythingStored(app)).toEqual(before);
      } else expect(body.code).not.toBe('accounts.email_not_verified');
    },
  );

  describe("a candidate's routes open with the secret of that candidate alone", () => {
    const secrets: [string, (facts: RouteFacts) => Record<string, string>][] = [
      ['none', () => ({})],
      ['an empty one', ({ secret }) => ({ [secret?.header ?? '']: '' })],
      ['one that nobody was given', ({ secret }) => ({ [secret?.header ?? '']: newSecret() })],
      ['that of another candidate', (facts) => secretOf(facts, stranger)],
      [
        'the secret for something else',
        ({ secret }) => ({
          [secret?.header ?? '']:
            secret?.header === 'x-chat-token' ? tenant.response.candidate.candidate_token : tenant.response.chat_token,
        }),
      ],
      [
        'its own, but in the wrong header',
        (facts) => ({ 'x-nonsense': Object.values(secretOf(facts, tenant))[0] ?? '' }),
      ],
    ];
    const cases = rows
      .filter(({ facts }) => facts.secret && !facts.is_form)
      .flatMap((row) => secrets.map(([which, headers]) => ({ ...row, which, headers })));

    test.each(cases)('$route with $which', async ({ method, path, facts, headers }) => {
      const before = await everythingStored(app);
      const { status, body } = await call<Problem>(app, method, pathOf(path, facts, tenant), facts.body?.(tenant), {
        headers: headers(facts),
      });
      const code = facts.secret?.header === 'x-chat-token' ? 'responses.chat_token_needed' : 'candidates.token_needed';
      expect({ status, code: body.code }).toEqual({ status: 401, code });
      expect(await everythingStored(app)).toEqual(before);
    });

    test('a file too', async () => {
      const form = new FormData();
      form.append('file', new Blob(['Developer']), 'cv.txt');
      const path = `/candidates/${tenant.response.candidate.id}/resume`;
      const { status, body } = await call<Problem>(app, 'POST', path, form, {
        headers: { 'x-candidate-token': stranger.response.candidate.candidate_token },
      });
      expect({ status, code: body.code }).toEqual({ status: 401, code: 'candidates.token_needed' });
    });

    test('a chat token that was revoked opens nothing', async () => {
      const own = await aTenant(app);
      await app.database.rows(`update chat_tokens set revoked_at = $2 where response_id = $1`, [
        own.response.id,
        app.clock.now(),
      ]);
      const { status, body } = await call<Problem>(app, 'GET', `/responses/${own.response.id}/messages`, undefined, {
        headers: { 'x-chat-token': own.response.chat_token },
      });
      expect({ status, code: body.code }).toEqual({ status: 401, code: 'responses.chat_token_needed' });
    });
  });
});

/** Headers that claim to be the tenant's owner, and how each is refused. */
function badTokens(
  { config, clock }: TestApp,
  { recruiter }: Tenant,
): Record<string, { authorization: string; code: string }> {
  const [header = '', payload = '', signature = ''] = recruiter.token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = (head: unknown, body: unknown, secret: string) => {
    const content = `${encoded(head)}.${encoded(body)}`;
    return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
  };
  const hs256 = { alg: 'HS256', typ: 'JWT' };
  const now = Math.floor(clock.now().getTime() / 1000);
  const invalid = (token: string) => ({ authorization: `Bearer ${token}`, code: 'accounts.token_invalid' });
  return {
    'no token': { authorization: 'Bearer ', code: 'accounts.token_invalid' },
    'another scheme': { authorization: `Basic ${recruiter.token}`, code: 'accounts.token_invalid' },
    'bare token': { authorization: recruiter.token, code: 'accounts.token_invalid' },
    'not a token': invalid('nonsense'),
    'cut off': invalid(recruiter.token.slice(0, -4)),
    'no signature': invalid(`${header}.${payload}.`),
    'other rights under the old signature': invalid(
      `${header}.${encoded({ ...claims, staff_role: 'admin' })}.${signature}`,
    ),
    'alg none': invalid(`${encoded({ alg: 'none', typ: 'JWT' })}.${payload}.`),
    'alg none, signed': invalid(signed({ alg: 'none', typ: 'JWT' }, claims, config.jwt_secret)),
    'another algorithm': invalid(signed({ alg: 'HS512', typ: 'JWT' }, claims, config.jwt_secret)),
    'another secret': invalid(signed(hs256, claims, 'a secret that is not ours, though just as long')),
    'an empty secret': invalid(signed(hs256, claims, '')),
    'a refresh token': invalid(recruiter.refresh_token),
    'too old': {
      authorization: `Bearer ${signed(hs256, { ...claims, iat: now - 901, exp: now - 1 }, config.jwt_secret)}`,
      code: 'accounts.token_expired',
    },
  };
}
