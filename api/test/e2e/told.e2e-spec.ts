import { type Account, AccountRightsService } from '../../src/modules/accounts/account-rights.service.js';
import { ShortageNotices } from '../../src/modules/notifications/shortage-notices.js';
import { MembersService } from '../../src/modules/members/members.service.js';
import { SweepsService } from '../../src/modules/mock-interviews/sweeps.service.js';
import { type Tx, Transactions } from '../../src/platform/db/transactions.js';
import { START, startApp, type TestApp } from '../app.js';
import { anAccount, call } from '../given.js';
import {
  aMemberWith,
  aSession,
  aSlot,
  givePoints,
  type GivenMember,
  HOUR_MS,
  MEETING_LINK,
  PROFESSION_ID,
  someMembers,
  someSlots,
} from '../given-mock-interviews.js';

interface Item {
  kind: string;
  read_at: string | null;
  body: string;
  params: { session_id: string | null; mock_interview_id: string; partner_id: string; points?: number };
}

describe('Who is told what of mock interviews', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());
  beforeEach(() => app.clock.set(START));

  const list = async (member: GivenMember, query = '') =>
    (
      await call<{ items: Item[]; unread_count: number }>(
        app,
        'GET',
        `/notifications?limit=100${query}`,
        undefined,
        member,
      )
    ).body;
  /** Everything unread that was told since the last look, oldest first. */
  async function toldTo(member: GivenMember): Promise<Item[]> {
    await app.drain();
    const { items } = await list(member, '&is_read=false');
    await call(app, 'POST', '/notifications/read-all', undefined, member);
    return items.reverse();
  }
  /** The newest, if nothing of it has to be looked at. */
  async function recordedFor(member: GivenMember): Promise<Item | undefined> {
    await app.drain();
    const { items, unread_count } = await list(member);
    expect(unread_count).toBe(0);
    expect(items[0]?.read_at).toBe(app.clock.now().toISOString());
    return items[0];
  }
  const kindsTo = async (member: GivenMember) => (await toldTo(member)).map(({ kind }) => kind);
  /** As a use case of administrators, or of the account's owner, has it. */
  const withAccount = (
    own: TestApp,
    { account_id }: GivenMember,
    act: (tx: Tx, rights: AccountRightsService, account: Account) => Promise<void>,
  ) =>
    own.app.get(Transactions).run(async (tx) => {
      const rights = own.app.get(AccountRightsService);
      const account = await rights.lock(tx, account_id);
      if (account) await act(tx, rights, account);
    });
  const at = (time: Date, plus_ms: number) => app.clock.set(new Date(time.getTime() + plus_ms));
  async function aBooking() {
    const interviewer = await aMemberWith(app, { full_name: 'Олег Орлов' });
    const interviewee = await aMemberWith(app, { points: 3, full_name: 'Мария Белова' });
    return aSession(app, { interviewer, interviewee, scheduled_times: [new Date(START.getTime() + 72 * HOUR_MS)] });
  }

  test('a booking: the interviewer of who comes, the interviewee of what was booked', async () => {
    const { id, mock_interview_id, interviewer, interviewee } = await aBooking();
    expect(await toldTo(interviewer)).toMatchObject([
      {
        kind: 'session_booked',
        params: { session_id: id, mock_interview_id, partner_id: interviewee.account_id },
        body: 'Мария has booked your interview: Backend developer, 5 March 2026 at 12:00 (Moscow Time, GMT+3).',
      },
    ]);
    expect(await kindsTo(interviewee)).toEqual(['points_received', 'interviewee_unlocked']);
    expect((await recordedFor(interviewee))?.kind).toBe('session_confirmed');
  });

  test('a cancellation: the one who did not cancel; whoever did finds it read', async () => {
    const first = await aBooking();
    await toldTo(first.interviewee);
    await toldTo(first.interviewer);
    await call(app, 'POST', `/sessions/${first.id}/cancel`, undefined, first.interviewee);
    expect(await kindsTo(first.interviewer)).toEqual(['session_cancelled']);
    expect(await recordedFor(first.interviewee)).toMatchObject({
      kind: 'session_cancelled_by_you',
      params: { session_id: first.id, partner_id: first.interviewer.account_id },
      body: 'Backend developer with Олег, 5 March 2026 at 12:00 (Moscow Time, GMT+3). The calendar invitation has been withdrawn.',
    });

    const second = await aBooking();
    await toldTo(second.interviewee);
    await toldTo(second.interviewer);
    await call(app, 'POST', `/sessions/${second.id}/cancel`, undefined, second.interviewer);
    expect((await kindsTo(second.interviewee)).sort()).toEqual(['points_returned', 'session_cancelled']);
    expect((await recordedFor(second.interviewer))?.kind).toBe('session_cancelled_by_you');
  });

  test('another link: the interviewee; the interviewer finds it read', async () => {
    const { mock_interview_id, interviewer, interviewee } = await aBooking();
    await toldTo(interviewer);
    await toldTo(interviewee);
    const slot = (
      await call<Record<string, unknown>>(app, 'GET', `/mock-interviews/${mock_interview_id}`, undefined, interviewer)
    ).body;
    const replace = (id: string, changes: Record<string, unknown>) =>
      call(
        app,
        'PUT',
        `/mock-interviews/${id}`,
        {
          profession_id: PROFESSION_ID,
          level: 'middle',
          language: 'en',
          scheduled_time: slot.scheduled_time,
          duration: 60,
          meeting_link: MEETING_LINK,
          ...changes,
        },
        interviewer,
      );
    expect((await replace(mock_interview_id, { meeting_link: 'https://meet.example/other' })).status).toBe(200);
    expect(await kindsTo(interviewee)).toEqual(['session_changed']);
    expect(await recordedFor(interviewer)).toMatchObject({
      kind: 'session_changed_by_you',
      params: { partner_id: interviewee.account_id },
    });
  });

  test('a day before, an hour before, at the start and at the end: both, once each', async () => {
    const { id, scheduled_time, interviewer, interviewee } = await aBooking();
    await toldTo(interviewer);
    await toldTo(interviewee);
    const sweep = async (plus_ms: number) => {
      at(scheduled_time, plus_ms);
      for (let count = 0; count < 2; count++) await app.app.get(SweepsService).giveNotices(app.clock.now());
    };
    const steps: [number, string][] = [
      [-23 * HOUR_MS, 'session_in_24h'],
      [-HOUR_MS / 2, 'session_in_1h'],
      [60_000, 'session_started'],
    ];
    for (const [plus_ms, kind] of steps) {
      await sweep(plus_ms);
      for (const member of [interviewer, interviewee]) expect(await kindsTo(member)).toEqual([kind]);
    }
    at(scheduled_time, HOUR_MS);
    for (let count = 0; count < 2; count++) await call(app, 'PUT', `/sessions/${id}/complete`, undefined, interviewer);
    for (const member of [interviewer, interviewee]) expect(await kindsTo(member)).toEqual(['session_completed']);
  });

  test('points: whoever gets them, as many as there are', async () => {
    const member = await aMemberWith(app);
    await givePoints(app, [member], 2);
    expect(await toldTo(member)).toMatchObject([
      { kind: 'points_received', params: { points: 2 }, body: 'You have got 2 points.' },
    ]);
    await givePoints(app, [member], 1);
    expect(await kindsTo(member)).toEqual(['points_received', 'interviewee_unlocked']);
    await givePoints(app, [member], 1);
    expect(await kindsTo(member)).toEqual(['points_received']);
  });

  describe('new slots', () => {
    const wish = async (profile: Record<string, unknown>, is_shown = true) => {
      const member = await aMemberWith(app);
      await call(app, 'PATCH', '/members/me', { profession_ids: [PROFESSION_ID], ...profile }, member);
      if (is_shown)
        await call(
          app,
          'PATCH',
          '/notifications/preferences',
          { items: [{ kind: 'slot_matching', is_shown: true }] },
          member,
        );
      return member;
    };

    test('are told to those who asked for it and whose profession, level and language they match', async () => {
      const suited = [
        await wish({ levels: ['middle', 'senior'], languages: ['ru', 'en'] }),
        await wish({ levels: [], languages: [] }),
      ];
      const others = [
        await wish({ levels: ['lead'], languages: ['en'] }),
        await wish({ levels: ['middle'], languages: ['ru'] }),
        await wish({ profession_ids: [] }),
        await wish({ levels: ['middle'], languages: ['en'] }, false),
      ];
      const suspended = await wish({});
      await app.app
        .get(Transactions)
        .run((tx) =>
          app.app.get(MembersService).suspend(tx, suspended.account_id, new Date(app.clock.now().getTime() + HOUR_MS)),
        );
      const barred = await wish({});
      const until = new Date(app.clock.now().getTime() + HOUR_MS);
      await withAccount(app, barred, (tx, rights, account) => rights.suspend(tx, account, until));
      const interviewer = await wish({});
      const { id } = await aSlot(app, interviewer);
      for (const member of suited)
        expect(await toldTo(member)).toMatchObject([
          {
            kind: 'slot_matching',
            params: { mock_interview_id: id, session_id: null, partner_id: interviewer.account_id },
          },
        ]);
      for (const member of [...others, suspended, interviewer]) expect(await kindsTo(member)).toEqual([]);
      // Nobody signs in to this one meanwhile.
      expect(await app.database.rows(`select from notifications where account_id = $1`, [barred.account_id])).toEqual(
        [],
      );
    });

    test('that were published at once are one piece of news', async () => {
      const member = await wish({});
      const interviewer = await aMemberWith(app);
      const scheduled_times = [24, 26, 28].map((hours) => new Date(app.clock.now().getTime() + hours * HOUR_MS));
      await someSlots(app, interviewer, { scheduled_times });
      expect(await kindsTo(member)).toEqual(['slot_matching']);
      await aSlot(app, await aMemberWith(app));
      expect(await kindsTo(member)).toEqual(['slot_matching']);
    });

    test('that are gone before anybody could be told are told to nobody', async () => {
      const member = await wish({});
      const interviewer = await aMemberWith(app);
      const { id } = await aSlot(app, interviewer);
      expect((await call(app, 'DELETE', `/mock-interviews/${id}`, undefined, interviewer)).status).toBe(204);
      expect(await kindsTo(member)).toEqual([]);
    });
  });

  describe('administrators, when few active members can book', () => {
    let own: TestApp;
    beforeEach(async () => {
      own = await startApp();
    });
    afterEach(() => own.stop());
    const check = () => own.app.get(ShortageNotices).tell(own.clock.now());
    const alertsTo = async ({ account_id }: { account_id: string }) =>
      (
        await own.database.rows<{ params: unknown }>(
          `select params from notifications where account_id = $1 and kind = 'few_can_book' order by seq`,
          [account_id],
        )
      ).map(({ params }) => params);

    test('below the threshold, once a week', async () => {
      const admin = await anAccount(own, { staff_role: 'admin', is_verified: true });
      await check();
      // Nobody is active: there is nothing to tell.
      expect(await alertsTo(admin)).toEqual([]);
      const members = await someMembers(own, 10);
      await givePoints(own, members.slice(0, 2), 3);
      await check();
      expect(await alertsTo(admin)).toEqual([]);
      await someMembers(own, 1);
      for (let count = 0; count < 2; count++) await check();
      expect(await alertsTo(admin)).toEqual([{ percent: 18, threshold: 20 }]);
      own.clock.advance(7 * 24 * HOUR_MS);
      await check();
      expect(await alertsTo(admin)).toHaveLength(2);
    });

    test('whoever is suspended from interviews or from everything, or is gone, does not count', async () => {
      const admin = await anAccount(own, { staff_role: 'admin', is_verified: true });
      const members = await someMembers(own, 5);
      const [struck, barred, gone] = members as [GivenMember, GivenMember, GivenMember];
      await givePoints(own, [struck, barred, gone], 3);
      await check();
      expect(await alertsTo(admin)).toEqual([]);
      const until = new Date(own.clock.now().getTime() + HOUR_MS);
      await own.app.get(Transactions).run((tx) => own.app.get(MembersService).suspend(tx, struck.account_id, until));
      await withAccount(own, barred, (tx, rights, account) => rights.suspend(tx, account, until));
      await withAccount(own, gone, (tx, rights, account) => rights.end(tx, account, { full_name: null }));
      await check();
      expect(await alertsTo(admin)).toEqual([{ percent: 0, threshold: 20 }]);
    });

    test('whoever has points but not enough in a lifetime, or was not there for a month, does not count', async () => {
      const admin = await anAccount(own, { staff_role: 'admin', is_verified: true });
      const members = await someMembers(own, 4);
      await givePoints(own, members, 2);
      await check();
      expect(await alertsTo(admin)).toEqual([{ percent: 0, threshold: 20 }]);
      own.clock.advance(30 * 24 * HOUR_MS + 1);
      await check();
      expect(await alertsTo(admin)).toHaveLength(1);
    });
  });

  test('what concerns the own interviews cannot be switched off, only its mails', async () => {
    const member = await aMemberWith(app);
    const { status, body } = await call<{ errors: unknown[] }>(
      app,
      'PATCH',
      '/notifications/preferences',
      {
        items: [
          { kind: 'slot_matching', is_shown: false },
          { kind: 'session_booked', is_shown: false },
        ],
      },
      member,
    );
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field: 'items.1.is_shown', code: 'always_shown' }]);
  });
});
