import { randomUUID } from 'node:crypto';
import { Outbox } from '../../src/events/outbox.js';
import { NotificationsService, type NewNotification } from '../../src/modules/notifications/notifications.service.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { startApp, type TestApp } from '../app.js';
import {
  aMember,
  anAccount,
  aProfession,
  aTicket,
  call,
  type Frame,
  type GivenMember,
  PASSWORD,
  TestSocket,
} from '../given.js';

interface Item {
  id: string;
  seq: number;
  kind: string;
  params: Record<string, unknown>;
  title: string;
  body: string;
  created_at: string;
  read_at: string | null;
}
interface Listed {
  items: Item[];
  total: number;
  next_cursor: string | null;
  unread_count: number;
  last_seq: number;
}

const POINTS = { kind: 'points_received', params: { points: 1 } } as const;

describe('Notifications', () => {
  let app: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    app = await startApp();
    other = await startApp({ database_url: app.config.database_url, clock: app.clock });
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
  });

  const notify = (all: NewNotification[], node = app) =>
    node.app.get(Transactions).run((tx) => node.app.get(NotificationsService).notifyAll(tx, all));
  const points = (account_id: string, dedupe_key: string = randomUUID()): NewNotification => ({
    account_id,
    dedupe_key,
    ...POINTS,
  });
  const list = async (member: { token: string }, query = '', locale = 'en') =>
    (await call<Listed>(app, 'GET', `/notifications?${query}`, undefined, { token: member.token, locale })).body;

  async function listening(
    member: { token: string },
    last_seq?: number,
    node = app,
  ): Promise<{ socket: TestSocket; welcome: Frame }> {
    const socket = await TestSocket.open(`${node.ws_url}/ws/notifications`);
    socket.send({ type: 'auth', ticket: await aTicket(node, member), ...(last_seq === undefined ? {} : { last_seq }) });
    return { socket, welcome: await socket.next('welcome') };
  }
  const seqOf = (frame: Frame): number => (frame.notification as Item).seq;

  async function meeting() {
    const { id: profession_id, name_en, name_ru } = await aProfession(app);
    const partner = await aMember(app, { full_name: 'Петров Иван Сергеевич' });
    const params = {
      mock_interview_id: randomUUID(),
      session_id: randomUUID(),
      partner_id: partner.account_id,
      profession_id,
      scheduled_time: '2026-03-05T15:00:00.000Z',
    };
    return { params, name_en, name_ru };
  }

  describe('are told', () => {
    test('in the words of the reader: the language asked for, the zone of the account, first names', async () => {
      const member = await aMember(app);
      await call(app, 'PATCH', '/members/me', { time_zone: 'Asia/Yekaterinburg' }, member);
      const { params, name_en, name_ru } = await meeting();
      await notify([{ account_id: member.account_id, kind: 'session_booked', params, dedupe_key: 'booked' }]);

      const { items, unread_count } = await list(member);
      expect(unread_count).toBe(1);
      expect(items).toMatchObject([
        {
          kind: 'session_booked',
          params,
          title: 'Your slot has been booked',
          body: `Иван has booked your interview: ${name_en}, 5 March 2026 at 20:00 (Yekaterinburg Time, GMT+5).`,
          created_at: app.clock.now().toISOString(),
          read_at: null,
        },
      ]);
      const [russian] = (await list(member, '', 'ru')).items;
      expect(russian?.body).toBe(
        `Новая запись на собеседование: Иван, ${name_ru}, 5 марта 2026 г. в 20:00 (Екатеринбург, GMT+5).`,
      );
      const [stored] = await app.database.rows<{ params: unknown }>(
        `select params from notifications where account_id = $1`,
        [member.account_id],
      );
      expect(JSON.stringify(stored)).not.toMatch(/Иван|Петров/);
    });

    test('once for each key, whoever says it how often at the same time, on whichever node', async () => {
      const member = await aMember(app);
      const say = (node: TestApp) => notify([points(member.account_id, 'the same')], node);
      await Promise.all([app, other, app, other, app, other].map(say));
      await say(app);
      const { items, total } = await list(member);
      expect([items.length, total]).toEqual([1, 1]);
      // Another account may be told under the same key.
      const second = await aMember(app);
      await notify([points(second.account_id, 'the same')]);
      expect((await list(second)).total).toBe(1);
    });

    test('only if the transaction commits', async () => {
      const member = await aMember(app);
      const failed = app.app.get(Transactions).run(async (tx) => {
        await app.app.get(NotificationsService).notify(tx, points(member.account_id));
        throw new Error('rolled back');
      });
      await expect(failed).rejects.toThrow('rolled back');
      expect(await list(member)).toMatchObject({ total: 0, unread_count: 0, last_seq: 0 });
    });

    test('several people at once in either order, without anybody waiting for ever', async () => {
      const [a, b] = [await aMember(app), await aMember(app)];
      await Promise.all(
        Array.from({ length: 10 }, (_, place) =>
          notify(
            place % 2 ? [points(a.account_id), points(b.account_id)] : [points(b.account_id), points(a.account_id)],
          ),
        ),
      );
      expect([(await list(a)).total, (await list(b)).total]).toEqual([10, 10]);
    });

    test('to nobody where the account is gone or never was', async () => {
      await expect(notify([points(randomUUID())])).resolves.toBeUndefined();
      const member = await aMember(app);
      await app.database.rows(`update accounts set deleted_at = $2 where id = $1`, [
        member.account_id,
        app.clock.now(),
      ]);
      await notify([points(member.account_id)]);
      const rows = await app.database.rows(`select 1 from notifications where account_id = $1`, [member.account_id]);
      expect(rows).toEqual([]);
    });
  });

  describe('the list', () => {
    test('has every one once over its pages, newest first, and can be narrowed', async () => {
      const member = await aMember(app);
      const { params } = await meeting();
      for (let count = 0; count < 5; count++) await notify([points(member.account_id)]);
      await notify([{ account_id: member.account_id, kind: 'session_booked', params, dedupe_key: 'booked' }]);
      const seqs: number[] = [];
      let cursor: string | null = null;
      do {
        const page: Listed = await list(member, `limit=2${cursor ? `&cursor=${cursor}` : ''}`);
        seqs.push(...page.items.map(({ seq }) => seq));
        cursor = page.next_cursor;
      } while (cursor);
      expect(seqs).toEqual([6, 5, 4, 3, 2, 1]);
      expect((await list(member, 'kind=session_booked')).items.map(({ seq }) => seq)).toEqual([6]);
    });

    test('knows what was read: one, then all; a repeat changes nothing, and nobody reads for another', async () => {
      const [member, stranger] = [await aMember(app), await aMember(app)];
      await notify([1, 2, 3].map(() => points(member.account_id)));
      const [newest] = (await list(member)).items;
      const read = (by: GivenMember) =>
        call<{ unread_count: number }>(app, 'POST', `/notifications/${newest?.id}/read`, undefined, by);
      expect((await read(stranger)).status).toBe(404);
      expect(await read(member)).toMatchObject({ status: 200, body: { unread_count: 2 } });
      const read_at = app.clock.now().toISOString();
      app.clock.advance(1_000);
      expect(await read(member)).toMatchObject({ status: 200, body: { unread_count: 2 } });
      expect((await list(member, 'is_read=true')).items).toMatchObject([{ id: newest?.id, read_at }]);

      const all = await call<{ unread_count: number }>(app, 'POST', '/notifications/read-all', undefined, member);
      expect(all.body.unread_count).toBe(0);
      expect((await list(member, 'is_read=false')).total).toBe(0);
    });
  });

  test('what a session asked for is read once it is done, and nothing else', async () => {
    const member = await aMember(app);
    const [{ params }, other_meeting] = [await meeting(), await meeting()];
    const due = (of: typeof params): NewNotification => ({
      account_id: member.account_id,
      kind: 'feedback_due',
      params: of,
      dedupe_key: of.session_id,
    });
    await notify([due(params), due(other_meeting.params), points(member.account_id)]);
    await app.app
      .get(Transactions)
      .run((tx) =>
        app.app.get(NotificationsService).readAbout(tx, member.account_id, ['feedback_due'], params.session_id),
      );
    const { items } = await list(member, 'is_read=true');
    expect(items.map((item) => item.params.session_id)).toEqual([params.session_id]);
    expect((await list(member)).unread_count).toBe(2);
  });

  describe('the socket', () => {
    test('shows each one as it comes, from whichever node, with the number of unread', async () => {
      const member = await aMember(app);
      const here = await listening(member);
      const there = await listening(member, undefined, other);
      expect(here.welcome).toEqual({ type: 'welcome', last_seq: 0, unread_count: 0 });
      await notify([points(member.account_id)]);
      for (const { socket } of [here, there]) {
        expect(await socket.next('notification')).toMatchObject({
          notification: { seq: 1, kind: 'points_received', body: 'You have got 1 point.', read_at: null },
        });
        expect(await socket.next('unread')).toEqual({ type: 'unread', unread_count: 1 });
      }
      // Read on one device, and the other one knows.
      await call(app, 'POST', '/notifications/read-all', undefined, member);
      for (const { socket } of [here, there])
        expect(await socket.next('unread')).toEqual({ type: 'unread', unread_count: 0 });
      await Promise.all([here.socket.close(), there.socket.close()]);
    });

    test('after an interruption gives exactly what was missed, in order and once', async () => {
      const member = await aMember(app);
      await notify([1, 2].map(() => points(member.account_id)));
      const { last_seq } = await list(member);
      await notify([1, 2, 3].map(() => points(member.account_id)));
      const { socket, welcome } = await listening(member, last_seq);
      expect(welcome).toMatchObject({ last_seq: 5, unread_count: 5 });
      await notify([points(member.account_id)]);
      const seqs = [];
      for (let count = 0; count < 4; count++) seqs.push(seqOf(await socket.next('notification')));
      expect(seqs).toEqual([3, 4, 5, 6]);
      await socket.close();
    });

    test('whoever lacks very much is told to read the list anew, and goes on from there', async () => {
      const member = await aMember(app);
      await notify(Array.from({ length: 101 }, () => points(member.account_id)));
      const { socket } = await listening(member, 0);
      expect(await socket.next('resync')).toEqual({ type: 'resync', last_seq: 101 });
      await notify([points(member.account_id)]);
      expect(seqOf(await socket.next('notification'))).toBe(102);
      expect(socket.received.filter(({ type }) => type === 'notification')).toHaveLength(1);
      await socket.close();
    });

    test('a client that claims to have more than there is misses nothing', async () => {
      const member = await aMember(app);
      const { socket } = await listening(member, 1_000);
      await notify([points(member.account_id)]);
      expect(seqOf(await socket.next('notification'))).toBe(1);
      await socket.close();
    });

    test('while many write at once, every socket gets all of them in order, also one that comes in the middle', async () => {
      const member = await aMember(app);
      const early = await listening(member, 0);
      const first = Promise.all(
        Array.from({ length: 15 }, (_, place) => notify([points(member.account_id)], place % 2 ? app : other)),
      );
      const late = await listening(member, 0, other);
      await first;
      await notify([points(member.account_id, 'the last')]);
      const { last_seq } = await list(member);
      for (const { socket } of [early, late]) {
        await socket.next((frame) => frame.type === 'notification' && seqOf(frame) === last_seq);
        const seqs = socket.received.filter(({ type }) => type === 'notification').map(seqOf);
        expect(seqs).toHaveLength(16);
        expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
        await socket.close();
      }
    });

    test('belongs to one account: others hear nothing of it', async () => {
      const [member, stranger] = [await aMember(app), await aMember(app)];
      const { socket } = await listening(stranger);
      await notify([points(member.account_id), points(stranger.account_id)]);
      await socket.next('unread');
      expect(socket.received.filter(({ type }) => type === 'notification')).toHaveLength(1);
      await socket.close();
    });

    test('opens with an access token too, but with neither both nor nothing nor twice', async () => {
      const member = await aMember(app);
      const socket = await TestSocket.open(`${app.ws_url}/ws/notifications`);
      socket.send({ type: 'auth' });
      expect(await socket.next('error')).toMatchObject({ code: 'sockets.ticket_or_token' });
      socket.send({ type: 'auth', token: member.token });
      await socket.next('welcome');
      socket.send({ type: 'auth', token: member.token });
      expect(await socket.next('error')).toMatchObject({ code: 'sockets.signed_in_already' });
      await socket.close();

      const forged = await TestSocket.open(`${app.ws_url}/ws/notifications`);
      forged.send({ type: 'auth', token: 'nonsense' });
      expect((await forged.whenClosed()).code).toBe(4401);
    });

    test.each(['here', 'on the other node'])('is closed when the login ends %s', async (where) => {
      const member = await aMember(app);
      const { socket } = await listening(member);
      await call(where === 'here' ? app : other, 'POST', '/auth/logout', undefined, member);
      expect(await socket.whenClosed()).toEqual({ code: 4401, reason: 'accounts.login_revoked' });
    });
  });

  describe('by mail', () => {
    const mailsTo = ({ email }: GivenMember) =>
      app.mails.filter(({ to, subject }) => to === email && !/^Confirm/.test(subject));

    test('go to whom they concern in the account’s own language, once, as preferred', async () => {
      const member = await aMember(app);
      await call(app, 'PATCH', '/members/me', { locale: 'ru' }, member);
      const { params, name_ru } = await meeting();
      const booked = (dedupe_key: string): NewNotification => ({
        account_id: member.account_id,
        kind: 'session_booked',
        params,
        dedupe_key,
      });
      await notify([booked('first'), booked('first')]);
      await app.drain();
      expect(mailsTo(member)).toMatchObject([
        {
          subject: 'На ваш слот записались',
          body: expect.stringContaining(`Иван, ${name_ru}, 5 марта 2026 г. в 18:00 (Москва, GMT+3)`) as string,
        },
      ]);

      const preferences = await call<{ items: Record<string, unknown>[] }>(
        app,
        'PATCH',
        '/notifications/preferences',
        {
          items: [
            { kind: 'session_booked', is_mailed: false },
            { kind: 'points_received', is_mailed: true },
          ],
        },
        member,
      );
      expect(preferences.body.items[0]).toEqual({
        kind: 'session_booked',
        name: 'Somebody has booked my slot',
        is_optional: false,
        is_shown: true,
        is_mailed: false,
      });
      await notify([booked('second'), points(member.account_id)]);
      await app.drain();
      expect(mailsTo(member).map(({ subject }) => subject)).toEqual(['На ваш слот записались', 'Вам начислены баллы']);
      expect((await list(member)).total).toBe(3);
      const kept = await call<{ items: { kind: string; is_mailed: boolean }[] }>(
        app,
        'GET',
        '/notifications/preferences',
        undefined,
        member,
      );
      expect(kept.body.items.find(({ kind }) => kind === 'points_received')?.is_mailed).toBe(true);
      expect(kept.body.items.find(({ kind }) => kind === 'session_cancelled')?.is_mailed).toBe(true);
    });

    describe('end by the link that stands in them', () => {
      const booked = async ({ account_id }: GivenMember, dedupe_key: string) => {
        const { params } = await meeting();
        await notify([{ account_id, kind: 'session_booked', params, dedupe_key }]);
        await app.drain();
      };
      /** The path of the address in the header of the latest mail, which stands in its text, too. */
      async function pathInMail(member: GivenMember): Promise<string> {
        await booked(member, 'first');
        const mail = mailsTo(member).at(-1);
        expect(mail?.body.match(/https?:\S+/g)).toEqual([mail?.unsubscribe_url]);
        return mail?.unsubscribe_url?.replace('http://smartbot.example/api', '') ?? '';
      }
      const isMailed = async (member: GivenMember, kind = 'session_booked') => {
        const { body } = await call<{ items: { kind: string; is_mailed: boolean }[] }>(
          app,
          'GET',
          '/notifications/preferences',
          undefined,
          member,
        );
        return body.items.find((item) => item.kind === kind)?.is_mailed;
      };
      const follow = (path: string, locale: string) => call<string>(app, 'GET', path, undefined, { locale });
      const press = (path: string, type = 'application/x-www-form-urlencoded', body = '') =>
        call<string>(app, 'POST', path, body, { headers: { 'content-type': type } });

      test.each([
        ['a browser that sends the form of the page', 'application/x-www-form-urlencoded', ''],
        ['a mail program', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
        [
          'a mail program that sends parts',
          'multipart/form-data; boundary=x',
          '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
        ],
      ])('asked by %s, for that kind alone and however often', async (_, type, body) => {
        const member = await aMember(app);
        const path = await pathInMail(member);
        for (let time = 0; time < 2; time++) {
          const done = await press(path, type, body);
          expect([done.status, done.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
          expect(done.body).toContain('<h1>These mails are switched off</h1>');
        }
        expect(await isMailed(member)).toBe(false);
        expect(await isMailed(member, 'session_cancelled')).toBe(true);
        await booked(member, 'second');
        expect(mailsTo(member)).toHaveLength(1);
        expect((await list(member)).total).toBe(2);
      });

      test('not by following it, which asks in the language of the reader', async () => {
        const member = await aMember(app);
        const path = await pathInMail(member);
        const [en, ru] = [await follow(path, 'en'), await follow(path, 'ru')];
        expect([en.status, ru.status]).toEqual([200, 200]);
        expect(en.body).toContain('Somebody has booked my slot');
        expect(ru.body).toContain('«Кто-то записался на мой слот»');
        expect(ru.body).toContain('<form method="post"><button>Отключить</button></form>');
        expect(ru.headers.get('cache-control')).toBe('no-store');
        expect(await isMailed(member)).toBe(true);
      });

      test('not by an address that was not made for a mail, nor by one of somebody who is gone', async () => {
        const [member, gone] = [await aMember(app), await aMember(app)];
        const path = await pathInMail(member);
        const of_gone = await pathInMail(gone);
        expect((await call(app, 'DELETE', '/accounts/me', { password: PASSWORD }, gone)).status).toBe(204);
        await app.drain();
        for (const wrong of [path.slice(0, -1), path.replace('booked', 'cancelled'), of_gone])
          for (const { status, body } of [await follow(wrong, 'en'), await press(wrong)]) {
            expect(status).toBe(404);
            expect(body).toContain('<h1>This link does not work</h1>');
          }
        expect(await isMailed(member, 'session_cancelled')).toBe(true);
        expect(
          await app.database.rows(`select 1 from notification_preferences where account_id = $1`, [gone.account_id]),
        ).toEqual([]);
      });
    });

    test('do not go to an address that nobody has confirmed', async () => {
      const member = await aMember(app, { is_verified: false });
      const { params } = await meeting();
      await notify([{ account_id: member.account_id, kind: 'session_booked', params, dedupe_key: 'booked' }]);
      await app.drain();
      expect(mailsTo(member)).toEqual([]);
      expect((await list(member)).unread_count).toBe(1);
    });
  });

  const append = (name: 'account.role_changed' | 'account.deleted', account_id: string) =>
    app.app
      .get(Transactions)
      .run((tx) =>
        name === 'account.deleted'
          ? app.app.get(Outbox).append(tx, name, account_id, { account_id, kind: 'member', employer_id: null })
          : app.app.get(Outbox).append(tx, name, account_id, { account_id, staff_role: 'moderator' }),
      );

  test('whoever becomes a moderator is told so', async () => {
    const { account_id, token } = await anAccount(app);
    await append('account.role_changed', account_id);
    await app.drain();
    expect((await list({ token })).items).toMatchObject([
      { kind: 'role_changed', body: 'From now on you are a moderator. Please sign in again.' },
    ]);
  });

  test('nothing stays when the account is deleted', async () => {
    const member = await aMember(app);
    await notify([points(member.account_id)]);
    await call(
      app,
      'PATCH',
      '/notifications/preferences',
      { items: [{ kind: 'points_received', is_mailed: true }] },
      member,
    );
    await append('account.deleted', member.account_id);
    await app.drain();
    for (const table of ['notifications', 'notification_feeds', 'notification_preferences'])
      expect(await app.database.rows(`select 1 from ${table} where account_id = $1`, [member.account_id])).toEqual([]);
  });

  test('what is older than half a year is dropped, what is younger stays', async () => {
    const member = await aMember(app);
    await notify([points(member.account_id)]);
    const told_at = app.clock.now();
    app.clock.advance(1);
    await notify([points(member.account_id)]);
    const half_a_year = 180 * 24 * 3_600_000;
    await app.app.get(NotificationsService).prune(new Date(told_at.getTime() + half_a_year));
    expect((await list(member)).total).toBe(2);
    await app.app.get(NotificationsService).prune(new Date(told_at.getTime() + half_a_year + 1));
    expect((await list(member)).items.map(({ seq }) => seq)).toEqual([2]);
  });
});
