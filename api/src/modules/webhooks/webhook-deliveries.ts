import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { type Delivery, TryLater } from '../../events/on-event.js';
import { Outbox } from '../../events/outbox.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import { newId } from '../../platform/ids.js';
import type { Webhook, WebhookDelivery } from './webhook.entity.js';
import {
  isGivenUp,
  KEPT_MS,
  PAYLOAD_VERSION,
  restUntil,
  type SentEvent,
  TEST_EVENT,
  type WebhookEvent,
} from './webhook.policy.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { type Attempt, WebhookSender } from './webhook-sender.js';
import { signedHeaders } from './webhook-signature.policy.js';
import { type DueDelivery, WebhooksQueries } from './webhooks.queries.js';
import { type Subject, WebhooksRepository } from './webhooks.repository.js';

interface Planned {
  event: SentEvent;
  subject_id: string;
  occurred_at: Date;
  data: Record<string, string | null>;
}

/** An attempt that failed; the delivery is tried again by the outbox, the one memory of retries. */
class NotTaken extends Error {
  override name = 'NotTaken';

  constructor(readonly code: string) {
    super(code);
  }
}

/** From an event to what receivers get: one delivery for each webhook that hears it, sent until it is taken or given up. */
@Injectable()
export class WebhookDeliveries {
  constructor(
    private readonly webhooks: WebhooksRepository,
    private readonly queries: WebhooksQueries,
    private readonly secrets: WebhookSecrets,
    private readonly sender: WebhookSender,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Nothing for what was erased meanwhile: nobody may hear of it any more. */
  async planFor(tx: Tx, { name, payload, created_at }: StoredEvent<WebhookEvent>): Promise<void> {
    const isOfResponse = 'response_id' in payload;
    const subject_id = isOfResponse ? payload.response_id : payload.vacancy_id;
    const subject = isOfResponse
      ? await this.webhooks.ofResponse(tx, subject_id)
      : await this.webhooks.ofVacancy(tx, subject_id);
    if (!subject) return;
    const data = dataOf(payload, subject);
    for (const webhook of await this.webhooks.hearing(tx, subject.employer_id, name))
      await this.plan(tx, webhook, { event: name, subject_id, occurred_at: created_at, data });
  }

  async plan(tx: Tx, webhook: Webhook, { event, subject_id, occurred_at, data }: Planned): Promise<string> {
    const id = newId();
    const { id: webhook_id, employer_id } = webhook;
    const body = JSON.stringify({
      id,
      version: PAYLOAD_VERSION,
      event,
      occurred_at: occurred_at.toISOString(),
      employer_id,
      data,
    });
    const event_id = await this.announce(tx, { id, webhook_id, subject_id });
    await this.webhooks.insertDelivery(tx, {
      id,
      webhook_id,
      event,
      subject_id,
      body,
      event_id,
      attempts: 0,
      last_status: null,
      last_failure: null,
      last_duration_ms: null,
      last_attempt_at: null,
      settled_as: null,
      settled_at: null,
      created_at: this.clock.now(),
    });
    return id;
  }

  /** The same delivery with all its attempts before it. */
  async planAgain(tx: Tx, delivery: WebhookDelivery): Promise<void> {
    const event_id = await this.announce(tx, delivery);
    await this.webhooks.saveDelivery(tx, { ...delivery, event_id, settled_as: null, settled_at: null });
  }

  /** One attempt. Throws where it is to be tried again. */
  async send(delivery_id: string, { isLast }: Delivery): Promise<void> {
    const due = await this.queries.due(delivery_id);
    if (!due || due.settled_as) return;
    const isTest = due.event === TEST_EVENT;
    if (!due.is_active && !isTest) return this.cancel(due);
    const now = this.clock.now();
    if (due.resting_until && due.resting_until > now && !isTest) throw new TryLater(due.resting_until);

    const began = performance.now();
    const attempt = await this.attempt(due, now);
    await this.record(due, attempt, Math.round(performance.now() - began), isLast);
    if (attempt.failure && !isLast) throw new NotTaken(attempt.failure);
  }

  async prune(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT_MS);
    while ((await this.transactions.run((tx) => this.webhooks.pruneDeliveries(tx, before))) > 0);
  }

  /** Deliveries about one subject keep their order; others do not wait for them. */
  private announce(
    tx: Tx,
    { id, webhook_id, subject_id }: Pick<WebhookDelivery, 'id' | 'webhook_id' | 'subject_id'>,
  ): Promise<string> {
    return this.outbox.append(tx, 'webhook.delivery_planned', `${webhook_id}:${subject_id}`, {
      webhook_id,
      delivery_id: id,
    });
  }

  private async attempt(due: DueDelivery, now: Date): Promise<Attempt> {
    const { secret_sealed, previous_secret_sealed, previous_secret_until, url, body } = due;
    const isOldValid = previous_secret_sealed && previous_secret_until && previous_secret_until > now;
    const keys = [secret_sealed, ...(isOldValid ? [previous_secret_sealed] : [])]
      .map((sealed) => this.secrets.open(sealed))
      .filter((key) => key !== null);
    if (keys.length === 0) return { status: null, failure: 'secret_lost' };
    const headers = { 'content-type': 'application/json', 'user-agent': 'SmartBot-Webhooks/1' };
    return this.sender.post({ url, body, headers: { ...headers, ...signedHeaders(due, keys, now) } });
  }

  private record(due: DueDelivery, attempt: Attempt, duration_ms: number, isLast: boolean): Promise<void> {
    return this.transactions.run(async (tx) => {
      const webhook = await this.webhooks.lock(tx, due.webhook_id);
      // Removed while it was being sent.
      if (!webhook) return;
      const now = this.clock.now();
      const delivery = await this.webhooks.lockDelivery(tx, due.webhook_id, due.id);
      const isSettled = !attempt.failure || isLast;
      await this.webhooks.saveDelivery(tx, {
        ...delivery,
        attempts: delivery.attempts + 1,
        last_status: attempt.status,
        last_failure: attempt.failure,
        last_duration_ms: duration_ms,
        last_attempt_at: now,
        settled_as: isSettled ? (attempt.failure ? 'failed' : 'delivered') : null,
        settled_at: isSettled ? now : null,
      });
      // A trial says nothing about how the receiver fares otherwise, unless it shows that it is well.
      if (attempt.failure && due.event === TEST_EVENT) return;
      await this.judge(tx, webhook, attempt, now);
    });
  }

  /** What the attempt means for those to come. */
  private async judge(tx: Tx, webhook: Webhook, { failure }: Attempt, now: Date): Promise<void> {
    if (!failure && !webhook.failing_since && !webhook.resting_until) return;
    webhook.failing_since = failure ? (webhook.failing_since ?? now) : null;
    webhook.resting_until = failure && webhook.failing_since ? restUntil(failure, webhook.failing_since, now) : null;
    if (webhook.is_active && webhook.failing_since && isGivenUp(webhook.failing_since, now)) {
      webhook.is_active = false;
      webhook.disabled_at = now;
      const { id: webhook_id, employer_id } = webhook;
      await this.outbox.append(tx, 'webhook.disabled', webhook_id, { webhook_id, employer_id });
    }
    await this.webhooks.save(tx, webhook);
  }

  private cancel({ id, webhook_id }: DueDelivery): Promise<void> {
    return this.transactions.run(async (tx) => {
      const delivery = await this.webhooks.lockDelivery(tx, webhook_id, id);
      await this.webhooks.saveDelivery(tx, { ...delivery, settled_as: 'cancelled', settled_at: this.clock.now() });
    });
  }
}

/** Ids and values alone; whose it is stands beside them. */
function dataOf(payload: StoredEvent<WebhookEvent>['payload'], { vacancy_id, candidate_id }: Subject) {
  const { employer_id: _, ...values } = payload as Record<string, string>;
  return { ...values, vacancy_id, ...(candidate_id ? { candidate_id } : {}) };
}
