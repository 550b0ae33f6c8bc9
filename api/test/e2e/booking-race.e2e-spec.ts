import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApp, type TestApp } from '../app.js';
import { call } from '../given.js';
import { type GivenMember, HOUR_MS, slotBody, someMembers } from '../given-mock-interviews.js';
import { aFreePort, RealServer } from '../real/server.js';

const REQUESTS = 1_000;
const MEMBERS = 100;

describe('Two API processes and one slot', () => {
  let app: TestApp;
  let data_dir: string;
  let nodes: RealServer[];

  beforeAll(async () => {
    app = await startApp();
    data_dir = await mkdtemp(path.join(tmpdir(), 'smartbot-race-'));
    const { database_url, jwt_secret, password_pepper } = app.config;
    const env = {
      DATABASE_URL: database_url,
      JWT_SECRET: jwt_secret,
      PASSWORD_PEPPER: password_pepper,
      DATA_DIR: data_dir,
      RATE_LIMITS: '0',
      WORKER: '0',
    };
    nodes = await Promise.all([RealServer.start(env, await aFreePort()), RealServer.start(env, await aFreePort())]);
  }, 90_000);
  afterAll(async () => {
    await Promise.all((nodes ?? []).map((node) => node.stop()));
    await app.stop();
    await rm(data_dir, { recursive: true, force: true });
  });

  test(`${REQUESTS} who book at once: one 201, all others 409, one point held`, async () => {
    const [interviewer] = (await someMembers(app, 1)) as [GivenMember];
    const members = await someMembers(app, MEMBERS, { points: 3 });
    // The real processes have the real time.
    const scheduled_times = [new Date(Date.now() + 24 * HOUR_MS)];
    const body = slotBody(app, { scheduled_times });
    const published = await call<{ items: { id: string }[] }>(
      nodes[0] as RealServer,
      'POST',
      '/mock-interviews',
      body,
      interviewer,
    );
    const [slot] = published.body.items;

    const answers = await Promise.all(
      Array.from({ length: REQUESTS }, (_, place) =>
        call<{ code?: string }>(
          nodes[place % 2] as RealServer,
          'POST',
          `/mock-interviews/${slot?.id}/book`,
          undefined,
          members[place % MEMBERS],
        ),
      ),
    );
    const counts: Record<string, number> = {};
    for (const { status, body: said } of answers) {
      const outcome = `${status} ${said.code ?? ''}`.trim();
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    expect(counts).toEqual({ '201': 1, '409 mock_interviews.slot_taken': REQUESTS - 1 });
    const [held] = await app.database.rows(
      `select sum(held)::int as held, sum(available)::int as available, (select count(*)::int from sessions) as sessions,
         (select count(*)::int from commitments) as commitments from point_balances`,
    );
    expect(held).toEqual({ held: 1, available: 3 * MEMBERS - 1, sessions: 1, commitments: 2 });
  }, 60_000);
});
