import { startApp, type TestApp } from '../../../test/app.js';
import { injectDeadlocks, randomFrom } from '../../../test/histories.js';
import { absenceFaults, type AbsenceMutant, plantAbsence, playAbsences } from '../../../test/histories-absences.js';

/** More with HISTORIES=1000: the same claims hold. */
const COUNT = Math.ceil(Number(process.env.HISTORIES ?? 100) / 4);
/** A planted fault mostly shows within fifteen histories; what is done at once never comes out twice alike. */
const MUTANT_COUNT = 120;

describe('Random histories of reported absences', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startApp();
    injectDeadlocks(app, 1);
  }, 60_000);
  afterEach(() => app.stop());

  async function play(count: number): Promise<string[]> {
    for (let seed = 1; seed <= count; seed++) {
      const { sessions, internal } = await playAbsences(app, randomFrom(seed));
      const faults = [...internal, ...(await absenceFaults(app, sessions))];
      if (faults.length > 0) return faults.map((fault) => `seed ${seed}: ${fault}`);
    }
    return [];
  }

  test(
    `${COUNT} histories break no invariant, and every outcome came about`,
    async () => {
      expect(await play(COUNT)).toEqual([]);
      const rows = await app.database.rows<{ outcome: string }>(
        `select distinct outcome from moderation_cases where outcome is not null order by 1`,
      );
      expect(rows.map(({ outcome }) => outcome)).toEqual([
        'interviewee_absent',
        'interviewer_absent',
        'rejected',
        'unclear',
      ]);
      const [counts] = await app.database.rows<{ appealed: number }>(
        `select count(*) filter (where status = 'closed')::int as appealed from moderation_cases`,
      );
      expect(counts?.appealed).toBeGreaterThan(0);
      // Feedback went both ways: it counted no more, and counted again.
      const [ways] = await app.database.rows<{ missed: number; restored: number }>(
        `select count(*) filter (where f.is_void)::int as missed,
           count(*) filter (where s.status = 'completed' and c.first_outcome <> 'rejected')::int as restored
         from feedback f join sessions s on s.id = f.session_id join moderation_cases c on c.session_id = s.id`,
      );
      expect(ways?.missed).toBeGreaterThan(0);
      expect(ways?.restored).toBeGreaterThan(0);
    },
    60_000 + COUNT * 4_000,
  );

  test.each<[AbsenceMutant, RegExp]>([
    ['not_frozen', /waits for nothing|frozen/],
    ['decided_twice', /announced twice|waits for|another status|strike/],
    ['reward_of_its_own', /rewarded twice/],
    ['missed_counts', /counts though its session was missed/],
    ['rating_stands', /a rating differs/],
    ['accepted_though_missed', /accepted after its session was missed/],
  ])(
    'a planted fault is found: %s',
    async (mutant, expected) => {
      plantAbsence(app, mutant);
      expect((await play(MUTANT_COUNT)).join('\n')).toMatch(expected);
    },
    600_000,
  );
});
