import { DecisionsService } from '../../src/modules/moderation/decisions.service.js';
import { START, startApp, type TestApp } from '../app.js';
import { call } from '../given.js';
import { aMemberWith, aSession, type GivenMember, HOUR_MS } from '../given-mock-interviews.js';

interface Case {
  id: string;
  code: string;
  status: string;
  outcome: string | null;
  due_at: string | null;
  is_overdue: boolean;
  is_escalated: boolean;
  can_claim: boolean;
  items: Case[];
  next_cursor: string | null;
}

const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

describe('By when cases are decided', () => {
  let app: TestApp;
  let other_node: TestApp;
  let moderator: GivenMember;
  let other_moderator: GivenMember;
  let admin: GivenMember;
  beforeEach(async () => {
    app = await startApp();
    other_node = await startApp({ database_url: app.config.database_url, clock: app.clock });
    [moderator, other_moderator] = [
      await aMemberWith(app, { staff_role: 'moderator' }),
      await aMemberWith(app, { staff_role: 'moderator' }),
    ];
    admin = await aMemberWith(app, { staff_role: 'admin' });
  }, 60_000);
  afterEach(async () => {
    await other_node.stop();
    await app.stop();
  });

  const post = (path: string, body: unknown, by: GivenMember) => call<Case>(app, 'POST', path, body, by);
  const one = async (id: string, by = moderator) =>
    (await call<Case>(app, 'GET', `/moderation/cases/${id}`, undefined, by)).body;
  const claim = (id: string, by = moderator) => post(`/moderation/cases/${id}/claim`, undefined, by);
  const appeal = (id: string, by: GivenMember) => post(`/moderation/cases/${id}/appeal`, { appeal_text: 'No.' }, by);
  async function decide(id: string, outcome: string, by = moderator): Promise<void> {
    expect((await claim(id, by)).status).toBe(200);
    const { status } = await post(`/moderation/cases/${id}/decide`, { outcome, reason: 'As it looks.' }, by);
    expect(status).toBe(200);
  }
  const sweep = (node = app) => node.app.get(DecisionsService).escalateOverdue(app.clock.now());
  /** Of the queue's pages of one, one after the other. */
  async function queue(): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query = `limit=1${cursor ? `&cursor=${cursor}` : ''}`;
      const page: Case = (await call<Case>(app, 'GET', `/moderation/cases?${query}`, undefined, moderator)).body;
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next_cursor;
    }
    return ids;
  }
  const escalations = (id: string) =>
    app.database.rows<{ actor_id: string | null }>(
      `select actor_id from audit_entries where subject_id = $1 and action = 'case.escalated' order by id`,
      [id],
    );
  /** Administrators who were told that this case waits for them. */
  async function alerted(id: string): Promise<string[]> {
    await app.drain();
    const rows = await app.database.rows<{ account_id: string }>(
      `select account_id from notifications where kind = 'case_escalated' and params ->> 'case_id' = $1 order by account_id`,
      [id],
    );
    return rows.map(({ account_id }) => account_id);
  }

  async function complaint(about?: GivenMember) {
    const [reporter, subject] = [await aMemberWith(app), about ?? (await aMemberWith(app))];
    const body = { member_id: subject.account_id, report_text: 'Was rude.' };
    return { reporter, subject, id: (await post('/moderation/complaints', body, reporter)).body.id };
  }
  async function absence() {
    const session = await aSession(app);
    app.clock.set(new Date(session.scheduled_time.getTime() + HOUR_MS));
    const { body } = await post(`/sessions/${session.id}/no-show`, { report_text: 'Nobody.' }, session.interviewer);
    return { session, id: body.id };
  }

  test('a complaint, a dispute, an absence and an appeal are due after a week, to the millisecond', async () => {
    const { session, id: absence_id } = await absence();
    const reported_at = app.clock.now().getTime();
    const { reporter, id } = await complaint();
    const { id: dispute_id } = await dispute();
    const due = new Date(reported_at + WEEK_MS);
    for (const waiting of [absence_id, id, dispute_id])
      expect(await one(waiting)).toMatchObject({ due_at: due.toISOString(), is_overdue: false });
    app.clock.set(new Date(due.getTime() - 1));
    expect((await one(id)).is_overdue).toBe(false);
    app.clock.set(due);
    expect((await one(id)).is_overdue).toBe(true);
    // An absence that nobody has decided is decided by the clock, and by it alone.
    await sweep();
    await app.app.get(DecisionsService).resolveOverdue(due);
    expect(await one(absence_id)).toMatchObject({ outcome: 'unclear', due_at: null, is_overdue: false });
    expect(await escalations(absence_id)).toEqual([]);
    await appeal(absence_id, session.interviewer);
    const appeal_due = new Date(due.getTime() + WEEK_MS).toISOString();
    expect(await one(absence_id)).toMatchObject({ status: 'appealed', due_at: appeal_due, is_overdue: false });
    // Each side sees it too, and nothing is due any more once it is decided.
    expect(await one(id, reporter)).toMatchObject({ due_at: due.toISOString(), is_overdue: true });
    await decide(id, 'rejected', admin);
    expect(await one(id)).toMatchObject({ due_at: null, is_overdue: false });
  });

  async function dispute() {
    const session = await aSession(app);
    const now = app.clock.now();
    app.clock.set(new Date(session.scheduled_time.getTime() + HOUR_MS));
    await call(app, 'PUT', `/sessions/${session.id}/complete`, undefined, session.interviewer);
    for (const by of [session.interviewer, session.interviewee])
      await post('/feedback', { session_id: session.id, rating: 2, comments: 'Weak.' }, by);
    await post(`/sessions/${session.id}/dispute`, { reason: 'Not so.' }, session.interviewee);
    app.clock.set(now);
    await app.drain();
    const [found] = await app.database.rows<{ id: string }>(`select id from moderation_cases where session_id = $1`, [
      session.id,
    ]);
    return { session, id: found?.id ?? '' };
  }

  test('how long there is are settings, and what is due first is at the head of the queue', async () => {
    const change = (body: Record<string, number>) => call<Case>(app, 'PATCH', '/admin/settings', body, admin);
    const [first, second] = [await complaint(), await complaint()];
    expect((await change({ case_due_days: 2, appeal_due_days: 1 })).status).toBe(200);
    const urgent = await complaint();
    expect((await one(urgent.id)).due_at).toBe(new Date(START.getTime() + 2 * DAY_MS).toISOString());
    expect(await queue()).toEqual([urgent.id, first.id, second.id]);
    await decide(second.id, 'rejected');
    await appeal(second.id, second.reporter);
    expect((await one(second.id)).due_at).toBe(new Date(START.getTime() + DAY_MS).toISOString());
    expect(await queue()).toEqual([second.id, urgent.id, first.id]);
    // Nobody could decide before the other side of a dispute has been heard.
    expect((await change({ case_due_days: 1 })).status).toBe(422);
  });

  test('overdue ones are left to administrators once, though two workers look, and they are told once', async () => {
    const { id } = await complaint();
    const other_admin = await aMemberWith(app, { staff_role: 'admin' });
    app.clock.set(new Date(START.getTime() + WEEK_MS - 1));
    await sweep();
    expect((await one(id)).is_escalated).toBe(false);
    app.clock.advance(1);
    await Promise.all([sweep(), sweep(other_node), sweep(), sweep(other_node)]);
    await sweep();
    expect(await one(id)).toMatchObject({ is_escalated: true, is_overdue: true, can_claim: false });
    expect(await escalations(id)).toEqual([{ actor_id: null }]);
    expect(await alerted(id)).toEqual([admin.account_id, other_admin.account_id].sort());
    expect((await claim(id)).body.code).toBe('moderation.for_admins_only');
    await decide(id, 'upheld', admin);
  });

  test('what somebody works on is left to them until the claim ends', async () => {
    const { id } = await complaint();
    app.clock.set(new Date(START.getTime() + WEEK_MS - 1));
    await claim(id);
    app.clock.advance(1);
    await sweep();
    expect((await one(id)).is_escalated).toBe(false);
    app.clock.advance(30 * 60_000);
    await sweep();
    expect((await one(id)).is_escalated).toBe(true);
  });

  test('what a moderator leaves to administrators is told to them at once, and not again when it is overdue', async () => {
    const { id } = await complaint();
    await claim(id);
    expect((await post(`/moderation/cases/${id}/escalate`, { reason: 'Hard.' }, moderator)).status).toBe(200);
    expect(await alerted(id)).toEqual([admin.account_id]);
    app.clock.advance(WEEK_MS);
    await sweep();
    expect(await escalations(id)).toEqual([{ actor_id: moderator.account_id }]);
    expect(await alerted(id)).toEqual([admin.account_id]);
  });

  test('a complaint about the only administrator stays with moderators, and the administrator hears nothing of it', async () => {
    const { id } = await complaint(admin);
    await claim(id);
    const left = await post(`/moderation/cases/${id}/escalate`, { reason: 'Hard.' }, moderator);
    expect([left.status, left.body.code]).toEqual([409, 'moderation.no_admin']);
    app.clock.advance(WEEK_MS);
    await sweep();
    expect(await one(id)).toMatchObject({ is_escalated: false, is_overdue: true, can_claim: true });
    expect(await alerted(id)).toEqual([]);
    // As soon as there is another one, it is for that one.
    const other_admin = await aMemberWith(app, { staff_role: 'admin' });
    await sweep();
    expect(await alerted(id)).toEqual([other_admin.account_id]);
  });

  test('an appeal begins with moderators again, and is left to another administrator than the one who decided', async () => {
    const { reporter, id } = await complaint();
    app.clock.advance(WEEK_MS);
    await sweep();
    expect(await alerted(id)).toEqual([admin.account_id]);
    await decide(id, 'rejected', admin);
    await appeal(id, reporter);
    expect(await one(id)).toMatchObject({ is_escalated: false, can_claim: true });
    app.clock.advance(WEEK_MS);
    await sweep();
    expect((await one(id)).is_escalated).toBe(false);
    const other_admin = await aMemberWith(app, { staff_role: 'admin' });
    await sweep();
    expect(await escalations(id)).toHaveLength(2);
    expect(await alerted(id)).toEqual([admin.account_id, other_admin.account_id].sort());
    await decide(id, 'upheld', other_admin);
    expect(await one(id, other_moderator)).toMatchObject({ status: 'closed', outcome: 'upheld' });
  });
});
