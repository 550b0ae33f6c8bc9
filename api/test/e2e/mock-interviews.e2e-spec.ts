import { Timetable } from '../../src/jobs/timetable.js';
import { SlotsRepository } from '../../src/modules/mock-interviews/slots.repository.js';
import { SweepsService } from '../../src/modules/mock-interviews/sweeps.service.js';
import { PointsQueries } from '../../src/modules/points/points.queries.js';
import { START, startApp, type TestApp } from '../app.js';
import { anAccount, aProfession, call } from '../given.js';
import {
  aMemberWith,
  aSession,
  aSlot,
  type GivenMember,
  HOUR_MS,
  MEETING_LINK,
  PROFESSION_ID,
  slotBody,
  someSlots,
} from '../given-mock-interviews.js';

interface Slot {
  id: string;
  status: string;
  meeting_link: string | null;
  interviewee: { id: string; first_name: string } | null;
  interviewer: { id: string; first_name: string };
  session_id: string | null;
  cancel_reason: string | null;
  scheduled_time: string;
  offset: number;
  booking: { can_book: boolean; refusal: string | null; reward: number; sessions_together: number } | null;
}

interface Board {
  epoch: string;
  offset: number;
  items: Slot[];
  total: number;
  next_cursor: string | null;
}

interface SessionBody {
  id: string;
  status: string;
  role: string | null;
  meeting_link: string | null;
  reward: number | null;
  completed_by: string | null;
  cancelled_by: string | null;
  code: string;
}

describe('Mock interviews', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const get = <T>(path: string, by?: GivenMember) => call<T>(app, 'GET', path, undefined, by);
  const slotOf = async (id: string, by?: GivenMember) => (await get<Slot>(`/mock-interviews/${id}`, by)).body;
  const book = (id: string, by: { token: string }) =>
    call<SessionBody>(app, 'POST', `/mock-interviews/${id}/book`, undefined, by);
  const complete = (id: string, by: { token: string }) =>
    call<SessionBody>(app, 'PUT', `/sessions/${id}/complete`, undefined, by);
  const cancel = (id: string, by: { token: string }) =>
    call<SessionBody>(app, 'POST', `/sessions/${id}/cancel`, undefined, by);
  const balance = ({ account_id }: GivenMember) => app.app.get(PointsQueries).balance(account_id);
  const at = (time: Date, plus_ms = 0) => app.clock.set(new Date(time.getTime() + plus_ms));
  const commitments = async (id: string) =>
    (
      await app.database.rows<{ account_id: string }>(
        `select account_id from commitments where mock_interview_id = $1`,
        [id],
      )
    ).map(({ account_id }) => account_id);
  const eventsOf = async (id: string) =>
    (
      await app.database.rows<{ name: string }>(`select name from events where order_key = $1 order by position`, [id])
    ).map(({ name }) => name);
  const start = START;
  beforeEach(() => app.clock.set(start));

  describe('publishing', () => {
    test('a published slot is on the board, with the first name and without the link', async () => {
      const interviewer = await aMemberWith(app, { full_name: 'Olga Belova' });
      const slot = await aSlot(app, interviewer);
      const { body } = await get<Board>(`/mock-interviews?interviewer_id=${interviewer.account_id}`);
      expect(body).toMatchObject({ total: 1, next_cursor: null });
      expect(body.items[0]).toMatchObject({
        id: slot.id,
        status: 'pending',
        interviewer: { id: interviewer.account_id, first_name: 'Olga' },
        profession: { id: PROFESSION_ID, name: 'Backend developer' },
        offset: body.offset,
      });
      expect(JSON.stringify(body)).not.toContain(MEETING_LINK);
      expect(JSON.stringify(await slotOf(slot.id))).not.toContain(MEETING_LINK);
      expect(await slotOf(slot.id, interviewer)).toMatchObject({ meeting_link: MEETING_LINK, booking: null });
    });

    test('twenty start times are twenty slots, a repeat with its key the same ones, twenty-one too many', async () => {
      const interviewer = await aMemberWith(app);
      const times = (count: number) =>
        Array.from({ length: count }, (_, place) => new Date(start.getTime() + (30 + 2 * place) * HOUR_MS));
      const publish = (count: number, headers: Record<string, string> = {}) =>
        call<{ items: Slot[]; errors: { field: string; code: string }[] }>(
          app,
          'POST',
          '/mock-interviews',
          slotBody(app, { scheduled_times: times(count) }),
          { ...interviewer, headers },
        );
      const key = { 'idempotency-key': 'twenty' };
      const first = await publish(20, key);
      expect(first.status).toBe(201);
      expect(first.body.items.map(({ scheduled_time }) => scheduled_time)).toEqual(
        times(20).map((time) => time.toISOString()),
      );
      expect((await publish(20, key)).body).toEqual(first.body);
      const many = await publish(21);
      expect(many.status).toBe(422);
      expect(many.body.errors).toMatchObject([{ field: 'scheduled_times', code: 'list_length' }]);
    });

    test.each([
      ['in the past', -1, 'past'],
      ['now', 0, 'past'],
      ['too soon to be booked', 15 * 60_000 - 1, 'too_soon'],
      ['in more than a year', 366 * 24 * HOUR_MS, 'too_far'],
    ])('a start %s is refused', async (_, ahead, code) => {
      const interviewer = await aMemberWith(app);
      const scheduled_times = [new Date(start.getTime() + 48 * HOUR_MS), new Date(start.getTime() + ahead)];
      const { status, body } = await call<{ errors: unknown[] }>(
        app,
        'POST',
        '/mock-interviews',
        slotBody(app, { scheduled_times }),
        interviewer,
      );
      expect({ status, errors: body.errors }).toMatchObject({
        status: 422,
        errors: [{ field: 'scheduled_times.1', code }],
      });
      expect(await get<Board>(`/mock-interviews?interviewer_id=${interviewer.account_id}`)).toMatchObject({
        body: { total: 0 },
      });
    });

    test.each([14, 121])('a duration of %i minutes is refused', async (duration) => {
      const interviewer = await aMemberWith(app);
      const { status } = await call(app, 'POST', '/mock-interviews', slotBody(app, { duration }), interviewer);
      expect(status).toBe(422);
    });

    test.each([
      'http://meet.example/x',
      'javascript:alert(1)',
      'https://',
      'https://localhost/x',
      'https://user:secret@meet.example/x',
      'meet.example/x',
      'ftp://meet.example',
    ])('the link %s is refused', async (meeting_link) => {
      const interviewer = await aMemberWith(app);
      const { status, body } = await call<{ errors: { field: string; code: string }[] }>(
        app,
        'POST',
        '/mock-interviews',
        slotBody(app, { meeting_link }),
        interviewer,
      );
      expect({ status, error: body.errors[0] }).toMatchObject({
        status: 422,
        error: { field: 'meeting_link', code: 'https_link' },
      });
    });

    test('slots of one interviewer may touch and never overlap', async () => {
      const interviewer = await aMemberWith(app);
      const hour = (hours: number) => new Date(start.getTime() + hours * HOUR_MS);
      await someSlots(app, interviewer, { scheduled_times: [hour(30), hour(31)] });
      const overlapping = await call<{ code: string }>(
        app,
        'POST',
        '/mock-interviews',
        slotBody(app, { scheduled_times: [hour(40), hour(30.5)] }),
        interviewer,
      );
      expect(overlapping).toMatchObject({ status: 409, body: { code: 'mock_interviews.times_overlap' } });
      expect((await get<Board>(`/mock-interviews?interviewer_id=${interviewer.account_id}`)).body.total).toBe(2);
    });

    test('an unverified and a suspended member are refused, and an archived profession', async () => {
      const unverified = await aMemberWith(app, { is_verified: false });
      const publish = (by: GivenMember, changes = {}) =>
        call<{ code: string }>(app, 'POST', '/mock-interviews', slotBody(app, changes), by);
      expect(await publish(unverified)).toMatchObject({ status: 403, body: { code: 'accounts.email_not_verified' } });
      const suspended = await aMemberWith(app);
      await app.database.rows(`update members set suspended_until = $2 where account_id = $1`, [
        suspended.account_id,
        new Date(start.getTime() + 1),
      ]);
      expect(await publish(suspended)).toMatchObject({ status: 403, body: { code: 'members.suspended' } });
      at(start, 1);
      expect((await publish(suspended)).status).toBe(201);
      const unknown = await publish(suspended, { profession_id: '019b0000-0000-7000-8000-00000000ffff' });
      expect(unknown.status).toBe(422);
    });
  });

  describe('booking', () => {
    test('a booking puts a point aside, takes the slot off the board, and shows the link to the two alone', async () => {
      const interviewer = await aMemberWith(app);
      const interviewee = await aMemberWith(app, { points: 3 });
      const slot = await aSlot(app, interviewer);
      const before = await slotOf(slot.id, interviewee);
      expect(before.booking).toEqual({
        can_book: true,
        refusal: null,
        price: 1,
        reward: 1,
        sessions_together: 0,
        is_cancellable: true,
      });
      expect(before.meeting_link).toBeNull();
      const { status, body } = await book(slot.id, interviewee);
      expect(status).toBe(201);
      expect(body).toMatchObject({
        status: 'scheduled',
        role: 'interviewee',
        meeting_link: MEETING_LINK,
        can_cancel: true,
        can_complete: false,
      });
      expect(await balance(interviewee)).toEqual({ available: 2, held: 1, received: 3 });
      expect((await get<Board>(`/mock-interviews?interviewer_id=${interviewer.account_id}`)).body.total).toBe(0);
      expect(await slotOf(slot.id, interviewer)).toMatchObject({
        status: 'booked',
        session_id: body.id,
        interviewee: { id: interviewee.account_id },
      });
      const stranger = await aMemberWith(app, { points: 3 });
      expect(await slotOf(slot.id, stranger)).toMatchObject({
        meeting_link: null,
        interviewee: null,
        session_id: null,
        booking: { can_book: false, refusal: 'mock_interviews.slot_taken' },
      });
      expect((await get(`/sessions/${body.id}`, stranger)).status).toBe(404);
      const moderator = await anAccount(app, { staff_role: 'moderator' });
      const seen = await get<SessionBody>(`/sessions/${body.id}`, moderator);
      expect(seen).toMatchObject({ status: 200, body: { role: null, meeting_link: null } });
      expect((await commitments(slot.id)).sort()).toEqual([interviewer.account_id, interviewee.account_id].sort());
    });

    test('who may not book hears why, before and when trying', async () => {
      const interviewer = await aMemberWith(app);
      const slot = await aSlot(app, interviewer);
      const refused = async (by: GivenMember, status: number, code: string) => {
        expect((await slotOf(slot.id, by)).booking).toMatchObject({ can_book: false, refusal: code });
        expect(await book(slot.id, by)).toMatchObject({ status, body: { code } });
      };
      await refused(await aMemberWith(app, { points: 3, is_verified: false }), 403, 'accounts.email_not_verified');
      await refused(await aMemberWith(app, { points: 2 }), 403, 'points.interviewee_locked');
      const spent = await aMemberWith(app, { points: 3 });
      for (const hours of [50, 60, 70])
        await aSession(app, { interviewee: spent, scheduled_times: [new Date(start.getTime() + hours * HOUR_MS)] });
      await refused(spent, 409, 'points.not_enough');
      const busy = await aMemberWith(app, { points: 3 });
      await aSlot(app, busy, { scheduled_times: [new Date(start.getTime() + 24.5 * HOUR_MS)] });
      await refused(busy, 409, 'mock_interviews.times_overlap');
      expect(await book(slot.id, interviewer)).toMatchObject({
        status: 409,
        body: { code: 'mock_interviews.own_slot' },
      });
      // None of it has left a trace.
      expect(await slotOf(slot.id)).toMatchObject({ status: 'pending' });
      expect(await commitments(slot.id)).toEqual([interviewer.account_id]);
    });

    test.each([
      [-1, 201],
      [0, 201],
      [1, 409],
    ])('fifteen minutes before the start, %i ms later: %i', async (later, status) => {
      const slot = await aSlot(app, await aMemberWith(app));
      const interviewee = await aMemberWith(app, { points: 3 });
      at(new Date(slot.scheduled_time), -15 * 60_000 + later);
      const answer = await book(slot.id, interviewee);
      expect(answer.status).toBe(status);
      if (status === 409) expect(answer.body.code).toBe('mock_interviews.booking_closed');
    });

    test('a repeat with its key is the same booking, and costs one point', async () => {
      const slot = await aSlot(app, await aMemberWith(app));
      const interviewee = await aMemberWith(app, { points: 3 });
      const again = () =>
        call<SessionBody>(app, 'POST', `/mock-interviews/${slot.id}/book`, undefined, {
          ...interviewee,
          headers: { 'idempotency-key': 'book' },
        });
      const first = await again();
      const second = await again();
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.body).toEqual(first.body);
      expect(await balance(interviewee)).toMatchObject({ available: 2, held: 1 });
    });

    test('of thirty who book at once one gets the slot and pays for it', async () => {
      const slot = await aSlot(app, await aMemberWith(app));
      const members = await Promise.all(Array.from({ length: 30 }, () => aMemberWith(app, { points: 3 })));
      const answers = await Promise.all(members.map((member) => book(slot.id, member)));
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([201, ...Array(29).fill(409)]);
      expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.code.endsWith('slot_taken'))).toBe(
        true,
      );
      const held = await Promise.all(members.map(balance));
      expect(held.filter(({ held: points }) => points === 1)).toHaveLength(1);
      expect(held.filter(({ available }) => available === 3)).toHaveLength(29);
    });

    test('somebody who books two overlapping slots at once gets one of them', async () => {
      const slots = await Promise.all(
        [0, 0.5, 0.25].map(async (shift) =>
          aSlot(app, await aMemberWith(app), { scheduled_times: [new Date(start.getTime() + (24 + shift) * HOUR_MS)] }),
        ),
      );
      const interviewee = await aMemberWith(app, { points: 3 });
      const answers = await Promise.all(slots.map(({ id }) => book(id, interviewee)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      expect(await balance(interviewee)).toMatchObject({ available: 2, held: 1 });
    });
  });

  describe('changing', () => {
    const replace = (id: string, by: GivenMember, changes: Record<string, unknown>) => {
      const { scheduled_times, ...body } = slotBody(app, { notes: '' });
      return call<Slot & { code: string }>(
        app,
        'PUT',
        `/mock-interviews/${id}`,
        { ...body, scheduled_time: scheduled_times[0], ...changes },
        by,
      );
    };

    test('a pending slot changes whole, and keeps the interviewer from being elsewhere at its new time', async () => {
      const interviewer = await aMemberWith(app);
      const slot = await aSlot(app, interviewer);
      const moved = new Date(start.getTime() + 48 * HOUR_MS);
      const { status, body } = await replace(slot.id, interviewer, {
        scheduled_time: moved,
        duration: 90,
        level: 'senior',
        notes: 'Bring a laptop.',
      });
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { scheduled_time: moved.toISOString(), duration: 90, level: 'senior', notes: 'Bring a laptop.' },
      });
      expect(await eventsOf(slot.id)).toEqual(['slot.published', 'slot.changed']);
      const at_old = await call(app, 'POST', '/mock-interviews', slotBody(app), interviewer);
      expect(at_old.status).toBe(201);
      const overlapping = new Date(moved.getTime() + 80 * 60_000);
      const answer = await call<{ code: string }>(
        app,
        'POST',
        '/mock-interviews',
        slotBody(app, { scheduled_times: [overlapping] }),
        interviewer,
      );
      expect(answer.body.code).toBe('mock_interviews.times_overlap');
    });

    test('whoever saw it at another time does not book it unseen', async () => {
      const [interviewer, interviewee] = [await aMemberWith(app), await aMemberWith(app, { points: 3 })];
      const slot = await aSlot(app, interviewer);
      const seen = { scheduled_time: slot.scheduled_time };
      const moved = { scheduled_time: new Date(start.getTime() + 48 * HOUR_MS).toISOString() };
      await replace(slot.id, interviewer, moved);
      const path = `/mock-interviews/${slot.id}/book`;
      expect(await call(app, 'POST', path, seen, interviewee)).toMatchObject({
        status: 409,
        body: { code: 'mock_interviews.moved_meanwhile' },
      });
      expect([await balance(interviewee), await commitments(slot.id), (await slotOf(slot.id)).status]).toEqual([
        expect.objectContaining({ available: 3, held: 0 }),
        [interviewer.account_id],
        'pending',
      ]);
      expect(await call(app, 'POST', path, moved, interviewee)).toMatchObject({ status: 201 });
    });

    test('of a booked slot only link and notes change', async () => {
      const { mock_interview_id: id, interviewer, interviewee } = await aSession(app);
      expect(await replace(id, interviewer, { level: 'lead' })).toMatchObject({
        status: 409,
        body: { code: 'mock_interviews.not_editable_booked' },
      });
      const link = 'https://video.example/other';
      expect(await replace(id, interviewer, { meeting_link: link, notes: 'Later floor.' })).toMatchObject({
        status: 200,
        body: { meeting_link: link, notes: 'Later floor.' },
      });
      expect((await slotOf(id, interviewee)).meeting_link).toBe(link);
      const [changed] = await app.database.rows<{ payload: object }>(
        `select payload from events where order_key = $1 and name = 'slot.changed'`,
        [id],
      );
      expect(changed?.payload).toMatchObject({
        interviewee_id: interviewee.account_id,
        fields: ['meeting_link', 'notes'],
      });
    });

    test('a slot that nobody has booked by its start takes no other time, whether or not the timetable has come by', async () => {
      const interviewer = await aMemberWith(app);
      const slot = await aSlot(app, interviewer);
      const scheduled_time = new Date(start.getTime() + 72 * HOUR_MS);
      at(new Date(slot.scheduled_time), -1);
      expect((await replace(slot.id, interviewer, { scheduled_time: slot.scheduled_time, level: 'lead' })).status).toBe(
        200,
      );
      at(new Date(slot.scheduled_time));
      expect(await replace(slot.id, interviewer, { scheduled_time })).toMatchObject({
        status: 409,
        body: { code: 'mock_interviews.not_editable_over' },
      });
    });

    test('nobody changes the slot of somebody else', async () => {
      const slot = await aSlot(app, await aMemberWith(app));
      const stranger = await aMemberWith(app);
      expect(await replace(slot.id, stranger, { notes: 'Mine.' })).toMatchObject({
        status: 403,
        body: { code: 'mock_interviews.not_yours' },
      });
      expect(
        await call<{ code: string }>(app, 'DELETE', `/mock-interviews/${slot.id}`, undefined, stranger),
      ).toMatchObject({ status: 403, body: { code: 'mock_interviews.not_yours' } });
    });
  });

  describe('cancelling', () => {
    test('the interviewee cancels: the point comes back, the slot is open again and can be booked by another', async () => {
      const { id, mock_interview_id, interviewer, interviewee } = await aSession(app);
      const { status, body } = await cancel(id, interviewee);
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { status: 'cancelled', cancelled_by: 'interviewee' },
      });
      expect((await cancel(id, interviewee)).body).toMatchObject({ status: 'cancelled' });
      expect(await balance(interviewee)).toEqual({ available: 3, held: 0, received: 3 });
      expect(await slotOf(mock_interview_id, interviewer)).toMatchObject({ status: 'pending', interviewee: null });
      expect(await commitments(mock_interview_id)).toEqual([interviewer.account_id]);
      expect((await book(mock_interview_id, await aMemberWith(app, { points: 3 }))).status).toBe(201);
      expect(await eventsOf(mock_interview_id)).toEqual([
        'slot.published',
        'session.booked',
        'session.cancelled',
        'session.booked',
      ]);
    });

    test.each(['by the session', 'by the slot'])(
      'the interviewer cancels %s: slot and booking are over',
      async (how) => {
        const { id, mock_interview_id, interviewer, interviewee } = await aSession(app);
        const answer =
          how === 'by the session'
            ? await cancel(id, interviewer)
            : await call(app, 'DELETE', `/mock-interviews/${mock_interview_id}`, undefined, interviewer);
        expect([200, 204]).toContain(answer.status);
        expect(await balance(interviewee)).toEqual({ available: 3, held: 0, received: 3 });
        expect(await slotOf(mock_interview_id)).toMatchObject({ status: 'cancelled', cancel_reason: 'interviewer' });
        expect(await commitments(mock_interview_id)).toEqual([]);
        expect((await get<SessionBody>(`/sessions/${id}`, interviewee)).body).toMatchObject({
          status: 'cancelled',
          cancelled_by: 'interviewer',
        });
        const again = await call(app, 'DELETE', `/mock-interviews/${mock_interview_id}`, undefined, interviewer);
        expect(again.status).toBe(204);
      },
    );

    describe.each(['interviewer', 'interviewee'] as const)('by the %s', (side) => {
      test.each([
        [-1, 200],
        [0, 200],
        [1, 409],
      ])('two hours before the start, %i ms later: %i', async (later, status) => {
        const session = await aSession(app);
        at(session.scheduled_time, -2 * HOUR_MS + later);
        const seen = await get<{ can_cancel: boolean }>(`/sessions/${session.id}`, session[side]);
        expect(seen.body.can_cancel).toBe(status === 200);
        const answer = await cancel(session.id, session[side]);
        expect(answer.status).toBe(status);
        if (status === 409) {
          expect(answer.body.code).toBe('sessions.too_late_to_cancel');
          expect(await balance(session.interviewee)).toMatchObject({ held: 1 });
        }
      });
    });

    test('the slot of a booking that can no longer be cancelled cannot be cancelled either; a pending one can', async () => {
      const { mock_interview_id, interviewer, scheduled_time } = await aSession(app);
      const pending = await aSlot(app, await aMemberWith(app));
      at(scheduled_time, -2 * HOUR_MS + 1);
      const late = await call<{ code: string }>(
        app,
        'DELETE',
        `/mock-interviews/${mock_interview_id}`,
        undefined,
        interviewer,
      );
      expect(late).toMatchObject({ status: 409, body: { code: 'sessions.too_late_to_cancel' } });
      const own = await aMemberWith(app);
      at(start);
      const free = await aSlot(app, own);
      at(new Date(free.scheduled_time), -1);
      expect((await call(app, 'DELETE', `/mock-interviews/${free.id}`, undefined, own)).status).toBe(204);
      expect(await slotOf(pending.id)).toMatchObject({ status: 'pending' });
    });

    test('nobody cancels the session of others', async () => {
      const { id } = await aSession(app);
      expect((await cancel(id, await aMemberWith(app))).status).toBe(404);
      expect((await complete(id, await aMemberWith(app))).status).toBe(404);
    });
  });

  describe('completing', () => {
    test('from the start on, by either side: the hold is spent, a repeat answers the same', async () => {
      const { id, mock_interview_id, interviewer, interviewee, scheduled_time } = await aSession(app);
      at(scheduled_time, -1);
      expect(await complete(id, interviewer)).toMatchObject({ status: 409, body: { code: 'sessions.not_started' } });
      at(scheduled_time);
      const first = await complete(id, interviewer);
      expect(first).toMatchObject({
        status: 200,
        body: { status: 'completed', completed_by: 'interviewer', reward: 1 },
      });
      at(scheduled_time, 60_000);
      const second = await complete(id, interviewee);
      expect(second.status).toBe(200);
      expect(second.body).toMatchObject({ ...first.body, role: 'interviewee' });
      expect(await balance(interviewee)).toEqual({ available: 2, held: 0, received: 3 });
      expect(await slotOf(mock_interview_id)).toMatchObject({ status: 'completed' });
      expect(await cancel(id, interviewer)).toMatchObject({ status: 409, body: { code: 'sessions.over' } });
      expect(await eventsOf(mock_interview_id)).toEqual(['slot.published', 'session.booked', 'session.completed']);
    });

    test('twenty completions and cancellations at once: one outcome', async () => {
      const { id, interviewer, interviewee, scheduled_time } = await aSession(app);
      at(scheduled_time);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, place) => (place % 2 ? complete(id, interviewer) : complete(id, interviewee))),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
      expect(await balance(interviewee)).toEqual({ available: 2, held: 0, received: 3 });
    });

    test('from the fourth completed session of the same two within thirty days there is no reward, told before', async () => {
      const [one, other] = [await aMemberWith(app, { points: 9 }), await aMemberWith(app, { points: 9 })];
      const rewards: (number | null)[] = [];
      for (let round = 0; round < 4; round++) {
        // Whoever interviews whom.
        const [interviewer, interviewee] = round % 2 ? [one, other] : [other, one];
        const scheduled_times = [new Date(app.clock.now().getTime() + 24 * HOUR_MS)];
        const slot = await aSlot(app, interviewer, { scheduled_times });
        const { booking } = await slotOf(slot.id, interviewee);
        const { body } = await book(slot.id, interviewee);
        at(scheduled_times[0] as Date);
        const done = await complete(body.id, interviewee);
        expect(booking).toMatchObject({ sessions_together: round, reward: done.body.reward });
        rewards.push(done.body.reward);
      }
      expect(rewards).toEqual([1, 1, 1, 0]);
      app.clock.advance(31 * 24 * HOUR_MS);
      const slot = await aSlot(app, one);
      expect((await slotOf(slot.id, other)).booking).toMatchObject({ sessions_together: 0, reward: 1 });
    });

    test('four sessions of the same two that end at once: three rewards, and the fourth booking was told', async () => {
      const [one, other] = [await aMemberWith(app), await aMemberWith(app, { points: 4 })];
      const scheduled_times = [24, 26, 28, 30].map((hours) => new Date(start.getTime() + hours * HOUR_MS));
      const told: (number | undefined)[] = [];
      const ids: string[] = [];
      for (const slot of await someSlots(app, one, { scheduled_times })) {
        told.push((await slotOf(slot.id, other)).booking?.reward);
        ids.push((await book(slot.id, other)).body.id);
      }
      expect(told).toEqual([1, 1, 1, 0]);
      at(scheduled_times[3] as Date);
      const done = await Promise.all(ids.map((id) => complete(id, one)));
      expect(done.map(({ body }) => body.reward).sort()).toEqual([0, 1, 1, 1]);
    });

    test('while the report of an absence is open nothing completes', async () => {
      const { id, interviewer, interviewee, scheduled_time } = await aSession(app);
      await app.database.rows(`update sessions set has_open_case = true where id = $1`, [id]);
      at(scheduled_time);
      expect(await complete(id, interviewer)).toMatchObject({ status: 409, body: { code: 'sessions.frozen' } });
      at(scheduled_time, 3 * HOUR_MS);
      await sweep();
      expect(await balance(interviewee)).toMatchObject({ held: 1 });
    });
  });

  /** Every job of the timetable that is due, on two workers at once. */
  async function sweep(): Promise<void> {
    await app.database.rows(
      `insert into timetable (job, next_at) select job, $1 from unnest($2::text[]) as job on conflict (job) do update set next_at = $1`,
      [
        new Date(0),
        ['mock-interviews.expire', 'sessions.complete', 'sessions.give-notices', 'mock-interviews.archive'],
      ],
    );
    const timetable = app.app.get(Timetable);
    await timetable.runDue();
    await timetable.settled();
  }

  describe('by the clock', () => {
    test('a slot that nobody has booked by its start is cancelled as expired', async () => {
      const interviewer = await aMemberWith(app);
      const slot = await aSlot(app, interviewer);
      at(new Date(slot.scheduled_time), -1);
      await sweep();
      expect(await slotOf(slot.id)).toMatchObject({ status: 'pending' });
      at(new Date(slot.scheduled_time));
      await sweep();
      await sweep();
      expect(await slotOf(slot.id)).toMatchObject({ status: 'cancelled', cancel_reason: 'expired' });
      expect(await commitments(slot.id)).toEqual([]);
      expect(await eventsOf(slot.id)).toEqual(['slot.published', 'slot.cancelled']);
    });

    test('a session that started more than two hours ago completes by itself, once', async () => {
      const { id, mock_interview_id, interviewee, scheduled_time } = await aSession(app);
      at(scheduled_time, 2 * HOUR_MS);
      await sweep();
      expect((await get<SessionBody>(`/sessions/${id}`, interviewee)).body.status).toBe('scheduled');
      at(scheduled_time, 2 * HOUR_MS + 1);
      await Promise.all([sweep(), complete(id, interviewee)]);
      await sweep();
      expect((await get<SessionBody>(`/sessions/${id}`, interviewee)).body.status).toBe('completed');
      expect(await balance(interviewee)).toEqual({ available: 2, held: 0, received: 3 });
      expect((await eventsOf(mock_interview_id)).filter((name) => name === 'session.completed')).toHaveLength(1);
    });

    test('the two are told a day and an hour before the start and at it, each once; late bookings only what is left', async () => {
      const scheduled_times = [new Date(start.getTime() + 48 * HOUR_MS)];
      const early = await aSession(app, { scheduled_times });
      const late = await aSlot(app, await aMemberWith(app), { scheduled_times });
      const told = async (id: string) =>
        (
          await app.database.rows<{ told: string }>(
            `select coalesce(payload ->> 'notice', name) as told from events
             where order_key = $1 and name in ('session.starting', 'session.started') order by position`,
            [id],
          )
        ).map((row) => row.told);
      const starts = scheduled_times[0] as Date;
      at(starts, -24 * HOUR_MS - 1);
      await sweep();
      expect(await told(early.mock_interview_id)).toEqual([]);
      at(starts, -24 * HOUR_MS);
      await sweep();
      await sweep();
      expect(await told(early.mock_interview_id)).toEqual(['in_24_hours']);
      at(starts, -3 * HOUR_MS);
      await book(late.id, await aMemberWith(app, { points: 3 }));
      await sweep();
      expect(await told(late.id)).toEqual([]);
      at(starts, -HOUR_MS);
      await sweep();
      await sweep();
      at(starts);
      await sweep();
      await sweep();
      expect(await told(early.mock_interview_id)).toEqual(['in_24_hours', 'in_1_hour', 'session.started']);
      expect(await told(late.id)).toEqual(['in_1_hour', 'session.started']);
    });

    test('two workers and many people at once: each slot expires once, each session completes once, each notice is given once', async () => {
      const clock = app.clock;
      const other = await startApp({ database_url: app.config.database_url, clock });
      try {
        const scheduled_times = [new Date(start.getTime() + 200 * HOUR_MS)];
        const sessions = await Promise.all(Array.from({ length: 12 }, () => aSession(app, { scheduled_times })));
        const open = await Promise.all(
          Array.from({ length: 12 }, async () => aSlot(app, await aMemberWith(app), { scheduled_times })),
        );
        const starts = scheduled_times[0] as Date;
        const workers = [app, other].map(({ app: node }) => node.get(SweepsService));
        for (const later of [-24 * HOUR_MS, -HOUR_MS, 0, 2 * HOUR_MS + 1, 31 * 24 * HOUR_MS]) {
          at(starts, later);
          const now = clock.now();
          await Promise.all([
            ...workers.flatMap((worker) => [
              worker.expireSlots(now),
              worker.completeSessions(now),
              worker.giveNotices(now),
              worker.archive(now),
            ]),
            ...(later > HOUR_MS ? sessions.map(({ id, interviewer }) => complete(id, interviewer)) : []),
          ]);
        }
        for (const { mock_interview_id } of sessions)
          expect(await eventsOf(mock_interview_id)).toEqual([
            ...['slot.published', 'session.booked', 'session.starting', 'session.starting', 'session.started'],
            'session.completed',
          ]);
        for (const { id } of open) expect(await eventsOf(id)).toEqual(['slot.published', 'slot.cancelled']);
        const [left] = await app.database.rows(
          `select (select count(*)::int from sessions where status = 'completed' and archived_at is null) as sessions,
             (select count(*)::int from mock_interviews where ended_at < $1 and archived_at is null) as slots`,
          [new Date(app.clock.now().getTime() - 30 * 24 * HOUR_MS)],
        );
        expect(left).toEqual({ sessions: 0, slots: 0 });
      } finally {
        await other.stop();
      }
    });

    test('thirty days after the end slot and session go to the archive, and can still be seen', async () => {
      const { id, mock_interview_id, interviewee, scheduled_time } = await aSession(app);
      at(scheduled_time);
      await complete(id, interviewee);
      const archived = async () =>
        (await get<{ archived_at: string | null }>(`/sessions/${id}`, interviewee)).body.archived_at;
      at(scheduled_time, 30 * 24 * HOUR_MS);
      await sweep();
      expect(await archived()).toBeNull();
      at(scheduled_time, 30 * 24 * HOUR_MS + 1);
      await sweep();
      expect(await archived()).toBe(app.clock.now().toISOString());
      expect(await slotOf(mock_interview_id)).toMatchObject({ status: 'completed' });
      expect(await commitments(mock_interview_id)).toEqual([]);
    });
  });

  describe('start times before they are published', () => {
    const preview = (by: GivenMember, body: object) =>
      call<{ time_zone: string; items: { scheduled_time: string; resolution: string; fault: string | null }[] }>(
        app,
        'POST',
        '/mock-interviews/preview-times',
        body,
        by,
      );

    test('what the clocks do is told, and what could not be published', async () => {
      const member = await aMemberWith(app);
      await aSlot(app, member, { scheduled_times: [new Date('2026-03-10T09:00:00Z')] });
      const { body } = await preview(member, {
        time_zone: 'Europe/Berlin',
        local_times: [
          ...['2026-03-29T02:30', '2026-03-29T03:30', '2026-10-25T02:30', '2026-03-02T09:30', '2026-03-02T10:14'],
          ...['2026-03-10T10:30', '2026-03-11T10:00', '2026-03-11T10:59', '2027-06-01T10:00'],
        ],
      });
      expect(body.time_zone).toBe('Europe/Berlin');
      expect(
        body.items.map(({ resolution, scheduled_time, fault }) => [resolution, scheduled_time.slice(5, 16), fault]),
      ).toEqual([
        ['moved_later', '03-29T01:30', null],
        ['exact', '03-29T01:30', 'duplicate'],
        ['first_of_two', '10-25T00:30', null],
        ['exact', '03-02T08:30', 'past'],
        ['exact', '03-02T09:14', 'too_soon'],
        ['exact', '03-10T09:30', 'overlap'],
        ['exact', '03-11T09:00', null],
        ['exact', '03-11T09:59', 'overlap'],
        ['exact', '06-01T08:00', 'too_far'],
      ]);
    });

    test("without a zone the member's own is meant, and what was shown can be published", async () => {
      const member = await aMemberWith(app);
      const { body } = await preview(member, { local_times: ['2026-03-12T12:00'] });
      expect(body).toMatchObject({
        time_zone: 'Europe/Moscow',
        items: [{ scheduled_time: '2026-03-12T09:00:00.000Z', fault: null }],
      });
      const [slot] = await someSlots(app, member, { scheduled_times: body.items.map((one) => one.scheduled_time) });
      expect(slot?.scheduled_time).toBe('2026-03-12T09:00:00.000Z');
    });

    test('a day of the board is a day of the zone that is asked for', async () => {
      const member = await aMemberWith(app);
      await someSlots(app, member, {
        scheduled_times: [
          new Date('2026-03-29T00:30:00Z'),
          new Date('2026-03-29T20:30:00Z'),
          new Date('2026-03-29T22:30:00Z'),
        ],
        duration: 30,
      });
      const on = async (time_zone: string) =>
        (
          await get<Board>(`/mock-interviews?interviewer_id=${member.account_id}&day=2026-03-29&time_zone=${time_zone}`)
        ).body.items.map(({ scheduled_time }) => scheduled_time.slice(11, 16));
      expect(await on('Europe/Berlin')).toEqual(['00:30', '20:30']);
      expect(await on('Europe/Moscow')).toEqual(['00:30', '20:30']);
      expect(await on('America/New_York')).toEqual(['20:30', '22:30']);
      expect(await on('UTC')).toEqual(['00:30', '20:30', '22:30']);
    });
  });

  describe('what belongs together', () => {
    test('slots follow when two professions become one, and the board tells', async () => {
      const admin = await anAccount(app, { staff_role: 'admin' });
      const [from, into] = [await aProfession(app), await aProfession(app)];
      const slot = await aSlot(app, await aMemberWith(app), { profession_id: from.id });
      const { offset } = (await get<Board>('/mock-interviews?limit=1')).body;
      await call(app, 'POST', `/admin/professions/${from.id}/merge`, { into_id: into.id }, admin);
      await app.drain();
      const { body } = await get<Board>(`/mock-interviews?profession_id=${into.id}`);
      expect(body.items).toMatchObject([{ id: slot.id, profession: { id: into.id } }]);
      expect(body.items[0]?.offset).toBeGreaterThan(offset);
    });

    test('an account that is deleted leaves no session to come, no open slot and no text', async () => {
      const member = await aMemberWith(app, { points: 3 });
      const as_interviewer = await aSession(app, { interviewer: member });
      const as_interviewee = await aSession(app, {
        interviewee: member,
        scheduled_times: [new Date(start.getTime() + 40 * HOUR_MS)],
      });
      const open = await aSlot(app, member, {
        scheduled_times: [new Date(start.getTime() + 60 * HOUR_MS)],
        notes: 'Call me.',
      });
      await deleted(member);
      expect(await slotOf(as_interviewer.mock_interview_id, as_interviewer.interviewee)).toMatchObject({
        status: 'cancelled',
        cancel_reason: 'account_deleted',
      });
      expect(await balance(as_interviewer.interviewee)).toMatchObject({ available: 3, held: 0 });
      expect(await slotOf(as_interviewee.mock_interview_id)).toMatchObject({ status: 'pending' });
      expect(await balance(member)).toMatchObject({ available: 3, held: 0 });
      expect(await slotOf(open.id)).toMatchObject({ status: 'cancelled', cancel_reason: 'account_deleted', notes: '' });
      const [{ links }] = (await app.database.rows<{ links: number }>(
        `select count(meeting_link)::int as links from mock_interviews where interviewer_id = $1`,
        [member.account_id],
      )) as [{ links: number }];
      expect(links).toBe(0);
    });

    test('what is booked while an account is being deleted does not stand either', async () => {
      const [member, other] = [await aMemberWith(app), await aMemberWith(app, { points: 3 })];
      const slot = await aSlot(app, member);
      const slots = app.app.get(SlotsRepository);
      const openOf = slots.openOf.bind(slots);
      slots.openOf = async (tx, account_id) => {
        const open = await openOf(tx, account_id);
        expect((await book(slot.id, other)).status).toBe(201);
        return open;
      };
      await deleted(member).finally(() => {
        slots.openOf = openOf;
      });
      expect(await slotOf(slot.id)).toMatchObject({ status: 'cancelled', cancel_reason: 'account_deleted' });
      expect(await balance(other)).toMatchObject({ available: 3, held: 0 });
    });

    test('a copy of the own data holds slots, sessions and points, and nothing of the other side', async () => {
      const member = await aMemberWith(app, { points: 3 });
      const { id, interviewer } = await aSession(app, { interviewee: member });
      await aSlot(app, member, { scheduled_times: [new Date(start.getTime() + 60 * HOUR_MS)] });
      const { body } = await get<Record<string, unknown>>('/accounts/me/export', member);
      expect(body).toMatchObject({
        data: {
          mock_interviews: [{ meeting_link: MEETING_LINK, status: 'pending' }],
          sessions: [{ id, role: 'interviewee', status: 'scheduled' }],
          points: [{ kind: 'reward' }, { kind: 'hold', session_id: id }],
        },
      });
      expect(JSON.stringify(body)).not.toContain(interviewer.account_id);
    });

    /** As the account's own deletion announces it. */
    async function deleted({ account_id }: GivenMember): Promise<void> {
      const { Outbox } = await import('../../src/events/outbox.js');
      const { Transactions } = await import('../../src/platform/db/transactions.js');
      await app.app
        .get(Transactions)
        .run((tx) =>
          app.app
            .get(Outbox)
            .append(tx, 'account.deleted', account_id, { account_id, kind: 'member', employer_id: null }),
        );
      await app.drain();
    }
  });
});
