// Kills, faults, lost hints and emptied queues against real processes: says what came of the deliveries, and fails when
// one is missing, doubled or out of order. Then a thousand random histories of mock interviews and points, and a quarter as
// many of reported absences; HISTORIES says another number. PostgreSQL and Redis are started for it and gone afterwards.
import './node-version.mjs';
import path from 'node:path';
import { build, install } from './prepare.mjs';
import { interruptRunning, runNode } from './processes.mjs';
import { ROOT, builtScript, complain } from './project.mjs';
import { startTestServices } from './test-services.mjs';

/** @type {Awaited<ReturnType<typeof startTestServices>> | undefined} */
let services;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void interruptRunning());

try {
  await install(console.log);
  await build(console.log, ['server']);
  services = await startTestServices();
  const env = { ...process.env, REDIS_TEST_URL: '', ...services.env };
  await runNode(builtScript('chaos/main'), { env, failure: 'Not everything held: see the figures above.' });
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  await runNode([jest, '-c', 'api/jest.config.cjs', 'histories.int-spec', 'absences.int-spec'], {
    env: { ...env, HISTORIES: process.env.HISTORIES ?? '1000' },
    failure: 'A history of mock interviews broke what must hold: see above.',
  });
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  await services?.stop();
}
