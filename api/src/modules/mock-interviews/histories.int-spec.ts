import { startApp, type TestApp } from '../../../test/app.js';
import { faultsOf, type History, injectDeadlocks, type Mutant, plant, playHistory } from '../../../test/histories.js';

/** A thousand with HISTORIES=1000: the same claims hold. */
const COUNT = Number(process.env.HISTORIES ?? 100);
const FIRST_SEED = Number(process.env.HISTORIES_FROM ?? 1);
/** Within so many a planted fault must show. */
const MUTANT_COUNT = 60;

describe('Random histories of slots, sessions and points', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startApp();
  }, 60_000);
  afterEach(() => app.stop());

  async function play(count: number, isOver: (faults: string[]) => boolean) {
    const histories: History[] = [];
    const faults: string[] = [];
    injectDeadlocks(app, FIRST_SEED);
    for (let seed = FIRST_SEED; seed < FIRST_SEED + count && !isOver(faults); seed++) {
      const history = await playHistory(app, seed);
      histories.push(history);
      for (const fault of [...history.internal, ...(await faultsOf(app, history))])
        faults.push(`seed ${seed}: ${fault}`);
    }
    return { histories, faults };
  }

  test(
    `${COUNT} histories break no invariant`,
    async () => {
      const { histories, faults } = await play(COUNT, (found) => found.length > 0);
      expect(faults).toEqual([]);
      // They did something, and were in each other's way.
      const [counts = {}] = await app.database.rows<Record<string, number>>(
        `select count(*) filter (where status = 'completed')::int as completed, count(*) filter (where status = 'cancelled')::int as cancelled,
           (select count(*)::int from mock_interviews where cancel_reason = 'expired') as expired,
           (select count(*)::int from point_transfers where kind = 'reward' and session_id is not null) as rewarded from sessions`,
      );
      for (const [what, count] of Object.entries(counts))
        expect({ what, count, isEnough: count > COUNT / 5 }).toMatchObject({ isEnough: true });
      expect(histories.reduce((sum, { refused }) => sum + refused, 0)).toBeGreaterThan(COUNT * 5);
    },
    60_000 + COUNT * 2_000,
  );

  test.each<Mutant>([
    'check_then_insert',
    'look_then_book',
    'hold_outside',
    'reward_without_key',
    'shown_early',
    'late_counts',
  ])(
    'a planted fault is found: %s',
    async (mutant) => {
      await plant(app, mutant);
      // What else is broken by it may show before.
      const { faults } = await play(MUTANT_COUNT, (found) => EXPECTED[mutant].test(found.join('\n')));
      expect(faults.join('\n')).toMatch(EXPECTED[mutant]);
    },
    120_000,
  );
});

const EXPECTED: Record<Mutant, RegExp> = {
  check_then_insert: /in two places at once/,
  look_then_book: /does not fit its sessions|has another end|in two places|cancelled_has_reason/,
  hold_outside: /what is held|belongs to no session/,
  reward_without_key: /rewarded twice/,
  shown_early: /seen before its time/,
  late_counts: /a rating differs/,
};
