import { STANDARD_SETTINGS } from '../../src/modules/settings/setting.policy.js';
import { PROFESSION_ID } from '../given-mock-interviews.js';
import { type RouteFacts, PAGE, SESSION_UNKNOWN } from './facts.js';

const ACCOUNT_UNKNOWN = { status: 404, code: 'accounts.not_found' };
const PROFESSION_UNKNOWN = { status: 404, code: 'professions.not_found' };
const SETTING_NAMES = Object.keys(STANDARD_SETTINGS);
const CASE_UNKNOWN = { status: 404, code: 'moderation.not_found' };

/** For moderators and administrators. */
export const STAFF_ROUTES: Record<string, RouteFacts> = {
  'GET /admin/statistics/mock-interviews': {
    access: 'admin',
    query: { from: '2026-02-01', to: '2026-03-02', profession_id: PROFESSION_ID },
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
