import { STANDARD_SETTINGS } from '../settings/setting.policy.js';
import { CASE_OUTCOMES, CASE_STATUSES, NEXT_OF_CASE } from './case.status.js';
import { blamed, isOutcomeAllowed, reportFault, suspendedUntil } from './moderation.policy.js';

const DAY_MS = 24 * 3_600_000;
const START = new Date('2026-03-02T09:00:00Z');
const at = (days: number, milliseconds = 0) => new Date(START.getTime() + days * DAY_MS + milliseconds);

test('a case is decided once, and once more after an appeal', () => {
  const ways: string[] = [];
  for (const from of CASE_STATUSES) for (const to of NEXT_OF_CASE[from]) ways.push(`${from} → ${to}`);
  expect(ways).toEqual(['open → decided', 'decided → appealed', 'appealed → closed']);
});

test.each([
  [15 * 60_000 - 1, 'too_early'],
  [15 * 60_000, null],
  [DAY_MS, null],
  [DAY_MS + 1, 'too_late'],
])('%i ms after the start a report is %s', (ahead, fault) => {
  const now = new Date(START.getTime() + ahead);
  expect(reportFault({ scheduled_time: START }, STANDARD_SETTINGS, now)).toBe(fault);
});

describe('Strikes', () => {
  const until = (days: number[], now: Date) =>
    suspendedUntil(
      days.map((day) => at(day)),
      STANDARD_SETTINGS,
      now,
    );

  test('one warns, the second closes booking for seven days, each further one for thirty', () => {
    expect(until([0], at(0))).toBeNull();
    expect(until([0, 10], at(10))).toEqual(at(17));
    expect(until([0, 10, 20], at(20))).toEqual(at(50));
    expect(until([0, 10, 20, 30], at(30))).toEqual(at(60));
  });

  test('count for 180 days, to the millisecond', () => {
    expect(suspendedUntil([at(0), at(180, -1)], STANDARD_SETTINGS, at(180, -1))).toEqual(at(187, -1));
    expect(suspendedUntil([at(0), at(180)], STANDARD_SETTINGS, at(180))).toBeNull();
  });

  test('one that is lifted takes its suspension with it, and what followed from it', () => {
    expect(until([10, 20], at(21))).toEqual(at(27));
    expect(until([20], at(21))).toBeNull();
  });

  test('what is served is over', () => {
    expect(until([0, 10], at(17, -1))).toEqual(at(17));
    expect(until([0, 10], at(17))).toBeNull();
  });

  test('are given to whoever was absent or rightly complained about, and to nobody else', () => {
    const session = { interviewer_id: 'interviewer', interviewee_id: 'interviewee' };
    const of = (kind: 'no_show' | 'dispute' | 'complaint') =>
      CASE_OUTCOMES.map((outcome) => blamed({ kind, subject_id: 'subject' }, outcome, session));
    expect(of('no_show')).toEqual(['interviewer', 'interviewee', null, null, null]);
    expect(of('dispute')).toEqual([null, null, null, null, null]);
    expect(of('complaint')).toEqual([null, null, null, null, 'subject']);
  });
});

test('each kind of case ends as one of its own outcomes', () => {
  expect(isOutcomeAllowed('no_show', 'rejected')).toBe(true);
  expect(isOutcomeAllowed('no_show', 'upheld')).toBe(false);
  expect(isOutcomeAllowed('dispute', 'upheld')).toBe(true);
  expect(isOutcomeAllowed('dispute', 'unclear')).toBe(false);
});
