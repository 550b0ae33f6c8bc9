import { DISABLED_AFTER_MS, isGivenUp, restUntil } from './webhook.policy.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const ago = (ms: number) => new Date(NOW.getTime() - ms);
const restMs = (failure: Parameters<typeof restUntil>[0], failing_ms: number) => {
  const until = restUntil(failure, ago(failing_ms), NOW);
  return until && until.getTime() - NOW.getTime();
};

test('a receiver that cannot be reached rests ten seconds at first, longer the longer it fails, five minutes at most', () => {
  expect([0, 60_000, 600_000, 3_600_000].map((ms) => restMs('timed_out', ms))).toEqual([
    10_000, 15_000, 150_000, 300_000,
  ]);
  expect(restMs('unreachable', 0)).toBe(10_000);
});

test('a receiver that answers is not rested, however it answers', () => {
  for (const failure of ['refused', 'redirected', 'tls', 'not_understood'] as const)
    expect(restMs(failure, 3_600_000)).toBeNull();
});

test('three days without one success are the end, a millisecond less is not', () => {
  expect(isGivenUp(ago(DISABLED_AFTER_MS), NOW)).toBe(true);
  expect(isGivenUp(ago(DISABLED_AFTER_MS - 1), NOW)).toBe(false);
});
