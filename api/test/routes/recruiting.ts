import { VACANCY, CONSENT } from '../given.js';
import { type RouteFacts, PAGE } from './facts.js';

const VACANCY_UNKNOWN = { status: 404, code: 'vacancies.not_found' };
const RESPONSE_UNKNOWN = { status: 404, code: 'responses.not_found' };
const CANDIDATE_UNKNOWN = { status: 404, code: 'candidates.not_found' };
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

/** Vacancies, candidates, responses and chats. */
export const RECRUITING_ROUTES: Record<string, RouteFacts> = {
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
};
