const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** How deliveries are timed; tests and tuning replace it as a whole. */
export class DeliveryTimes {
  /** A hint that brought no result within this time is taken for lost; doubles with each hint, up to the longest. */
  readonly hint_lease_ms: number = 5 * SECOND;
  readonly longest_hint_lease_ms: number = 300 * SECOND;
  /** A call to the outside renews its claim while it runs; without renewal for this long its process is taken for dead. */
  readonly claim_ms: number = 60 * SECOND;
  readonly first_retry_ms: number = 2 * SECOND;
  readonly longest_retry_ms: number = 6 * HOUR;
  /** 12 attempts at these pauses span about 17 hours: a night without a mail server is survived. */
  readonly max_attempts: number = 12;
  readonly sweep_ms: number = 2 * SECOND;
}

const RETRY_FACTOR = 3;

/** The pause after the given number of failed attempts: 2 s, 6 s, 18 s … */
export const retryDelay = (attempts: number, times: DeliveryTimes): number =>
  Math.min(times.first_retry_ms * RETRY_FACTOR ** (attempts - 1), times.longest_retry_ms);

export const isLastAttempt = (attempts: number, times: DeliveryTimes): boolean => attempts >= times.max_attempts;
