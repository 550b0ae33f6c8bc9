// How fast the job's page and the chat are on a phone: a processor four times as slow, slow 4G, the median of five
// visits (ROUNDS=…) with an empty cache. Fails above the limits. Measure on a machine that does nothing else.
import './node-version.mjs';
import { install } from './prepare.mjs';
import { complain } from './project.mjs';
import { applyTo, call, openChromium, startDemoServer } from './pages/demo-server.mjs';
import { LIMITS, speedOf } from './pages/speed.mjs';

const rounds = Number(process.env.ROUNDS || 5);

/** @type {{ stop: () => Promise<void> } | undefined} */
let server;
/** @type {import('playwright-core').Browser | undefined} */
let browser;
try {
  await install(console.log);
  const started = await startDemoServer();
  server = started;
  browser = await openChromium();
  const { items } = await call(started.url, 'GET', '/jobs?language=en&limit=1');
  const chat = await applyTo(started.url, items[0].id, 'Anna Brown');
  const pages = [
    { name: 'job', address: `${started.url}/jobs/${items[0].id}`, until: '.apply-bar' },
    { name: 'chat', address: chat, until: '.composer, form' },
  ];
  console.log('page   LCP       TBT      CLS');
  for (const { name, address, until } of pages) {
    const speed = await speedOf(browser, address, { rounds, until });
    const faults = /** @type {(keyof typeof LIMITS)[]} */ (Object.keys(LIMITS)).filter(
      (key) => !(speed[key] <= LIMITS[key]),
    );
    const { lcp_ms, tbt_ms, cls } = speed;
    const row = `${name.padEnd(5)} ${lcp_ms.toFixed(0).padStart(5)} ms ${tbt_ms.toFixed(0).padStart(6)} ms  ${cls.toFixed(3)}`;
    console.log(faults.length > 0 ? `${row}   too much: ${faults.join(', ')}` : row);
    if (faults.length > 0) process.exitCode = 1;
  }
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await server?.stop();
}
