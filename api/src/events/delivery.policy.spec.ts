import { DeliveryTimes, isLastAttempt, retryDelay } from './delivery.policy.js';

const times = new DeliveryTimes();
const HOUR = 3_600_000;

test('pauses triple from two seconds up to six hours', () => {
  expect([1, 2, 3, 9, 10, 11].map((attempts) => retryDelay(attempts, times))).toEqual([
    2_000,
    6_000,
    18_000,
    13_122_000,
    6 * HOUR,
    6 * HOUR,
  ]);
});

test('all attempts together survive a night without the other side', () => {
  const pauses = Array.from({ length: times.max_attempts - 1 }, (_, index) => retryDelay(index + 1, times));
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(15 * HOUR);
});

test('the twelfth attempt is the last', () => {
  expect([isLastAttempt(11, times), isLastAttempt(12, times)]).toEqual([false, true]);
});
