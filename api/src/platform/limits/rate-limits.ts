import { once } from 'node:events';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../../config/config.js';
import { TooMany } from '../errors/domain-error.js';
import { secretHash } from '../ids.js';

/** How often something may happen: `points` within `seconds`, per key. */
export const RATE_LIMITS = {
  login_address: { points: 60, seconds: 60, why: 'guessing passwords from one address' },
  login_account: { points: 10, seconds: 300, why: 'guessing the password of one account' },
  register_address: { points: 20, seconds: 3600, why: 'making accounts by machine' },
  mail_address: { points: 20, seconds: 3600, why: 'mailing strangers through us' },
  mail_account: { points: 3, seconds: 900, why: 'flooding one mailbox' },
  candidate_address: { points: 60, seconds: 3600, why: 'public posting: candidates, CVs and applications' },
  drafting_account: { points: 120, seconds: 60, why: 'reading texts and trying chats costs more than a look-up' },
  publishing_account: { points: 60, seconds: 3600, why: 'filling the board, and mailing everybody who watches it' },
  booking_account: { points: 60, seconds: 3600, why: 'mailing the other side: by booking, cancelling and editing' },
  reporting_account: { points: 20, seconds: 3600, why: 'filling the queue of the moderators' },
  webhook_trial: { points: 60, seconds: 600, why: 'knocking at a stranger’s door through us' },
  socket_address: { points: 300, seconds: 60, why: 'opening sockets' },
} as const satisfies Record<string, { points: number; seconds: number; why: string }>;

const CONNECT_WITHIN_MS = 2_000;

export type RateLimit = keyof typeof RATE_LIMITS;

/** Counts in this process, or in Redis for all nodes. Keys are kept as digests: they may be e-mails or addresses. */
@Injectable()
export class RateLimits implements OnModuleInit, OnModuleDestroy {
  private readonly redis: Redis | null;
  private readonly limiters: Record<RateLimit, RateLimiterAbstract>;

  constructor(private readonly config: Config) {
    this.redis = config.redis_url
      ? new Redis(config.redis_url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
      : null;
    this.redis?.on('error', () => undefined); // Counting falls back to this process; the health check tells.
    this.limiters = Object.fromEntries(
      Object.entries(RATE_LIMITS).map(([name, { points, seconds }]) => [name, this.limiter(name, points, seconds)]),
    ) as Record<RateLimit, RateLimiterAbstract>;
  }

  /** Commands before the connection stands would be counted here alone. Without Redis the process starts all the same. */
  async onModuleInit(): Promise<void> {
    if (!this.redis || this.redis.status === 'ready') return;
    await once(this.redis, 'ready', { signal: AbortSignal.timeout(CONNECT_WITHIN_MS) }).catch(() => undefined);
  }

  onModuleDestroy(): void {
    this.redis?.disconnect();
  }

  /** Throws `http.too_many` when the limit is used up. */
  async take(limit: RateLimit, key: string): Promise<void> {
    if (!this.config.rate_limits) return;
    try {
      await this.limiters[limit].consume(secretHash(key));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new TooMany(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
    }
  }

  /** Starts the count anew: what was counted turned out to be right. */
  async forgive(limit: RateLimit, key: string): Promise<void> {
    await this.limiters[limit].delete(secretHash(key));
  }

  private limiter(name: string, points: number, duration: number): RateLimiterAbstract {
    const memory = new RateLimiterMemory({ keyPrefix: name, points, duration });
    if (!this.redis) return memory;
    return new RateLimiterRedis({
      storeClient: this.redis,
      keyPrefix: `limit:${name}`,
      points,
      duration,
      insuranceLimiter: memory,
    });
  }
}
