import { startApp, type TestApp } from '../app.js';
import { aRecruiter, call } from '../given.js';

/** LOGIN_TIMES=500 measures in earnest, for some minutes, on a machine that does nothing else. */
const TIMES = Number(process.env.LOGIN_TIMES ?? 0);
const SMOKE_TIMES = 12;
/** How far the two may lie apart, ms: an earnest measurement holds the aim, a short one beside other tests the principle. */
const mostApart = (time: number): number => (TIMES > 0 ? 5 : time * 0.35);

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
      const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
      const answers: Record<'known' | 'unknown', unknown> = { known: null, unknown: null };
      const tryOne = async (who: 'known' | 'unknown', round: number): Promise<void> => {
        const begun = performance.now();
        const answer = await call(app, 'POST', '/auth/login', {
          email: who === 'known' ? email : `nobody-${round}@company.example`,
          password: `wrong ${round}`,
        });
        times[who].push(performance.now() - begun);
        const kept = [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
        answers[who] = { status: answer.status, body: answer.body, headers: kept };
      };
      await tryOne('known', -1);
      await tryOne('unknown', -1);
      times.known = [];
      times.unknown = [];
      for (let round = 0; round < (TIMES || SMOKE_TIMES); round++) {
        // By turns, so that neither is always first.
        const order = round % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
        for (const who of order) await tryOne(who, round);
      }
      expect(answers.unknown).toEqual(answers.known);
      expect(answers.known).toMatchObject({ status: 401, body: { code: 'accounts.wrong_credentials' } });
      const [known, unknown] = [median(times.known), median(times.unknown)];
      // Of neighbours: what else the machine does weighs on both alike.
      const gap = median(times.known.map((time, index) => time - (times.unknown[index] ?? NaN)));
      if (TIMES > 0)
        process.stderr.write(
          `Medians: known ${known.toFixed(2)} ms, unknown ${unknown.toFixed(2)} ms; of the pairs' differences ${gap.toFixed(2)} ms\n`,
        );
      // Cheap hashing would make any two alike.
      expect(Math.min(known, unknown)).toBeGreaterThan(50);
      expect(Math.abs(gap)).toBeLessThan(mostApart(known));
    },
    60_000 + TIMES * 4_000,
  );
});

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
