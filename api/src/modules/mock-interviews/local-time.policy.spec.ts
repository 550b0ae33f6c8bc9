import { dayIn, readLocalTime, resolveLocalTime, shownIn } from './local-time.policy.js';

const resolve = (local_time: string, time_zone: string) => {
  const { resolution, scheduled_time, other_time } = resolveLocalTime(readLocalTime(local_time) as Date, time_zone);
  return [resolution, scheduled_time.toISOString().slice(0, 16), other_time?.toISOString().slice(0, 16) ?? null];
};

describe('a local time where clocks are changed', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29T01:59', ['exact', '2026-03-29T00:59', null]],
    ['Europe/Berlin', '2026-03-29T02:00', ['moved_later', '2026-03-29T01:00', null]],
    ['Europe/Berlin', '2026-03-29T02:30', ['moved_later', '2026-03-29T01:30', null]],
    ['Europe/Berlin', '2026-03-29T03:00', ['exact', '2026-03-29T01:00', null]],
    ['Europe/Berlin', '2026-10-25T01:59', ['exact', '2026-10-24T23:59', null]],
    ['Europe/Berlin', '2026-10-25T02:00', ['first_of_two', '2026-10-25T00:00', '2026-10-25T01:00']],
    ['Europe/Berlin', '2026-10-25T02:59', ['first_of_two', '2026-10-25T00:59', '2026-10-25T01:59']],
    ['Europe/Berlin', '2026-10-25T03:00', ['exact', '2026-10-25T02:00', null]],
    ['America/New_York', '2026-03-08T02:30', ['moved_later', '2026-03-08T07:30', null]],
    ['America/New_York', '2026-03-08T03:00', ['exact', '2026-03-08T07:00', null]],
    ['America/New_York', '2026-11-01T01:30', ['first_of_two', '2026-11-01T05:30', '2026-11-01T06:30']],
    ['America/New_York', '2026-11-01T02:00', ['exact', '2026-11-01T07:00', null]],
    // Half an hour, and the other way round in the year.
    ['Australia/Lord_Howe', '2026-04-05T01:29', ['exact', '2026-04-04T14:29', null]],
    ['Australia/Lord_Howe', '2026-04-05T01:45', ['first_of_two', '2026-04-04T14:45', '2026-04-04T15:15']],
    ['Australia/Lord_Howe', '2026-04-05T02:00', ['exact', '2026-04-04T15:30', null]],
    ['Australia/Lord_Howe', '2026-10-04T02:15', ['moved_later', '2026-10-03T15:45', null]],
    ['Australia/Lord_Howe', '2026-10-04T02:30', ['exact', '2026-10-03T15:30', null]],
    // Moscow has changed its clocks for the last time in 2014.
    ['Europe/Moscow', '2026-03-29T02:30', ['exact', '2026-03-28T23:30', null]],
    ['Europe/Moscow', '2026-10-25T02:30', ['exact', '2026-10-24T23:30', null]],
    ['Europe/Moscow', '2011-03-27T02:30', ['moved_later', '2011-03-26T23:30', null]],
    ['Europe/Moscow', '2014-10-26T01:30', ['first_of_two', '2014-10-25T21:30', '2014-10-25T22:30']],
    ['UTC', '2026-03-29T02:30', ['exact', '2026-03-29T02:30', null]],
    ['Asia/Kathmandu', '2026-03-29T02:30', ['exact', '2026-03-28T20:45', null]],
  ])('%s %s', (time_zone, local_time, expected) => {
    expect(resolve(local_time, time_zone)).toEqual(expected);
  });

  const CHANGES = [
    ['Europe/Berlin', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25'],
    ['America/New_York', '2026-03-08'],
    ['America/New_York', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Europe/Moscow', '2011-03-27'],
    ['Europe/Moscow', '2014-10-26'],
    ['Europe/Moscow', '2026-03-29'],
    // A whole hour at midnight: the day has no first minute.
    ['America/Santiago', '2026-09-06'],
  ];

  test.each(CHANGES)('every minute of the day in %s on %s is what a look at all instants says', (time_zone, day) => {
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: time_zone, dateStyle: 'short', timeStyle: 'short' });
    const midnight = Date.parse(`${day}T00:00:00Z`);
    const instants = new Map<string, number[]>();
    for (let minute = -24 * 60; minute < 48 * 60; minute++) {
      const at = midnight + minute * 60_000;
      const local = shown.format(at).replace(' ', 'T');
      instants.set(local, [...(instants.get(local) ?? []), at]);
    }
    for (let minute = 0; minute < 24 * 60; minute++) {
      const local = new Date(midnight + minute * 60_000);
      const found = instants.get(local.toISOString().slice(0, 16)) ?? [];
      const { resolution, scheduled_time, other_time } = resolveLocalTime(local, time_zone);
      expect(resolution).toBe(['moved_later', 'exact', 'first_of_two'][found.length]);
      if (found.length > 0) expect([scheduled_time.getTime(), other_time?.getTime()]).toEqual([found[0], found[1]]);
      // Later by the jump, and no more: what is shown then lies after the gap, by as much as was asked into it.
      else expect(shown.format(scheduled_time).replace(' ', 'T') > local.toISOString().slice(0, 16)).toBe(true);
    }
  });
});

test.each(['2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01T10:60', '2026-01-01', 'soon', ''])(
  '%s is no local time',
  (local_time) => {
    expect(readLocalTime(local_time)).toBeNull();
  },
);

test.each([
  ['Europe/Moscow', '2026-03-02T21:30:00Z', '2026-03-03T00:30+03:00'],
  ['America/New_York', '2026-03-02T21:30:00Z', '2026-03-02T16:30-05:00'],
  ['Australia/Lord_Howe', '2026-06-02T21:30:00Z', '2026-06-03T08:00+10:30'],
  ['America/St_Johns', '2026-01-02T21:30:00Z', '2026-01-02T18:00-03:30'],
])('the clocks of %s show %s as %s', (time_zone, at, shown) => {
  expect(shownIn(time_zone, new Date(at))).toBe(shown);
});

test.each([
  ['Europe/Moscow', '2026-03-29', 24],
  ['Europe/Berlin', '2026-03-29', 23],
  ['Europe/Berlin', '2026-10-25', 25],
  ['Australia/Lord_Howe', '2026-04-05', 24.5],
])('a day of %s, %s, has %d hours', (time_zone, day, hours) => {
  const { from, to } = dayIn(time_zone, day);
  expect((to.getTime() - from.getTime()) / 3_600_000).toBe(hours);
  expect(shownIn(time_zone, from).slice(0, 16)).toBe(`${day}T00:00`);
});
