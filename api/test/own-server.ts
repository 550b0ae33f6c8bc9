import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A PostgreSQL server for one test file, for what belongs to the server and not to a database. The user is a superuser. */
export async function startOwnServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const holder = spawn(process.execPath, [path.join(import.meta.dirname, '../../scripts/test-services.mjs')], {
    // Of the services only the one that is not named is started.
    env: { ...process.env, TEST_DATABASE_URL: undefined, REDIS_TEST_URL: 'none' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(holder, 'exit');
  const [told] = (await Promise.race([once(holder.stdout, 'data'), gone.then(() => [])])) as [Buffer?];
  if (!told) throw new Error('The server could not be started');
  return {
    url: (JSON.parse(String(told)) as { TEST_DATABASE_URL: string }).TEST_DATABASE_URL,
    stop: async () => {
      holder.stdin.end();
      await gone;
    },
  };
}
