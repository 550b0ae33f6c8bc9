import { SETTINGS, STANDARD_SETTINGS, settingFaults, settingsFrom } from './setting.policy.js';

test('every standard number is within its limits, and every name says its unit', () => {
  for (const { name, min, max, unit, default: standard } of SETTINGS) {
    expect({ name, fits: min <= standard && standard <= max }).toEqual({ name, fits: true });
    expect(name.split('_')).toContain(unit);
  }
  expect(new Set(SETTINGS.map(({ name }) => name)).size).toBe(SETTINGS.length);
});

test('the standard numbers do not contradict each other', () => {
  expect(settingFaults(STANDARD_SETTINGS)).toEqual([]);
});

test('a longest interview that is shorter than the standard one is a contradiction', () => {
  expect(settingFaults({ ...STANDARD_SETTINGS, slot_max_minutes: 45 })).toEqual([
    { field: 'slot_standard_minutes', other: 'slot_max_minutes' },
  ]);
  expect(settingFaults({ ...STANDARD_SETTINGS, slot_max_minutes: 60 })).toEqual([]);
});

test('hours and minutes, days and hours are compared as times', () => {
  const report = (minutes: number) => ({
    ...STANDARD_SETTINGS,
    no_show_report_until_hours: 1,
    no_show_report_from_minutes: minutes,
  });
  expect(settingFaults(report(60))).toEqual([]);
  expect(settingFaults(report(61))).toEqual([
    { field: 'no_show_report_from_minutes', other: 'no_show_report_until_hours' },
  ]);
  expect(settingFaults({ ...STANDARD_SETTINGS, no_show_unclear_days: 1, no_show_objection_hours: 25 })).toEqual([
    { field: 'no_show_objection_hours', other: 'no_show_unclear_days' },
  ]);
  expect(settingFaults({ ...STANDARD_SETTINGS, case_due_days: 1 })).toEqual([
    { field: 'no_show_objection_hours', other: 'case_due_days' },
  ]);
});

test('stored numbers stand over the standard ones; unknown names and numbers beyond the limits count for nothing', () => {
  const settings = settingsFrom([
    { name: 'unlock_points', value: 5 },
    { name: 'slot_max_minutes', value: 100_000 },
    { name: 'no_longer_there', value: 1 },
  ]);
  expect(settings).toEqual({ ...STANDARD_SETTINGS, unlock_points: 5 });
});
