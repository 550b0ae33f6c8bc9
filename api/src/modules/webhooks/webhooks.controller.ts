import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, CurrentRecruiter } from '../../platform/auth/access.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { PathId } from '../../platform/http/params.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import {
  ChangeWebhook,
  CreateWebhook,
  ListDeliveries,
  toDeliveryView,
  toWebhookView,
  WebhookDeliveryView,
  WebhookView,
  WebhookWithSecretView,
} from './webhooks.dto.js';
import { WebhooksService, type WebhookWithSecret } from './webhooks.service.js';

const WebhookId = () => Param('id', new PathId('webhooks.not_found'));
/** Of a path whose last thing is a delivery: whatever is wrong with it, the delivery is not found. */
const DeliveryPathId = (name: 'id' | 'delivery_id') => Param(name, new PathId('webhooks.delivery_not_found'));

@ApiTags('webhooks')
@Controller('employers/me/webhooks')
@Access('owner')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly limits: RateLimits,
  ) {}

  @Describe('Have events sent to an address; the answer holds the secret that signs them.', WebhookWithSecretView)
  @Post()
  @Idempotent()
  async create(
    @CurrentRecruiter() recruiter: Recruiter,
    @Body() body: CreateWebhook,
    @MadeBefore() made_id: string | null,
  ): Promise<WebhookWithSecretView> {
    return withSecret(
      made_id ? await this.webhooks.withSecret(recruiter, made_id) : await this.webhooks.create(recruiter, body),
    );
  }

  @Describe('The webhooks of the company, newest first: ten at most.')
  @Get()
  @ApiPage(WebhookView)
  async list(@CurrentRecruiter() recruiter: Recruiter): Promise<Page<WebhookView>> {
    const items = (await this.webhooks.list(recruiter)).map(toWebhookView);
    return { items, total: items.length, is_estimate: false, next_cursor: null };
  }

  @Describe('One webhook.', WebhookView)
  @Get(':id')
  async byId(@CurrentRecruiter() recruiter: Recruiter, @WebhookId() id: string): Promise<WebhookView> {
    return toWebhookView(await this.webhooks.byId(recruiter, id));
  }

  @Describe('Change address or events, switch off or on.', WebhookView)
  @Patch(':id')
  async change(
    @CurrentRecruiter() recruiter: Recruiter,
    @WebhookId() id: string,
    @Body() body: ChangeWebhook,
  ): Promise<WebhookView> {
    return toWebhookView(await this.webhooks.change(recruiter, id, body));
  }

  @Describe('Remove a webhook and what is known of its deliveries.')
  @Delete(':id')
  @HttpCode(204)
  delete(@CurrentRecruiter() recruiter: Recruiter, @WebhookId() id: string): Promise<void> {
    return this.webhooks.delete(recruiter, id);
  }

  @Describe('A new secret; the old one goes on signing beside it for 24 hours.', WebhookWithSecretView)
  @Post(':id/rotate')
  @HttpCode(200)
  @Idempotent()
  async rotate(
    @CurrentRecruiter() recruiter: Recruiter,
    @WebhookId() id: string,
    @MadeBefore() made_id: string | null,
  ): Promise<WebhookWithSecretView> {
    return withSecret(
      made_id ? await this.webhooks.withSecret(recruiter, made_id) : await this.webhooks.rotate(recruiter, id),
    );
  }

  @Describe('Send a `webhook.test` to try the receiver out.', WebhookDeliveryView)
  @Post(':id/test')
  @Idempotent()
  async test(
    @CurrentRecruiter() recruiter: Recruiter,
    @WebhookId() id: string,
    @MadeBefore() made_id: string | null,
  ): Promise<WebhookDeliveryView> {
    await this.limits.take('webhook_trial', recruiter.employer_id);
    return toDeliveryView(
      made_id ? await this.webhooks.deliveryOf(recruiter, id, made_id) : await this.webhooks.test(recruiter, id),
    );
  }

  @Describe('What was sent in the last 30 days and what became of it, newest first.')
  @Get(':id/deliveries')
  @ApiPage(WebhookDeliveryView)
  async deliveries(
    @CurrentRecruiter() recruiter: Recruiter,
    @WebhookId() id: string,
    @Query() { limit = STANDARD_PAGE, cursor }: ListDeliveries,
  ): Promise<Page<WebhookDeliveryView>> {
    const page = await this.webhooks.listDeliveries(recruiter, id, { limit, cursor });
    return { ...page, items: page.items.map(toDeliveryView) };
  }

  @Describe('Send a settled delivery again, with the same id and body.', WebhookDeliveryView)
  @Post(':id/deliveries/:delivery_id/replay')
  @HttpCode(200)
  async replay(
    @CurrentRecruiter() recruiter: Recruiter,
    @DeliveryPathId('id') id: string,
    @DeliveryPathId('delivery_id') delivery_id: string,
  ): Promise<WebhookDeliveryView> {
    await this.limits.take('webhook_trial', recruiter.employer_id);
    return toDeliveryView(await this.webhooks.replay(recruiter, id, delivery_id));
  }
}

const withSecret = ({ webhook, secret }: WebhookWithSecret): WebhookWithSecretView => ({
  ...toWebhookView(webhook),
  secret,
});
