import { PASSWORD } from '../given.js';
import { ALL_EVENTS } from '../webhook-receiver.js';
import { type RouteFacts, PAGE } from './facts.js';

const WEBHOOK_UNKNOWN = { status: 404, code: 'webhooks.not_found' };

/** Companies, their team and their webhooks. */
export const EMPLOYERS_ROUTES: Record<string, RouteFacts> = {
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
};
