import { Injectable } from '@nestjs/common';
import { text } from '../../catalogues/texts.js';
import type { StoredEvent } from '../../events/event-map.js';
import { type Delivery, OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import type { Tx } from '../../platform/db/transactions.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { WEBHOOK_EVENTS, type WebhookEvent } from './webhook.policy.js';
import { HANDLER, WebhooksQueries } from './webhooks.queries.js';

@Injectable()
export class WebhooksHandlers {
  constructor(
    private readonly deliveries: WebhookDeliveries,
    private readonly queries: WebhooksQueries,
    private readonly mailer: Mailer,
  ) {}

  @OnEvent(WEBHOOK_EVENTS, { handler: 'webhooks.plan', effect: 'database' })
  plan(tx: Tx, event: StoredEvent<WebhookEvent>): Promise<void> {
    return this.deliveries.planFor(tx, event);
  }

  @OnEvent('webhook.delivery_planned', { handler: HANDLER, effect: 'outside', queue: 'remote' })
  send({ payload }: StoredEvent<'webhook.delivery_planned'>, delivery: Delivery): Promise<void> {
    return this.deliveries.send(payload.delivery_id, delivery);
  }

  @OnEvent('webhook.disabled', { handler: 'webhooks.mail-disabled', effect: 'outside' })
  async mailDisabled({ payload }: StoredEvent<'webhook.disabled'>, delivery: Delivery): Promise<void> {
    for (const { account_id, email, locale, url } of await this.queries.ownersOf(payload.webhook_id)) {
      await this.mailer.send({
        to: email,
        subject: text(locale, 'mail.webhook_disabled.subject'),
        body: text(locale, 'mail.webhook_disabled.body', { host: new URL(url).host }),
        key: `${delivery.id}-${account_id}`,
      });
    }
  }

  @OnJob('webhooks.prune')
  prune(now: Date): Promise<void> {
    return this.deliveries.prune(now);
  }
}
