import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../app.js';
import { anAccount, aRecruiter, call } from '../given.js';
import { aMemberWith, aSession, type GivenMember } from '../given-mock-interviews.js';

interface Points {
  available: number;
  held: number;
  received: number;
  is_interviewee_unlocked: boolean;
  items: { id: string; kind: string; amount: number; available_change: number; held_change: number; reason: string }[];
  total: number;
  next_cursor: string | null;
}

interface Grant {
  id: string;
  member_id: string;
  amount: number;
  reason: string;
  code: string;
}

describe('Points over HTTP', () => {
  let app: TestApp;
  let admin: { token: string; account_id: string };
  beforeAll(async () => {
    app = await startApp();
    admin = await anAccount(app, { staff_role: 'admin' });
  });
  afterAll(() => app.stop());

  const pointsOf = async (by: GivenMember, query = '') =>
    (await call<Points>(app, 'GET', `/user/points${query}`, undefined, by)).body;
  const grant = (body: object, headers: Record<string, string> = {}) =>
    call<Grant>(app, 'POST', '/admin/points/grants', body, { ...admin, headers });
  const grantMany = (body: object, headers: Record<string, string> = {}) =>
    call<{ items: Grant[]; code: string; errors: object[] }>(app, 'POST', '/admin/points/grants/bulk', body, {
      ...admin,
      headers,
    });
  const reason = 'Helped at the opening.';

  test('a grant is in the account of the member at once, with its reason, and on record', async () => {
    const member = await aMemberWith(app);
    const { status, body } = await grant({ member_id: member.account_id, amount: 3, reason });
    expect(status).toBe(201);
    expect(body).toMatchObject({ member_id: member.account_id, amount: 3, reason });
    expect(await pointsOf(member)).toMatchObject({
      available: 3,
      received: 3,
      is_interviewee_unlocked: true,
      total: 1,
      items: [{ id: body.id, kind: 'grant', amount: 3, available_change: 3, held_change: 0, reason }],
    });
    const audited = await app.database.rows(
      `select e.actor_id, e.action, r.reason_text as reason, e.details ->> 'amount' as amount
       from audit_entries e join reasons r on r.record_id = e.id where e.subject_id = $1`,
      [member.account_id],
    );
    expect(audited).toEqual([{ actor_id: admin.account_id, action: 'points.granted', reason, amount: '3' }]);
  });

  test('twenty equal grants with one key are one', async () => {
    const member = await aMemberWith(app);
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => grant({ member_id: member.account_id, amount: 2, reason }, headers)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await pointsOf(member)).toMatchObject({ available: 2, received: 2, total: 1 });
  });

  test('whoever is no member cannot be granted points: nobody, a company, an id that there is not', async () => {
    const recruiter = await aRecruiter(app);
    for (const member_id of [recruiter.account_id, randomUUID()])
      expect(await grant({ member_id, amount: 1, reason })).toMatchObject({
        status: 404,
        body: { code: 'points.no_such_member' },
      });
    const member = await aMemberWith(app);
    for (const amount of [0, -1, 1.5, 1001])
      expect((await grant({ member_id: member.account_id, amount, reason })).status).toBe(422);
    expect(await pointsOf(member)).toMatchObject({ available: 0, total: 0 });
  });

  test('many are granted at once: all, or none when one of them is not there or named twice', async () => {
    const [one, other] = [await aMemberWith(app), await aMemberWith(app)];
    const grants = [
      { member_id: one.account_id, amount: 3 },
      { member_id: other.account_id, amount: 4 },
    ];
    const unknown = await grantMany({ grants: [...grants, { member_id: randomUUID(), amount: 1 }], reason });
    expect(unknown).toMatchObject({
      status: 404,
      body: { code: 'points.no_such_member', errors: [{ field: 'grants.2.member_id', code: 'member' }] },
    });
    const twice = await grantMany({ grants: [...grants, grants[0]], reason });
    expect(twice).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'grants.2.member_id', code: 'duplicate' }] },
    });
    expect([(await pointsOf(one)).available, (await pointsOf(other)).available]).toEqual([0, 0]);
    const headers = { 'idempotency-key': randomUUID() };
    const first = await grantMany({ grants, reason }, headers);
    expect(first.status).toBe(201);
    expect(await grantMany({ grants, reason }, headers)).toMatchObject({ status: 201, body: first.body });
    expect([(await pointsOf(one)).available, (await pointsOf(other)).available]).toEqual([3, 4]);
  });

  test('what came and went is paged, newest first, each once', async () => {
    const member = await aMemberWith(app, { points: 3 });
    await aSession(app, { interviewee: member });
    for (let round = 0; round < 5; round++) await grant({ member_id: member.account_id, amount: 1, reason });
    const kinds: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Points = await pointsOf(member, `?limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      expect(page.total).toBe(7);
      kinds.push(...page.items.map(({ kind }) => kind));
      cursor = page.next_cursor;
    } while (cursor);
    expect(kinds).toEqual([...Array(5).fill('grant'), 'hold', 'reward']);
    const { items, available, held } = await pointsOf(member);
    const sum = (pick: (item: Points['items'][number]) => number) =>
      items.reduce((total, item) => total + pick(item), 0);
    expect([sum((item) => item.available_change), sum((item) => item.held_change)]).toEqual([available, held]);
  });

  test('an account that is verified gets the starter grant that is set, once', async () => {
    await call(app, 'PATCH', '/admin/settings', { starter_grant_points: 2 }, admin);
    const email = `${randomUUID()}@mail.example`;
    const { body } = await call<{ access_token: string; account: { id: string } }>(app, 'POST', '/members/register', {
      full_name: 'Maria Belova',
      email,
      password: 'correct horse battery',
    });
    const member = { token: body.access_token, account_id: body.account.id };
    await app.drain();
    expect(await pointsOf(member)).toMatchObject({ available: 0 });
    const mail = app.mails.findLast(({ to }) => to === email)?.body ?? '';
    const token = /#token=(\S+)/.exec(mail)?.[1];
    expect((await call(app, 'POST', '/auth/email/verify', { token })).status).toBe(204);
    await app.drain();
    expect(await pointsOf(member)).toMatchObject({ available: 2, received: 2, items: [{ kind: 'starter_grant' }] });
    await call(app, 'PATCH', '/admin/settings', { starter_grant_points: null }, admin);
  });

  test('the proof is made on demand and kept', async () => {
    const proven = await call<{ proof: { is_sound: boolean; proven_at: string; entries: number } }>(
      app,
      'POST',
      '/admin/points/proof',
      undefined,
      admin,
    );
    expect(proven).toMatchObject({ status: 200, body: { proof: { is_sound: true } } });
    expect(proven.body.proof.entries).toBeGreaterThan(10);
    expect((await call(app, 'GET', '/admin/points/proof', undefined, admin)).body).toEqual(proven.body);
  });
});
