import { PASSWORD } from '../given.js';
import { type RouteFacts, PAGE } from './facts.js';

/** Operations, and what everybody with an account has. */
export const ACCOUNTS_ROUTES: Record<string, RouteFacts> = {
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
};
