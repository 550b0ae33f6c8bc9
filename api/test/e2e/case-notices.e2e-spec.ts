import type { StoredEvent } from '../../src/events/event-map.js';
import { ModerationHandlers } from '../../src/modules/moderation/moderation.handlers.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { START, startApp, type TestApp } from '../app.js';
import { call } from '../given.js';
import { aMemberWith, aSession, type GivenMember, type GivenSession, HOUR_MS } from '../given-mock-interviews.js';

interface Told {
  kind: string;
  body: string;
  params: Record<string, unknown>;
}

const DAY_MS = 24 * HOUR_MS;
/** What this is about; everything else that is told of a session is tested elsewhere. */
const KINDS = [
  'no_show_reported',
  'no_show_decided',
  'feedback_disputed',
  'feedback_accepted',
  'dispute_decided',
  'complaint_decided',
  'appeal_decided',
  'case_appealed',
  'strike_given',
];

describe('What becomes of a case is told', () => {
  let app: TestApp;
  let moderator: GivenMember;
  let other_moderator: GivenMember;
  beforeAll(async () => {
    app = await startApp();
    moderator = await aMemberWith(app, { staff_role: 'moderator' });
    other_moderator = await aMemberWith(app, { staff_role: 'moderator' });
  }, 60_000);
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set(START));

  const post = async (path: string, body: unknown, by: GivenMember) => {
    const answer = await call<{ id: string; outcome: string | null }>(app, 'POST', path, body, by);
    expect({ path, ok: answer.status < 300 }).toEqual({ path, ok: true });
    return answer.body;
  };
  const appeal = (id: string, by: GivenMember) => post(`/moderation/cases/${id}/appeal`, { appeal_text: 'No.' }, by);
  async function decide(id: string, outcome: string, by = moderator): Promise<Date> {
    app.clock.advance(49 * HOUR_MS);
    await post(`/moderation/cases/${id}/claim`, undefined, by);
    await post(`/moderation/cases/${id}/decide`, { outcome, reason: 'As it looks.' }, by);
    return app.clock.now();
  }
  /** Everything of these kinds that was told since the last look, oldest first. */
  async function toldTo(member: GivenMember): Promise<Told[]> {
    await app.drain();
    const { body } = await call<{ items: Told[] }>(
      app,
      'GET',
      '/notifications?limit=100&is_read=false',
      undefined,
      member,
    );
    await call(app, 'POST', '/notifications/read-all', undefined, member);
    return body.items.filter(({ kind }) => KINDS.includes(kind)).reverse();
  }
  const kindsTo = async (member: GivenMember) => (await toldTo(member)).map(({ kind }) => kind);
  const emailOf = async ({ account_id }: GivenMember) =>
    (await app.database.first<{ email: string }>(`select email from accounts where id = $1`, [account_id]))?.email;
  const subjectsTo = async (member: GivenMember) => {
    const to = await emailOf(member);
    return app.mails.filter((mail) => mail.to === to).map(({ subject }) => subject);
  };

  async function absence(): Promise<{ session: GivenSession; id: string }> {
    const session = await aSession(app);
    app.clock.set(new Date(session.scheduled_time.getTime() + HOUR_MS));
    const { id } = await post(`/sessions/${session.id}/no-show`, { report_text: 'Nobody came.' }, session.interviewer);
    return { session, id };
  }
  async function dispute(): Promise<{ session: GivenSession; id: string }> {
    const session = await aSession(app, {
      interviewer: await aMemberWith(app, { full_name: 'Олег Орлов' }),
      interviewee: await aMemberWith(app, { points: 3, full_name: 'Мария Белова' }),
    });
    app.clock.set(new Date(session.scheduled_time.getTime() + HOUR_MS));
    await call(app, 'PUT', `/sessions/${session.id}/complete`, undefined, session.interviewer);
    for (const by of [session.interviewer, session.interviewee])
      await post('/feedback', { session_id: session.id, rating: 2, comments: 'Weak.' }, by);
    await post(`/sessions/${session.id}/dispute`, { reason: 'Not so.' }, session.interviewee);
    await app.drain();
    const [found] = await app.database.rows<{ id: string }>(`select id from moderation_cases where session_id = $1`, [
      session.id,
    ]);
    return { session, id: found?.id ?? '' };
  }
  async function complaint() {
    const [reporter, subject] = [await aMemberWith(app), await aMemberWith(app, { full_name: 'Пётр Ильин' })];
    const about = { member_id: subject.account_id, report_text: 'Was rude.' };
    return { reporter, subject, id: (await post('/moderation/complaints', about, reporter)).id };
  }

  test('of an absence: to both; of an appeal to the other side alone; of the second decision to both', async () => {
    const {
      session: { interviewer, interviewee },
      id,
    } = await absence();
    expect(await toldTo(interviewee)).toMatchObject([
      {
        kind: 'no_show_reported',
        params: { answer_until: new Date(app.clock.now().getTime() + 48 * HOUR_MS).toISOString() },
      },
    ]);
    await decide(id, 'interviewee_absent');
    expect(await kindsTo(interviewer)).toEqual(['no_show_decided']);
    expect((await kindsTo(interviewee)).sort()).toEqual(['no_show_decided', 'strike_given']);
    await appeal(id, interviewee);
    expect(await toldTo(interviewer)).toMatchObject([
      { kind: 'case_appealed', params: { case_id: id, case_kind: 'no_show', partner_id: interviewee.account_id } },
    ]);
    expect(await kindsTo(interviewee)).toEqual([]);
    await decide(id, 'unclear', other_moderator);
    for (const side of [interviewer, interviewee])
      expect(await toldTo(side)).toMatchObject([
        { kind: 'no_show_decided', params: { case_id: id, outcome: 'unclear' } },
      ]);
  });

  test.each([
    ['upheld', 'The decision: the feedback was disputed rightly.'],
    ['rejected', 'The decision: the feedback was fair.'],
  ])('of a dispute that is %s: to both, and to nobody twice', async (outcome, said) => {
    const {
      session: { interviewer, interviewee },
      id,
    } = await dispute();
    expect(await kindsTo(interviewer)).toEqual(['feedback_disputed']);
    await decide(id, outcome);
    for (const [side, partner, name] of [
      [interviewer, interviewee, 'Мария'],
      [interviewee, interviewer, 'Олег'],
    ] as const) {
      const told = await toldTo(side);
      expect(told).toMatchObject([
        { kind: 'dispute_decided', params: { case_id: id, outcome, partner_id: partner.account_id } },
      ]);
      expect(told[0]?.body).toContain(`with ${name},`);
      expect(told[0]?.body).toContain(said);
    }
    await appeal(id, interviewer);
    expect(await toldTo(interviewee)).toMatchObject([
      { kind: 'case_appealed', params: { case_id: id, case_kind: 'dispute', partner_id: interviewer.account_id } },
    ]);
    expect(await kindsTo(interviewer)).toEqual([]);
  });

  test('by mail in the language of each, to whoever has not said otherwise', async () => {
    const {
      session: { interviewer, interviewee },
      id,
    } = await dispute();
    const change = (path: string, body: unknown, by: GivenMember) => call(app, 'PATCH', path, body, by);
    await change('/members/me', { locale: 'ru' }, interviewer);
    const items = [{ kind: 'dispute_decided', is_mailed: false }];
    expect((await change('/notifications/preferences', { items }, interviewee)).status).toBe(200);
    await decide(id, 'upheld');
    await app.drain();
    expect((await subjectsTo(interviewer)).at(-1)).toBe('По спорному отзыву принято решение');
    expect((await subjectsTo(interviewee)).filter((subject) => subject.includes('dispute'))).toEqual([]);
    expect(await kindsTo(interviewee)).toEqual(['dispute_decided']);
  });

  test('of a rejected complaint: to whoever complained that it was dealt with, to the other side nothing', async () => {
    const { reporter, subject, id } = await complaint();
    await decide(id, 'rejected');
    expect(await toldTo(reporter)).toMatchObject([
      {
        kind: 'complaint_decided',
        params: { case_id: id, partner_id: subject.account_id },
        body: 'A moderator has looked into your complaint about Пётр. Thank you for telling us.',
      },
    ]);
    await appeal(id, reporter);
    expect([await kindsTo(reporter), await kindsTo(subject)]).toEqual([[], []]);
    // There was an appeal: this is the last word.
    await decide(id, 'upheld', other_moderator);
    expect(await kindsTo(reporter)).toEqual(['complaint_decided']);
    expect(await toldTo(subject)).toMatchObject([
      { kind: 'strike_given', params: { case_id: id, suspended_until: null, appealable_until: null } },
    ]);
  });

  test('of an upheld complaint: what follows from it, until when, and that it can be appealed; never by whom', async () => {
    const { subject, id, reporter } = await complaint();
    const first = await decide(id, 'upheld');
    const in_two_weeks = new Date(first.getTime() + 14 * DAY_MS).toISOString();
    const [warned, ...more] = await toldTo(subject);
    expect(more).toEqual([]);
    expect(warned).toMatchObject({
      kind: 'strike_given',
      params: { case_id: id, strikes: 1, suspended_until: null, appealable_until: in_two_weeks },
    });
    expect(JSON.stringify(warned)).not.toContain(reporter.account_id);
    expect(await kindsTo(reporter)).toEqual(['complaint_decided']);

    const again = { member_id: subject.account_id, report_text: 'Was rude.' };
    const second_id = (await post('/moderation/complaints', again, reporter)).id;
    const second = await decide(second_id, 'upheld');
    const [suspended] = await toldTo(subject);
    expect(suspended?.params).toMatchObject({
      strikes: 2,
      suspended_until: new Date(second.getTime() + 7 * DAY_MS).toISOString(),
    });
    expect(suspended?.body).toMatch(/You can neither book nor publish until .* You can appeal once, until .*\.$/);
    expect(await kindsTo(reporter)).toEqual(['complaint_decided']);

    await appeal(second_id, subject);
    expect(await kindsTo(reporter)).toEqual([]);
    await decide(second_id, 'rejected', other_moderator);
    expect(await toldTo(subject)).toMatchObject([
      { kind: 'appeal_decided', params: { case_id: second_id, outcome: 'rejected' } },
    ]);
    expect(await kindsTo(reporter)).toEqual([]);
  });

  test('once, however often an event is delivered', async () => {
    const { session, id } = await dispute();
    await decide(id, 'rejected');
    await appeal(id, session.interviewee);
    await decide(id, 'upheld', other_moderator);
    await app.drain();
    const count = async () =>
      (await app.database.rows(`select 1 from notifications where params ->> 'case_id' = $1`, [id])).length;
    expect(await count()).toBe(5);
    const events = await app.database.rows<StoredEvent<'case.decided' | 'case.appealed'>>(
      `select * from events where order_key = $1 and name in ('case.decided', 'case.appealed')`,
      [id],
    );
    expect(events).toHaveLength(3);
    for (const event of events)
      await app.app.get(Transactions).run((tx) => app.app.get(ModerationHandlers).tellDecided(tx, event));
    expect(await count()).toBe(5);
  });

  test('not to whoever is gone', async () => {
    const {
      session: { interviewer, interviewee },
      id,
    } = await dispute();
    await app.drain();
    await app.database.rows(`update accounts set deleted_at = $2 where id = $1`, [
      interviewee.account_id,
      app.clock.now(),
    ]);
    await decide(id, 'upheld');
    expect(await kindsTo(interviewer)).toContain('dispute_decided');
    const rows = await app.database.rows(
      `select 1 from notifications where account_id = $1 and kind = 'dispute_decided'`,
      [interviewee.account_id],
    );
    expect(rows).toEqual([]);
    expect((await subjectsTo(interviewee)).filter((subject) => subject.includes('dispute'))).toEqual([]);
  });
});
