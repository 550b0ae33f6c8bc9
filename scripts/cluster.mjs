// Several processes on one machine, as an installation of several machines has them: API nodes that leave the work to a
// worker, over one database, and over Redis when REDIS_URL is set.
import './node-version.mjs';
import { readEnvironment, readPort } from './project.mjs';
import { announce, checkPort, claimCheckout, prepareStack, runStack, startServer } from './stack.mjs';

const API_NODES = 2;

await runStack(async () => {
  const given = readEnvironment();
  const first = readPort(given);
  const ports = Array.from({ length: API_NODES }, (_, index) => readPort({ PORT: String(first + index) }));
  await claimCheckout(`http://localhost:${first}`);
  for (const port of ports) await checkPort(port, given.HOST ?? '127.0.0.1');
  const { env, hasDemoData } = await prepareStack(given, first);
  await startServer('worker', env);
  for (const port of ports) await startServer('main', { ...env, WORKER: '0', PORT: String(port) }, port);
  announce(
    [
      ...ports.map((port, index) => `API node ${index + 1}      http://localhost:${port}`),
      `Worker          ${given.REDIS_URL ? 'queues and hints over Redis' : 'queues and hints over PostgreSQL'}`,
    ],
    hasDemoData,
  );
});
