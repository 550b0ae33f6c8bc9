/** Where the Redis of this test run answers; undefined when there is none. */
export const redisTestUrl = process.env.REDIS_TEST_URL || undefined;

/** Tests that need Redis: skipped, by name, where it could not be started. */
export const describeWithRedis: jest.Describe = redisTestUrl ? describe : describe.skip;
