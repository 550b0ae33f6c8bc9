import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttemptFailure, SentEvent, WebhookEvent } from './webhook.policy.js';

/** Where an employer has events sent. */
@Entity('webhooks')
export class Webhook {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') employer_id: string;
  @Column('text') url: string;
  @Column('text', { array: true }) events: WebhookEvent[];
  @Column('boolean') is_active: boolean;
  @Column('text') secret_sealed: string;
  /** Signs too until then: a rotation must not break the receiver. */
  @Column('text', { nullable: true }) previous_secret_sealed: string | null;
  @Column('timestamptz', { nullable: true }) previous_secret_until: Date | null;
  /** The first failure since the last success. */
  @Column('timestamptz', { nullable: true }) failing_since: Date | null;
  /** Until then nothing is tried. */
  @Column('timestamptz', { nullable: true }) resting_until: Date | null;
  /** When it was switched off for having failed too long. */
  @Column('timestamptz', { nullable: true }) disabled_at: Date | null;
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}

/** One event for one webhook. When it is tried again is known to the delivery of `event_id` alone; here is what came of it. */
@Entity('webhook_deliveries')
export class WebhookDelivery {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') webhook_id: string;
  @Column('text') event: SentEvent;
  /** What it is about: deliveries about one subject come in order. */
  @Column('uuid') subject_id: string;
  /** Word for word what is sent, at every attempt. */
  @Column('text') body: string;
  @Column('uuid') event_id: string;
  @Column('integer', { default: 0 }) attempts: number;
  @Column('integer', { nullable: true }) last_status: number | null;
  @Column('text', { nullable: true }) last_failure: AttemptFailure | null;
  @Column('integer', { nullable: true }) last_duration_ms: number | null;
  @Column('timestamptz', { nullable: true }) last_attempt_at: Date | null;
  @Column('text', { nullable: true }) settled_as: 'delivered' | 'failed' | 'cancelled' | null;
  @Column('timestamptz', { nullable: true }) settled_at: Date | null;
  @Column('timestamptz') created_at: Date;
}
