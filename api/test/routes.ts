import type { FastifyInstance } from 'fastify';
import { STANDARD_SETTINGS } from '../src/modules/settings/setting.policy.js';
import type { AccessLevel } from '../src/platform/auth/access.js';
import type { TestApp } from './app.js';
import {
  aColleague,
  aMember,
  aNotification,
  anAccount,
  anInvitation,
  aProfession,
  aRecruiter,
  aResponse,
  aSavedFilter,
  aVacancy,
  CONSENT,
  type GivenMember,
  type GivenRecruiter,
  type GivenResponse,
  PASSWORD,
  VACANCY,
} from './given.js';

import { ALL_EVENTS, aWebhook, aWebhookDelivery } from './webhook-receiver.js';
import { aCase, aSession, aSlot, MEETING_LINK, PROFESSION_ID } from './given-mock-interviews.js';

/** One of each: an employer with a vacancy and a response to it, a member, an administrator with two professions. */
export interface Tenant {
  recruiter: GivenRecruiter;
  vacancy: { id: string; updated_at: string };
  response: GivenResponse;
  colleague: { token: string; account_id: string };
  invitation: { id: string };
  member: GivenMember;
  /** Of the member: one that is open, and one that is booked. */
  slot: { id: string };
  session: { id: string; mock_interview_id: string };
  other_member: { account_id: string };
  /** Of the member, who is complained about and may know it. */
  case: { id: string };
  admin: { token: string; account_id: string };
  notification: { id: string };
  profession: { id: string };
  other_profession: { id: string };
  /** Of the recruiter. */
  saved_filter: { id: string };
  webhook: { id: string };
  webhook_delivery: { id: string };
}

export async function aTenant(app: TestApp): Promise<Tenant> {
  const recruiter = await aRecruiter(app);
  const vacancy = await aVacancy(app, recruiter);
  const member = await aMember(app);
  const webhook = await aWebhook(app, recruiter);
  const later = [new Date(app.clock.now().getTime() + 100 * 3_600_000)];
  const session = await aSession(app, { interviewer: member, scheduled_times: later });
  return {
    recruiter,
    vacancy,
    response: await aResponse(app, vacancy),
    colleague: await aColleague(app, recruiter),
    invitation: await anInvitation(app, recruiter),
    member,
    slot: await aSlot(app, member),
    session,
    other_member: session.interviewee,
    case: await aCase(app, session),
    admin: await anAccount(app, { staff_role: 'admin' }),
    notification: await aNotification(app, recruiter),
    profession: await aProfession(app),
    other_profession: await aProfession(app),
    saved_filter: await aSavedFilter(app, recruiter),
    webhook,
    webhook_delivery: await aWebhookDelivery(app, recruiter, webhook),
  };
}

export type Json = Record<string, unknown>;

/** What `:id` can stand for: whose it is, and how an unknown one is answered. */
const NAMED = {
  vacancy: { code: 'vacancies.not_found', of: ({ vacancy }: Tenant) => vacancy.id },
  candidate: { code: 'candidates.not_found', of: ({ response }: Tenant) => response.candidate.id },
  response: { code: 'responses.not_found', of: ({ response }: Tenant) => response.id },
  account: { code: 'accounts.not_found', of: ({ colleague }: Tenant) => colleague.account_id },
  colleague: { code: 'employers.colleague_not_found', of: ({ colleague }: Tenant) => colleague.account_id },
  invitation: { code: 'employers.invitation_not_found', of: ({ invitation }: Tenant) => invitation.id },
  member: { code: 'members.not_found', of: ({ member }: Tenant) => member.account_id },
  slot: { code: 'mock_interviews.not_found', of: ({ slot }: Tenant) => slot.id },
  booked_slot: { code: 'mock_interviews.not_found', of: ({ session }: Tenant) => session.mock_interview_id },
  company: { code: 'employers.not_found', of: ({ recruiter }: Tenant) => recruiter.employer_id },
  case: { code: 'moderation.not_found', of: (tenant: Tenant) => tenant.case.id },
  session: { code: 'sessions.not_found', of: ({ session }: Tenant) => session.id },
  notification: { code: 'notifications.not_found', of: ({ notification }: Tenant) => notification.id },
  webhook: { code: 'webhooks.not_found', of: ({ webhook }: Tenant) => webhook.id },
  webhook_of_delivery: { code: 'webhooks.delivery_not_found', of: ({ webhook }: Tenant) => webhook.id },
  saved_filter: { code: 'saved_filters.not_found', of: (tenant: Tenant) => tenant.saved_filter.id },
  profession: { code: 'professions.not_found', of: ({ profession }: Tenant) => profession.id },
};

/** What the tests know of a route. The body and the query name every field there is, so that each can be spoilt. */
export interface RouteFacts {
  access: AccessLevel;
  /** Open to every account, since staff of any kind reads it, but it belongs to members. */
  is_of_member?: true;
  /** What `:id` stands for, and how an unknown one is answered (`jobs` share their ids with vacancies). */
  id?: keyof typeof NAMED;
  unknown?: { status: number; code: string };
  /** The header whose secret opens a public route; `recruiter` where an employer may come in without it. */
  secret?: { header: 'x-candidate-token' | 'x-chat-token'; isOpenToRecruiters: boolean };
  body?: (tenant: Tenant) => Json;
  /** Paths of the body that may be left out, and that may be null. */
  optional?: string[];
  nullable?: string[];
  query?: Record<string, string>;
  is_form?: boolean;
  /** Refused to whoever has not confirmed the e-mail. */
  needs_verified?: true;
  /** How a member is refused whom it does not concern, where that is not `unknown`; null where it is for all. */
  foreign?: { status: number; code: string } | null;
}

const ACCOUNT_UNKNOWN = { status: 404, code: 'accounts.not_found' };
const VACANCY_UNKNOWN = { status: 404, code: 'vacancies.not_found' };
const RESPONSE_UNKNOWN = { status: 404, code: 'responses.not_found' };
const CANDIDATE_UNKNOWN = { status: 404, code: 'candidates.not_found' };
const MEMBER_UNKNOWN = { status: 404, code: 'members.not_found' };
const PROFESSION_UNKNOWN = { status: 404, code: 'professions.not_found' };
const WEBHOOK_UNKNOWN = { status: 404, code: 'webhooks.not_found' };
const CANDIDATE_TOKEN = { header: 'x-candidate-token', isOpenToRecruiters: false } as const;
const CHAT_TOKEN = { header: 'x-chat-token', isOpenToRecruiters: false } as const;
/** Ids reveal nothing: without its secret, what exists is refused like what does not. */
const CANDIDATE_SECRET = { status: 401, code: 'candidates.token_needed' };
const CHAT_SECRET = { status: 401, code: 'responses.chat_token_needed' };

const VACANCY_BODY = {
  ...VACANCY,
  requirements: {
    skills: [{ name: 'TypeScript', importance: 'must', min_years: 2 }],
    min_experience_years: 3,
    languages: [{ code: 'en', level: 'b1' }],
    education: 'bachelor',
    locations: ['Moscow'],
    questions: [
      {
        id: 'salary',
        text: 'What monthly pay do you expect?',
        kind: 'number',
        unit: 'money',
        accept: { min: 1, max: 300000 },
        knockout: true,
        importance: 'nice',
      },
      {
        id: 'day',
        text: 'Which part of the day suits you?',
        kind: 'choice',
        options: ['Morning', 'Evening'],
        accept: { options: ['Morning'] },
        importance: 'must',
      },
      {
        id: 'start',
        text: 'When can you start?',
        kind: 'date',
        accept: { from: '2026-04-01', to: '2026-05-01' },
        importance: 'nice',
      },
      { id: 'shifts', text: 'Can you work in shifts?', kind: 'yes_no', accept: { yes: true }, importance: 'must' },
    ],
  },
  status: 'open',
  approve_threshold: 0.5,
  auto_reject: true,
  faqs: [{ question: 'Is there a trial day?', answer: 'Yes, a paid one.' }],
};
const QUESTION_OPTIONAL = ['unit', 'options', 'accept', 'knockout', 'accept.min', 'accept.max', 'accept.options'];
const VACANCY_OPTIONAL = [
  ...[
    'location',
    'salary_min',
    'salary_max',
    'currency',
    'salary_period',
    'language',
    'status',
    'approve_threshold',
    'auto_reject',
    'faqs',
  ],
  ...['skills', 'min_experience_years', 'languages', 'education', 'locations', 'questions', 'skills.0.min_years'].map(
    (field) => `requirements.${field}`,
  ),
  ...[0, 1, 2, 3].flatMap((place) =>
    [...QUESTION_OPTIONAL, 'accept.from', 'accept.to', 'accept.yes'].map(
      (field) => `requirements.questions.${place}.${field}`,
    ),
  ),
];
const VACANCY_FACTS = {
  body: () => VACANCY_BODY,
  optional: VACANCY_OPTIONAL,
  nullable: [
    'location',
    'salary_min',
    'salary_max',
    'salary_period',
    'requirements.min_experience_years',
    'requirements.education',
  ],
};

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

const SETTING_NAMES = Object.keys(STANDARD_SETTINGS);

const PAGE = { limit: '10', cursor: '' };

const SLOT_UNKNOWN = { status: 404, code: 'mock_interviews.not_found' };
const NOT_YOUR_SLOT = { status: 403, code: 'mock_interviews.not_yours' };
const SESSION_UNKNOWN = { status: 404, code: 'sessions.not_found' };
const CASE_UNKNOWN = { status: 404, code: 'moderation.not_found' };
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

/** Every route of the application. Tests fail on a route that is not here, and on one here that is not there. */
export const ROUTES: Record<string, RouteFacts> = {
  'GET /health/live': { access: 'public' },
  'GET /health/ready': { access: 'public' },
  'GET /metrics': { access: 'public' },

  'POST /auth/login': {
    access: 'public',
    body: ({ recruiter }) => ({ email: recruiter.email, password: PASSWORD }),
  },
  'POST /auth/refresh': { access: 'public', body: ({ recruiter }) => ({ refresh_token: recruiter.refresh_token }) },
  'POST /auth/logout': { access: 'account' },
  'POST /auth/password/forgot': { access: 'public', body: ({ recruiter }) => ({ email: recruiter.email }) },
  'POST /auth/password/reset': { access: 'public', body: () => ({ token: 'a token', password: PASSWORD }) },
  'POST /auth/email/verify': { access: 'public', body: () => ({ token: 'a token' }) },
  'POST /auth/email/send-again': { access: 'account' },
  'GET /auth/me': { access: 'account' },
  'PATCH /auth/me': {
    access: 'account',
    body: () => ({ full_name: 'Olga Belova', locale: 'en', time_zone: 'Europe/Berlin' }),
    optional: ['full_name', 'locale', 'time_zone'],
    nullable: ['full_name'],
  },
  'POST /ws-tickets': { access: 'account' },
  'GET /accounts/me/export': { access: 'account' },
  'GET /accounts/me/filters': { access: 'recruiter', query: { list: 'responses' } },
  'PUT /accounts/me/filters': {
    access: 'recruiter',
    body: ({ vacancy, response }) => ({
      list: 'responses',
      name: 'Strong',
      filter: {
        q: 'anna',
        vacancy_id: vacancy.id,
        candidate_id: response.candidate.id,
        status: 'approved',
        stage: 'inbox',
        min_score: 0.8,
        is_incomplete: false,
        is_review_requested: false,
        is_unconfirmed: false,
      },
      sort: 'relevance_score',
      sort_order: 'desc',
    }),
    optional: [
      ...['q', 'vacancy_id', 'candidate_id', 'status', 'stage', 'min_score'],
      ...['is_incomplete', 'is_review_requested', 'is_unconfirmed'],
    ].map((field) => `filter.${field}`),
  },
  'PATCH /accounts/me/filters/:id': {
    access: 'recruiter',
    id: 'saved_filter',
    body: () => ({ name: 'Strong, called' }),
    unknown: { status: 404, code: 'saved_filters.not_found' },
  },
  'DELETE /accounts/me/filters/:id': {
    access: 'recruiter',
    id: 'saved_filter',
    unknown: { status: 404, code: 'saved_filters.not_found' },
  },
  'DELETE /accounts/me': { access: 'account', body: () => ({ password: 'not the password' }) },

  'POST /employers/register': {
    access: 'public',
    body: () => ({ company_name: 'Northern Light', email: 'new@company.example', password: PASSWORD, locale: 'en' }),
    optional: ['locale'],
  },
  'GET /employers/me': { access: 'recruiter' },
  'PATCH /employers/me': {
    access: 'owner',
    body: () => ({
      company_name: 'Northern Light',
      email: 'jobs@company.example',
      locale: 'en',
      time_zone: 'Europe/Berlin',
      country: 'DE',
      retention_months: 6,
      widget_origins: ['https://careers.company.example'],
    }),
    optional: ['company_name', 'email', 'locale', 'time_zone', 'country', 'retention_months', 'widget_origins'],
    nullable: ['country'],
  },

  'GET /employers/me/statistics': {
    access: 'recruiter',
    query: { from: '2026-02-01', to: '2026-03-02', vacancy_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60' },
  },

  'GET /employers/me/team': { access: 'recruiter' },
  'POST /employers/me/team': {
    access: 'owner',
    needs_verified: true,
    body: () => ({ email: 'olga@company.example', employer_role: 'recruiter' }),
  },
  'PATCH /employers/me/team/:id': {
    access: 'owner',
    id: 'colleague',
    unknown: { status: 404, code: 'employers.colleague_not_found' },
    body: () => ({ employer_role: 'owner' }),
  },
  'DELETE /employers/me/team/:id': {
    access: 'owner',
    id: 'colleague',
    unknown: { status: 404, code: 'employers.colleague_not_found' },
  },
  'DELETE /employers/me/team/invitations/:id': {
    access: 'owner',
    id: 'invitation',
    unknown: { status: 404, code: 'employers.invitation_not_found' },
  },
  'GET /employers/invitations/:token': { access: 'public' },
  'POST /employers/invitations/:token/accept': {
    access: 'public',
    body: () => ({ full_name: 'Olga Belova', password: PASSWORD, locale: 'en' }),
    optional: ['locale'],
  },

  'POST /employers/me/webhooks': {
    access: 'owner',
    body: () => ({ url: 'https://hooks.company.example/', events: ALL_EVENTS, is_active: true }),
    optional: ['is_active'],
  },
  'GET /employers/me/webhooks': { access: 'owner' },
  'GET /employers/me/webhooks/:id': { access: 'owner', id: 'webhook', unknown: WEBHOOK_UNKNOWN },
  'PATCH /employers/me/webhooks/:id': {
    access: 'owner',
    id: 'webhook',
    unknown: WEBHOOK_UNKNOWN,
    body: () => ({ url: 'https://hooks.company.example/2', events: ALL_EVENTS, is_active: false }),
    optional: ['url', 'events', 'is_active'],
  },
  'DELETE /employers/me/webhooks/:id': { access: 'owner', id: 'webhook', unknown: WEBHOOK_UNKNOWN },
  'POST /employers/me/webhooks/:id/rotate': { access: 'owner', id: 'webhook', unknown: WEBHOOK_UNKNOWN },
  'POST /employers/me/webhooks/:id/test': { access: 'owner', id: 'webhook', unknown: WEBHOOK_UNKNOWN },
  'GET /employers/me/webhooks/:id/deliveries': {
    access: 'owner',
    id: 'webhook',
    unknown: WEBHOOK_UNKNOWN,
    query: PAGE,
  },
  'POST /employers/me/webhooks/:id/deliveries/:delivery_id/replay': {
    access: 'owner',
    id: 'webhook_of_delivery',
    unknown: { status: 404, code: 'webhooks.delivery_not_found' },
  },

  'POST /vacancies': { access: 'recruiter', needs_verified: true, ...VACANCY_FACTS },
  'GET /vacancies': { access: 'recruiter', query: { ...PAGE, status: 'open', q: 'backend', page: '1' } },
  'POST /vacancies/draft': {
    access: 'recruiter',
    body: () => ({ text: 'Backend developer\nRequirements: TypeScript, 3+ years', language: 'en' }),
    optional: ['language'],
  },
  'POST /vacancies/test-chat': {
    access: 'recruiter',
    body: () => ({
      vacancy: VACANCY_BODY,
      candidate_name: 'Anna Petrova',
      city: 'Moscow',
      resume_text: 'Backend developer',
      state: { began_on: '2026-03-02', said: ['Yes'] },
      message_text: 'Four years',
    }),
    optional: [
      ...['candidate_name', 'city', 'resume_text', 'state', 'message_text'],
      ...VACANCY_OPTIONAL.map((field) => `vacancy.${field}`),
    ],
    nullable: ['city', ...VACANCY_FACTS.nullable.map((field) => `vacancy.${field}`)],
  },
  'GET /vacancies/:id': { access: 'recruiter', id: 'vacancy', unknown: VACANCY_UNKNOWN },
  'PUT /vacancies/:id': {
    access: 'recruiter',
    needs_verified: true,
    id: 'vacancy',
    unknown: VACANCY_UNKNOWN,
    ...VACANCY_FACTS,
    body: ({ vacancy }) => ({ ...VACANCY_BODY, updated_at: vacancy.updated_at }),
    optional: [...VACANCY_OPTIONAL, 'updated_at'],
  },
  'PUT /vacancies/:id/faqs': {
    access: 'recruiter',
    id: 'vacancy',
    unknown: VACANCY_UNKNOWN,
    body: () => ({ items: [{ question: 'Is there a trial day?', answer: 'Yes, a paid one.' }] }),
  },
  'DELETE /vacancies/:id': { access: 'recruiter', id: 'vacancy', unknown: VACANCY_UNKNOWN },
  'GET /jobs': {
    access: 'public',
    query: {
      ...PAGE,
      q: 'backend',
      employer_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      work_format: 'remote',
      location: 'Moscow',
      language: 'en',
    },
  },
  'GET /companies/:id': {
    access: 'public',
    id: 'company',
    unknown: { status: 404, code: 'employers.not_found' },
  },
  'GET /jobs/:id': { access: 'public', id: 'vacancy', unknown: VACANCY_UNKNOWN },

  'POST /candidates': {
    access: 'public',
    body: () => ({
      full_name: 'Anna Petrova',
      email: 'anna@mail.example',
      phone: '+7 900 000-00-01',
      city: 'Moscow',
      resume_text: 'Backend developer',
      locale: 'en',
      consent: CONSENT,
    }),
    optional: ['phone', 'city', 'resume_text', 'locale'],
    nullable: ['phone', 'city'],
  },
  'GET /candidates': { access: 'recruiter', query: { ...PAGE, page: '1', q: 'anna' } },
  'GET /candidates/:id': {
    access: 'public',
    id: 'candidate',
    unknown: CANDIDATE_SECRET,
    secret: { ...CANDIDATE_TOKEN, isOpenToRecruiters: true },
  },
  'PATCH /candidates/:id': {
    access: 'public',
    id: 'candidate',
    unknown: CANDIDATE_SECRET,
    secret: CANDIDATE_TOKEN,
    body: () => ({ full_name: 'Anna Petrova', phone: '+7 900 000-00-02', city: 'Kazan', resume_text: 'Developer' }),
    optional: ['full_name', 'phone', 'city', 'resume_text'],
    nullable: ['phone', 'city'],
  },
  'DELETE /candidates/:id': {
    access: 'public',
    id: 'candidate',
    unknown: CANDIDATE_SECRET,
    secret: { ...CANDIDATE_TOKEN, isOpenToRecruiters: true },
  },
  'POST /candidates/:id/resume': {
    access: 'public',
    id: 'candidate',
    unknown: CANDIDATE_SECRET,
    secret: CANDIDATE_TOKEN,
    is_form: true,
  },
  'GET /candidates/:id/resume': { access: 'recruiter', id: 'candidate', unknown: CANDIDATE_UNKNOWN },
  'GET /candidates/:id/export': {
    access: 'public',
    id: 'candidate',
    unknown: CANDIDATE_SECRET,
    secret: { ...CANDIDATE_TOKEN, isOpenToRecruiters: true },
  },

  'POST /responses': {
    access: 'public',
    secret: CANDIDATE_TOKEN,
    body: ({ vacancy, response }) => ({ vacancy_id: vacancy.id, candidate_id: response.candidate.id }),
  },
  'GET /responses': {
    access: 'recruiter',
    query: {
      ...PAGE,
      vacancy_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      candidate_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      status: 'new',
      stage: 'inbox',
      is_incomplete: 'false',
      is_review_requested: 'false',
      is_unconfirmed: 'false',
      min_score: '0.5',
      q: 'anna',
      sort: 'relevance_score',
      order: 'desc',
      page: '1',
    },
  },
  'GET /responses/export.csv': {
    access: 'recruiter',
    query: {
      vacancy_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      candidate_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      status: 'new',
      stage: 'inbox',
      is_incomplete: 'false',
      is_review_requested: 'false',
      is_unconfirmed: 'false',
      min_score: '0.5',
      q: 'anna',
      sort: 'relevance_score',
      order: 'desc',
    },
  },
  'GET /responses/:id': { access: 'recruiter', id: 'response', unknown: RESPONSE_UNKNOWN },
  'POST /responses/:id/decision': {
    access: 'recruiter',
    id: 'response',
    unknown: RESPONSE_UNKNOWN,
    body: () => ({ status: 'approved', reason: 'A strong portfolio.' }),
    optional: ['reason'],
  },
  'POST /responses/:id/stage': {
    access: 'recruiter',
    id: 'response',
    unknown: RESPONSE_UNKNOWN,
    body: () => ({ stage: 'screening', from: 'inbox', reason: 'Looks promising.' }),
    optional: ['from', 'reason'],
  },
  'POST /responses/:id/notes': {
    access: 'recruiter',
    id: 'response',
    unknown: RESPONSE_UNKNOWN,
    body: () => ({ note_text: 'Call on Monday.' }),
  },
  'POST /responses/:id/withdraw': { access: 'public', id: 'response', unknown: CHAT_SECRET, secret: CHAT_TOKEN },
  'POST /responses/:id/review-request': { access: 'public', id: 'response', unknown: CHAT_SECRET, secret: CHAT_TOKEN },
  'GET /responses/:id/messages': {
    access: 'public',
    id: 'response',
    unknown: CHAT_SECRET,
    secret: { ...CHAT_TOKEN, isOpenToRecruiters: true },
    query: { after: '0' },
  },
  'POST /responses/:id/takeover': { access: 'recruiter', id: 'response', unknown: RESPONSE_UNKNOWN },
  'POST /responses/:id/handback': { access: 'recruiter', id: 'response', unknown: RESPONSE_UNKNOWN },

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
  'GET /admin/statistics/mock-interviews': {
    access: 'admin',
    query: { from: '2026-02-01', to: '2026-03-02', profession_id: PROFESSION_ID },
  },
  'POST /sessions/:id/no-show': {
    access: 'member',
    id: 'session',
    unknown: SESSION_UNKNOWN,
    body: () => ({ report_text: 'Nobody came.' }),
  },
  'POST /moderation/complaints': {
    access: 'member',
    body: ({ other_member, session }) => ({
      member_id: other_member.account_id,
      session_id: session.id,
      report_text: 'Rude.',
    }),
    optional: ['session_id'],
  },
  'GET /moderation/cases': {
    access: 'moderator',
    query: {
      ...PAGE,
      kind: 'no_show',
      status: 'open',
      session_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      subject_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      is_escalated: 'false',
      is_mine: 'false',
      is_decided: 'false',
    },
  },
  'GET /moderation/cases/mine': { access: 'member', query: PAGE },
  'GET /moderation/cases/:id': { access: 'account', is_of_member: true, id: 'case', unknown: CASE_UNKNOWN },
  'POST /moderation/cases/:id/answer': {
    access: 'member',
    id: 'case',
    unknown: CASE_UNKNOWN,
    body: () => ({ answer_text: 'I was there.' }),
  },
  'POST /moderation/cases/:id/appeal': {
    access: 'member',
    id: 'case',
    unknown: CASE_UNKNOWN,
    body: () => ({ appeal_text: 'I was there.' }),
  },
  'POST /moderation/cases/:id/claim': { access: 'moderator', id: 'case', unknown: CASE_UNKNOWN },
  'POST /moderation/cases/:id/release': { access: 'moderator', id: 'case', unknown: CASE_UNKNOWN },
  'POST /moderation/cases/:id/escalate': {
    access: 'moderator',
    id: 'case',
    unknown: CASE_UNKNOWN,
    body: () => ({ reason: 'Both sides show proof.' }),
  },
  'POST /moderation/cases/:id/decide': {
    access: 'moderator',
    id: 'case',
    unknown: CASE_UNKNOWN,
    body: () => ({ outcome: 'rejected', reason: 'Both were there.' }),
  },
  'POST /admin/sessions/:id/archive': { access: 'admin', id: 'session', unknown: SESSION_UNKNOWN },
  'GET /user/points': { access: 'member', query: PAGE },
  'POST /admin/points/grants': {
    access: 'admin',
    body: ({ member }) => ({ member_id: member.account_id, amount: 3, reason: 'Helped at the opening.' }),
  },
  'POST /admin/points/grants/bulk': {
    access: 'admin',
    body: ({ member }) => ({ grants: [{ member_id: member.account_id, amount: 3 }], reason: 'The opening.' }),
  },
  'GET /admin/points/proof': { access: 'admin' },
  'POST /admin/points/proof': { access: 'admin' },
  'GET /notifications': { access: 'account', query: { ...PAGE, is_read: 'false', kind: 'session_booked' } },
  'POST /notifications/:id/read': {
    access: 'account',
    id: 'notification',
    unknown: { status: 404, code: 'notifications.not_found' },
  },
  'POST /notifications/read-all': { access: 'account' },
  'GET /notifications/preferences': { access: 'account' },
  'GET /notifications/unsubscribe/:token': { access: 'public' },
  'POST /notifications/unsubscribe/:token': { access: 'public' },
  'PATCH /notifications/preferences': {
    access: 'account',
    body: () => ({ items: [{ kind: 'session_booked', is_shown: true, is_mailed: false }] }),
    optional: ['items.0.is_shown', 'items.0.is_mailed'],
  },
  'POST /members/register': {
    access: 'public',
    body: () => ({ full_name: 'Anna Petrova', email: 'new@member.example', password: PASSWORD, locale: 'en' }),
    optional: ['locale'],
  },
  'GET /members/me': { access: 'member' },
  'PATCH /members/me': { access: 'member', ...PROFILE_FACTS },
  'GET /members/:id': { access: 'public', id: 'member', unknown: MEMBER_UNKNOWN },
  'GET /professions': { access: 'public', query: { ...PAGE, q: 'backend' } },
  'GET /admin/professions': { access: 'admin', query: { ...PAGE, q: 'backend', is_archived: 'false' } },
  'POST /admin/professions': {
    access: 'admin',
    body: () => ({ name_ru: 'Флорист', name_en: 'Florist', aliases: ['Flower designer'] }),
    optional: ['aliases'],
  },
  'PATCH /admin/professions/:id': {
    access: 'admin',
    id: 'profession',
    unknown: PROFESSION_UNKNOWN,
    body: ({ profession: { id } }) => ({
      name_ru: `Ремесло ${id}`,
      name_en: `Craft ${id}`,
      aliases: [`Trade ${id}`],
      is_archived: false,
    }),
    optional: ['name_ru', 'name_en', 'aliases', 'is_archived'],
  },
  'POST /admin/professions/:id/merge': {
    access: 'admin',
    id: 'profession',
    unknown: PROFESSION_UNKNOWN,
    body: ({ other_profession }) => ({ into_id: other_profession.id }),
  },
  'GET /admin/settings': { access: 'admin' },
  'PATCH /admin/settings': {
    access: 'admin',
    body: () => ({ ...STANDARD_SETTINGS, cancel_notice_hours: 3 }),
    optional: SETTING_NAMES,
    nullable: SETTING_NAMES,
  },
  'GET /admin/accounts': {
    access: 'admin',
    query: { ...PAGE, q: 'olga', kind: 'member', staff_role: 'admin', is_suspended: 'false', page: '1' },
  },
  'GET /admin/accounts/:id': { access: 'admin', id: 'account', unknown: ACCOUNT_UNKNOWN },
  'PATCH /admin/accounts/:id/role': {
    access: 'admin',
    id: 'account',
    unknown: ACCOUNT_UNKNOWN,
    body: () => ({ staff_role: 'moderator' }),
    nullable: ['staff_role'],
  },
  'POST /admin/accounts/:id/suspension': {
    access: 'admin',
    id: 'account',
    unknown: ACCOUNT_UNKNOWN,
    body: () => ({ until: '2126-12-01T09:00:00Z', reason: 'Advertises in vacancies.' }),
  },
  'DELETE /admin/accounts/:id/suspension': { access: 'admin', id: 'account', unknown: ACCOUNT_UNKNOWN },
  'GET /admin/employers': { access: 'admin', query: { ...PAGE, q: 'northern', page: '1' } },
  'GET /admin/audit': {
    access: 'admin',
    query: {
      ...PAGE,
      actor_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      action: 'account.role_changed',
      subject_type: 'account',
      subject_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60',
      from: '2026-01-01T00:00:00Z',
      to: '2026-02-01T00:00:00Z',
    },
  },
  'GET /admin/events/dead': { access: 'admin', query: PAGE },
  'POST /admin/events/dead/replay': {
    access: 'admin',
    body: () => ({ event_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60', handler: 'accounts.mail-verification' }),
  },
};

/** Pages, their files and the documents of the API: read-only and for everyone. */
const NOT_ROUTES = /^\/$|^\/api\/(docs|openapi)|^\/(?!api\/)|^\*$/;

/** The routes that the running application has, as keys of `ROUTES`: read from its router, so none can hide. */
export function routesOf({ app }: TestApp): string[] {
  const tree = (app.getHttpAdapter().getInstance() as unknown as FastifyInstance).printRoutes({ commonPrefix: false });
  const above: string[] = [];
  const found: string[] = [];
  for (const line of tree.split('\n')) {
    const [, indent = '', segment = '', methods = ''] = /^([│ ]*)[├└]── (\S+) \((.+)\)$/.exec(line) ?? [];
    if (!segment) {
      if (line.trim() !== '') throw new Error(`A line of the router's tree was not understood: ${line}`);
      continue;
    }
    const depth = indent.length / 4;
    const path = `${above[depth - 1] ?? ''}${segment}`.replace(/^\/\//, '/');
    above.splice(depth, Infinity, path);
    if (NOT_ROUTES.test(path)) continue;
    for (const method of methods.split(', '))
      if (method !== 'HEAD') found.push(`${method} ${path.replace(/^\/api/, '')}`);
  }
  return found.sort();
}

/** The table's entries as rows for `describe.each`. */
export const routeRows = (): { route: string; method: string; path: string; facts: RouteFacts }[] =>
  Object.entries(ROUTES).map(([route, facts]) => {
    const [method = '', path = ''] = route.split(' ');
    return { route, method, path, facts };
  });

export const notFoundCode = ({ id }: RouteFacts): string => (id ? NAMED[id].code : '');

export const isOfMember = ({ access, is_of_member }: RouteFacts): boolean =>
  access === 'member' || is_of_member === true;

/** Somebody of the tenant who may call the route. */
export function callerOf(facts: RouteFacts, { recruiter, member, admin }: Tenant): { token: string | undefined } {
  const { access } = facts;
  if (access === 'public') return { token: undefined };
  if (isOfMember(facts)) return member;
  return access === 'moderator' || access === 'admin' ? admin : recruiter;
}

/** The address of a route with the tenant's own id in it. */
export function pathOf(path: string, { id }: RouteFacts, tenant: Tenant): string {
  const whole = path.replace(':delivery_id', tenant.webhook_delivery.id).replace(':user_id', tenant.member.account_id);
  return id ? whole.replace(':id', NAMED[id].of(tenant)) : whole;
}

/** The candidate's secret that opens the route; nothing where none is asked for. */
export function secretOf({ secret }: RouteFacts, { response }: Tenant): Record<string, string> {
  if (!secret) return {};
  const value = secret.header === 'x-chat-token' ? response.chat_token : response.candidate.candidate_token;
  return { [secret.header]: value };
}

/** A digest of every row of ours: two alike mean that nothing was stored, changed or deleted in between. */
export async function everythingStored({ database }: TestApp): Promise<Record<string, string>> {
  const tables = await database.rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const rows = await database.rows<{ name: string; digest: string }>(
    tables
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${name} t`,
      )
      .join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
