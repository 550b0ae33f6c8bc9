import { bodyOf } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { crmApi } from '../api';
import { download } from '../download';
import type { Account } from '../session';
import type { Page } from '../source';

export type Company = components['schemas']['EmployerView'];
export type CompanyChanges = components['schemas']['ChangeEmployer'];
export type AccountChanges = components['schemas']['ChangeAccount'];
export type Webhook = components['schemas']['WebhookView'];
export type WebhookWithSecret = components['schemas']['WebhookWithSecretView'];
export type WebhookChanges = components['schemas']['ChangeWebhook'];
export type Delivery = components['schemas']['WebhookDeliveryView'];
type NewWebhook = components['schemas']['CreateWebhook'];

export const WEBHOOK_EVENTS = [
  'response.created',
  'chat.finished',
  'response.decided',
  'response.moved',
  'response.withdrawn',
  'response.review_requested',
  'vacancy.closed',
] as const satisfies readonly Webhook['events'][number][];

const at = (id: string) => ({ path: { id } });

export const settingsVerbs = {
  company: () => bodyOf<Company>(crmApi.GET('/api/employers/me')),
  changeCompany: (changes: CompanyChanges) => bodyOf<Company>(crmApi.PATCH('/api/employers/me', { body: changes })),
  changeAccount: (changes: AccountChanges) => bodyOf<Account>(crmApi.PATCH('/api/auth/me', { body: changes })),
  exportAccount: () => download('/api/accounts/me/export', 'account.json'),
  deleteAccount: (password: string) => bodyOf<void>(crmApi.DELETE('/api/accounts/me', { body: { password } })),

  webhooks: () => bodyOf<Page<Webhook>>(crmApi.GET('/api/employers/me/webhooks')),
  webhook: (id: string) => bodyOf<Webhook>(crmApi.GET('/api/employers/me/webhooks/{id}', { params: at(id) })),
  createWebhook: (body: NewWebhook, idempotency_key: string) =>
    bodyOf<WebhookWithSecret>(
      crmApi.POST('/api/employers/me/webhooks', { params: { header: { 'Idempotency-Key': idempotency_key } }, body }),
    ),
  changeWebhook: (id: string, changes: WebhookChanges) =>
    bodyOf<Webhook>(crmApi.PATCH('/api/employers/me/webhooks/{id}', { params: at(id), body: changes })),
  deleteWebhook: (id: string) => bodyOf<void>(crmApi.DELETE('/api/employers/me/webhooks/{id}', { params: at(id) })),
  rotateSecret: (id: string) =>
    bodyOf<WebhookWithSecret>(crmApi.POST('/api/employers/me/webhooks/{id}/rotate', { params: at(id) })),
  testWebhook: (id: string) =>
    bodyOf<Delivery>(crmApi.POST('/api/employers/me/webhooks/{id}/test', { params: at(id) })),
  deliveries: (id: string, cursor?: string) =>
    bodyOf<Page<Delivery>>(
      crmApi.GET('/api/employers/me/webhooks/{id}/deliveries', { params: { ...at(id), query: { cursor } } }),
    ),
  replayDelivery: (id: string, delivery_id: string) =>
    bodyOf<Delivery>(
      crmApi.POST('/api/employers/me/webhooks/{id}/deliveries/{delivery_id}/replay', {
        params: { path: { id, delivery_id } },
      }),
    ),
};
