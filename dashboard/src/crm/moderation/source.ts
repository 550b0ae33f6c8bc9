import { bodyOf } from '../../shared/api/client';
import type { components, operations } from '../../shared/api/schema';
import { crmApi } from '../api';
import type { Page, Source } from '../source';

export type Case = components['schemas']['CaseView'];
export type Outcome = components['schemas']['DecideCase']['outcome'];
export type Meeting = components['schemas']['SessionView'];
type Query = NonNullable<operations['ModerationController_list']['parameters']['query']>;

/** Others take and decide cases meanwhile. */
export const LOOK_AGAIN_MS = 30_000;

export const VIEWS = ['queue', 'mine', 'decided'] as const;
export type View = (typeof VIEWS)[number];

const FILTERS: Record<View, Query> = { queue: {}, mine: { is_mine: true }, decided: { is_decided: true } };

const at = (id: string) => ({ path: { id } });

export const moderation: Source = {
  paging: 'cursor',
  list: ({ view, ...query }, signal) =>
    bodyOf<Page<Case>>(
      crmApi.GET('/api/moderation/cases', {
        params: { query: { ...(query as Query), ...FILTERS[view as View] } },
        signal,
      }),
    ),
  one: (id, signal) => bodyOf<Case>(crmApi.GET('/api/moderation/cases/{id}', { params: at(id), signal })),
};

/** Each answers the case as it is afterwards. */
export const moderationVerbs = {
  claimCase: (id: string) => bodyOf<Case>(crmApi.POST('/api/moderation/cases/{id}/claim', { params: at(id) })),
  releaseCase: (id: string) => bodyOf<Case>(crmApi.POST('/api/moderation/cases/{id}/release', { params: at(id) })),
  escalateCase: (id: string, reason: string) =>
    bodyOf<Case>(crmApi.POST('/api/moderation/cases/{id}/escalate', { params: at(id), body: { reason } })),
  decideCase: (id: string, outcome: Outcome, reason: string) =>
    bodyOf<Case>(crmApi.POST('/api/moderation/cases/{id}/decide', { params: at(id), body: { outcome, reason } })),
  meeting: (id: string) => bodyOf<Meeting>(crmApi.GET('/api/sessions/{id}', { params: at(id) })),
};
