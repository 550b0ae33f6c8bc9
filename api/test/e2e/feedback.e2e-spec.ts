import { Outbox } from '../../src/events/outbox.js';
import { FeedbackSweeps } from '../../src/modules/feedback/feedback-sweeps.service.js';
import { FeedbackService } from '../../src/modules/feedback/feedback.service.js';
import { PointsQueries } from '../../src/modules/points/points.queries.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { START, startApp, type TestApp } from '../app.js';
import { anAccount, aProfession, call } from '../given.js';
import {
  aMemberWith,
  aSession,
  type GivenMember,
  type GivenSession,
  HOUR_MS,
  PROFESSION_ID,
} from '../given-mock-interviews.js';

interface FeedbackBody {
  id: string;
  status: string;
  rating: number;
  comments: string | null;
  technical_score: number | null;
  is_late: boolean;
  is_accepted: boolean;
  visible_at: string | null;
  due_at: string | null;
  code: string;
  errors: { field: string; code: string }[];
}

interface Item {
  id: string;
  role: string;
  partner: { id: string; first_name: string };
  status: string;
  own_feedback: FeedbackBody | null;
  partner_feedback: FeedbackBody | null;
  due: { leave_feedback_until: string | null; answer_feedback_until: string | null };
}

interface History {
  items: Item[];
  total: number;
  next_cursor: string | null;
  code: string;
}

const DAY_MS = 24 * HOUR_MS;
const EDGES: [string, number][] = [
  ['a millisecond before', -1],
  ['at', 0],
  ['a millisecond after', 1],
];

describe('Feedback', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  }, 120_000);
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set(START));

  const later = (milliseconds: number, since: Date = app.clock.now()) =>
    app.clock.set(new Date(since.getTime() + milliseconds));
  const leave = (session: { id: string }, by: GivenMember, more: Record<string, unknown> = {}, headers = {}) =>
    call<FeedbackBody>(
      app,
      'POST',
      '/feedback',
      { session_id: session.id, rating: 5, comments: 'Clear questions.', ...more },
      { ...by, headers },
    );
  const accept = ({ mock_interview_id, interviewee }: GivenSession, by: GivenMember = interviewee) =>
    call<FeedbackBody>(app, 'PUT', `/mock-interviews/${mock_interview_id}/feedback`, undefined, by);
  const dispute = ({ id, interviewee }: GivenSession, by: GivenMember = interviewee) =>
    call<FeedbackBody>(app, 'POST', `/sessions/${id}/dispute`, { reason: 'This is about somebody else.' }, by);
  const historyOf = async (whose: GivenMember, by: GivenMember = whose, query = '') =>
    (await call<History>(app, 'GET', `/history/${whose.account_id}${query}`, undefined, by)).body;
  const itemOf = async (session: { id: string }, by: GivenMember) => {
    const found = (await historyOf(by)).items.find(({ id }) => id === session.id);
    if (!found) throw new Error('not in the history');
    return found;
  };
  const balance = ({ account_id }: GivenMember) => app.app.get(PointsQueries).balance(account_id);
  const sweep = () => app.app.get(FeedbackSweeps).catchUp(app.clock.now());
  const remindAll = () => app.app.get(FeedbackSweeps).remind(app.clock.now());
  const toldOf = async ({ account_id }: GivenMember, kind: string) =>
    app.database.rows<{ read_at: Date | null; answer_until: string | null }>(
      `select read_at, params ->> 'answer_until' as answer_until from notifications where account_id = $1 and kind = $2 order by seq`,
      [account_id, kind],
    );
  const rewards = ({ id }: { id: string }) =>
    app.database.rows<{ amount: number }>(
      `select amount from point_transfers where session_id = $1 and kind = 'reward'`,
      [id],
    );
  const resolve = (feedback_id: string, is_upheld: boolean) =>
    app.app.get(Transactions).run((tx) => app.app.get(FeedbackService).resolveDispute(tx, feedback_id, { is_upheld }));

  /** Completed at its start, which is where the clock stands then. */
  async function aCompletedSession(given: Parameters<typeof aSession>[1] = {}): Promise<GivenSession> {
    const session = await aSession(app, given);
    app.clock.set(session.scheduled_time);
    const { status } = await call(app, 'PUT', `/sessions/${session.id}/complete`, undefined, session.interviewer);
    if (status !== 200) throw new Error(`complete answered ${status}`);
    return session;
  }

  describe('leaving it', () => {
    test('is final: a second one is refused, a repeat with its key gets the first', async () => {
      const session = await aCompletedSession();
      const key = { 'idempotency-key': `key-${session.id}` };
      const first = await leave(session, session.interviewer, { technical_score: 4 }, key);
      expect(first).toMatchObject({
        status: 201,
        body: { status: 'blind', rating: 5, technical_score: 4, is_late: false, visible_at: null },
      });
      expect((await leave(session, session.interviewer, { technical_score: 4 }, key)).body).toEqual(first.body);
      expect(await leave(session, session.interviewer)).toMatchObject({
        status: 409,
        body: { code: 'feedback.already_left' },
      });
    });

    test('by the slot is the same, and `feedback` is another name of `comments`', async () => {
      const session = await aCompletedSession();
      const path = `/mock-interviews/${session.mock_interview_id}/feedback`;
      const left = await call<FeedbackBody>(app, 'POST', path, { rating: 4, feedback: 'Good.' }, session.interviewee);
      expect(left).toMatchObject({ status: 201, body: { rating: 4, comments: 'Good.' } });
      expect((await leave(session, session.interviewee)).status).toBe(409);
      const wordless = await call<FeedbackBody>(app, 'POST', path, { rating: 4 }, session.interviewer);
      expect(wordless).toMatchObject({ status: 422, body: { errors: [{ field: 'comments', code: 'required' }] } });
    });

    test('needs a completed session, and one of its two', async () => {
      const session = await aSession(app);
      expect(await leave(session, session.interviewer)).toMatchObject({
        status: 409,
        body: { code: 'feedback.not_completed' },
      });
      expect(await leave(session, await aMemberWith(app))).toMatchObject({
        status: 404,
        body: { code: 'sessions.not_found' },
      });
    });

    test('of a technical score is for the interviewer alone', async () => {
      const session = await aCompletedSession();
      expect(await leave(session, session.interviewee, { technical_score: 3 })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'technical_score', code: 'interviewer_only' }] },
      });
    });

    test.each(EDGES)('%s the end of fourteen days', async (_, ms) => {
      const session = await aCompletedSession();
      later(14 * DAY_MS + ms);
      const { status, body } = await leave(session, session.interviewee);
      expect(status).toBe(ms > 0 ? 409 : 201);
      if (ms > 0) expect(body.code).toBe('feedback.closed');
    });

    test('marks as read what asked for it', async () => {
      const session = await aCompletedSession();
      await app.drain();
      later(DAY_MS);
      await remindAll();
      expect(await toldOf(session.interviewee, 'feedback_due')).toMatchObject([{ read_at: null }]);
      await leave(session, session.interviewee);
      expect((await toldOf(session.interviewee, 'feedback_due'))[0]?.read_at).not.toBeNull();
      expect((await toldOf(session.interviewee, 'session_completed'))[0]?.read_at).not.toBeNull();
      expect((await toldOf(session.interviewer, 'session_completed'))[0]?.read_at).toBeNull();
    });
  });

  describe('the blind period', () => {
    test('ends for both when both have left theirs', async () => {
      const session = await aCompletedSession();
      await leave(session, session.interviewer, { rating: 3 });
      await app.drain();
      expect((await itemOf(session, session.interviewee)).partner_feedback).toBeNull();
      expect(await toldOf(session.interviewee, 'feedback_received')).toEqual([]);
      await leave(session, session.interviewee);
      await app.drain();
      const later72 = new Date(app.clock.now().getTime() + 72 * HOUR_MS);
      for (const side of ['interviewer', 'interviewee'] as const) {
        expect(await itemOf(session, session[side])).toMatchObject({
          own_feedback: { status: 'visible', is_late: false },
          partner_feedback: { status: 'visible', is_late: false },
        });
        expect(await toldOf(session[side], 'feedback_received')).toMatchObject([
          { answer_until: side === 'interviewee' ? later72.toISOString() : null },
        ]);
      }
    });

    test.each(EDGES)('%s its end the timetable shows it, once though two workers come', async (_, ms) => {
      const session = await aCompletedSession();
      await leave(session, session.interviewee);
      later(72 * HOUR_MS + ms);
      await Promise.all([sweep(), sweep()]);
      await app.drain();
      const shown = ms >= 0;
      expect((await itemOf(session, session.interviewer)).partner_feedback?.status ?? null).toBe(
        shown ? 'visible' : null,
      );
      expect(await toldOf(session.interviewer, 'feedback_received')).toHaveLength(shown ? 1 : 0);
      expect(await toldOf(session.interviewer, 'high_rating')).toHaveLength(shown ? 1 : 0);
    });

    test.each(EDGES)('%s its end what the other leaves is late or not, without any timetable', async (_, ms) => {
      const session = await aCompletedSession();
      await leave(session, session.interviewer);
      later(72 * HOUR_MS + ms);
      const { body } = await leave(session, session.interviewee, { rating: 1 });
      expect(body).toMatchObject({ is_late: ms >= 0, status: 'visible' });
      const { rating_count } = (
        await call<{ rating_count: number }>(app, 'GET', `/members/${session.interviewer.account_id}`)
      ).body;
      expect(rating_count).toBe(ms >= 0 ? 0 : 1);
    });

    test('does not begin for what is left after it: it is visible at once, and counts', async () => {
      const session = await aCompletedSession();
      later(72 * HOUR_MS);
      expect((await leave(session, session.interviewee)).body).toMatchObject({ status: 'visible', is_late: false });
      expect((await leave(session, session.interviewer)).body).toMatchObject({ status: 'visible', is_late: true });
    });
  });

  describe('the answer of the interviewee', () => {
    async function aVisibleOne(): Promise<GivenSession & { feedback_id: string }> {
      const session = await aCompletedSession();
      const { body } = await leave(session, session.interviewer);
      await leave(session, session.interviewee);
      return { ...session, feedback_id: body.id };
    }

    test('cannot come before it is visible', async () => {
      const session = await aCompletedSession();
      await leave(session, session.interviewer);
      expect(await accept(session)).toMatchObject({ status: 404, body: { code: 'feedback.not_found' } });
      expect(await dispute(session)).toMatchObject({ status: 404 });
      expect((await balance(session.interviewer)).received).toBe(0);
    });

    test('rewards the interviewer once, however often it is given at once', async () => {
      const session = await aVisibleOne();
      const answers = await Promise.all([1, 2, 3, 4].map(() => accept(session)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(answers[0]?.body).toMatchObject({ is_accepted: true, status: 'accepted' });
      expect(await balance(session.interviewer)).toMatchObject({ available: 1, received: 1 });
      await app.drain();
      expect(await toldOf(session.interviewer, 'feedback_accepted')).toHaveLength(1);
      expect(await toldOf(session.interviewer, 'points_received')).toHaveLength(1);
      expect(await dispute(session)).toMatchObject({ status: 409, body: { code: 'feedback.settled' } });
    });

    test('is not for the interviewer, nor for strangers', async () => {
      const session = await aVisibleOne();
      expect(await accept(session, session.interviewer)).toMatchObject({
        status: 403,
        body: { code: 'feedback.not_yours_to_answer' },
      });
      expect(await accept(session, await aMemberWith(app))).toMatchObject({ status: 404 });
    });

    test.each(EDGES)(
      '%s the end of 72 hours it counts as accepted or not, once though two workers come',
      async (_, ms) => {
        const session = await aVisibleOne();
        later(72 * HOUR_MS + ms);
        await Promise.all([sweep(), sweep()]);
        expect(await rewards(session)).toEqual(ms >= 0 ? [{ amount: 1 }] : []);
        await sweep();
        expect((await balance(session.interviewer)).received).toBe(ms >= 0 ? 1 : 0);
      },
    );

    test.each(EDGES)('%s the end of 72 hours it can be disputed or not, without any timetable', async (_, ms) => {
      const session = await aVisibleOne();
      later(72 * HOUR_MS + ms);
      expect((await dispute(session)).status).toBe(ms >= 0 ? 409 : 200);
    });

    test('as a dispute stops the reward; upheld, it hides the feedback and gives the point back', async () => {
      const session = await aVisibleOne();
      const before = await balance(session.interviewee);
      expect(await dispute(session)).toMatchObject({ status: 200, body: { status: 'disputed', due_at: null } });
      expect((await dispute(session)).status).toBe(200);
      expect(await accept(session)).toMatchObject({ status: 409, body: { code: 'feedback.disputed' } });
      later(30 * DAY_MS);
      await sweep();
      expect(await rewards(session)).toEqual([]);
      const decided = await Promise.all([resolve(session.feedback_id, true), resolve(session.feedback_id, true)]);
      expect(decided.filter(Boolean)).toHaveLength(1);
      expect(await resolve(session.feedback_id, false)).toBe(false);
      expect(await rewards(session)).toEqual([]);
      expect((await balance(session.interviewee)).available).toBe(before.available + 1);
      expect((await itemOf(session, session.interviewee)).partner_feedback).toBeNull();
      expect((await itemOf(session, session.interviewer)).own_feedback?.status).toBe('removed');
      await app.drain();
      expect(await toldOf(session.interviewer, 'feedback_disputed')).toHaveLength(1);
    });

    test('as a dispute that is rejected ends as accepted, with the reward', async () => {
      const session = await aVisibleOne();
      await dispute(session);
      expect(await resolve(session.feedback_id, false)).toBe(true);
      expect(await resolve(session.feedback_id, true)).toBe(false);
      expect(await rewards(session)).toEqual([{ amount: 1 }]);
      expect((await itemOf(session, session.interviewer)).own_feedback).toMatchObject({ is_accepted: true });
    });

    test('waits while an absence is being looked into: by request and by the clock', async () => {
      const session = await aVisibleOne();
      const freeze = (is: boolean) =>
        app.database.rows(`update sessions set has_open_case = $2 where id = $1`, [session.id, is]);
      await freeze(true);
      expect(await accept(session)).toMatchObject({ status: 409, body: { code: 'sessions.frozen' } });
      later(73 * HOUR_MS);
      await sweep();
      expect(await rewards(session)).toEqual([]);
      await freeze(false);
      await sweep();
      expect(await rewards(session)).toEqual([{ amount: 1 }]);
    });

    test('earns nothing from the fourth session of the same two on', async () => {
      const interviewer = await aMemberWith(app);
      const interviewee = await aMemberWith(app, { points: 6 });
      const amounts: unknown[] = [];
      for (let turn = 0; turn < 4; turn++) {
        const session = await aCompletedSession({ interviewer, interviewee });
        await leave(session, interviewer);
        await leave(session, interviewee);
        await accept(session);
        amounts.push(...(await rewards(session)).map(({ amount }) => amount));
        later(2 * HOUR_MS);
      }
      expect(amounts).toEqual([1, 1, 1, 0]);
      expect((await balance(interviewer)).received).toBe(3);
    });
  });

  describe('reminders', () => {
    test.each(EDGES)(
      '%s twenty-four hours whoever owes feedback is reminded or not, once though two workers come',
      async (_, ms) => {
        const session = await aCompletedSession();
        await leave(session, session.interviewer);
        later(24 * HOUR_MS + ms);
        await Promise.all([remindAll(), remindAll()]);
        expect(await toldOf(session.interviewee, 'feedback_due')).toHaveLength(ms >= 0 ? 1 : 0);
        expect(await toldOf(session.interviewer, 'feedback_due')).toEqual([]);
        later(DAY_MS);
        await remindAll();
        await remindAll();
        expect(await toldOf(session.interviewee, 'feedback_due')).toHaveLength(1);
      },
    );

    const remind = (session: { id: string }, by: { token: string }, user_id?: string) =>
      call<{ reminded: string[]; code: string }>(
        app,
        'POST',
        '/notifications/feedback-reminder',
        { session_id: session.id, ...(user_id ? { user_id } : {}) },
        by,
      );

    test('by one of the two reach the other once a day', async () => {
      const session = await aCompletedSession();
      const { interviewer, interviewee } = session;
      expect(await remind(session, interviewer)).toMatchObject({
        status: 200,
        body: { reminded: [interviewee.account_id] },
      });
      later(DAY_MS - 1);
      expect(await remind(session, interviewer)).toMatchObject({ body: { code: 'feedback.reminded_already' } });
      later(1);
      expect((await remind(session, interviewer, interviewee.account_id)).status).toBe(200);
      expect(await toldOf(interviewee, 'feedback_due')).toHaveLength(2);
      await leave(session, interviewee);
      later(DAY_MS);
      expect(await remind(session, interviewer)).toMatchObject({ body: { code: 'feedback.nothing_to_remind_of' } });
      expect((await remind(session, await aMemberWith(app))).status).toBe(404);
    });

    test('are not said to reach whoever is gone', async () => {
      const session = await aCompletedSession();
      await app.database.rows(`update accounts set deleted_at = $2 where id = $1`, [
        session.interviewee.account_id,
        app.clock.now(),
      ]);
      expect(await remind(session, session.interviewer)).toMatchObject({
        status: 409,
        body: { code: 'feedback.nothing_to_remind_of' },
      });
    });

    test('by an admin reach both, at any time; moderators are strangers', async () => {
      const session = await aCompletedSession();
      const admin = await anAccount(app, { staff_role: 'admin' });
      const moderator = await anAccount(app, { staff_role: 'moderator' });
      const both = [session.interviewer.account_id, session.interviewee.account_id];
      for (let turn = 0; turn < 2; turn++)
        expect(await remind(session, admin)).toMatchObject({ status: 200, body: { reminded: both } });
      expect((await remind(session, admin, session.interviewee.account_id)).body.reminded).toEqual(both.slice(1));
      expect(await remind(session, moderator)).toMatchObject({ status: 404 });
    });
  });

  describe('ratings', () => {
    test('are drawn to the mean, shown from the third on, and everywhere the same', async () => {
      const interviewer = await aMemberWith(app, { full_name: 'Vera Orlova' });
      const ratingOf = async () =>
        (await call<{ rating: number | null; rating_count: number }>(app, 'GET', `/members/${interviewer.account_id}`))
          .body;
      for (const [place, rating] of [5, 4, 4].entries()) {
        const session = await aCompletedSession({ interviewer });
        await leave(session, session.interviewee, { rating });
        expect(await ratingOf()).toMatchObject({ rating: null, rating_count: place });
        await leave(session, interviewer);
        later(2 * HOUR_MS);
      }
      const [totals] = await app.database.rows<{ count: number; mean: number }>(
        `select count(*)::int as count, avg(rating)::float8 as mean from feedback where counts and role = 'interviewee'`,
      );
      const [kept] = await app.database.rows<{ count: number; mean: number }>(
        `select rating_count::int as count, rating_sum::float8 / rating_count as mean from rating_totals`,
      );
      expect(kept).toEqual(totals);
      const rating = Math.round(((5 * (totals?.mean ?? 0) + 13) / 8) * 100) / 100;
      expect(await ratingOf()).toMatchObject({ rating, rating_count: 3 });
      const { items } = (await call<{ items: { rating: number }[] }>(app, 'GET', '/members/ratings')).body;
      expect(items).toContainEqual({ id: interviewer.account_id, first_name: 'Vera', rating, rating_count: 3 });
      const ratings = items.map((one) => one.rating);
      expect(ratings).toEqual([...ratings].sort((a, b) => b - a));
    });
  });

  describe('the history', () => {
    test('is the own one, page by page, with what is still to be done', async () => {
      const member = await aMemberWith(app, { points: 5 });
      const first = await aCompletedSession({ interviewee: member });
      later(3 * HOUR_MS);
      const second = await aCompletedSession({ interviewer: member });
      await leave(second, member);
      const page = await historyOf(member, member, '?limit=1');
      expect(page).toMatchObject({ total: 2, items: [{ id: second.id, role: 'interviewer' }] });
      expect(page.items[0]?.due).toEqual({ leave_feedback_until: null, answer_feedback_until: null });
      const rest = await historyOf(member, member, `?limit=1&cursor=${page.next_cursor}`);
      expect(rest).toMatchObject({
        next_cursor: null,
        items: [
          {
            id: first.id,
            role: 'interviewee',
            due: { leave_feedback_until: new Date(first.scheduled_time.getTime() + 14 * DAY_MS).toISOString() },
          },
        ],
      });
      expect((await historyOf(member, member, '?role=interviewee')).items).toHaveLength(1);
      expect((await historyOf(member, member, '?status=cancelled')).total).toBe(0);
      expect(await historyOf(member, member, `?profession_id=${PROFESSION_ID}&limit=1`)).toMatchObject({
        total: 2,
        items: [{ id: second.id }],
      });
      const other = await aProfession(app);
      expect(await historyOf(member, member, `?profession_id=${other.id}`)).toMatchObject({ total: 0, items: [] });
      expect((await historyOf(member, await aMemberWith(app))).code).toBe('feedback.history_not_found');
    });

    test('shows staff what is blind, but not to whoever was the other one of the session', async () => {
      const moderator = await aMemberWith(app, { staff_role: 'moderator' });
      const session = await aCompletedSession({ interviewer: moderator });
      await leave(session, session.interviewee, { rating: 1 });
      const seenBy = async (by: GivenMember) =>
        (await historyOf(session.interviewee, by)).items.find(({ id }) => id === session.id)?.own_feedback;
      expect(await seenBy(moderator)).toBeNull();
      expect(await seenBy(await aMemberWith(app, { staff_role: 'moderator' }))).toMatchObject({ status: 'blind' });
      await leave(session, moderator);
      expect(await seenBy(moderator)).toMatchObject({ status: 'visible', rating: 1 });
    });

    test('says until when feedback can be answered', async () => {
      const session = await aCompletedSession();
      await leave(session, session.interviewer);
      await leave(session, session.interviewee);
      expect((await itemOf(session, session.interviewee)).due.answer_feedback_until).toBe(
        new Date(app.clock.now().getTime() + 72 * HOUR_MS).toISOString(),
      );
      expect((await itemOf(session, session.interviewer)).due.answer_feedback_until).toBeNull();
    });
  });

  test('words go with an account, of both sides; the rating stays', async () => {
    const session = await aCompletedSession();
    await leave(session, session.interviewer);
    await leave(session, session.interviewee);
    await app.app.get(Transactions).run(async (tx) => {
      const { account_id } = session.interviewee;
      await app.app
        .get(Outbox)
        .append(tx, 'account.deleted', account_id, { account_id, kind: 'member', employer_id: null });
    });
    await app.drain();
    expect(await itemOf(session, session.interviewer)).toMatchObject({
      partner: { first_name: '' },
      own_feedback: { comments: null, rating: 5 },
      partner_feedback: { comments: null, rating: 5 },
    });
  });

  test('left while the profession becomes another it is about what that has become', async () => {
    const admin = await aMemberWith(app, { staff_role: 'admin' });
    const [from, into] = [await aProfession(app), await aProfession(app)];
    const session = await aCompletedSession({ profession_id: from.id });
    const merge = await call(app, 'POST', `/admin/professions/${from.id}/merge`, { into_id: into.id }, admin);
    expect(merge.status).toBe(200);
    // The slots have not followed yet.
    await leave(session, session.interviewer);
    expect(await app.database.rows(`select profession_id from feedback where session_id = $1`, [session.id])).toEqual([
      { profession_id: into.id },
    ]);
  });

  test('of what is left for an account that is gone the words are not kept', async () => {
    const session = await aCompletedSession();
    await app.database.rows(`update accounts set deleted_at = $2 where id = $1`, [
      session.interviewee.account_id,
      app.clock.now(),
    ]);
    expect(await leave(session, session.interviewer)).toMatchObject({
      status: 201,
      body: { rating: 5, comments: null },
    });
  });

  describe('figures', () => {
    interface RoleBody {
      role: string;
      completed: number;
      feedback_count: number;
      feedback_share: number | null;
      rating_count: number;
      mean_rating: number | null;
      median_seconds?: number | null;
    }
    interface Figures {
      completed: number;
      completed_per_day: { day: string; count: number }[];
      by_role: RoleBody[];
      by_profession: { id: string; completed: number; by_role: RoleBody[] }[];
    }

    test('of a member count what can be seen', async () => {
      const member = await aMemberWith(app, { points: 5 });
      const ask = async () =>
        (await call<Figures>(app, 'GET', '/members/me/statistics?from=2026-03-01&to=2026-03-31', undefined, member))
          .body;
      const one = await aCompletedSession({ interviewer: member });
      later(HOUR_MS);
      await leave(one, one.interviewee, { rating: 4 });
      expect((await ask()).by_role[0]).toMatchObject({ completed: 1, rating_count: 0, feedback_share: 0 });
      later(HOUR_MS);
      await leave(one, member, { rating: 2 });
      const other = await aCompletedSession({ interviewee: member });
      expect(other.id).not.toBe(one.id);
      const { by_role, by_profession, completed, completed_per_day } = await ask();
      expect(by_role).toMatchObject([
        { role: 'interviewer', completed: 1, feedback_share: 1, mean_rating: 4, median_seconds: 7200 },
        { role: 'interviewee', completed: 1, feedback_share: 0, mean_rating: null, median_seconds: null },
      ]);
      expect(by_profession).toMatchObject([{ id: PROFESSION_ID, completed: 2 }]);
      expect(completed).toBe(2);
      expect(completed_per_day).toHaveLength(31);
      expect(completed_per_day.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    });

    test('of a day that begins twice count both its first hours, and no other day shows', async () => {
      const member = await aMemberWith(app, { points: 5 });
      await call(app, 'PATCH', '/members/me', { time_zone: 'Atlantic/Azores' }, member);
      app.clock.set(new Date('2026-10-24T00:10:00Z'));
      // The clocks show 00:10, are put back at 01:00, and show 00:10 once more.
      for (const time of ['2026-10-25T00:10:00Z', '2026-10-25T01:10:00Z'])
        await aCompletedSession({ interviewee: member, scheduled_times: [new Date(time)], duration: 15 });
      const perDay = async (from: string, to: string) =>
        (await call<Figures>(app, 'GET', `/members/me/statistics?from=${from}&to=${to}`, undefined, member)).body
          .completed_per_day;
      expect(await perDay('2026-10-25', '2026-10-25')).toEqual([{ day: '2026-10-25', count: 2 }]);
      expect(await perDay('2026-10-24', '2026-10-24')).toEqual([{ day: '2026-10-24', count: 0 }]);
    });

    test('of everybody add up as by hand', async () => {
      app.clock.set(START);
      const admin = await anAccount(app, { staff_role: 'admin' });
      const { body } = await call<Figures>(
        app,
        'GET',
        '/admin/statistics/mock-interviews?from=2026-03-01&to=2026-12-31',
        undefined,
        admin,
      );
      const [hand] = await app.database.rows<{ completed: number; left: number; mean: number }>(
        `select (select count(*)::int from sessions where status = 'completed') as completed,
           (select count(*)::int from feedback where counts and role = 'interviewer') as left,
           (select avg(rating)::float8 from feedback where counts and role = 'interviewee') as mean`,
      );
      expect(body.completed).toBe(hand?.completed);
      expect(body.by_role[0]).toMatchObject({
        role: 'interviewer',
        completed: hand?.completed,
        feedback_count: hand?.left,
      });
      expect(body.by_role[0]?.mean_rating).toBeCloseTo(hand?.mean ?? 0, 9);
    });
  });
});
