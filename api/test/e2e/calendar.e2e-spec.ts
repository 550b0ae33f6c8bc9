import nodeIcal, { type VEvent } from 'node-ical';
import { Mailer } from '../../src/platform/mail/mailer.js';
import { startApp, type TestApp } from '../app.js';
import { aProfession, call } from '../given.js';
import { aMemberWith, aSession, type GivenSession, HOUR_MS, PROFESSION_ID } from '../given-mock-interviews.js';

describe('Sessions in calendars', () => {
  let app: TestApp;
  let booked: GivenSession;

  beforeAll(async () => {
    app = await startApp();
  });
  beforeEach(async () => {
    booked = await aSession(app, {
      interviewer: await aMemberWith(app, { full_name: 'Anna Petrova' }),
      interviewee: await aMemberWith(app, { full_name: 'Oleg Ivanov', points: 3 }),
    });
    await app.drain();
  });
  afterAll(() => app?.stop());

  const eventIn = (content: string) =>
    Object.values(nodeIcal.sync.parseICS(content)).find((one) => one?.type === 'VEVENT') as VEvent | undefined;
  const eventsIn = (content: string) =>
    Object.values(nodeIcal.sync.parseICS(content)).filter((one) => one?.type === 'VEVENT') as VEvent[];
  const fileFor = (who: { token: string }) =>
    call<string>(app, 'GET', `/mock-interviews/${booked.mock_interview_id}/calendar.ics`, undefined, who);
  const changeLink = (meeting_link: string) =>
    call(
      app,
      'PUT',
      `/mock-interviews/${booked.mock_interview_id}`,
      {
        ...{ profession_id: PROFESSION_ID, level: 'middle', language: 'en', duration: 60 },
        scheduled_time: booked.scheduled_time,
        meeting_link,
      },
      booked.interviewer,
    );
  const cancel = (who: { token: string }) => call(app, 'POST', `/sessions/${booked.id}/cancel`, undefined, who);
  const issueFeed = async (who: { token: string }): Promise<string> => {
    const { status, body } = await call<{ feed_url: string }>(app, 'POST', '/members/me/calendar-feed', undefined, who);
    expect(status).toBe(201);
    expect(body.feed_url).toMatch(/^http:\/\/smartbot\.example\/api\/calendar\/[\w-]{43}\.ics$/);
    return new URL(body.feed_url).pathname.replace('/api', '');
  };
  const emailOf = async ({ account_id }: { account_id: string }) =>
    (await app.database.first<{ email: string }>(`select email from accounts where id = $1`, [account_id]))?.email;

  const invitationsTo = async (who: { account_id: string }) => {
    const to = await emailOf(who);
    return app.mails.flatMap((mail) => (mail.to === to && mail.invitation ? [mail.invitation] : []));
  };

  test('the file of a session says the same event in ever higher versions, and takes it back once it is cancelled', async () => {
    const { status, body, headers } = await fileFor(booked.interviewee);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST');
    const uid = `session-${booked.id}@smartbot`;
    expect(eventIn(body)).toMatchObject({
      uid,
      sequence: 0,
      status: 'CONFIRMED',
      location: 'https://meet.example/anna',
    });
    expect(eventIn(body)?.start.toISOString()).toBe(booked.scheduled_time.toISOString());
    expect(body).toContain('TZID=Europe/Moscow');
    expect(body).not.toContain('Petrova');

    await changeLink('https://video.example/anna');
    const changed = eventIn((await fileFor(booked.interviewee)).body);
    expect(changed).toMatchObject({ uid, sequence: 1, location: 'https://video.example/anna' });

    await cancel(booked.interviewee);
    const cancelled = await fileFor(booked.interviewer);
    expect(cancelled.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=CANCEL');
    expect(eventIn(cancelled.body)).toMatchObject({ uid, sequence: 2, status: 'CANCELLED', method: 'CANCEL' });
  });

  test('nobody but the two gets it', async () => {
    const { status, body } = await call<{ code: string }>(
      app,
      'GET',
      `/mock-interviews/${booked.mock_interview_id}/calendar.ics`,
      undefined,
      await aMemberWith(app),
    );
    expect([status, body.code]).toEqual([404, 'sessions.not_found']);
  });

  test.each(['interviewer', 'interviewee'] as const)(
    'mails of booking, change and cancellation bring it along to both in their order, cancelled by the %s',
    async (side) => {
      await changeLink('https://video.example/anna');
      await app.drain();
      await cancel(booked[side]);
      await app.drain();
      for (const [reader, other] of [
        [booked.interviewee, booked.interviewer],
        [booked.interviewer, booked.interviewee],
      ] as const) {
        const to = await emailOf(reader);
        const brought = (await invitationsTo(reader)).map(({ method, content }) => ({ method, ...eventIn(content) }));
        const same = { uid: `session-${booked.id}@smartbot` };
        expect(brought).toMatchObject([
          { ...same, method: 'REQUEST', sequence: 0, status: 'CONFIRMED', location: 'https://meet.example/anna' },
          { ...same, method: 'REQUEST', sequence: 1, status: 'CONFIRMED', location: 'https://video.example/anna' },
          { ...same, method: 'CANCEL', sequence: 2, status: 'CANCELLED' },
        ]);
        for (const { content } of await invitationsTo(reader)) {
          expect(content).toContain(`mailto:${to}`);
          expect(content).not.toContain((await emailOf(other)) ?? '');
        }
      }
    },
  );

  test('professions that become one: both get the new name as another version, and nobody else hears of it', async () => {
    const admin = await aMemberWith(app, { staff_role: 'admin' });
    const [from, into] = [await aProfession(app), await aProfession(app)];
    const session = await aSession(app, { profession_id: from.id });
    const over = await aSession(app, { profession_id: from.id });
    await call(app, 'POST', `/sessions/${over.id}/cancel`, undefined, over.interviewer);
    await app.drain();
    const merged = await call(app, 'POST', `/admin/professions/${from.id}/merge`, { into_id: into.id }, admin);
    expect(merged.status).toBe(200);
    await app.drain();
    for (const reader of [session.interviewer, session.interviewee]) {
      const brought = (await invitationsTo(reader)).map(({ method, content }) => ({ method, ...eventIn(content) }));
      const same = { uid: `session-${session.id}@smartbot`, method: 'REQUEST' };
      expect(brought).toMatchObject([
        { ...same, sequence: 0, summary: `Mock interview: ${from.name_en}` },
        { ...same, sequence: 1, summary: `Mock interview: ${into.name_en}` },
      ]);
    }
    const told = await app.database.rows<{ account_id: string; params: { profession_id: string } }>(
      `select account_id, params from notifications where kind = 'session_renamed'`,
    );
    expect(told.map(({ account_id }) => account_id).sort()).toEqual(
      [session.interviewer.account_id, session.interviewee.account_id].sort(),
    );
    expect(told[0]?.params.profession_id).toBe(into.id);
  });

  test('whoever wants no mail of the own acts gets none, and the other side still does', async () => {
    const { interviewer, interviewee } = booked;
    const kinds = ['session_changed_by_you', 'session_cancelled_by_you'];
    const items = kinds.map((kind) => ({ kind, is_mailed: false }));
    const preferred = await call(app, 'PATCH', '/notifications/preferences', { items }, interviewer);
    expect(preferred.status).toBe(200);
    await changeLink('https://video.example/anna');
    await app.drain();
    await cancel(interviewer);
    await app.drain();
    const methodsTo = async (who: typeof interviewer) => (await invitationsTo(who)).map(({ method }) => method);
    expect(await methodsTo(interviewer)).toEqual(['REQUEST']);
    expect(await methodsTo(interviewee)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
  });

  test('what was called off before its invitation was mailed is not invited to, only taken back', async () => {
    const session = await aSession(app);
    await call(app, 'POST', `/sessions/${session.id}/cancel`, undefined, session.interviewer);
    await app.drain();
    const to = await emailOf(session.interviewee);
    const methods = app.mails.filter((mail) => mail.to === to).map(({ invitation }) => invitation?.method ?? null);
    expect(methods.filter(Boolean)).toEqual(['CANCEL']);
  });

  test('a withdrawal waits for the invitation whose mail did not go out', async () => {
    const mailer = app.app.get(Mailer);
    const send = mailer.send;
    const session = await aSession(app);
    const to = await emailOf(session.interviewee);
    const subjects = () => app.mails.filter((mail) => mail.to === to && /book|cancel/i.test(mail.subject)).length;
    mailer.send = (mail) =>
      mail.invitation?.method === 'REQUEST' ? Promise.reject(new Error('the mail server is down')) : send(mail);
    await app.drain();
    await call(app, 'POST', `/sessions/${session.id}/cancel`, undefined, session.interviewer);
    await app.drain();
    expect(subjects()).toBe(0);
    mailer.send = send;
    app.clock.set(new Date(app.clock.now().getTime() + HOUR_MS));
    await app.drain();
    const methods = app.mails.filter((mail) => mail.to === to).map(({ invitation }) => invitation?.method ?? null);
    expect(methods.at(-1)).toBe('CANCEL');
    expect(subjects()).toBe(2);
  });

  test("a feed holds the member's own sessions, and its address is void once there is another", async () => {
    const path = await issueFeed(booked.interviewee);
    const feed = await call<string>(app, 'GET', path);
    expect(feed.status).toBe(200);
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(eventsIn(feed.body).map(({ uid }) => uid)).toEqual([`session-${booked.id}@smartbot`]);
    expect(feed.body).toContain('Anna');

    const other = await issueFeed(booked.interviewee);
    expect(await call(app, 'GET', path)).toMatchObject({ status: 404, body: { code: 'calendar.feed_not_found' } });
    expect((await call(app, 'GET', other)).status).toBe(200);
    await cancel(booked.interviewee);
    expect(eventsIn((await call<string>(app, 'GET', other)).body)).toEqual([]);
    const stored = await app.database.rows(`select * from calendar_feeds`);
    expect(JSON.stringify(stored)).not.toContain(other.split('/').at(-1)?.replace('.ics', ''));
  });

  test('a feed shows nothing while its account is suspended', async () => {
    const path = await issueFeed(booked.interviewer);
    await app.database.rows(`update accounts set suspended_until = $2 where id = $1`, [
      booked.interviewer.account_id,
      new Date(app.clock.now().getTime() + HOUR_MS),
    ]);
    expect((await call(app, 'GET', path)).status).toBe(404);
  });

  test('the two find links to their calendars, moderators do not', async () => {
    interface Linked {
      calendar_links: { google: string; outlook: string } | null;
    }
    const { body } = await call<Linked>(app, 'GET', `/sessions/${booked.id}`, undefined, booked.interviewee);
    const google = new URL(body.calendar_links?.google ?? '');
    expect(google.host).toBe('calendar.google.com');
    expect(google.searchParams.get('location')).toBe('https://meet.example/anna');
    expect(new URL(body.calendar_links?.outlook ?? '').searchParams.get('startdt')).toBe(
      booked.scheduled_time.toISOString(),
    );
    await cancel(booked.interviewee);
    const after = await call<Linked>(app, 'GET', `/sessions/${booked.id}`, undefined, booked.interviewee);
    expect(after.body.calendar_links).toBeNull();
  });
});
