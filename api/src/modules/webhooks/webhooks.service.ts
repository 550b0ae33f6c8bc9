import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/db/transactions.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import type { Page } from '../../platform/http/page.js';
import { newId } from '../../platform/ids.js';
import { AuditService } from '../audit/audit.service.js';
import { faultOfUrl } from './allowed-addresses.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import type { Webhook } from './webhook.entity.js';
import { MOST_WEBHOOKS, OLD_SECRET_MS, TEST_EVENT, type WebhookEvent } from './webhook.policy.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { secretOf } from './webhook-signature.policy.js';
import {
  DeliveryPending,
  TooManyWebhooks,
  WebhookDeliveryNotFound,
  WebhookInactive,
  WebhookNotFound,
  WebhookUrlNotUsable,
} from './webhooks.errors.js';
import { type DeliveryRow, WebhooksQueries } from './webhooks.queries.js';
import { WebhooksRepository } from './webhooks.repository.js';

export interface WebhookWithSecret {
  webhook: Webhook;
  secret: string;
}

/** Where an employer has events sent: told, changed, tried out, replayed. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly queries: WebhooksQueries,
    private readonly deliveries: WebhookDeliveries,
    private readonly secrets: WebhookSecrets,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Throws `WebhookUrlNotUsable`, `TooManyWebhooks`. */
  async create(
    { account_id, employer_id }: Recruiter,
    { url, events, is_active = true }: { url: string; events: WebhookEvent[]; is_active?: boolean },
  ): Promise<WebhookWithSecret> {
    this.requireUsable(url);
    const { key, sealed } = this.secrets.make();
    const now = this.clock.now();
    const webhook: Webhook = {
      id: newId(),
      employer_id,
      url,
      events: [...new Set(events)],
      is_active,
      secret_sealed: sealed,
      previous_secret_sealed: null,
      previous_secret_until: null,
      failing_since: null,
      resting_until: null,
      disabled_at: null,
      created_at: now,
      updated_at: now,
    };
    await this.transactions.run(async (tx) => {
      if ((await this.webhooks.countLocked(tx, employer_id)) >= MOST_WEBHOOKS) throw new TooManyWebhooks();
      await this.webhooks.insert(tx, webhook);
      await this.audit.record(tx, account_id, 'webhook.created', 'webhook', webhook.id, { events });
      await this.idempotency.keep(tx, webhook.id);
    });
    return { webhook, secret: secretOf(key) };
  }

  /** For whoever repeats the request that made this webhook, or its secret. */
  async withSecret(recruiter: Recruiter, id: string): Promise<WebhookWithSecret> {
    const webhook = await this.byId(recruiter, id);
    const key = this.secrets.open(webhook.secret_sealed);
    if (!key) throw new WebhookNotFound();
    return { webhook, secret: secretOf(key) };
  }

  list({ employer_id }: Recruiter): Promise<Webhook[]> {
    return this.queries.ofEmployer(employer_id);
  }

  async byId({ employer_id }: Recruiter, id: string): Promise<Webhook> {
    const webhook = await this.queries.byId(employer_id, id);
    if (!webhook) throw new WebhookNotFound();
    return webhook;
  }

  /** A new address or a new beginning forgets earlier failures. */
  change(
    { account_id, employer_id }: Recruiter,
    id: string,
    changes: { url?: string; events?: WebhookEvent[]; is_active?: boolean },
  ): Promise<Webhook> {
    if (changes.url !== undefined) this.requireUsable(changes.url);
    return this.transactions.run(async (tx) => {
      const webhook = await this.webhooks.lockOf(tx, id, employer_id);
      const isNewStart = (changes.url ?? webhook.url) !== webhook.url || (changes.is_active && !webhook.is_active);
      if (isNewStart) {
        webhook.failing_since = null;
        webhook.resting_until = null;
      }
      webhook.url = changes.url ?? webhook.url;
      webhook.events = changes.events ? [...new Set(changes.events)] : webhook.events;
      webhook.is_active = changes.is_active ?? webhook.is_active;
      if (webhook.is_active) webhook.disabled_at = null;
      webhook.updated_at = this.clock.now();
      await this.webhooks.save(tx, webhook);
      const { events, is_active } = webhook;
      await this.audit.record(tx, account_id, 'webhook.changed', 'webhook', id, { events, is_active });
      return webhook;
    });
  }

  /** The old secret goes on signing for a day, beside the new one. */
  rotate({ account_id, employer_id }: Recruiter, id: string): Promise<WebhookWithSecret> {
    const { key, sealed } = this.secrets.make();
    return this.transactions.run(async (tx) => {
      const webhook = await this.webhooks.lockOf(tx, id, employer_id);
      const now = this.clock.now();
      webhook.previous_secret_sealed = webhook.secret_sealed;
      webhook.previous_secret_until = new Date(now.getTime() + OLD_SECRET_MS);
      webhook.secret_sealed = sealed;
      webhook.updated_at = now;
      await this.webhooks.save(tx, webhook);
      await this.audit.record(tx, account_id, 'webhook.secret_rotated', 'webhook', id);
      await this.idempotency.keep(tx, id);
      return { webhook, secret: secretOf(key) };
    });
  }

  delete({ account_id, employer_id }: Recruiter, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.webhooks.lockOf(tx, id, employer_id);
      await this.webhooks.delete(tx, id);
      await this.audit.record(tx, account_id, 'webhook.deleted', 'webhook', id);
    });
  }

  /** Sends something harmless, also where the webhook is switched off. */
  async test({ employer_id }: Recruiter, id: string): Promise<DeliveryRow> {
    const delivery_id = await this.transactions.run(async (tx) => {
      const webhook = await this.webhooks.lockOf(tx, id, employer_id);
      const made = await this.deliveries.plan(tx, webhook, {
        event: TEST_EVENT,
        subject_id: id,
        occurred_at: this.clock.now(),
        data: { webhook_id: id },
      });
      await this.idempotency.keep(tx, made);
      return made;
    });
    return this.delivery(id, delivery_id);
  }

  async listDeliveries(
    recruiter: Recruiter,
    id: string,
    part: { limit: number; cursor?: string },
  ): Promise<Page<DeliveryRow>> {
    await this.byId(recruiter, id);
    return this.queries.deliveries(id, part);
  }

  async deliveryOf(recruiter: Recruiter, id: string, delivery_id: string): Promise<DeliveryRow> {
    await this.byId(recruiter, id);
    return this.delivery(id, delivery_id);
  }

  /** Once more from the first attempt on, with the same id and body. Throws `DeliveryPending`, `WebhookInactive`. */
  async replay({ account_id, employer_id }: Recruiter, id: string, delivery_id: string): Promise<DeliveryRow> {
    await this.transactions.run(async (tx) => {
      const webhook = await this.webhooks.lockOf(tx, id, employer_id).catch((error: unknown) => {
        throw error instanceof WebhookNotFound ? new WebhookDeliveryNotFound() : error;
      });
      const delivery = await this.webhooks.lockDelivery(tx, id, delivery_id);
      if (!webhook.is_active && delivery.event !== TEST_EVENT) throw new WebhookInactive();
      if (await this.webhooks.isPending(tx, delivery)) throw new DeliveryPending();
      await this.deliveries.planAgain(tx, delivery);
      await this.audit.record(tx, account_id, 'webhook.replayed', 'webhook', id, { delivery_id });
    });
    return this.delivery(id, delivery_id);
  }

  private async delivery(webhook_id: string, id: string): Promise<DeliveryRow> {
    const row = await this.queries.delivery(webhook_id, id);
    if (!row) throw new WebhookDeliveryNotFound();
    return row;
  }

  private requireUsable(url: string): void {
    const fault = faultOfUrl(url, { toLoopback: this.config.webhooks_to_loopback });
    if (fault) throw new WebhookUrlNotUsable(fault);
  }
}
