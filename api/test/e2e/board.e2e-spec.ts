import { setTimeout as elapsed } from 'node:timers/promises';
import { BoardFeed } from '../../src/modules/mock-interviews/board/board-feed.js';
import { BoardRepository } from '../../src/modules/mock-interviews/board.repository.js';
import { Transactions } from '../../src/platform/db/transactions.js';
import { type TestApp, startApp } from '../app.js';
import { BoardClient, theBoard } from '../board-client.js';
import { call, type Frame, TestSocket } from '../given.js';
import { aMemberWith, aSlot, type GivenMember, HOUR_MS, PROFESSION_ID, someSlots } from '../given-mock-interviews.js';

const itemsOf = (frame: Frame) => frame.items as (Record<string, unknown> & { id: string; offset: number })[];
/** A frame that tells of this slot. */
const tellsOf = (id: string) => (frame: Frame) =>
  frame.type === 'changes' && itemsOf(frame).some((item) => item.id === id);

describe('The board, watched from two nodes', () => {
  let here: TestApp;
  let there: TestApp;
  let anna: GivenMember;
  let days = 1;
  const sockets: TestSocket[] = [];
  const clients: BoardClient[] = [];

  beforeAll(async () => {
    here = await startApp();
    there = await startApp({ database_url: here.config.database_url, clock: here.clock });
    anna = await aMemberWith(here, { full_name: 'Anna Petrova' });
  });
  afterEach(async () => {
    await Promise.all(sockets.splice(0).map((socket) => socket.close()));
    await Promise.all(clients.splice(0).map((client) => client.leave()));
  });
  afterAll(async () => {
    await there?.stop();
    await here?.stop();
  });

  /** Start times that nobody has used. */
  const times = (count = 1) =>
    Array.from({ length: count }, () => new Date(here.clock.now().getTime() + ++days * 2 * HOUR_MS + 24 * HOUR_MS));
  const publish = (count = 1) => someSlots(here, anna, { scheduled_times: times(count) });

  async function open(app: TestApp, locale = 'en'): Promise<TestSocket> {
    const socket = await TestSocket.open(`${app.ws_url}/ws/board`, { 'accept-language': locale });
    sockets.push(socket);
    return socket;
  }
  /** From the place of the snapshot on. */
  async function watch(app: TestApp, changes: Record<string, unknown> = {}, locale = 'en'): Promise<TestSocket> {
    const socket = await open(app, locale);
    const { place } = await theBoard(here);
    socket.send({ type: 'watch', epoch: place.epoch, offset: place.offset, ...changes });
    return socket;
  }
  async function aClient(app: TestApp): Promise<BoardClient> {
    const client = await BoardClient.open(app);
    clients.push(client);
    return client;
  }
  const until = async (isSo: () => boolean): Promise<void> => {
    for (const endAt = performance.now() + 15_000; !isSo(); ) {
      if (performance.now() > endAt) throw new Error('it did not come to that');
      await elapsed(10);
    }
  };

  test('whoever is not logged in is told at both nodes what is published, changed, booked and given back', async () => {
    const watchers = [await watch(here), await watch(there)];
    for (const watcher of watchers) expect(itemsOf(await watcher.next('changes'))).toEqual([]);
    const both = async (id: string) => {
      const frames = await Promise.all(watchers.map((watcher) => watcher.next(tellsOf(id))));
      const [one, other] = frames.map((frame) => itemsOf(frame).find((item) => item.id === id));
      expect(one).toEqual(other);
      return one as Record<string, unknown>;
    };

    const [scheduled_time] = times();
    const slot = await aSlot(here, anna, { scheduled_times: [scheduled_time] });
    const published = await both(slot.id);
    expect(published).toMatchObject({ status: 'pending', interviewer: { first_name: 'Anna' } });
    expect(JSON.stringify(published)).not.toContain('meet.example');
    expect(JSON.stringify(published)).not.toContain('Petrova');
    expect(published).not.toHaveProperty('interviewee');

    const content = { profession_id: PROFESSION_ID, level: 'senior', language: 'en', duration: 60, scheduled_time };
    const link = 'https://meet.example/other';
    await call(here, 'PUT', `/mock-interviews/${slot.id}`, { ...content, meeting_link: link }, anna);
    expect(await both(slot.id)).toMatchObject({ level: 'senior', status: 'pending' });

    const oleg = await aMemberWith(here, { points: 3 });
    const booked = await call<{ id: string }>(here, 'POST', `/mock-interviews/${slot.id}/book`, undefined, oleg);
    expect(await both(slot.id)).toMatchObject({ status: 'booked' });
    await call(here, 'POST', `/sessions/${booked.body.id}/cancel`, undefined, oleg);
    expect(await both(slot.id)).toMatchObject({ status: 'pending' });
    await call(here, 'DELETE', `/mock-interviews/${slot.id}`, undefined, anna);
    expect(await both(slot.id)).toMatchObject({ status: 'cancelled' });
  });

  test('what was published at once shares a frame', async () => {
    const watcher = await watch(there);
    await watcher.next('changes');
    const slots = await publish(20);
    const frame = await watcher.next('changes');
    expect(
      itemsOf(frame)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(slots.map(({ id }) => id).sort());
    expect(frame.offset).toBe(Math.max(...itemsOf(frame).map(({ offset }) => offset)));
  });

  test('professions are named in the language of the browser, or the one that is asked for', async () => {
    const browser = await watch(here, {}, 'ru');
    const asked = await watch(here, { locale: 'ru' }, 'en');
    const english = await watch(here);
    await Promise.all([browser, asked, english].map((watcher) => watcher.next('changes')));
    const [slot] = await publish();
    const [one, two, three] = await Promise.all(
      [browser, asked, english].map(async (watcher) => {
        const frame = await watcher.next(tellsOf(slot?.id ?? ''));
        return (itemsOf(frame)[0]?.profession as { name: string }).name;
      }),
    );
    expect(one).toMatch(/[а-яё]/i);
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  test('after a lost connection comes exactly what was missed, from either node', async () => {
    const { place } = await theBoard(here);
    const missed = await publish(3);
    for (const app of [here, there]) {
      const watcher = await watch(app, { offset: place.offset });
      const frame = await watcher.next('changes');
      expect(
        itemsOf(frame)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(missed.map(({ id }) => id).sort());
      expect(itemsOf(frame).map(({ offset }) => offset)).toEqual([1, 2, 3].map((place_of) => place.offset + place_of));
    }
  });

  test.each([
    ['another epoch', () => ({ epoch: '019b0000-0000-7000-8000-0000000000ff' })],
    ['an offset that never was', () => ({ offset: 1_000_000_000 })],
  ])('%s: the board is to be read anew, and nothing comes before it was', async (_, changes) => {
    const watcher = await watch(here, changes());
    const { place } = await theBoard(here);
    expect(await watcher.next(() => true)).toEqual({ type: 'resync', epoch: place.epoch, offset: place.offset });
    const other = await watch(here);
    const [slot] = await publish();
    await other.next(tellsOf(slot?.id ?? ''));
    expect(watcher.received).toHaveLength(1);
    watcher.send({ type: 'watch', epoch: place.epoch, offset: place.offset });
    expect(itemsOf(await watcher.next('changes')).map(({ id }) => id)).toEqual([slot?.id]);
  });

  test('whoever has missed more than five hundred changes reads the board anew', async () => {
    const { place } = await theBoard(here);
    await publish(1);
    await here.database.rows(
      `insert into mock_interviews (id, publication_id, interviewer_id, profession_id, level, language, scheduled_time,
         duration, meeting_link, status, board_offset, created_at, updated_at)
       select gen_random_uuid(), gen_random_uuid(), $1, $2, 'middle', 'en', $3::timestamptz + n * interval '1 hour', 15,
         'https://meet.example/n', 'pending', $4 + n, $3, $3 from generate_series(1, 500) as n`,
      [anna.account_id, PROFESSION_ID, new Date(here.clock.now().getTime() + 1000 * HOUR_MS), place.offset + 1],
    );
    await here.database.rows('update board_counter set latest_offset = latest_offset + 500');
    const watcher = await watch(there, { offset: place.offset });
    expect(await watcher.next(() => true)).toMatchObject({ type: 'resync', offset: place.offset + 501 });
    const enough = await watch(there, { offset: place.offset + 1 });
    expect(itemsOf(await enough.next('changes'))).toHaveLength(500);
  });

  test('an epoch that changes while the board is watched sends everybody back to it', async () => {
    const client = await aClient(there);
    await here.database.rows('update board_counter set epoch = gen_random_uuid()');
    await publish();
    await until(() => client.resyncs === 1 && client.slots.size > 0);
    const { place, slots } = await theBoard(here);
    expect(client.epoch).toBe(place.epoch);
    expect(client.slots).toEqual(slots);
  });

  test('whoever stops reading is let go and comes back to the true board; those who read are told on', async () => {
    const count = 400;
    const most_rounds = 20;
    const slots = await here.database.rows<{ id: string }>(
      `insert into mock_interviews (id, publication_id, interviewer_id, profession_id, level, language, scheduled_time,
         duration, meeting_link, notes, status, created_at, updated_at)
       select gen_random_uuid(), gen_random_uuid(), $1, $2, 'middle', 'en', $3::timestamptz + n * interval '1 hour', 15,
         'https://meet.example/n', repeat('ё', 2000), 'pending', $3, $3 from generate_series(1, $4::int) as n returning id`,
      [anna.account_id, PROFESSION_ID, new Date(here.clock.now().getTime() + 2000 * HOUR_MS), count],
    );
    const ids = slots.map(({ id }) => id);
    const watched = () => (Reflect.get(here.app.get(BoardFeed), 'watchers') as Map<unknown, unknown>).size;
    const [reading, deaf] = [await aClient(here), await aClient(here)];
    const before = watched();

    deaf.stopReading();
    let rounds = 0;
    for (; rounds < most_rounds && watched() === before; rounds++) {
      await here.app.get(Transactions).run((tx) => here.app.get(BoardRepository).show(tx, ids));
      const { place } = await theBoard(here);
      // The pace is theirs who read.
      await until(() => reading.offset === place.offset);
    }
    expect(rounds).toBeLessThan(most_rounds);
    expect(watched()).toBe(before - 1);

    const [slot] = await publish();
    await call(here, 'DELETE', `/mock-interviews/${ids[0]}`, undefined, anna);
    const { place, slots: true_board } = await theBoard(here);
    await until(() => reading.offset === place.offset);
    expect(await deaf.readToItsEnd()).toBe(1006);
    expect(deaf.offset).toBeLessThan(place.offset);
    await deaf.connect(there);
    expect(deaf.slots.has(slot?.id ?? '')).toBe(true);
    for (const client of [reading, deaf]) {
      expect(client.slots).toEqual(true_board);
      expect(client.resyncs).toBe(0);
    }
  }, 60_000);

  test('the socket takes nothing but where to watch from', async () => {
    const watcher = await open(here);
    watcher.send({ type: 'auth', token: anna.token });
    expect(await watcher.next('error')).toMatchObject({ code: 'sockets.unknown_type' });
    watcher.send({ type: 'watch', epoch: 'no', offset: -1, filters: {} });
    expect(await watcher.next('error')).toMatchObject({
      code: 'http.invalid',
      errors: expect.arrayContaining([expect.objectContaining({ field: 'epoch' })]) as unknown,
    });
  });

  test('however slots come and go while watchers do, all of them end at the true board', async () => {
    const watching = await Promise.all([here, there, here, there].map((app) => aClient(app)));
    const bookers = await Promise.all(Array.from({ length: 4 }, () => aMemberWith(here, { points: 20 })));
    const mine = new Set<string>();
    for (let round = 0; round < 24; round++) {
      const slots = await publish(1 + (round % 3));
      const work: Promise<unknown>[] = slots.map(({ id }, place) => {
        mine.add(id);
        const booker = bookers[(round + place) % 4];
        if ((round + place) % 3 === 0) return call(there, 'DELETE', `/mock-interviews/${id}`, undefined, anna);
        if ((round + place) % 3 === 1) return call(here, 'POST', `/mock-interviews/${id}/book`, undefined, booker);
        return Promise.resolve();
      });
      const client = watching[round % 4];
      if (client) work.push(client.leave().then(() => client.connect(round % 2 ? here : there)));
      await Promise.all(work);
    }
    const { place, slots } = await theBoard(here);
    expect([...mine].filter((id) => slots.has(id)).length).toBeGreaterThan(5);
    expect([...mine].filter((id) => !slots.has(id)).length).toBeGreaterThan(5);
    for (const client of watching) {
      await until(() => client.offset === place.offset);
      expect(client.slots).toEqual(slots);
    }
  });
});
