import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FlagField, SomeOf, TextField, WholeField } from '../../platform/http/fields.js';
import type { Webhook } from './webhook.entity.js';
import {
  type AttemptFailure,
  type SentEvent,
  TEST_EVENT,
  WEBHOOK_EVENTS,
  type WebhookEvent,
} from './webhook.policy.js';
import type { DeliveryRow, DeliveryState } from './webhooks.queries.js';

const URL_EXAMPLE = 'https://hooks.northern-light.example/smartbot';
const FAILURES: AttemptFailure[] = [
  'refused',
  'redirected',
  'timed_out',
  'unreachable',
  'address_not_allowed',
  'tls',
  'not_understood',
  'secret_lost',
];
const STATES: DeliveryState[] = ['pending', 'delivered', 'failed', 'cancelled'];

export class CreateWebhook {
  @TextField({ max: 2000, example: URL_EXAMPLE, description: '`https`, on the public internet.' }) url: string;
  @SomeOf(WEBHOOK_EVENTS, { min_items: 1, description: 'What is sent there.' }) events: WebhookEvent[];
  @FlagField({ optional: true, example: true, description: 'True unless said otherwise.' }) is_active?: boolean;
}

export class ChangeWebhook {
  @TextField({ max: 2000, optional: true, example: URL_EXAMPLE }) url?: string;
  @SomeOf(WEBHOOK_EVENTS, { min_items: 1, optional: true }) events?: WebhookEvent[];
  @FlagField({ optional: true, example: true, description: 'True also takes one up again that was switched off.' })
  is_active?: boolean;
}

export class ListDeliveries {
  @WholeField({ min: 1, max: 100, optional: true, query: true, example: 25 }) limit?: number;
  @TextField({ max: 500, optional: true, description: 'From `next_cursor`.', example: undefined }) cursor?: string;
}

export class WebhookView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: URL_EXAMPLE }) url: string;
  @ApiProperty({ enum: WEBHOOK_EVENTS, isArray: true, example: ['response.created', 'response.decided'] })
  events: WebhookEvent[];
  @ApiProperty({ example: true }) is_active: boolean;
  @ApiProperty({ type: Date, nullable: true, description: 'The first failure since the last success.' })
  failing_since: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'When it was switched off after three days of failures.' })
  disabled_at: Date | null;
  @ApiProperty() created_at: Date;
  @ApiProperty() updated_at: Date;
}

export class WebhookWithSecretView extends WebhookView {
  @ApiProperty({
    example: 'whsec_q83vEjRWeJC6m1VkIXd0s0lTzM2bq1cA5mYd0Qx3X0E=',
    description: 'Signs what is sent. Shown this once.',
  })
  secret: string;
}

class WebhookPayload {
  @ApiProperty({ format: 'uuid', description: 'Of the delivery; the same at every attempt and replay.' }) id: string;
  @ApiProperty({ example: 1 }) version: number;
  @ApiProperty({ enum: [...WEBHOOK_EVENTS, TEST_EVENT] }) event: SentEvent;
  @ApiProperty({ format: 'date-time' }) occurred_at: string;
  @ApiProperty({ format: 'uuid' }) employer_id: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { response_id: '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60', status: 'approved', by: 'bot' },
    description: 'Ids and values, never texts about a person.',
  })
  data: Record<string, string | null>;
}

export class WebhookDeliveryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: [...WEBHOOK_EVENTS, TEST_EVENT] }) event: SentEvent;
  @ApiProperty({ enum: STATES }) status: DeliveryState;
  @ApiProperty({ example: 1, description: 'Made so far, replays included.' }) attempts: number;
  @ApiProperty({ type: Number, nullable: true, example: 200, description: 'HTTP status of the last answer.' })
  last_status: number | null;
  @ApiPropertyOptional({ enum: FAILURES, nullable: true, example: null, required: true })
  last_failure: AttemptFailure | null;
  @ApiProperty({ type: Number, nullable: true, example: 84 }) last_duration_ms: number | null;
  @ApiProperty({ type: Date, nullable: true }) last_attempt_at: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'While pending.' }) next_attempt_at: Date | null;
  @ApiProperty({ type: Date, nullable: true }) settled_at: Date | null;
  @ApiProperty({ description: 'What is sent.' }) payload: WebhookPayload;
  @ApiProperty() created_at: Date;
}

export function toWebhookView(webhook: Webhook): WebhookView {
  const { id, url, events, is_active, failing_since, disabled_at, created_at, updated_at } = webhook;
  return { id, url, events, is_active, failing_since, disabled_at, created_at, updated_at };
}

export const toDeliveryView = ({ body, ...row }: DeliveryRow): WebhookDeliveryView => ({
  ...row,
  payload: JSON.parse(body) as WebhookPayload,
});
