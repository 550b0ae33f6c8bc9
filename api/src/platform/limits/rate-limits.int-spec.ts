import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { describeWithRedis, redisTestUrl } from '../../../test/redis.js';
import type { Config } from '../../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { RATE_LIMITS, RateLimits } from './rate-limits.js';

const NOBODY_LISTENS = 'redis://127.0.0.1:1';
const { points, seconds } = RATE_LIMITS.mail_account;

const made: RateLimits[] = [];
async function limits(redis_url: string | null, { rate_limits = true } = {}): Promise<RateLimits> {
  const one = new RateLimits({ redis_url, rate_limits } as Config);
  made.push(one);
  await one.onModuleInit();
  return one;
}
afterEach(() => made.splice(0).forEach((one) => one.onModuleDestroy()));

const refusal = (promise: Promise<void>): Promise<DomainError | null> =>
  promise.then(
    () => null,
    (error: unknown) => error as DomainError,
  );

async function useUp(one: RateLimits, key: string): Promise<void> {
  for (let count = 0; count < points; count++) await one.take('mail_account', key);
}

/** What every backend promises. */
function contract(url: () => string | null): void {
  const aKey = () => `anna-${randomUUID()}@mail.example`;

  test('as many as the limit says pass, the next is refused and told when to come back', async () => {
    const [one, key] = [await limits(url()), aKey()];
    await useUp(one, key);
    const refused = await refusal(one.take('mail_account', key));
    expect(refused).toBeInstanceOf(DomainError);
    expect(refused).toMatchObject({ kind: 'too_many', code: 'http.too_many' });
    const wait = Number(refused?.params.seconds);
    expect(wait).toBeGreaterThan(seconds - 60);
    expect(wait).toBeLessThanOrEqual(seconds);
  });

  test('of many at once no more pass than the limit says', async () => {
    const [one, key] = [await limits(url()), aKey()];
    await one.take('mail_account', key);
    const refused = await Promise.all(Array.from({ length: 20 }, () => refusal(one.take('mail_account', key))));
    expect(refused.filter((error) => error === null)).toHaveLength(points - 1);
  });

  test('keys and limits are counted apart', async () => {
    const [one, key] = [await limits(url()), aKey()];
    await useUp(one, key);
    expect(await refusal(one.take('mail_account', aKey()))).toBeNull();
    expect(await refusal(one.take('login_account', key))).toBeNull();
  });

  test('what is forgiven counts from the beginning', async () => {
    const [one, key] = [await limits(url()), aKey()];
    await useUp(one, key);
    await one.forgive('mail_account', key);
    await useUp(one, key);
    expect(await refusal(one.take('mail_account', key))).not.toBeNull();
  });

  test('switched off, nothing is refused', async () => {
    const [one, key] = [await limits(url(), { rate_limits: false }), aKey()];
    await useUp(one, key);
    expect(await refusal(one.take('mail_account', key))).toBeNull();
  });
}

describe('Limits counted in this process', () => contract(() => null));

describeWithRedis('Limits counted in Redis', () => {
  contract(() => redisTestUrl ?? null);

  test('two nodes count together', async () => {
    const [one, other, key] = [await limits(redisTestUrl ?? null), await limits(redisTestUrl ?? null), randomUUID()];
    await useUp(one, key);
    expect(await refusal(other.take('mail_account', key))).not.toBeNull();
  });

  test('nothing about a person can be read there, and what is there goes by itself', async () => {
    const address = `readable-${randomUUID()}@mail.example`;
    await (await limits(redisTestUrl ?? null)).take('mail_account', address);
    const redis = new Redis(redisTestUrl ?? '');
    try {
      const keys = await redis.keys('limit:mail_account:*');
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.join()).not.toContain('readable');
      for (const key of keys) expect(await redis.ttl(key)).toBeGreaterThan(0);
    } finally {
      redis.disconnect();
    }
  });
});

describe('Limits whose Redis is gone', () => contract(() => NOBODY_LISTENS));
