/**
 * Events for employers' own systems: signed, retried, replayed, and never into private networks. Tables: webhooks, webhook_deliveries.
 * Hears: the events that can be sent (plans deliveries), webhook.delivery_planned (sends), webhook.disabled (mails the owners).
 */
import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { NameLookup, WebhookSender } from './webhook-sender.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksHandlers } from './webhooks.handlers.js';
import { WebhooksQueries } from './webhooks.queries.js';
import { WebhooksRepository } from './webhooks.repository.js';
import { WebhooksService } from './webhooks.service.js';

@Module({
  imports: [AuditModule],
  controllers: [WebhooksController],
  providers: [
    NameLookup,
    WebhookDeliveries,
    WebhookSecrets,
    WebhookSender,
    WebhooksHandlers,
    WebhooksQueries,
    WebhooksRepository,
    WebhooksService,
  ],
})
export class WebhooksModule {}
