import type { AccessLevel } from '../../src/platform/auth/access.js';
import type { Tenant } from './tenant.js';

export type Json = Record<string, unknown>;

/** What `:id` can stand for: whose it is, and how an unknown one is answered. */
export const NAMED = {
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

export const PAGE = { limit: '10', cursor: '' };
export const SESSION_UNKNOWN = { status: 404, code: 'sessions.not_found' };
