import { dayOf, LONGEST_DAYS, periodOf } from './statistics.policy.js';

const TODAY = '2026-03-02';

test('without a wish it is the last thirty days, today included', () => {
  expect(periodOf({}, TODAY)).toEqual({ from: '2026-02-01', to: '2026-03-02' });
});

test('what is given stays, the other end follows it', () => {
  expect(periodOf({ from: '2026-01-01' }, TODAY)).toEqual({ from: '2026-01-01', to: TODAY });
  expect(periodOf({ to: '2025-12-31' }, TODAY)).toEqual({ from: '2025-12-02', to: '2025-12-31' });
  expect(periodOf({ from: TODAY, to: TODAY }, TODAY)).toEqual({ from: TODAY, to: TODAY });
});

test('a period that ends before it begins is none, nor is one longer than a leap year', () => {
  expect(periodOf({ from: '2026-03-02', to: '2026-03-01' }, TODAY)).toBeNull();
  expect(periodOf({ from: '2024-01-01', to: '2024-12-31' }, TODAY)).not.toBeNull();
  expect(LONGEST_DAYS).toBe(366);
  expect(periodOf({ from: '2024-01-01', to: '2025-01-01' }, TODAY)).toBeNull();
});

test('a day is that of the time zone', () => {
  const late = new Date('2026-03-01T22:30:00Z');
  expect([dayOf(late, 'Europe/Moscow'), dayOf(late, 'UTC'), dayOf(late, 'America/New_York')]).toEqual([
    '2026-03-02',
    '2026-03-01',
    '2026-03-01',
  ]);
});
