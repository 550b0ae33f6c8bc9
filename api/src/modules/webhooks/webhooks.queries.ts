import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { type Page, pageById, startOfPage } from '../../platform/http/page.js';
import type { Webhook, WebhookDelivery } from './webhook.entity.js';

export type DeliveryState = 'pending' | 'delivered' | 'failed' | 'cancelled';

export interface DeliveryRow
  extends Pick<
    WebhookDelivery,
    | 'id'
    | 'event'
    | 'attempts'
    | 'last_status'
    | 'last_failure'
    | 'last_duration_ms'
    | 'last_attempt_at'
    | 'settled_at'
    | 'created_at'
  > {
  body: string;
  status: DeliveryState;
  next_attempt_at: Date | null;
}

/** What an attempt needs to know. */
export type DueDelivery = Pick<WebhookDelivery, 'id' | 'webhook_id' | 'event' | 'body' | 'settled_as'> &
  Pick<
    Webhook,
    'url' | 'is_active' | 'secret_sealed' | 'previous_secret_sealed' | 'previous_secret_until' | 'resting_until'
  >;

@Injectable()
export class WebhooksQueries {
  constructor(private readonly database: Database) {}

  /** A handful at most. */
  ofEmployer(employer_id: string): Promise<Webhook[]> {
    return this.database.rows(`select * from webhooks where employer_id = $1 order by id desc`, [employer_id]);
  }

  byId(employer_id: string, id: string): Promise<Webhook | null> {
    return this.database.first(`select * from webhooks where id = $1 and employer_id = $2`, [id, employer_id]);
  }

  due(delivery_id: string): Promise<DueDelivery | null> {
    return this.database.first(
      `select d.id, d.webhook_id, d.event, d.body, d.settled_as, w.url, w.is_active, w.secret_sealed,
         w.previous_secret_sealed, w.previous_secret_until, w.resting_until
       from webhook_deliveries d join webhooks w on w.id = d.webhook_id where d.id = $1`,
      [delivery_id],
    );
  }

  async delivery(webhook_id: string, id: string): Promise<DeliveryRow | null> {
    return this.database.first(`${DELIVERIES} and d.id = $3`, [webhook_id, HANDLER, id]);
  }

  async deliveries(
    webhook_id: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<DeliveryRow>> {
    const [rows, count] = await Promise.all([
      this.database.rows<DeliveryRow>(`${DELIVERIES} and d.id < $3 order by d.id desc limit $4`, [
        webhook_id,
        HANDLER,
        startOfPage('webhook deliveries', cursor),
        limit + 1,
      ]),
      this.database.first<{ total: number }>(
        `select count(*)::int as total from (select 1 from webhook_deliveries where webhook_id = $1 limit ${COUNTED_UP_TO}) as counted`,
        [webhook_id],
      ),
    ]);
    const total = count?.total ?? 0;
    return { ...pageById('webhook deliveries', rows, limit, total), is_estimate: total === COUNTED_UP_TO };
  }

  /** Who is told that a webhook was switched off. */
  ownersOf(webhook_id: string): Promise<{ account_id: string; email: string; locale: 'ru' | 'en'; url: string }[]> {
    return this.database.rows(
      `select a.id as account_id, a.email, a.locale, w.url from webhooks w join accounts a on a.employer_id = w.employer_id
       where w.id = $1 and a.employer_role = 'owner' and a.email_verified_at is not null order by a.id`,
      [webhook_id],
    );
  }
}

/** The name of the handler that sends, for what its deliveries know. */
export const HANDLER = 'webhooks.send';
const COUNTED_UP_TO = 10_000;
/** One that its process left behind at the last attempt counts as failed. */
const DELIVERIES = `select d.id, d.event, d.body, d.attempts, d.last_status, d.last_failure, d.last_duration_ms, d.last_attempt_at,
    coalesce(d.settled_at, e.dead_at) as settled_at, d.created_at,
    coalesce(d.settled_as, case when e.done_at is null and e.dead_at is null and e.event_id is not null then 'pending' else 'failed' end) as status,
    case when d.settled_as is null and e.done_at is null and e.dead_at is null then e.due_at end as next_attempt_at
  from webhook_deliveries d left join event_deliveries e on e.event_id = d.event_id and e.handler = $2
  where d.webhook_id = $1`;
