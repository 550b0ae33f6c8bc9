import { MEETING_LINK, PROFESSION_ID } from '../given-mock-interviews.js';
import { PASSWORD } from '../given.js';
import { type RouteFacts, PAGE, SESSION_UNKNOWN } from './facts.js';
import type { Tenant } from './tenant.js';

const MEMBER_UNKNOWN = { status: 404, code: 'members.not_found' };

const PROFILE_FACTS = {
  body: ({ profession }: Tenant) => ({
    full_name: 'Anna Petrova',
    profession_ids: [profession.id],
    levels: ['middle', 'senior'],
    languages: ['ru', 'en'],
    about: 'Ten years of backend development.',
    locale: 'en',
    time_zone: 'Europe/Berlin',
  }),
  optional: ['full_name', 'profession_ids', 'levels', 'languages', 'about', 'locale', 'time_zone'],
};

const SLOT_UNKNOWN = { status: 404, code: 'mock_interviews.not_found' };
const NOT_YOUR_SLOT = { status: 403, code: 'mock_interviews.not_yours' };

const SLOT_BODY = {
  profession_id: PROFESSION_ID,
  level: 'middle',
  language: 'en',
  scheduled_time: '2026-03-05T09:00:00Z',
  duration: 60,
  meeting_link: MEETING_LINK,
  notes: 'System design.',
};

const FEEDBACK_BODY = { rating: 5, comments: 'Clear questions.', feedback: 'Clear questions.', technical_score: 4 };
const FEEDBACK_OPTIONAL = ['comments', 'feedback', 'technical_score'];

/** Members, their slots, sessions, feedback and points. */
export const MOCK_INTERVIEWS_ROUTES: Record<string, RouteFacts> = {
  'GET /mock-interviews': {
    access: 'public',
    query: {
      ...PAGE,
      profession_id: PROFESSION_ID,
      interviewer_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      level: 'middle',
      language: 'en',
      day: '2026-03-03',
      time_zone: 'Europe/Berlin',
    },
  },
  'POST /mock-interviews': {
    access: 'member',
    needs_verified: true,
    body: () => {
      const { scheduled_time, ...same } = SLOT_BODY;
      return { ...same, scheduled_times: [scheduled_time] };
    },
    optional: ['duration', 'notes'],
  },
  'POST /mock-interviews/preview-times': {
    access: 'member',
    body: () => ({ local_times: ['2026-03-29T02:30'], time_zone: 'Europe/Berlin', duration: 60 }),
    optional: ['time_zone', 'duration'],
  },
  'GET /mock-interviews/mine': { access: 'member', query: { ...PAGE, status: 'withheld' } },
  'GET /mock-interviews/:id': { access: 'public', id: 'slot', unknown: SLOT_UNKNOWN },
  'GET /mock-interviews/:id/calendar.ics': { access: 'member', id: 'booked_slot', unknown: SESSION_UNKNOWN },
  'GET /calendar/:feed_token.ics': { access: 'public' },
  'POST /members/me/calendar-feed': { access: 'member' },
  'PUT /mock-interviews/:id': {
    access: 'member',
    foreign: NOT_YOUR_SLOT,
    id: 'slot',
    unknown: SLOT_UNKNOWN,
    body: () => SLOT_BODY,
    optional: ['notes'],
  },
  'DELETE /mock-interviews/:id': { access: 'member', id: 'slot', unknown: SLOT_UNKNOWN, foreign: NOT_YOUR_SLOT },
  'POST /mock-interviews/:id/book': {
    access: 'member',
    id: 'slot',
    unknown: SLOT_UNKNOWN,
    needs_verified: true,
    foreign: null,
    body: () => ({ scheduled_time: SLOT_BODY.scheduled_time }),
    optional: ['scheduled_time'],
  },
  'GET /sessions/:id': { access: 'account', is_of_member: true, id: 'session', unknown: SESSION_UNKNOWN },
  'PUT /sessions/:id/complete': { access: 'member', id: 'session', unknown: SESSION_UNKNOWN },
  'POST /sessions/:id/cancel': { access: 'member', id: 'session', unknown: SESSION_UNKNOWN },
  'POST /feedback': {
    access: 'member',
    body: ({ session }) => ({ session_id: session.id, ...FEEDBACK_BODY }),
    optional: FEEDBACK_OPTIONAL,
    foreign: SESSION_UNKNOWN,
  },
  'POST /mock-interviews/:id/feedback': {
    access: 'member',
    id: 'booked_slot',
    unknown: SLOT_UNKNOWN,
    foreign: SESSION_UNKNOWN,
    body: () => FEEDBACK_BODY,
    optional: FEEDBACK_OPTIONAL,
  },
  'PUT /mock-interviews/:id/feedback': {
    access: 'member',
    id: 'booked_slot',
    unknown: SLOT_UNKNOWN,
    foreign: SESSION_UNKNOWN,
  },
  'POST /sessions/:id/dispute': {
    access: 'member',
    id: 'session',
    unknown: SESSION_UNKNOWN,
    body: () => ({ reason: 'We talked about something else.' }),
  },
  'POST /notifications/feedback-reminder': {
    access: 'member',
    body: ({ session, member }) => ({ session_id: session.id, user_id: member.account_id }),
    optional: ['user_id'],
    foreign: SESSION_UNKNOWN,
  },
  'GET /history/:user_id': {
    access: 'member',
    query: { ...PAGE, status: 'completed', role: 'interviewer', profession_id: PROFESSION_ID },
  },
  'GET /members/ratings': { access: 'public', query: { ...PAGE, profession_id: PROFESSION_ID } },
  'GET /members/me/statistics': {
    access: 'member',
    query: { from: '2026-02-01', to: '2026-03-02', profession_id: PROFESSION_ID },
  },
  'POST /sessions/:id/no-show': {
    access: 'member',
    id: 'session',
    unknown: SESSION_UNKNOWN,
    body: () => ({ report_text: 'Nobody came.' }),
  },
  'GET /user/points': { access: 'member', query: PAGE },
  'POST /members/register': {
    access: 'public',
    body: () => ({ full_name: 'Anna Petrova', email: 'new@member.example', password: PASSWORD, locale: 'en' }),
    optional: ['locale'],
  },
  'GET /members/me': { access: 'member' },
  'PATCH /members/me': { access: 'member', ...PROFILE_FACTS },
  'GET /members/:id': { access: 'public', id: 'member', unknown: MEMBER_UNKNOWN },
  'GET /professions': { access: 'public', query: { ...PAGE, q: 'backend' } },
};
