import { createApp } from './app.js';
import { ConfigFaults, readConfig } from './config/config.js';

/** HTTP, sockets and pages; also the worker, unless WORKER=0. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.listen(config.port, config.host);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFaults ? error.message : describe(error)}\n`);
  process.exit(1);
});

function describe(error: unknown): string {
  const { code, port, stack } = error as { code?: string; port?: number; stack?: string };
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or set PORT to another one.`;
  return stack ?? String(error);
}
