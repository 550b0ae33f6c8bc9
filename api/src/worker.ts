import { createAppContext } from './app-context.js';
import { ConfigFaults, readConfig } from './config/config.js';

/** Queues and the timetable alone, for installations of several machines. */
async function main(): Promise<void> {
  const app = await createAppContext(readConfig({ ...process.env, WORKER: '1' }));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFaults ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
