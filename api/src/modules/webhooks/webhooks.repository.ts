import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/transactions.js';
import { Webhook, WebhookDelivery } from './webhook.entity.js';
import type { WebhookEvent } from './webhook.policy.js';
import { WebhookDeliveryNotFound, WebhookNotFound } from './webhooks.errors.js';

/** What an event is about, as far as the event itself does not say it. */
export interface Subject {
  employer_id: string;
  vacancy_id: string;
  candidate_id: string | null;
}

@Injectable()
export class WebhooksRepository {
  async insert(tx: Tx, webhook: Webhook): Promise<void> {
    await tx.insert(Webhook, webhook);
  }

  /** How many the employer has; nobody else adds one until the transaction ends. */
  async countLocked(tx: Tx, employer_id: string): Promise<number> {
    await tx.query(`select 1 from employers where id = $1 for no key update`, [employer_id]);
    return tx.countBy(Webhook, { employer_id });
  }

  /** Of this employer; another's id is not found. */
  async lockOf(tx: Tx, id: string, employer_id: string): Promise<Webhook> {
    const webhook = await tx.findOne(Webhook, { where: { id, employer_id }, lock: { mode: 'pessimistic_write' } });
    if (!webhook) throw new WebhookNotFound();
    return webhook;
  }

  /** Null where it was removed meanwhile. */
  async lock(tx: Tx, id: string): Promise<Webhook | null> {
    return tx.findOne(Webhook, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Tx, webhook: Webhook): Promise<void> {
    await tx.update(Webhook, webhook.id, webhook);
  }

  /** With its deliveries. */
  async delete(tx: Tx, id: string): Promise<void> {
    await tx.delete(Webhook, id);
  }

  /** Those that were switched off for failing too: what they miss can be replayed. */
  async hearing(tx: Tx, employer_id: string, event: WebhookEvent): Promise<Webhook[]> {
    const webhooks = await tx.findBy(Webhook, { employer_id });
    return webhooks.filter(
      ({ events, is_active, disabled_at }) => events.includes(event) && (is_active || disabled_at),
    );
  }

  async ofResponse(tx: Tx, response_id: string): Promise<Subject | null> {
    const sql = `select employer_id, vacancy_id, candidate_id from responses where id = $1`;
    return ((await tx.query(sql, [response_id])) as Subject[])[0] ?? null;
  }

  async ofVacancy(tx: Tx, vacancy_id: string): Promise<Subject | null> {
    const sql = `select employer_id, id as vacancy_id, null as candidate_id from vacancies where id = $1`;
    return ((await tx.query(sql, [vacancy_id])) as Subject[])[0] ?? null;
  }

  async insertDelivery(tx: Tx, delivery: WebhookDelivery): Promise<void> {
    await tx.insert(WebhookDelivery, delivery);
  }

  async lockDelivery(tx: Tx, webhook_id: string, id: string): Promise<WebhookDelivery> {
    const delivery = await tx.findOne(WebhookDelivery, {
      where: { id, webhook_id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!delivery) throw new WebhookDeliveryNotFound();
    return delivery;
  }

  /** Whether it is still being tried: only the outbox knows. */
  async isPending(tx: Tx, { event_id, settled_as }: WebhookDelivery): Promise<boolean> {
    const sql = `select 1 from event_deliveries where event_id = $1 and done_at is null and dead_at is null`;
    return settled_as === null && ((await tx.query(sql, [event_id])) as unknown[]).length > 0;
  }

  async saveDelivery(tx: Tx, delivery: WebhookDelivery): Promise<void> {
    await tx.update(WebhookDelivery, delivery.id, delivery);
  }

  /** In batches, so that no lock is long. */
  async pruneDeliveries(tx: Tx, before: Date): Promise<number> {
    const [, count] = (await tx.query(
      `delete from webhook_deliveries where id in (
         select id from webhook_deliveries where created_at < $1 order by created_at limit 5000)`,
      [before],
    )) as [unknown, number];
    return count;
  }
}
