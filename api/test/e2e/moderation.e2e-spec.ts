import { AccountRightsService } from '../../src/modules/accounts/account-rights.service.js';
import { DecisionsService } from '../../src/modules/moderation/decisions.service.js';
import { SweepsService } from '../../src/modules/mock-interviews/sweeps.service.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { START, startApp, type TestApp } from '../app.js';
import { aRecruiter, call, PASSWORD } from '../given.js';
import {
  aMemberWith,
  aSession,
  type GivenMember,
  type GivenSession,
  givePoints,
  HOUR_MS,
  slotBody,
} from '../given-mock-interviews.js';

interface Case {
  id: string;
  code: string;
  status: string;
  outcome: string | null;
  first_outcome: string | null;
  reporter: { id: string } | null;
  report_text: string | null;
  reason: string | null;
  can_answer: boolean;
  items: { id: string }[];
}

type Outcome = 'interviewer_absent' | 'interviewee_absent' | 'unclear' | 'rejected';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;
const REPORT_FROM_MS = 15 * MINUTE_MS;

describe('Moderation', () => {
  let app: TestApp;
  let moderator: GivenMember;
  let other_moderator: GivenMember;
  let admin: GivenMember;
  beforeAll(async () => {
    app = await startApp();
    moderator = await aMemberWith(app, { staff_role: 'moderator' });
    other_moderator = await aMemberWith(app, { staff_role: 'moderator' });
    admin = await aMemberWith(app, { staff_role: 'admin' });
  }, 60_000);
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set(START));

  const post = (path: string, body: unknown, by: GivenMember) => call<Case>(app, 'POST', path, body, by);
  const get = (path: string, by: GivenMember) => call<Case>(app, 'GET', path, undefined, by);
  const report = (session: GivenSession, by: GivenMember) =>
    post(`/sessions/${session.id}/no-show`, { report_text: 'Nobody came.' }, by);
  const claim = (id: string, by = moderator) => post(`/moderation/cases/${id}/claim`, undefined, by);
  const decide = (id: string, outcome: string, by = moderator) =>
    post(`/moderation/cases/${id}/decide`, { outcome, reason: 'As it looks.' }, by);
  const answer = (id: string, by: GivenMember) =>
    post(`/moderation/cases/${id}/answer`, { answer_text: 'I came.' }, by);
  const appeal = (id: string, by: GivenMember) => post(`/moderation/cases/${id}/appeal`, { appeal_text: 'No.' }, by);
  const complete = (session: GivenSession, by = session.interviewer) =>
    call<Case>(app, 'PUT', `/sessions/${session.id}/complete`, undefined, by);
  const answered = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];
  const after = (from: Date, milliseconds: number) => app.clock.set(new Date(from.getTime() + milliseconds));
  const since = (milliseconds: number) => after(app.clock.now(), milliseconds);

  const statusOf = async ({ id }: GivenSession) =>
    (
      await app.database.rows<{ status: string; has_open_case: boolean }>(
        `select status, has_open_case from sessions where id = $1`,
        [id],
      )
    )[0];
  /** Every transfer of a session, with whose points it moved. */
  const ledgerOf = async ({ id, interviewer }: GivenSession) =>
    (
      await app.database.rows<{ kind: string; account_id: string; amount: number }>(
        `select kind, account_id, amount from point_transfers where session_id = $1 order by id`,
        [id],
      )
    ).map(({ kind, account_id, amount }) =>
      [kind, account_id === interviewer.account_id ? 'interviewer' : 'interviewee', amount].join(' '),
    );
  const strikesOf = async ({ account_id }: GivenMember) =>
    (await app.database.rows(`select 1 from strikes where account_id = $1 and lifted_at is null`, [account_id])).length;
  const suspendedUntil = async ({ account_id }: GivenMember) =>
    (
      await app.database.rows<{ suspended_until: Date | null }>(
        `select suspended_until from members where account_id = $1`,
        [account_id],
      )
    )[0]?.suspended_until ?? null;

  /** An absence, reported by the interviewer twenty minutes after the start; completed before, where said so. */
  async function reported({
    is_completed = false,
    ...people
  }: {
    is_completed?: boolean;
    interviewer?: GivenMember;
    interviewee?: GivenMember;
  } = {}) {
    const session = await aSession(app, people);
    after(session.scheduled_time, 20 * MINUTE_MS);
    if (is_completed) expect((await complete(session)).status).toBe(200);
    const { status, body } = await report(session, session.interviewer);
    expect(status).toBe(201);
    return { session, id: body.id };
  }

  async function decided(id: string, outcome: string, by = moderator) {
    since(49 * HOUR_MS);
    expect((await claim(id, by)).status).toBe(200);
    const { status, body } = await decide(id, outcome, by);
    expect({ status, outcome: body.outcome }).toEqual({ status: 200, outcome });
  }

  /** What was said about a case, and in the records of it that stay. */
  const wordsOf = async (id: string) =>
    Object.values(
      (
        await app.database.rows<Record<string, string | null>>(
          `select c.reason, (select string_agg(r.reason_text, ' ') from audit_entries e join reasons r on r.record_id = e.id
             where e.subject_id = c.id) as recorded
           from moderation_cases c where c.id = $1`,
          [id],
        )
      )[0] ?? {},
    );
  /** As if somebody had deleted the account. */
  async function end({ account_id }: GivenMember): Promise<void> {
    await app.app.get(Transactions).run(async (tx) => {
      const rights = app.app.get(AccountRightsService);
      const account = await rights.lock(tx, account_id);
      if (account) await rights.end(tx, account, { full_name: null });
    });
    await app.drain();
  }

  describe('An absence is decided, and the points follow', () => {
    const HOLD = 'hold interviewee 1';
    const SPEND = 'spend interviewee 1';
    test.each<[boolean, Outcome, string, string[], string | null]>([
      [false, 'interviewer_absent', 'no_show', [HOLD, 'return interviewee 1'], 'interviewer'],
      [false, 'interviewee_absent', 'no_show', [HOLD, SPEND, 'reward interviewer 1'], 'interviewee'],
      [false, 'unclear', 'no_show', [HOLD, 'return interviewee 1'], null],
      [false, 'rejected', 'completed', [HOLD, SPEND], null],
      [true, 'interviewer_absent', 'no_show', [HOLD, SPEND, 'refund interviewee 1'], 'interviewer'],
      [true, 'interviewee_absent', 'no_show', [HOLD, SPEND, 'reward interviewer 1'], 'interviewee'],
      [true, 'unclear', 'no_show', [HOLD, SPEND, 'refund interviewee 1'], null],
      [true, 'rejected', 'completed', [HOLD, SPEND], null],
    ])('completed before: %s, outcome %s: the session is %s', async (is_completed, outcome, status, ledger, struck) => {
      const { session, id } = await reported({ is_completed });
      await decided(id, outcome);
      expect(await statusOf(session)).toEqual({ status, has_open_case: false });
      expect(await ledgerOf(session)).toEqual(ledger);
      expect(await strikesOf(session.interviewer)).toBe(struck === 'interviewer' ? 1 : 0);
      expect(await strikesOf(session.interviewee)).toBe(struck === 'interviewee' ? 1 : 0);
      // Both are told, and the record says who decided.
      await app.drain();
      const told = await app.database.rows<{ account_id: string }>(
        `select account_id from notifications where kind = 'no_show_decided' and params ->> 'case_id' = $1`,
        [id],
      );
      expect(told.map(({ account_id }) => account_id).sort()).toEqual(
        [session.interviewer.account_id, session.interviewee.account_id].sort(),
      );
      const recorded = await app.database.rows(
        `select actor_id, action, details ->> 'outcome' as outcome from audit_entries where subject_id = $1 order by id`,
        [id],
      );
      expect(recorded).toEqual([
        { actor_id: moderator.account_id, action: 'case.claimed', outcome: null },
        { actor_id: moderator.account_id, action: 'case.decided', outcome },
      ]);
    });

    test('undecided after seven days it is unclear, to the millisecond, whoever looks first', async () => {
      const { session, id } = await reported();
      const reported_at = app.clock.now();
      const resolve = () => app.app.get(DecisionsService).resolveOverdue(app.clock.now());
      after(reported_at, 7 * DAY_MS - 1);
      await resolve();
      expect((await get(`/moderation/cases/${id}`, moderator)).body.status).toBe('open');
      expect((await claim(id)).status).toBe(200);
      after(reported_at, 7 * DAY_MS);
      expect(answered(await decide(id, 'interviewee_absent'))).toEqual([409, 'moderation.decided']);
      await Promise.all([resolve(), resolve(), decide(id, 'interviewee_absent')]);
      const { body } = await get(`/moderation/cases/${id}`, moderator);
      expect([body.status, body.outcome]).toEqual(['decided', 'unclear']);
      expect(await ledgerOf(session)).toEqual([HOLD, 'return interviewee 1']);
      expect(await strikesOf(session.interviewee)).toBe(0);
    });

    test('decided by the moderator and by the clock at once, it is decided once', async () => {
      for (let round = 0; round < 5; round++) {
        app.clock.set(START);
        const { session, id } = await reported();
        const reported_at = app.clock.now();
        after(reported_at, 7 * DAY_MS - 1);
        await claim(id);
        // The decision is on its way while the clock strikes.
        const deciding = decide(id, 'interviewee_absent');
        after(reported_at, 7 * DAY_MS);
        await Promise.all([deciding, app.app.get(DecisionsService).resolveOverdue(app.clock.now())]);
        const { outcome } = (await get(`/moderation/cases/${id}`, moderator)).body;
        expect(await ledgerOf(session)).toEqual(
          outcome === 'unclear' ? [HOLD, 'return interviewee 1'] : [HOLD, SPEND, 'reward interviewer 1'],
        );
        const settled = await app.database.rows(`select 1 from events where name = 'case.decided' and order_key = $1`, [
          id,
        ]);
        expect(settled).toHaveLength(1);
      }
    });
  });

  describe('Reporting', () => {
    test('opens fifteen minutes after the start and closes after a day, to the millisecond', async () => {
      const [early, late] = [await aSession(app), await aSession(app)];
      after(early.scheduled_time, REPORT_FROM_MS - 1);
      expect(answered(await report(early, early.interviewee))).toEqual([409, 'moderation.too_early']);
      after(early.scheduled_time, REPORT_FROM_MS);
      expect((await report(early, early.interviewee)).status).toBe(201);
      after(late.scheduled_time, DAY_MS + 1);
      expect(answered(await report(late, late.interviewee))).toEqual([409, 'moderation.too_late']);
      after(late.scheduled_time, DAY_MS);
      expect((await report(late, late.interviewee)).status).toBe(201);
    });

    test('freezes completion by hand and by the clock, and is told to the side said to be absent', async () => {
      const { session, id } = await reported();
      expect(answered(await complete(session))).toEqual([409, 'sessions.frozen']);
      since(5 * HOUR_MS);
      await app.app.get(SweepsService).completeSessions(app.clock.now());
      expect(await statusOf(session)).toEqual({ status: 'scheduled', has_open_case: true });
      await app.drain();
      const told = await app.database.rows<{ account_id: string }>(
        `select account_id from notifications where kind = 'no_show_reported' and params ->> 'case_id' = $1`,
        [id],
      );
      expect(told).toEqual([{ account_id: session.interviewee.account_id }]);
    });

    test('is refused to whoever has left feedback, to strangers, and a second time to either side', async () => {
      const session = await aSession(app);
      after(session.scheduled_time, 20 * MINUTE_MS);
      await complete(session);
      const feedback = { session_id: session.id, rating: 4, comments: 'Good.' };
      expect((await post('/feedback', feedback, session.interviewee)).status).toBe(201);
      expect(answered(await report(session, session.interviewee))).toEqual([409, 'moderation.feedback_given']);
      expect(answered(await report(session, moderator))).toEqual([404, 'sessions.not_found']);
      const both = await Promise.all([report(session, session.interviewer), report(session, session.interviewer)]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(answered(await report(session, session.interviewer))).toEqual([409, 'moderation.already_reported']);
    });

    test('and completing at once leave one clear state', async () => {
      for (let round = 0; round < 5; round++) {
        app.clock.set(START);
        const session = await aSession(app);
        after(session.scheduled_time, 20 * MINUTE_MS);
        await Promise.all([report(session, session.interviewer), complete(session, session.interviewee)]);
        const state = await statusOf(session);
        expect(state?.has_open_case).toBe(true);
        expect(await ledgerOf(session)).toEqual(
          state?.status === 'completed' ? ['hold interviewee 1', 'spend interviewee 1'] : ['hold interviewee 1'],
        );
      }
    });
  });

  describe('Before the decision', () => {
    test('the other side objects within two days, once; nobody decides before', async () => {
      const { session, id } = await reported();
      const reported_at = app.clock.now();
      expect(answered(await answer(id, session.interviewer))).toEqual([403, 'moderation.not_yours_to_answer']);
      expect(answered(await answer(id, await aMemberWith(app)))).toEqual([404, 'moderation.not_found']);
      await claim(id);
      expect(answered(await decide(id, 'unclear'))).toEqual([409, 'moderation.answer_awaited']);
      after(reported_at, 48 * HOUR_MS + 1);
      expect(answered(await answer(id, session.interviewee))).toEqual([409, 'moderation.answer_closed']);
      after(reported_at, 48 * HOUR_MS);
      await claim(id);
      expect(answered(await decide(id, 'unclear'))).toEqual([409, 'moderation.answer_awaited']);
      expect((await answer(id, session.interviewee)).status).toBe(200);
      expect(answered(await answer(id, session.interviewee))).toEqual([409, 'moderation.answer_closed']);
      expect((await decide(id, 'unclear')).status).toBe(200);
    });

    test('of moderators who claim a case at once one gets it, until the claim expires', async () => {
      const { id } = await reported();
      const claims = await Promise.all([claim(id), claim(id, other_moderator), claim(id, admin)]);
      expect(claims.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      const [holder, another] = claims[0]?.status === 200 ? [moderator, other_moderator] : [null, moderator];
      const claimed_at = app.clock.now();
      after(claimed_at, 30 * MINUTE_MS - 1);
      expect(answered(await claim(id, another))).toEqual([409, 'moderation.claimed_by_another']);
      after(claimed_at, 30 * MINUTE_MS);
      expect((await claim(id, another)).status).toBe(200);
      since(HOUR_MS);
      if (holder) expect(answered(await decide(id, 'unclear', holder))).toEqual([409, 'moderation.claim_first']);
    });

    test('a claim that is given back is anybody’s at once; nobody gives back what another holds', async () => {
      const { id } = await reported();
      expect((await claim(id)).status).toBe(200);
      const release = (by: GivenMember) => post(`/moderation/cases/${id}/release`, undefined, by);
      expect(answered(await release(other_moderator))).toEqual([409, 'moderation.claim_first']);
      expect(answered(await claim(id, other_moderator))).toEqual([409, 'moderation.claimed_by_another']);
      const given_back = await release(moderator);
      expect([given_back.status, given_back.body]).toEqual([
        200,
        expect.objectContaining({ claimed_by: null, claimed_until: null, can_claim: true }),
      ]);
      expect(answered(await release(moderator))).toEqual([409, 'moderation.claim_first']);
      expect((await claim(id, other_moderator)).status).toBe(200);
      expect((await release(other_moderator)).status).toBe(200);
    });

    test('staff with the account of a company read a case and its session, and decide it; other recruiters see neither', async () => {
      const { id, session } = await reported();
      since(49 * HOUR_MS);
      const recruiter = await aRecruiter(app);
      const see = (by: { token: string }) =>
        Promise.all(
          [`/moderation/cases/${id}`, `/sessions/${session.id}`].map(
            async (path) => (await call(app, 'GET', path, undefined, by)).status,
          ),
        );
      expect(await see(recruiter)).toEqual([404, 404]);
      await call(app, 'PATCH', `/admin/accounts/${recruiter.account_id}/role`, { staff_role: 'moderator' }, admin);
      const { email } = recruiter;
      const login = await call<{ access_token: string }>(app, 'POST', '/auth/login', { email, password: PASSWORD });
      const by = { token: login.body.access_token, account_id: recruiter.account_id };
      expect(await see(by)).toEqual([200, 200]);
      expect((await claim(id, by)).status).toBe(200);
      expect((await decide(id, 'unclear', by)).status).toBe(200);
    });

    test('of two moderators who both claimed it and decide at once only who holds the claim decides, once', async () => {
      const { session, id } = await reported();
      since(49 * HOUR_MS);
      expect((await claim(id)).status).toBe(200);
      expect(answered(await decide(id, 'unclear', other_moderator))).toEqual([409, 'moderation.claim_first']);
      since(30 * MINUTE_MS);
      expect((await claim(id, other_moderator)).status).toBe(200);
      const decisions = await Promise.all([
        decide(id, 'interviewer_absent'),
        decide(id, 'interviewee_absent', other_moderator),
        decide(id, 'unclear', other_moderator),
      ]);
      expect(decisions[0]?.status).toBe(409);
      expect(decisions.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      expect(answered(await decide(id, 'unclear', other_moderator))).toEqual([409, 'moderation.decided']);
      const outcome = decisions.find(({ status }) => status === 200)?.body.outcome;
      expect(await ledgerOf(session)).toEqual(
        outcome === 'unclear'
          ? ['hold interviewee 1', 'return interviewee 1']
          : ['hold interviewee 1', 'spend interviewee 1', 'reward interviewer 1'],
      );
      const recorded = await app.database.rows(
        `select actor_id from audit_entries where subject_id = $1 and action = 'case.decided'`,
        [id],
      );
      expect(recorded).toEqual([{ actor_id: other_moderator.account_id }]);
    });

    test('neither side of a case claims, decides or escalates it, whichever rights it has', async () => {
      const interviewer = await aMemberWith(app, { staff_role: 'moderator' });
      const interviewee = await aMemberWith(app, { staff_role: 'admin', points: 3 });
      const { id } = await reported({ interviewer, interviewee });
      since(49 * HOUR_MS);
      for (const side of [interviewer, interviewee]) {
        expect(answered(await claim(id, side))).toEqual([403, 'moderation.own_case']);
        expect(answered(await decide(id, 'unclear', side))).toEqual([403, 'moderation.own_case']);
        const escalated = await post(`/moderation/cases/${id}/escalate`, { reason: 'Hard.' }, side);
        expect(answered(escalated)).toEqual([403, 'moderation.own_case']);
      }
    });

    test('a moderator keeps out of a case of the own, and out of what was left to administrators', async () => {
      await givePoints(app, [moderator], 3);
      const own = await reported({ interviewee: moderator });
      expect(answered(await claim(own.id))).toEqual([403, 'moderation.own_case']);
      const queue = (await get('/moderation/cases?limit=100', moderator)).body.items.map(({ id }) => id);
      expect(queue).not.toContain(own.id);
      await claim(own.id, other_moderator);
      const escalated = await post(`/moderation/cases/${own.id}/escalate`, { reason: 'Hard.' }, other_moderator);
      expect(escalated.status).toBe(200);
      expect(answered(await claim(own.id, other_moderator))).toEqual([403, 'moderation.for_admins_only']);
      await decided(own.id, 'unclear', admin);
    });
  });

  describe('An appeal', () => {
    test('is decided by another moderator, once, and gives points without taking any back', async () => {
      const { session, id } = await reported();
      await decided(id, 'interviewee_absent');
      expect(await strikesOf(session.interviewee)).toBe(1);
      expect((await appeal(id, session.interviewee)).status).toBe(200);
      expect(answered(await appeal(id, session.interviewer))).toEqual([409, 'moderation.appeal_closed']);
      expect(answered(await claim(id))).toEqual([403, 'moderation.own_case']);
      await claim(id, other_moderator);
      expect(answered(await decide(id, 'unclear'))).toEqual([403, 'moderation.own_case']);
      expect(answered(await decide(id, 'upheld', other_moderator))).toEqual([409, 'moderation.outcome_not_allowed']);
      await decided(id, 'interviewer_absent', other_moderator);
      expect(await ledgerOf(session)).toEqual([
        'hold interviewee 1',
        'spend interviewee 1',
        'reward interviewer 1',
        'refund interviewee 1',
      ]);
      expect([await strikesOf(session.interviewee), await strikesOf(session.interviewer)]).toEqual([0, 1]);
      expect(answered(await appeal(id, session.interviewer))).toEqual([409, 'moderation.appeal_closed']);
    });

    test('and a decision keep no words about somebody who has deleted the account meanwhile', async () => {
      const { session, id } = await reported();
      await end(session.interviewer);
      await decided(id, 'unclear');
      expect(await wordsOf(id)).toEqual([null, null]);
      await appeal(id, session.interviewee);
      expect((await claim(id, other_moderator)).status).toBe(200);
      const left = await post(`/moderation/cases/${id}/escalate`, { reason: 'Hard to say.' }, other_moderator);
      expect(left.body).toMatchObject({ is_escalated: true, escalation_reason: null });
      await claim(id, admin);
      const { status, body } = await decide(id, 'interviewee_absent', admin);
      expect({ status, reason: body.reason }).toEqual({ status: 200, reason: null });
      expect(await wordsOf(id)).toEqual([null, null]);
    });

    test('leaves the list of what is decided until it is decided once more; the latest decision is the first', async () => {
      const [one, two] = [await reported(), await reported()];
      const latest = async () =>
        (await get('/moderation/cases?is_decided=true&limit=100', moderator)).body.items
          .map(({ id }) => id)
          .filter((id) => [one.id, two.id].includes(id));
      await decided(one.id, 'unclear');
      since(1);
      await decided(two.id, 'unclear');
      expect(await latest()).toEqual([two.id, one.id]);
      expect((await appeal(two.id, two.session.interviewee)).status).toBe(200);
      expect(await latest()).toEqual([one.id]);
      expect((await claim(two.id, other_moderator)).status).toBe(200);
      expect((await decide(two.id, 'rejected', other_moderator)).status).toBe(200);
      expect(await latest()).toEqual([two.id, one.id]);
    });

    test('is open for fourteen days, to the millisecond', async () => {
      const { session, id } = await reported();
      await decided(id, 'interviewee_absent');
      const decided_at = app.clock.now();
      after(decided_at, 14 * DAY_MS + 1);
      expect(answered(await appeal(id, session.interviewee))).toEqual([409, 'moderation.appeal_closed']);
      after(decided_at, 14 * DAY_MS);
      expect((await appeal(id, session.interviewee)).status).toBe(200);
    });
  });

  test('how long a claim holds and how long an appeal is open are settings', async () => {
    const change = (body: Record<string, number | null>) => call<Case>(app, 'PATCH', '/admin/settings', body, admin);
    expect((await change({ case_claim_minutes: 5, case_appeal_days: 1 })).status).toBe(200);
    try {
      const { session, id } = await reported();
      since(49 * HOUR_MS);
      await claim(id);
      const claimed_at = app.clock.now();
      after(claimed_at, 5 * MINUTE_MS - 1);
      expect(answered(await claim(id, other_moderator))).toEqual([409, 'moderation.claimed_by_another']);
      after(claimed_at, 5 * MINUTE_MS);
      expect((await claim(id, other_moderator)).status).toBe(200);
      expect((await decide(id, 'interviewee_absent', other_moderator)).status).toBe(200);
      const decided_at = app.clock.now();
      const last = new Date(decided_at.getTime() + DAY_MS);
      expect((await get(`/moderation/cases/${id}`, session.interviewee)).body).toMatchObject({
        appealable_until: last.toISOString(),
        can_appeal: true,
      });
      after(last, 1);
      expect((await get(`/moderation/cases/${id}`, session.interviewee)).body).toMatchObject({ can_appeal: false });
      expect(answered(await appeal(id, session.interviewee))).toEqual([409, 'moderation.appeal_closed']);
      app.clock.set(last);
      expect((await appeal(id, session.interviewee)).status).toBe(200);
    } finally {
      await change({ case_claim_minutes: null, case_appeal_days: null });
    }
  });

  test('the first strike warns, the second closes booking for a week, the third for thirty days; sessions stand', async () => {
    const interviewee = await aMemberWith(app, { points: 10 });
    const stands = await aSession(app, {
      interviewee,
      scheduled_times: [new Date(START.getTime() + 300 * DAY_MS)],
    });
    const ends: (number | null)[] = [];
    for (let round = 0; round < 3; round++) {
      const { id } = await reported({ interviewee });
      await decided(id, 'interviewee_absent');
      const until = await suspendedUntil(interviewee);
      ends.push(until && until.getTime() - app.clock.now().getTime());
      if (until) {
        const refused = await call<Case>(app, 'POST', '/mock-interviews', slotBody(app), interviewee);
        expect(answered(refused)).toEqual([403, 'members.suspended']);
        app.clock.set(until);
      }
    }
    expect(ends).toEqual([null, 7 * DAY_MS, 30 * DAY_MS]);
    expect((await statusOf(stands))?.status).toBe('scheduled');
    await app.drain();
    const told = await app.database.rows<{ params: { strikes: number } }>(
      `select params from notifications where account_id = $1 and kind = 'strike_given' order by seq`,
      [interviewee.account_id],
    );
    expect(told.map(({ params }) => params.strikes)).toEqual([1, 2, 3]);
  });

  test('whoever is complained about learns of it when it is upheld, never by whom', async () => {
    const [reporter, subject] = [await aMemberWith(app), await aMemberWith(app)];
    const complaint = { member_id: subject.account_id, report_text: 'Was rude.' };
    expect(
      answered(await post('/moderation/complaints', { ...complaint, member_id: reporter.account_id }, reporter)),
    ).toEqual([409, 'moderation.about_oneself']);
    const { status, body } = await post('/moderation/complaints', complaint, reporter);
    expect(status).toBe(201);
    expect(answered(await post('/moderation/complaints', complaint, reporter))).toEqual([
      409,
      'moderation.already_reported',
    ]);
    expect(answered(await get(`/moderation/cases/${body.id}`, subject))).toEqual([404, 'moderation.not_found']);
    expect((await get('/moderation/cases/mine', subject)).body.items).toEqual([]);
    await decided(body.id, 'upheld');
    const shown = await get(`/moderation/cases/${body.id}`, subject);
    expect(shown.body).toMatchObject({ outcome: 'upheld', reporter: null, report_text: null });
    expect(JSON.stringify(shown.body)).not.toContain(reporter.account_id);
    expect(await strikesOf(subject)).toBe(1);
    await appeal(body.id, subject);
    await decided(body.id, 'rejected', other_moderator);
    expect(await strikesOf(subject)).toBe(0);
    expect((await get(`/moderation/cases/${body.id}`, subject)).body.first_outcome).toBe('upheld');
  });

  test('an admin puts a session away once it is over, not while an absence is looked into', async () => {
    const { session, id } = await reported({ is_completed: true });
    const archive = (by: GivenMember) => post(`/admin/sessions/${session.id}/archive`, undefined, by);
    expect(answered(await archive(moderator))).toEqual([403, 'accounts.not_allowed']);
    expect(answered(await archive(admin))).toEqual([409, 'sessions.not_over']);
    await decided(id, 'unclear');
    const archived_at = app.clock.now().toISOString();
    expect((await archive(admin)).body).toMatchObject({ archived_at, status: 'no_show' });
    since(HOUR_MS);
    expect((await archive(admin)).body).toMatchObject({ archived_at });
  });

  describe('A dispute about feedback', () => {
    async function disputed() {
      const session = await aSession(app);
      after(session.scheduled_time, HOUR_MS);
      await complete(session);
      const feedback = { session_id: session.id, rating: 2, comments: 'Weak.' };
      for (const by of [session.interviewer, session.interviewee]) await post('/feedback', feedback, by);
      const { status } = await post(`/sessions/${session.id}/dispute`, { reason: 'Not so.' }, session.interviewee);
      expect(status).toBe(200);
      await app.drain();
      const [item] = (await get('/moderation/cases/mine', session.interviewer)).body.items;
      return { session, id: item?.id ?? '' };
    }
    const feedbackOf = async ({ id }: GivenSession) =>
      (
        await app.database.rows<{ status: string }>(
          `select status from feedback where session_id = $1 and role = 'interviewer'`,
          [id],
        )
      )[0]?.status;

    test.each([
      ['upheld', 'removed', 'refund interviewee 1'],
      ['rejected', 'accepted', 'reward interviewer 1'],
    ])('that is %s leaves it %s', async (outcome, status, last) => {
      const { session, id } = await disputed();
      expect((await get(`/moderation/cases/${id}`, moderator)).body.report_text).toBe('Not so.');
      await decided(id, outcome);
      expect(await feedbackOf(session)).toBe(status);
      expect((await ledgerOf(session)).at(-1)).toBe(last);
    });

    test.each([
      ['rejected', 'upheld', 'removed', ['reward interviewer 1', 'refund interviewee 1']],
      ['upheld', 'rejected', 'accepted', ['refund interviewee 1', 'reward interviewer 1']],
      ['upheld', 'upheld', 'removed', ['spend interviewee 1', 'refund interviewee 1']],
    ])('that is %s, and after an appeal %s, leaves it %s', async (first, second, status, last) => {
      const { session, id } = await disputed();
      await decided(id, first);
      expect((await appeal(id, session.interviewee)).status).toBe(200);
      await decided(id, second, other_moderator);
      expect(await feedbackOf(session)).toBe(status);
      expect((await ledgerOf(session)).slice(-2)).toEqual(last);
      // What is removed is hidden from whom it is about.
      const history = await get(`/history/${session.interviewee.account_id}`, session.interviewee);
      const [shown] = history.body.items as unknown as { partner_feedback: unknown }[];
      expect(shown?.partner_feedback === null).toBe(status === 'removed');
    });
  });
});
