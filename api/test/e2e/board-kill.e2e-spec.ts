import { mkdtemp, rm } from 'node:fs/promises';
import { setTimeout as elapsed } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApp, type TestApp } from '../app.js';
import { BoardClient, theBoard } from '../board-client.js';
import { call } from '../given.js';
import { aMemberWith, HOUR_MS, someSlots } from '../given-mock-interviews.js';
import { aFreePort, RealServer } from '../real/server.js';

jest.setTimeout(180_000);

const WATCHERS = 40;
const WAIT_MS = 30_000;

test('a server is killed while the board moves: every watcher that comes back ends at the true board', async () => {
  const app: TestApp = await startApp();
  const data_dir = await mkdtemp(path.join(tmpdir(), 'smartbot-board-'));
  const { database_url, jwt_secret, password_pepper } = app.config;
  const env = {
    DATABASE_URL: database_url,
    JWT_SECRET: jwt_secret,
    PASSWORD_PEPPER: password_pepper,
    DATA_DIR: data_dir,
    RATE_LIMITS: '0',
    WORKER: '0',
  };
  let server = await RealServer.start(env, await aFreePort());
  const clients: BoardClient[] = [];
  try {
    // The clocks of the two differ: the times of the slots are still to come by either.
    const from = Math.max(Date.now(), app.clock.now().getTime()) + 24 * HOUR_MS;
    app.clock.set(new Date(Math.max(Date.now(), app.clock.now().getTime())));
    let published = 0;
    const anna = await aMemberWith(app);
    const publish = () =>
      someSlots(app, anna, { scheduled_times: [1, 2].map(() => new Date(from + published++ * HOUR_MS)) });
    for (let place = 0; place < WATCHERS; place++) clients.push(await BoardClient.open(server));
    const ids: string[] = [];
    const move = async (times: number) => {
      for (let time = 0; time < times; time++) {
        ids.push(...(await publish()).map(({ id }) => id));
        if (time % 2) await call(app, 'DELETE', `/mock-interviews/${ids.splice(0, 1)[0]}`, undefined, anna);
      }
    };

    await move(6);
    const moving = move(10);
    await server.kill();
    await moving;
    server = await RealServer.start(env, Number(new URL(server.ws_url).port));
    const more = move(6);
    await Promise.all(clients.map((client) => client.connect(server)));
    await more;

    const { place, slots } = await theBoard(app);
    expect(slots.size).toBe(ids.length);
    for (const client of clients) {
      const giveUpAt = performance.now() + WAIT_MS;
      while (client.offset < place.offset && performance.now() < giveUpAt) await elapsed(20);
      expect(client.slots).toEqual(slots);
      expect(client.resyncs).toBe(0);
    }
  } finally {
    await Promise.all(clients.map((client) => client.leave()));
    await server.kill();
    await app.stop();
    await rm(data_dir, { recursive: true, force: true });
  }
});
