import { MembersService } from '../../src/modules/members/members.service.js';
import { SlotsService } from '../../src/modules/mock-interviews/slots.service.js';
import { SweepsService } from '../../src/modules/mock-interviews/sweeps.service.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { START, startApp, type TestApp } from '../app.js';
import { theBoard } from '../board-client.js';
import { call, type Frame, TestSocket } from '../given.js';
import {
  aMemberWith,
  aSession,
  aSlot,
  type GivenMember,
  type GivenSession,
  HOUR_MS,
  slotBody,
  someMembers,
  someSlots,
} from '../given-mock-interviews.js';

interface Own {
  id: string;
  status: string;
  withheld_until: string | null;
}

interface Body {
  id: string;
  code: string;
  detail: string;
  status: string;
  booking: { can_book: boolean; refusal: string | null } | null;
}

const DAY_MS = 24 * HOUR_MS;
const itemsOf = (frame: Frame) => frame.items as { id: string; status: string }[];

describe('Slots of somebody who is suspended', () => {
  let app: TestApp;
  let other: TestApp;
  let admin: GivenMember;
  let moderator: GivenMember;
  const sockets: TestSocket[] = [];
  beforeAll(async () => {
    app = await startApp();
    other = await startApp({ database_url: app.config.database_url, clock: app.clock });
    admin = await aMemberWith(app, { staff_role: 'admin' });
    moderator = await aMemberWith(app, { staff_role: 'moderator' });
  }, 120_000);
  afterEach(() => Promise.all(sockets.splice(0).map((socket) => socket.close())));
  afterAll(async () => {
    await other?.stop();
    await app?.stop();
  });
  beforeEach(() => app.clock.set(START));

  const at = (days: number, milliseconds = 0) => new Date(START.getTime() + days * DAY_MS + milliseconds);
  const post = (path: string, body: unknown, by: GivenMember, locale = 'en') =>
    call<Body>(app, 'POST', path, body, { ...by, locale });
  const book = (id: string, by: GivenMember, locale?: string) =>
    post(`/mock-interviews/${id}/book`, undefined, by, locale);
  const answered = ({ status, body }: { status: number; body: Body }) => [status, body.code];
  const suspend = ({ account_id }: GivenMember, until: Date) =>
    post(`/admin/accounts/${account_id}/suspension`, { until, reason: 'Advertises.' }, admin);
  const lift = ({ account_id }: GivenMember) =>
    call<Body>(app, 'DELETE', `/admin/accounts/${account_id}/suspension`, undefined, admin);
  /** As a decision of moderators does it. */
  const closeFor = ({ account_id }: GivenMember, until: Date | null) =>
    app.app.get(Transactions).run(async (tx) => {
      await tx.query(`select 1 from accounts where id = $1 for no key update`, [account_id]);
      await app.app.get(MembersService).suspend(tx, account_id, until);
      await app.app.get(SlotsService).followSuspension(tx, [account_id]);
    });
  const sweep = (by = app) => by.app.get(SweepsService).returnToBoard(app.clock.now());
  const shown = async (ids: string[]) => {
    const { slots } = await theBoard(app);
    return ids.filter((id) => slots.has(id));
  };
  const slotsOn = async (interviewer: GivenMember, ...days: number[]) =>
    (await someSlots(app, interviewer, { scheduled_times: days.map((day) => at(day)) })).map(({ id }) => id);
  const look = async (id: string, by: GivenMember) =>
    (await call<Body>(app, 'GET', `/mock-interviews/${id}`, undefined, by)).body;
  const latestOffset = async () => (await theBoard(app)).place.offset;

  async function watch(server: TestApp): Promise<TestSocket> {
    const socket = await TestSocket.open(`${server.ws_url}/ws/board`, { 'accept-language': 'en' });
    sockets.push(socket);
    const { place } = await theBoard(app);
    socket.send({ type: 'watch', epoch: place.epoch, offset: place.offset });
    await socket.next('changes');
    return socket;
  }
  /** What every watcher is told next of this slot. */
  async function told(watchers: TestSocket[], id: string, status: string): Promise<void> {
    for (const watcher of watchers) {
      const isIt = (frame: Frame) => frame.type === 'changes' && itemsOf(frame).some((item) => item.id === id);
      const frame = await watcher.next(isIt);
      expect(itemsOf(frame).find((item) => item.id === id)?.status).toBe(status);
    }
  }
  const decide = async (case_id: string, outcome: string, by = moderator) => {
    await post(`/moderation/cases/${case_id}/claim`, undefined, by);
    const decision = { outcome, reason: 'As it looks.' };
    expect((await post(`/moderation/cases/${case_id}/decide`, decision, by)).status).toBe(200);
  };
  /** Answers with the case. */
  async function missed({ id, interviewee }: GivenSession): Promise<string> {
    const reported = await post(`/sessions/${id}/no-show`, { report_text: 'Nobody came.' }, interviewee);
    app.clock.set(new Date(app.clock.now().getTime() + 48 * HOUR_MS + 1));
    await decide(reported.body.id, 'interviewer_absent');
    return reported.body.id;
  }

  test('by an admin they leave the board at once, live and for bookings, and come back when it is lifted', async () => {
    const [interviewer, booker] = [await aMemberWith(app), await aMemberWith(app, { points: 9 })];
    const stands = await aSession(app, { interviewer, interviewee: booker, scheduled_times: [at(1)] });
    const slots = await slotsOn(interviewer, 2, 3);
    const [first = '', second = ''] = slots;
    const elsewhere = await aSlot(app, await aMemberWith(app), { scheduled_times: [at(4)] });
    const watchers = [await watch(app), await watch(other)];

    expect((await suspend(interviewer, at(30))).status).toBe(200);
    await told(watchers, first, 'withheld');
    expect(await shown([...slots, elsewhere.id])).toEqual([elsewhere.id]);
    expect(answered(await book(first, booker))).toEqual([409, 'mock_interviews.withheld']);
    expect((await book(first, booker, 'ru')).body.detail).toBe(
      'Запись на этот слот временно закрыта. Выберите другой.',
    );
    expect(await look(first, booker)).toMatchObject({
      status: 'withheld',
      booking: { can_book: false, refusal: 'mock_interviews.withheld' },
    });
    expect((await look(stands.mock_interview_id, booker)).status).toBe('booked');

    expect((await lift(interviewer)).status).toBe(200);
    await told(watchers, second, 'pending');
    expect(await shown(slots)).toEqual(slots);
    expect((await book(first, booker)).status).toBe(201);
  });

  test('by strikes they are off the board for as long, and those still in time return when it is over', async () => {
    const interviewer = await aMemberWith(app);
    const interviewee = await aMemberWith(app, { points: 9 });
    const slots = await slotsOn(interviewer, 8, 11, 30);
    const [too_early = '', in_time = '', late = ''] = slots;
    for (const day of [1, 4]) {
      const session = await aSession(app, { interviewer, interviewee, scheduled_times: [at(day)] });
      app.clock.set(at(day, 20 * 60_000));
      expect(await shown(slots)).toEqual(slots);
      await missed(session);
    }
    // From the second on, for seven days.
    const until = new Date(app.clock.now().getTime() + 7 * DAY_MS);
    expect(await shown(slots)).toEqual([]);
    expect(answered(await post('/mock-interviews', slotBody(app), interviewer))).toEqual([403, 'members.suspended']);
    app.clock.set(at(8));
    await app.app.get(SweepsService).expireSlots(app.clock.now());
    const watchers = [await watch(app), await watch(other)];

    app.clock.set(new Date(until.getTime() - 1));
    await sweep();
    expect(await shown(slots)).toEqual([]);
    expect(answered(await book(in_time, interviewee))).toEqual([409, 'mock_interviews.withheld']);
    // By the clock it is over here and now: the board and bookings do not wait for the timetable.
    app.clock.set(until);
    const open = until < at(11) ? [in_time, late] : [late];
    expect(await shown(slots)).toEqual(open);
    const before = await latestOffset();
    await Promise.all([sweep(), sweep(other), sweep(), sweep(other)]);
    await told(watchers, late, 'pending');
    expect(await latestOffset()).toBe(before + 2);
    await Promise.all([sweep(), sweep(other)]);
    expect(await latestOffset()).toBe(before + 2);
    expect((await look(too_early, interviewee)).status).toBe('cancelled');
    expect((await book(late, interviewee)).status).toBe(201);
  });

  test('an appeal that lifts the strike brings them back at once', async () => {
    const interviewer = await aMemberWith(app);
    const interviewee = await aMemberWith(app, { points: 9 });
    const slots = await slotsOn(interviewer, 8, 11);
    let latest = '';
    for (const day of [1, 4]) {
      const session = await aSession(app, { interviewer, interviewee, scheduled_times: [at(day)] });
      app.clock.set(at(day, 20 * 60_000));
      latest = await missed(session);
    }
    expect(await shown(slots)).toEqual([]);
    const watchers = [await watch(app), await watch(other)];
    await post(`/moderation/cases/${latest}/appeal`, { appeal_text: 'I was there.' }, interviewer);
    await decide(latest, 'rejected', admin);
    await told(watchers, slots[0] ?? '', 'pending');
    expect(await shown(slots)).toEqual(slots);
    expect((await book(slots[0] ?? '', interviewee)).status).toBe(201);
  });

  test('stand among the own ones of their interviewer, who sees until when and can call them off', async () => {
    const [interviewer, other_member] = [await aMemberWith(app), await aMemberWith(app)];
    const over = await aSession(app, { interviewer, scheduled_times: [at(1)] });
    const [first = '', second = ''] = await slotsOn(interviewer, 5, 6);
    const own = async (query = '', by = interviewer) => {
      const path = `/mock-interviews/mine${query}`;
      const { body } = await call<{ items: Own[]; total: number }>(app, 'GET', path, undefined, by);
      return body.items.map(({ id, status, withheld_until }) => [id, status, withheld_until]);
    };
    const booked = [over.mock_interview_id, 'booked', null];
    expect(await own()).toEqual([[second, 'pending', null], [first, 'pending', null], booked]);
    await closeFor(interviewer, at(7));
    const until = at(7).toISOString();
    expect(await own()).toEqual([[second, 'withheld', until], [first, 'withheld', until], booked]);
    expect(await own('?status=withheld')).toEqual([
      [second, 'withheld', until],
      [first, 'withheld', until],
    ]);
    expect(await own('?status=pending')).toEqual([]);
    expect(await own('?status=booked')).toEqual([booked]);
    // What somebody is suspended for is nobody else's business.
    expect(await own('', other_member)).toEqual([]);
    expect(await look(first, other_member)).toMatchObject({ status: 'withheld', withheld_until: null });
    expect((await call(app, 'DELETE', `/mock-interviews/${first}`, undefined, interviewer)).status).toBe(204);
    expect(await own('?status=withheld')).toEqual([[second, 'withheld', until]]);
    app.clock.set(at(5, HOUR_MS));
    await closeFor(interviewer, null);
    expect(await own('?status=pending')).toEqual([[second, 'pending', null]]);
  });

  test('are booked before the timetable has come by, once it is over', async () => {
    const [interviewer, booker] = [await aMemberWith(app), await aMemberWith(app, { points: 3 })];
    const [slot = ''] = await slotsOn(interviewer, 5);
    await closeFor(interviewer, at(2));
    app.clock.set(at(2));
    expect((await book(slot, booker)).status).toBe(201);
    await sweep();
    expect((await look(slot, booker)).status).toBe('booked');
  });

  test('that are given back meanwhile stay off the board until it is over', async () => {
    const interviewer = await aMemberWith(app);
    const session = await aSession(app, { interviewer, scheduled_times: [at(20)] });
    await closeFor(interviewer, at(7));
    expect((await post(`/sessions/${session.id}/cancel`, undefined, session.interviewee)).status).toBe(200);
    expect(await shown([session.mock_interview_id])).toEqual([]);
    expect(answered(await book(session.mock_interview_id, session.interviewee))).toEqual([
      409,
      'mock_interviews.withheld',
    ]);
    app.clock.set(at(7));
    await sweep();
    expect(await shown([session.mock_interview_id])).toEqual([session.mock_interview_id]);
  });

  test('of two suspensions the longer one counts, and one that is made longer lasts as long', async () => {
    const interviewer = await aMemberWith(app);
    const slots = await slotsOn(interviewer, 20);
    await closeFor(interviewer, at(7));
    await suspend(interviewer, at(9));
    app.clock.set(at(7));
    await sweep();
    expect(await shown(slots)).toEqual([]);
    await suspend(interviewer, at(10));
    app.clock.set(at(9));
    await sweep();
    expect(await shown(slots)).toEqual([]);
    app.clock.set(at(10));
    await sweep();
    expect(await shown(slots)).toEqual(slots);
  });

  test('whoever asked for new slots is told of none of them', async () => {
    const member = await aMemberWith(app);
    const interviewer = await aMemberWith(app);
    const slot = await aSlot(app, interviewer);
    const preference = { items: [{ kind: 'slot_matching', is_shown: true }] };
    await call(app, 'PATCH', '/members/me', { profession_ids: [slotBody(app).profession_id] }, member);
    await call(app, 'PATCH', '/notifications/preferences', preference, member);
    await suspend(interviewer, at(9));
    await app.drain();
    const found = await app.database.rows(`select 1 from notifications where params ->> 'mock_interview_id' = $1`, [
      slot.id,
    ]);
    expect(found).toEqual([]);
  });

  test('however suspension, bookings and publication race, what is not booked is off the board', async () => {
    for (let round = 0; round < 6; round++) {
      const interviewer = await aMemberWith(app);
      const bookers = await someMembers(app, 3, { points: 3 });
      const slots = await slotsOn(interviewer, 40, 41, 42);
      const publication = { scheduled_times: [at(50)] };
      const [suspended, published, ...booked] = await Promise.all([
        round % 2 ? suspend(interviewer, at(30)) : closeFor(interviewer, at(30)).then(() => ({ status: 200 })),
        post('/mock-interviews', slotBody(app, publication), interviewer),
        ...slots.map((slot, place) => book(slot, bookers[place] as GivenMember)),
      ]);
      expect(suspended.status).toBe(200);
      // Signed out, suspended, or quicker than that.
      expect([201, 401, 403]).toContain(published.status);
      for (const [place, { status, body }] of booked.entries()) {
        if (status !== 201) expect([status, body.code]).toEqual([409, 'mock_interviews.withheld']);
        const stands = await look(slots[place] ?? '', bookers[place] as GivenMember);
        expect(stands.status).toBe(status === 201 ? 'booked' : 'withheld');
      }
      const open = await app.database.rows(
        `select 1 from mock_interviews where interviewer_id = $1 and status = 'pending' and withheld_until is distinct from $2`,
        [interviewer.account_id, at(30)],
      );
      expect(open).toEqual([]);
    }
  });
});
