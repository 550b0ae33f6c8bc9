import { LOCALES } from '../../catalogues/texts.js';
import { momentIn } from './moment-wording.policy.js';
import { inForce, KIND_NAMES, type MeetingParams, type NotificationParams } from './notification-kinds.policy.js';
import { kindName, type Names, type Reader, wordingOf } from './notification-wording.policy.js';

const MEETING: MeetingParams = {
  mock_interview_id: 'slot',
  session_id: 'session',
  partner_id: 'partner',
  profession_id: 'profession',
  scheduled_time: '2026-03-05T15:00:00.000Z',
};
const OF_A_CASE = { ...MEETING, case_id: 'case', outcome: 'unclear' } as const;
const PARAMS: NotificationParams = {
  session_booked: MEETING,
  session_confirmed: MEETING,
  session_changed: MEETING,
  session_changed_by_you: MEETING,
  session_renamed: MEETING,
  session_cancelled: MEETING,
  session_cancelled_by_you: MEETING,
  session_in_24h: MEETING,
  session_in_1h: MEETING,
  session_started: MEETING,
  session_completed: MEETING,
  feedback_due: MEETING,
  feedback_received: MEETING,
  feedback_accepted: MEETING,
  feedback_disputed: MEETING,
  high_rating: { ...MEETING, rating: 5 },
  points_received: { points: 2 },
  points_returned: { points: 1 },
  interviewee_unlocked: {},
  no_show_reported: OF_A_CASE,
  no_show_decided: OF_A_CASE,
  dispute_decided: { ...OF_A_CASE, outcome: 'upheld' },
  complaint_decided: { case_id: 'case', partner_id: 'partner' },
  appeal_decided: { case_id: 'case', outcome: 'rejected' },
  case_appealed: { ...OF_A_CASE, case_kind: 'dispute' },
  strike_given: { case_id: 'case', strikes: 2, suspended_until: null, appealable_until: null },
  case_escalated: { case_id: 'case', case_kind: 'complaint', is_overdue: true },
  few_can_book: { percent: 12, threshold: 20 },
  role_changed: { staff_role: null },
  slot_matching: MEETING,
};
const NAMES: Names = {
  members: new Map([['partner', 'Anna']]),
  professions: new Map([['profession', { name_ru: 'Бэкенд-разработчик', name_en: 'Backend developer' }]]),
};
const RUSSIAN: Reader = { locale: 'ru', time_zone: 'Europe/Moscow' };
const ENGLISH: Reader = { locale: 'en', time_zone: 'America/New_York' };

describe('Every kind of notification', () => {
  test.each(KIND_NAMES)('%s has words for everything it says, in both languages', (kind) => {
    for (const locale of LOCALES) {
      const { title, body } = wordingOf(kind, PARAMS[kind], { locale, time_zone: 'Europe/Moscow' }, NAMES);
      for (const words of [title, body, kindName(locale, kind)]) {
        expect(words).not.toMatch(/%\{|undefined|null|notifications\./);
        expect(words).not.toBe('');
      }
    }
  });
});

test('a booking says who, what for and when, in the reader’s language and zone', () => {
  expect(wordingOf('session_booked', MEETING, ENGLISH, NAMES)).toEqual({
    title: 'Your slot has been booked',
    body: 'Anna has booked your interview: Backend developer, 5 March 2026 at 10:00 (New York Time, GMT-5).',
  });
  expect(wordingOf('session_booked', MEETING, RUSSIAN, NAMES).body).toBe(
    'Новая запись на собеседование: Anna, Бэкенд-разработчик, 5 марта 2026 г. в 18:00 (Москва, GMT+3).',
  );
});

test('whoever has deleted the account has no name', () => {
  const nobody = { ...NAMES, members: new Map() };
  expect(wordingOf('session_cancelled', MEETING, ENGLISH, nobody).body).toMatch(/^A former member has cancelled/);
  expect(wordingOf('session_in_1h', MEETING, ENGLISH, nobody).body).toContain('with a former member,');
  expect(wordingOf('session_in_24h', MEETING, RUSSIAN, nobody).body).toContain('Ваш собеседник: бывший участник');
});

test.each([
  [1, 'Начислен 1 балл.'],
  [3, 'Начислено 3 балла.'],
  [11, 'Начислено 11 баллов.'],
])('%i points are counted as Russian counts', (points, body) => {
  expect(wordingOf('points_received', { points }, RUSSIAN, NAMES).body).toBe(body);
});

test.each([
  [
    { suspended_until: null, appealable_until: '2026-03-19T09:00:00.000Z' },
    'Strikes against you that count: 2. For now it is a warning: the next one closes booking and publishing for a while. You can appeal once, until 19 March 2026 at 05:00 (New York Time, GMT-4).',
  ],
  [
    { suspended_until: '2026-03-12T09:00:00.000Z', appealable_until: null },
    'Strikes against you that count: 2. You can neither book nor publish until 12 March 2026 at 05:00 (New York Time, GMT-4). What is booked stands. This was decided after an appeal and is final.',
  ],
])('a strike says what follows from it, and until when one can appeal', (until, body) => {
  const params = { case_id: 'case', strikes: 2, ...until };
  expect(wordingOf('strike_given', params, ENGLISH, NAMES).body).toBe(body);
});

test('what waits for an answer says until when', () => {
  const params = { ...MEETING, answer_until: '2026-03-08T15:00:00.000Z' };
  expect(wordingOf('feedback_received', params, ENGLISH, NAMES).body).toBe(
    'Anna has left feedback for you: Backend developer, 5 March 2026 at 10:00 (New York Time, GMT-5). You can accept or dispute it until 8 March 2026 at 11:00 (New York Time, GMT-4); after that it counts as accepted.',
  );
  expect(wordingOf('no_show_reported', { ...params, case_id: 'case' }, RUSSIAN, NAMES).body).toBe(
    'Собеседник сообщил, что вы не пришли: Anna, Бэкенд-разработчик, 5 марта 2026 г. в 18:00 (Москва, GMT+3). Если это не так, возразите до 8 марта 2026 г. в 18:00 (Москва, GMT+3).',
  );
  // What an interviewee has left asks for no answer.
  expect(wordingOf('feedback_received', MEETING, ENGLISH, NAMES).body).toMatch(/GMT-5\)\.$/);
});

test('each outcome of a case has words of its own', () => {
  for (const reader of [RUSSIAN, ENGLISH]) {
    const said = [
      ...(['interviewer_absent', 'interviewee_absent', 'unclear', 'rejected'] as const).map((outcome) =>
        wordingOf('no_show_decided', { ...OF_A_CASE, outcome }, reader, NAMES),
      ),
      ...(['upheld', 'rejected'] as const).flatMap((outcome) => [
        wordingOf('dispute_decided', { ...OF_A_CASE, outcome }, reader, NAMES),
        wordingOf('appeal_decided', { case_id: 'case', outcome }, reader, NAMES),
      ]),
    ].map(({ body }) => body);
    expect(new Set(said).size).toBe(said.length);
    for (const body of said) expect(body).not.toContain('notifications.');
  }
});

test('an hour that the clocks show twice is told apart by its offset', () => {
  const [first, second] = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((at) =>
    momentIn('en', 'Europe/Berlin', new Date(at)),
  );
  expect(first).toMatch(/^25 October 2026 at 02:30 \(.*GMT\+2\)$/);
  expect(second).toMatch(/^25 October 2026 at 02:30 \(.*GMT\+1\)$/);
});

test('a kind is mailed as it is usual until its reader says otherwise', () => {
  expect(inForce('session_booked', undefined)).toEqual({ is_shown: true, is_mailed: true });
  expect(inForce('points_received', undefined)).toEqual({ is_shown: true, is_mailed: false });
  expect(inForce('session_booked', { is_shown: null, is_mailed: false })).toEqual({ is_shown: true, is_mailed: false });
});

test('only what is optional can be left unsaid; what is not said is not mailed either', () => {
  expect(inForce('session_booked', { is_shown: false, is_mailed: true })).toEqual({ is_shown: true, is_mailed: true });
  expect(inForce('slot_matching', undefined)).toEqual({ is_shown: false, is_mailed: false });
  expect(inForce('slot_matching', { is_shown: false, is_mailed: true })).toEqual({ is_shown: false, is_mailed: false });
  expect(inForce('slot_matching', { is_shown: true, is_mailed: null })).toEqual({ is_shown: true, is_mailed: false });
  expect(inForce('slot_matching', { is_shown: true, is_mailed: true })).toEqual({ is_shown: true, is_mailed: true });
});
