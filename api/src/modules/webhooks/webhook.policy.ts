const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** What an employer can have sent; `webhook.test` comes on request alone. */
export const WEBHOOK_EVENTS = [
  'response.created',
  'chat.finished',
  'response.decided',
  'response.moved',
  'response.withdrawn',
  'response.review_requested',
  'vacancy.closed',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
export const TEST_EVENT = 'webhook.test';
export type SentEvent = WebhookEvent | typeof TEST_EVENT;

/** Rises when a receiver would have to change; fields may be added without that. */
export const PAYLOAD_VERSION = 1;

export const MOST_WEBHOOKS = 10;
/** For so long after a rotation both secrets sign, so that a receiver can change over in peace. */
export const OLD_SECRET_MS = 24 * HOUR_MS;
/** A receiver that has failed for so long without one success is sent nothing more. */
export const DISABLED_AFTER_MS = 72 * HOUR_MS;
/** Settled deliveries are shown, and can be replayed, for so long. */
export const KEPT_MS = 30 * 24 * HOUR_MS;

const SHORTEST_REST_MS = 10 * SECOND_MS;
const LONGEST_REST_MS = 5 * MINUTE_MS;

/**
 * Why an attempt failed. After the costly ones, which hold a worker up, the receiver is left alone for a while whatever
 * else is due: longer, the longer it has been failing.
 */
export type AttemptFailure =
  | 'refused'
  | 'redirected'
  | 'timed_out'
  | 'unreachable'
  | 'address_not_allowed'
  | 'tls'
  | 'not_understood'
  | 'secret_lost';

const COSTLY: readonly AttemptFailure[] = ['timed_out', 'unreachable'];

export function restUntil(failure: AttemptFailure, failing_since: Date, now: Date): Date | null {
  if (!COSTLY.includes(failure)) return null;
  const failing_ms = now.getTime() - failing_since.getTime();
  return new Date(now.getTime() + Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, failing_ms / 4)));
}

export const isGivenUp = (failing_since: Date, now: Date): boolean =>
  now.getTime() - failing_since.getTime() >= DISABLED_AFTER_MS;
