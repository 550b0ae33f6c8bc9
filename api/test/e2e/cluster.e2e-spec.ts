import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApp, type TestApp } from '../app.js';
import {
  aChat,
  aRecruiter,
  aResponse,
  aVacancy,
  aWatcher,
  call,
  type Frame,
  type GivenRecruiter,
  PASSWORD,
} from '../given.js';
import { aFreePort, RealServer, RealWorker } from '../real/server.js';
import { describeWithRedis, redisTestUrl } from '../redis.js';

jest.setTimeout(90_000);

const isQuestion = (frame: Frame) => frame.type === 'message' && frame.question !== undefined;

const worksOver = (redis: Record<string, string>) => () => {
  let app: TestApp;
  let data_dir: string;
  let nodes: [RealServer, RealServer];
  let worker: RealWorker;
  let recruiter: GivenRecruiter;

  beforeAll(async () => {
    app = await startApp();
    recruiter = await aRecruiter(app);
    data_dir = await mkdtemp(path.join(tmpdir(), 'smartbot-cluster-'));
    const { database_url, jwt_secret, password_pepper } = app.config;
    const env = {
      DATABASE_URL: database_url,
      JWT_SECRET: jwt_secret,
      PASSWORD_PEPPER: password_pepper,
      DATA_DIR: data_dir,
      ...redis,
    };
    worker = RealWorker.start(env);
    nodes = await Promise.all([
      RealServer.start({ ...env, WORKER: '0' }, await aFreePort()),
      RealServer.start({ ...env, WORKER: '0' }, await aFreePort()),
    ]);
  });
  afterAll(async () => {
    await Promise.all([...(nodes ?? []), worker].map((process) => process?.stop()));
    await app.stop();
    await rm(data_dir, { recursive: true, force: true });
  });

  test('a chat goes on at any node, a ticket of one opens the other, the worker decides, a logout is felt everywhere', async () => {
    const [here, there] = nodes;
    const login = await call<{ access_token: string }>(here, 'POST', '/auth/login', {
      email: recruiter.email,
      password: PASSWORD,
    });
    const signedIn = { ...recruiter, token: login.body.access_token };
    const response = await aResponse(app, await aVacancy(app, recruiter));

    const first = await aChat(here, response);
    const watcher = await aWatcher({ url: here.url, ws_url: there.ws_url }, signedIn, response);
    await first.next(isQuestion);
    first.send({ type: 'message', client_message_id: 'm-0', message_text: 'yes' });
    const { seq } = await first.next('ack');
    expect(await watcher.next((frame) => frame.seq === seq)).toMatchObject({ message_text: 'yes' });
    const asked = await first.next(isQuestion);
    await first.close();

    const second = await aChat(there, response, Number(asked.seq));
    for (const [index, message_text] of ['250 000', 'yes'].entries()) {
      second.send({ type: 'message', client_message_id: `m-${index + 1}`, message_text });
      await second.next('ack');
      if (index === 0) await second.next(isQuestion);
    }
    await second.next((frame) => frame.type === 'finished' && frame.status === 'approved');
    const shown = second.received.filter(({ type }) => type === 'message' || type === 'ack').map((frame) => frame.seq);
    expect(shown[0]).toBe(Number(asked.seq) + 1);
    await second.close();

    const started = performance.now();
    await call(here, 'POST', '/auth/logout', undefined, signedIn);
    expect(await watcher.whenClosed()).toEqual({ code: 4401, reason: 'accounts.login_revoked' });
    expect((await call(there, 'GET', '/auth/me', undefined, signedIn)).status).toBe(401);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
};

describe('Two API nodes and a worker over PostgreSQL alone', worksOver({}));

describeWithRedis(
  'Two API nodes and a worker over PostgreSQL and Redis',
  // A database of its own there: other tests have queues too.
  worksOver({ REDIS_URL: `${redisTestUrl}/7` }),
);
