import { encodeCursor } from '../../src/platform/http/page.js';
import { newId } from '../../src/platform/ids.js';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { startApp, type TestApp } from '../app.js';
import { anAccount, aRecruiter, call } from '../given.js';

interface Dead {
  event_id: string;
  handler: string;
  name: string;
  attempts: number;
  last_error: string;
}

describe('Deliveries that were given up', () => {
  let app: TestApp;
  let admin: { token: string; account_id: string };
  beforeAll(async () => {
    app = await startApp();
    admin = await anAccount(app, { staff_role: 'admin' });
    await app.drain();
  });
  afterAll(() => app.stop());
  afterEach(() => jest.restoreAllMocks());

  const list = (query = '') =>
    call<{ items: Dead[]; total: number; next_cursor: string | null }>(
      app,
      'GET',
      `/admin/events/dead${query}`,
      undefined,
      admin,
    );
  const replay = ({ event_id, handler }: Pick<Dead, 'event_id' | 'handler'>) =>
    call<{ code: string }>(app, 'POST', '/admin/events/dead/replay', { event_id, handler }, admin);

  /** A mail server that is down until every attempt has failed. */
  async function giveUp(count: number): Promise<void> {
    const send = jest.spyOn(app.app.get(Mailer), 'send').mockRejectedValue(new Error('refused for anna@mail.example'));
    for (let made = 0; made < count; made++) await aRecruiter(app, { is_verified: false });
    for (let attempt = 0; attempt < 30; attempt++) {
      await app.drain();
      app.clock.advance(24 * 3_600_000);
    }
    expect(send).toHaveBeenCalled();
    send.mockRestore();
    admin = await anAccount(app, { staff_role: 'admin' });
  }

  test('an admin sees why, replays them once the fault is mended, and it is recorded', async () => {
    await giveUp(1);
    const { body } = await list();
    expect(body.total).toBe(1);
    const [dead] = body.items as [Dead];
    expect(dead).toMatchObject({ name: 'account.registered', handler: 'accounts.mail-verification' });
    expect(dead.attempts).toBeGreaterThan(3);
    expect(JSON.stringify(body)).not.toContain('anna@mail.example');

    const mails = app.mails.length;
    expect((await replay(dead)).status).toBe(204);
    await app.drain();
    expect(app.mails.length).toBe(mails + 2);
    expect((await list()).body).toMatchObject({ items: [], total: 0 });
    const entries = await app.database.rows(
      `select actor_id, subject_id, details from audit_entries where action = 'delivery.replayed'`,
    );
    expect(entries).toEqual([
      { actor_id: admin.account_id, subject_id: dead.event_id, details: { handler: dead.handler } },
    ]);
  });

  test('what is not dead cannot be replayed, and no trace of the try is kept', async () => {
    const [event] = await app.database.rows<{ event_id: string; handler: string }>(
      `select event_id, handler from event_deliveries where done_at is not null limit 1`,
    );
    const before = await app.database.rows(`select 1 from audit_entries`);
    const refused = await replay(event as Dead);
    expect([refused.status, refused.body.code]).toEqual([404, 'events.dead_delivery_not_found']);
    expect(await app.database.rows(`select 1 from audit_entries`)).toHaveLength(before.length);
  });

  test('pages join without gap or repeat', async () => {
    await giveUp(5);
    const all = (await list()).body.items.map(({ event_id }) => event_id);
    expect(all).toHaveLength(5);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await list(`?limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      paged.push(...body.items.map(({ event_id }) => event_id));
      cursor = body.next_cursor;
    }
    expect(paged).toEqual(all);
  });

  test('moderators and employers are kept out', async () => {
    const moderator = await anAccount(app, { staff_role: 'moderator' });
    const recruiter = await aRecruiter(app);
    for (const { token } of [moderator, recruiter])
      expect((await call(app, 'GET', '/admin/events/dead', undefined, { token })).status).toBe(403);
  });

  test('a cursor that names no time is refused', async () => {
    const cursor = encodeCursor('dead deliveries', { value: 'yesterday handler', id: newId() });
    expect(await list(`?cursor=${cursor}`)).toMatchObject({ status: 422, body: { errors: [{ field: 'cursor' }] } });
  });
});
