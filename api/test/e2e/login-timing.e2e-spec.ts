import { startApp, type TestApp } from '../app.js';
import { aRecruiter, call } from '../given.js';

/** LOGIN_TIMES=500 measures in earnest, for some minutes, on a machine that does nothing else. */
const TIMES = Number(process.env.LOGIN_TIMES ?? 0);
const SMOKE_TIMES = 12;
/** How far known and unknown may lie apart, ms. */
const MOST_APART = 5;
/** By the clock a short measurement beside other tests tells only the principle; by the work done it tells all. */
const MOST_APART_BY_CLOCK = TIMES > 0 ? MOST_APART : 100;

type Who = 'known' | 'unknown';

describe('Signing in to an account that does not exist', () => {
  let app: TestApp;
  beforeAll(async () => {
    // Not `test`, where hashing is cheap: here its price is the point.
    app = await startApp({ env: { NODE_ENV: 'development' } });
  });
  afterAll(() => app.stop());

  test(
    'looks like, and takes as long as, a wrong password of one that exists',
    async () => {
      const { email } = await aRecruiter(app);
      const times: Record<Who, number[]> = { known: [], unknown: [] };
      const works: Record<Who, number[]> = { known: [], unknown: [] };
      const answers: Record<Who, unknown> = { known: null, unknown: null };
      const tryOne = async (who: Who, round: number): Promise<void> => {
        const workBefore = process.cpuUsage();
        const begun = performance.now();
        const answer = await call(app, 'POST', '/auth/login', {
          email: who === 'known' ? email : `nobody-${round}@company.example`,
          password: `wrong ${round}`,
        });
        const time = performance.now() - begun;
        const { user, system } = process.cpuUsage(workBefore);
        if (round >= 0) times[who].push(time);
        if (round >= 0) works[who].push((user + system) / 1000);
        const kept = [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
        answers[who] = { status: answer.status, body: answer.body, headers: kept };
      };
      await tryOne('known', -1);
      await tryOne('unknown', -1);
      for (let round = 0; round < (TIMES || SMOKE_TIMES); round++) {
        // By turns, so that neither is always first.
        const order = round % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
        for (const who of order) await tryOne(who, round);
      }
      expect(answers.unknown).toEqual(answers.known);
      expect(answers.known).toMatchObject({ status: 401, body: { code: 'accounts.wrong_credentials' } });
      const byClock = compare(times);
      const byWork = compare(works);
      if (TIMES > 0) process.stderr.write(`Medians, ms: ${JSON.stringify({ by_clock: byClock, by_work: byWork })}\n`);
      // Cheap hashing would make any two alike.
      expect(Math.min(byWork.known, byWork.unknown)).toBeGreaterThan(50);
      expect(Math.abs(byWork.gap)).toBeLessThan(MOST_APART);
      expect(Math.abs(byClock.gap)).toBeLessThan(MOST_APART_BY_CLOCK);
    },
    60_000 + TIMES * 4_000,
  );
});

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const compare = ({ known, unknown }: Record<Who, number[]>) => ({
  known: median(known),
  unknown: median(unknown),
  gap: median(known) - median(unknown),
});
