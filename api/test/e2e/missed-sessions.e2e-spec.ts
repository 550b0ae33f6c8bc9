import { FeedbackQueries } from '../../src/modules/feedback/feedback.queries.js';
import { FeedbackSweeps } from '../../src/modules/feedback/feedback-sweeps.service.js';
import { START, startApp, type TestApp } from '../app.js';
import { call } from '../given.js';
import { aMemberWith, aSession, type GivenMember, type GivenSession, HOUR_MS } from '../given-mock-interviews.js';

interface Body {
  id: string;
  code: string;
  status: string;
  is_void: boolean;
  due_at: string | null;
  items: (Body & { due: Record<string, string | null>; partner_feedback: Body | null })[];
}

const DAY_MS = 24 * HOUR_MS;
const HOLD = 'hold interviewee';
const SPEND = 'spend interviewee';

describe('Feedback on a session that turns out to have been missed', () => {
  let app: TestApp;
  let moderators: GivenMember[];
  beforeAll(async () => {
    app = await startApp();
    moderators = [
      await aMemberWith(app, { staff_role: 'moderator' }),
      await aMemberWith(app, { staff_role: 'moderator' }),
    ];
  }, 120_000);
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set(START));

  const post = (path: string, body: unknown, by: GivenMember) => call<Body>(app, 'POST', path, body, by);
  const answered = ({ status, body }: { status: number; body: Body }) => [status, body.code];
  const since = (milliseconds: number) => app.clock.set(new Date(app.clock.now().getTime() + milliseconds));
  const leave = async ({ id }: GivenSession, by: GivenMember, rating = 5) =>
    expect((await post('/feedback', { session_id: id, rating, comments: 'Good.' }, by)).status).toBe(201);
  const accept = ({ mock_interview_id, interviewee }: GivenSession) =>
    call<Body>(app, 'PUT', `/mock-interviews/${mock_interview_id}/feedback`, undefined, interviewee);
  const dispute = ({ id, interviewee }: GivenSession) =>
    post(`/sessions/${id}/dispute`, { reason: 'Another one.' }, interviewee);
  const sweep = () => Promise.all([1, 2].map(() => app.app.get(FeedbackSweeps).catchUp(app.clock.now())));

  /** Twenty minutes after the start; completed, unless said otherwise. */
  async function begun({ is_completed = true } = {}): Promise<GivenSession> {
    const session = await aSession(app);
    app.clock.set(new Date(session.scheduled_time.getTime() + 20 * 60_000));
    if (is_completed) await call(app, 'PUT', `/sessions/${session.id}/complete`, undefined, session.interviewer);
    return session;
  }
  async function report({ id }: GivenSession, by: GivenMember): Promise<string> {
    const { status, body } = await post(`/sessions/${id}/no-show`, { report_text: 'Nobody came.' }, by);
    expect(status).toBe(201);
    return body.id;
  }
  async function decide(case_id: string, outcome: string, by = moderators[0] as GivenMember): Promise<void> {
    await post(`/moderation/cases/${case_id}/claim`, undefined, by);
    const decided = await post(`/moderation/cases/${case_id}/decide`, { outcome, reason: 'As it looks.' }, by);
    expect(decided.status).toBe(200);
  }
  async function appeal(case_id: string, by: GivenMember, outcome: string): Promise<void> {
    expect((await post(`/moderation/cases/${case_id}/appeal`, { appeal_text: 'No.' }, by)).status).toBe(200);
    await decide(case_id, outcome, moderators[1]);
  }

  const ledgerOf = async ({ id, interviewer }: GivenSession) =>
    (
      await app.database.rows<{ kind: string; account_id: string }>(
        `select kind, account_id from point_transfers where session_id = $1 order by id`,
        [id],
      )
    ).map(({ kind, account_id }) => `${kind} ${account_id === interviewer.account_id ? 'interviewer' : 'interviewee'}`);
  const feedbackOf = ({ id }: GivenSession) =>
    app.database.rows<{ role: string; status: string; is_void: boolean; due_at: Date | null }>(
      `select role, status, is_void, due_at from feedback where session_id = $1 order by role desc`,
      [id],
    );
  const statusOf = async ({ id }: GivenSession) =>
    (await app.database.first<{ status: string }>(`select status from sessions where id = $1`, [id]))?.status;
  /** The interviewer's rating, what it adds to that of the platform, and what the own statistics say. */
  async function figuresOf({ interviewer }: GivenSession) {
    const [rating] = await app.database.rows<{ count: number; sum: number; rest: number }>(
      `select r.rating_count as count, r.rating_sum as sum,
         (t.rating_count - (select sum(rating_count) from interviewer_ratings))::int as rest
       from interviewer_ratings r, rating_totals t where r.account_id = $1`,
      [interviewer.account_id],
    );
    const { body } = await call<{ completed: number; by_role: { rating_count: number }[] }>(
      app,
      'GET',
      '/members/me/statistics',
      undefined,
      interviewer,
    );
    return { rating, completed: body.completed, rated: body.by_role[0]?.rating_count };
  }
  const itemOf = async ({ id }: GivenSession, { account_id, token }: GivenMember) =>
    (await call<Body>(app, 'GET', `/history/${account_id}`, undefined, { token })).body.items.find(
      (item) => item.id === id,
    );
  const dueNow = async ({ id }: GivenSession) =>
    (await app.app.get(FeedbackQueries).due(app.clock.now(), null, 1_000)).filter(
      ({ session_id }) => session_id === id,
    );

  test('a rating counts no more, and again once the decision is reversed', async () => {
    const session = await begun();
    await leave(session, session.interviewee, 4);
    const case_id = await report(session, session.interviewer);
    since(72 * HOUR_MS);
    await sweep();
    expect(await figuresOf(session)).toEqual({ rating: { count: 1, sum: 4, rest: 0 }, completed: 1, rated: 1 });

    await decide(case_id, 'interviewee_absent');
    expect(await figuresOf(session)).toEqual({ rating: { count: 0, sum: 0, rest: 0 }, completed: 0, rated: 0 });
    expect(await feedbackOf(session)).toEqual([
      { role: 'interviewee', status: 'visible', is_void: true, due_at: null },
    ]);
    expect((await itemOf(session, session.interviewer))?.partner_feedback).toMatchObject({ is_void: true });
    expect(await ledgerOf(session)).toEqual([HOLD, SPEND, 'reward interviewer']);

    await appeal(case_id, session.interviewee, 'rejected');
    expect(await statusOf(session)).toBe('completed');
    expect(await figuresOf(session)).toEqual({ rating: { count: 1, sum: 4, rest: 0 }, completed: 1, rated: 1 });

    // What was paid for the absence is the reward of the session: there is no second one.
    await leave(session, session.interviewer);
    expect((await accept(session)).status).toBe(200);
    expect(await ledgerOf(session)).toEqual([HOLD, SPEND, 'reward interviewer']);
    // The same for both decisions: told as an event, once each.
    const events = await app.database.rows<{ name: string }>(
      `select name from events where name in ('session.completed', 'session.missed', 'session.restored')
         and order_key = $1 order by position`,
      [session.mock_interview_id],
    );
    expect(events.map(({ name }) => name)).toEqual(['session.completed', 'session.missed', 'session.restored']);
  });

  test('nobody accepts it, neither by hand nor by the clock; after the reversal there is the whole time for it', async () => {
    const session = await begun();
    await leave(session, session.interviewer);
    const case_id = await report(session, session.interviewee);
    since(72 * HOUR_MS);
    await sweep();
    expect(await feedbackOf(session)).toMatchObject([{ status: 'visible', is_void: false }]);
    // No clock runs while it is looked into, so none is shown.
    expect(await itemOf(session, session.interviewee)).toMatchObject({
      partner_feedback: { status: 'visible', due_at: null },
      due: { answer_feedback_until: null },
    });
    expect(await itemOf(session, session.interviewer)).toMatchObject({ own_feedback: { due_at: null } });
    await decide(case_id, 'interviewer_absent');
    expect(answered(await accept(session))).toEqual([409, 'feedback.not_completed']);
    expect(answered(await dispute(session))).toEqual([409, 'feedback.not_completed']);
    expect(
      answered(await post('/notifications/feedback-reminder', { session_id: session.id }, session.interviewer)),
    ).toEqual([409, 'feedback.not_completed']);
    since(10 * DAY_MS);
    await sweep();
    await app.app.get(FeedbackSweeps).remind(app.clock.now());
    expect(await dueNow(session)).toEqual([]);
    expect((await itemOf(session, session.interviewee))?.due).toEqual({
      leave_feedback_until: null,
      answer_feedback_until: null,
    });
    expect(await feedbackOf(session)).toMatchObject([{ status: 'visible', is_void: true }]);
    expect(await ledgerOf(session)).toEqual([HOLD, SPEND, 'refund interviewee']);

    await appeal(case_id, session.interviewer, 'rejected');
    const until = new Date(app.clock.now().getTime() + 72 * HOUR_MS);
    expect(await feedbackOf(session)).toEqual([
      { role: 'interviewer', status: 'visible', is_void: false, due_at: until },
    ]);
    expect((await itemOf(session, session.interviewee))?.due.answer_feedback_until).toBe(until.toISOString());
    since(72 * HOUR_MS - 1);
    await sweep();
    expect(await feedbackOf(session)).toMatchObject([{ status: 'visible' }]);
    since(1);
    expect(await dueNow(session)).toHaveLength(1);
    await sweep();
    expect(await feedbackOf(session)).toMatchObject([{ status: 'accepted' }]);
    expect(await ledgerOf(session)).toEqual([HOLD, SPEND, 'refund interviewee', 'reward interviewer']);
  });

  test('what was blind stays so while it counts for nothing, and is seen once it counts again', async () => {
    const session = await begun();
    await leave(session, session.interviewee);
    const case_id = await report(session, session.interviewer);
    since(48 * HOUR_MS + 1);
    await decide(case_id, 'interviewee_absent');
    since(5 * DAY_MS);
    await sweep();
    expect(await feedbackOf(session)).toMatchObject([{ status: 'blind', is_void: true }]);
    expect((await itemOf(session, session.interviewer))?.partner_feedback).toBeNull();
    await appeal(case_id, session.interviewee, 'rejected');
    expect(await feedbackOf(session)).toMatchObject([{ status: 'visible', is_void: false }]);
    expect(await figuresOf(session)).toMatchObject({ rating: { count: 1, rest: 0 } });
  });

  test('accepted and rewarded after a first decision, it counts no more after the second; what was paid stays', async () => {
    const session = await begun();
    await leave(session, session.interviewer);
    const case_id = await report(session, session.interviewee);
    since(48 * HOUR_MS + 1);
    await decide(case_id, 'rejected');
    await leave(session, session.interviewee, 3);
    expect((await accept(session)).status).toBe(200);
    expect(await figuresOf(session)).toMatchObject({ rating: { count: 1, sum: 3, rest: 0 }, completed: 1 });
    await appeal(case_id, session.interviewee, 'interviewer_absent');
    expect(await statusOf(session)).toBe('no_show');
    expect(await feedbackOf(session)).toMatchObject([
      { role: 'interviewer', status: 'accepted', is_void: true },
      { role: 'interviewee', status: 'visible', is_void: true },
    ]);
    expect(await figuresOf(session)).toMatchObject({ rating: { count: 0, sum: 0, rest: 0 }, completed: 0 });
    expect(await ledgerOf(session)).toEqual([HOLD, SPEND, 'reward interviewer', 'refund interviewee']);
  });

  test.each([
    ['upheld', 'removed', []],
    ['rejected', 'accepted', ['reward interviewer']],
  ])(
    'a dispute that is %s meanwhile moves no points before the reversal, and none twice',
    async (outcome, status, earned) => {
      const session = await begun();
      await leave(session, session.interviewer);
      const case_id = await report(session, session.interviewee);
      await leave(session, session.interviewee);
      expect((await dispute(session)).status).toBe(200);
      await app.drain();
      const [found] = await app.database.rows<{ id: string }>(
        `select id from moderation_cases where session_id = $1 and kind = 'dispute'`,
        [session.id],
      );
      since(48 * HOUR_MS + 1);
      await decide(case_id, 'interviewer_absent');
      await decide(found?.id ?? '', outcome);
      expect(await feedbackOf(session)).toMatchObject([{ status, is_void: true }, {}]);
      const missed = [HOLD, SPEND, 'refund interviewee'];
      expect(await ledgerOf(session)).toEqual(missed);
      await appeal(case_id, session.interviewer, 'rejected');
      expect(await feedbackOf(session)).toMatchObject([{ status, is_void: false }, {}]);
      expect(await ledgerOf(session)).toEqual([...missed, ...earned]);
    },
  );

  test('a session that was never completed is completed by the reversal, and feedback can be left from then on', async () => {
    const session = await begun({ is_completed: false });
    const case_id = await report(session, session.interviewer);
    since(48 * HOUR_MS + 1);
    await decide(case_id, 'interviewee_absent');
    await app.drain();
    await appeal(case_id, session.interviewee, 'rejected');
    expect(await statusOf(session)).toBe('completed');
    await app.drain();
    const told = await app.database.rows<{ account_id: string }>(
      `select account_id from notifications where kind = 'session_completed' and params ->> 'session_id' = $1`,
      [session.id],
    );
    expect(told.map(({ account_id }) => account_id).sort()).toEqual(
      [session.interviewer.account_id, session.interviewee.account_id].sort(),
    );
    since(13 * DAY_MS);
    await leave(session, session.interviewer);
    await leave(session, session.interviewee);
    expect((await accept(session)).status).toBe(200);
    expect(await ledgerOf(session)).toEqual([HOLD, SPEND, 'reward interviewer']);
  });

  test('whoever was asked for feedback is not asked any more', async () => {
    const session = await begun();
    await app.drain();
    const asked = () =>
      app.database.rows<{ is_read: boolean }>(
        `select read_at is not null as is_read from notifications
         where kind = 'session_completed' and params ->> 'session_id' = $1`,
        [session.id],
      );
    expect(await asked()).toEqual([{ is_read: false }, { is_read: false }]);
    const case_id = await report(session, session.interviewer);
    since(48 * HOUR_MS + 1);
    await decide(case_id, 'unclear');
    expect(await asked()).toEqual([{ is_read: true }, { is_read: true }]);
  });
});
