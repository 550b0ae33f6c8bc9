import { startTestServices } from '../../scripts/test-services.mjs';

/** Runs once per project that has tests to run; what the environment names already is used as it is. */
export default async function setup() {
  if (process.env.TEST_DATABASE_URL && process.env.REDIS_TEST_URL !== undefined) return;
  const services = await startTestServices();
  process.env.TEST_DATABASE_URL = services.env.TEST_DATABASE_URL;
  process.env.REDIS_TEST_URL = services.env.REDIS_TEST_URL ?? '';
  Object.assign(globalThis, { stopTestServices: services.stop });
}
