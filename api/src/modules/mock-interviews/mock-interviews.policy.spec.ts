import { STANDARD_SETTINGS } from '../settings/setting.policy.js';
import { resolveLocalTime, readLocalTime } from './local-time.policy.js';
import {
  canBook,
  canCancel,
  cancellableUntil,
  completesBefore,
  hasStarted,
  noticesDue,
  rewardAfter,
  startsOfNotice,
  timeFault,
} from './mock-interviews.policy.js';
import { NEXT_OF_SESSION, NOTICES, SESSION_STATUSES, sessionsBefore } from './session.status.js';
import { NEXT_OF_SLOT, SLOT_STATUSES, slotsBefore } from './slot.status.js';

const HOUR_MS = 3_600_000;
const START = new Date('2026-03-29T03:30:00Z');
const slot = { scheduled_time: START };
const at = (milliseconds: number) => new Date(START.getTime() + milliseconds);

test.each([
  [-1, true],
  [0, true],
  [1, false],
])('two hours before the start, %i ms later: can be cancelled: %s', (later, expected) => {
  expect(canCancel(slot, STANDARD_SETTINGS, at(-2 * HOUR_MS + later))).toBe(expected);
});

test.each([
  ['Europe/Moscow', '2026-03-29T03:30'],
  ['Europe/Berlin', '2026-03-29T03:30'],
  ['Europe/Berlin', '2026-10-25T03:30'],
  ['America/New_York', '2026-03-08T03:30'],
  ['America/New_York', '2026-11-01T02:30'],
  ['Australia/Lord_Howe', '2026-04-05T02:30'],
  ['Australia/Lord_Howe', '2026-10-04T03:00'],
])('in %s at %s two hours are two hours, whatever the clocks do meanwhile', (time_zone, local_time) => {
  const { scheduled_time } = resolveLocalTime(readLocalTime(local_time) as Date, time_zone);
  const until = cancellableUntil({ scheduled_time }, STANDARD_SETTINGS);
  expect(scheduled_time.getTime() - until.getTime()).toBe(2 * HOUR_MS);
  expect(canCancel({ scheduled_time }, STANDARD_SETTINGS, until)).toBe(true);
  expect(canCancel({ scheduled_time }, STANDARD_SETTINGS, new Date(until.getTime() + 1))).toBe(false);
});

test('booking is open up to fifteen minutes before the start', () => {
  expect([-1, 0, 1].map((later) => canBook(slot, STANDARD_SETTINGS, at(-15 * 60_000 + later)))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a session has started at its start, and completes by itself when that is more than two hours ago', () => {
  expect([-1, 0].map((later) => hasStarted(slot, at(later)))).toEqual([false, true]);
  const completes = (later: number) => START < completesBefore(STANDARD_SETTINGS, at(2 * HOUR_MS + later));
  expect([0, 1].map(completes)).toEqual([false, true]);
});

test('start times that nobody could use are refused', () => {
  const fault = (ahead: number) => timeFault(slot, STANDARD_SETTINGS, at(-ahead));
  expect([-1, 0, 1, 15 * 60_000 - 1, 15 * 60_000, 365 * 24 * HOUR_MS, 365 * 24 * HOUR_MS + 1].map(fault)).toEqual([
    'past',
    'past',
    'too_soon',
    'too_soon',
    null,
    null,
    'too_far',
  ]);
});

test('the fourth session of the same two in the period is without reward', () => {
  expect([0, 1, 2, 3, 4].map((completed) => rewardAfter(completed, STANDARD_SETTINGS))).toEqual([1, 1, 1, 0, 0]);
});

test('each notice has its time, and no two of them share one', () => {
  const due = [25, 24, 2, 1, 0.5, 0, -1].map((hours) => noticesDue(slot, at(-hours * HOUR_MS)));
  expect(due).toEqual([0, 1, 1, 2, 2, 3, 3]);
  for (const [place] of NOTICES.entries()) {
    const { from, to } = startsOfNotice(place + 1, START);
    expect(noticesDue({ scheduled_time: to }, START)).toBe(place + 1);
    if (from) expect(noticesDue({ scheduled_time: new Date(from.getTime() + 1) }, START)).toBe(place + 1);
    if (from) expect(noticesDue({ scheduled_time: from }, START)).toBe(place + 2);
  }
});

test('the life of a slot and of a session: what leads where', () => {
  expect(Object.fromEntries(SLOT_STATUSES.map((to) => [to, slotsBefore(to)]))).toEqual({
    pending: ['booked'],
    booked: ['pending'],
    completed: ['booked'],
    cancelled: ['pending', 'booked'],
  });
  expect(Object.fromEntries(SESSION_STATUSES.map((to) => [to, sessionsBefore(to)]))).toEqual({
    scheduled: [],
    completed: ['scheduled', 'no_show'],
    cancelled: ['scheduled'],
    no_show: ['scheduled', 'completed'],
  });
  expect([NEXT_OF_SLOT.completed, NEXT_OF_SLOT.cancelled, NEXT_OF_SESSION.cancelled]).toEqual([[], [], []]);
});
