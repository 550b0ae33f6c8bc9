// What `up` and `cluster` have in common: one run per checkout, a prepared database, servers, and one way to the end.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openCluster } from './embedded-postgres.mjs';
import { build, install } from './prepare.mjs';
import { interruptRunning, runNode } from './processes.mjs';
import {
  ROOT,
  DATA,
  Complaint,
  allowsDemoData,
  builtScript,
  checkConfiguration,
  complain,
  withLocalDefaults,
} from './project.mjs';
import { claim } from './single-run.mjs';

const READY_MS = 60_000;
const STOP_MS = 15_000;
/** There once the embedded database has its demo data: a first start that was interrupted adds them on the next. */
const SEEDED = path.join(DATA, 'seeded');
const DEMO_PASSWORD = 'smartbot-demo';
const DEMO_LOGINS = ['employer', 'member', 'moderator', 'admin'];

/** @typedef {import('./project.mjs').Environment} Environment */

/** @type {Promise<import('./embedded-postgres.mjs').Cluster> | undefined} */
let cluster;
/** @type {Set<import('node:child_process').ChildProcess>} */
const servers = new Set();
/** @type {Promise<never> | undefined} */
let ending;
let release = () => {};

/** @param {string} sentence */
export const say = (sentence) => console.log(sentence);

/** Runs `start`; stops everything when that fails, on Ctrl-C, and when `make down` asks. @param {() => Promise<void>} start */
export async function runStack(start) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0, 'Stopping…'));
  try {
    await start();
  } catch (error) {
    if (ending) return;
    complain(error);
    await end(1);
  }
}

/** One run per checkout: they share the data. @param {string} url where the product will answer */
export async function claimCheckout(url) {
  const claimed = await claim(url, () => void end(0, 'Stopping, as `make down` asks…'));
  if ('holder' in claimed) {
    throw new Complaint(`SmartBot already runs from this directory at ${claimed.holder.url}: \`make down\` stops it.`);
  }
  release = claimed.release;
}

/** @param {number} port @param {string} host */
export async function checkPort(port, host) {
  for (const address of new Set([host, '127.0.0.1'])) {
    const code = await listenOnce(port, address);
    if (code === 'EADDRINUSE') {
      throw new Complaint(
        `Port ${port} is in use: stop what runs there, or choose another one, e.g. PORT=${port + 1} make up`,
      );
    }
    if (code === 'EACCES') throw new Complaint(`Port ${port} is reserved for the system: set PORT to one above 1023.`);
    if (code) throw new Complaint(`HOST must be an address of this machine, not "${address}" (${code}).`);
  }
}

/**
 * Installs and builds what changed, opens and migrates the database, adds demo data where they belong.
 * @param {Environment} given @param {number} port
 * @returns {Promise<{ env: Environment, hasDemoData: boolean }>} the environment of the servers
 */
export async function prepareStack(given, port) {
  await install(say);
  await build(say);
  const env = withLocalDefaults(given, port);
  await checkConfiguration(env);
  await openDatabase(env);
  await runNode(builtScript('migrate', 'up'), { env, quiet: true, failure: 'The database could not be migrated.' });
  const hasDemoData = allowsDemoData(given);
  const isEmbedded = !given.DATABASE_URL;
  if (hasDemoData && !(isEmbedded && fs.existsSync(SEEDED))) await seed(env, isEmbedded);
  return { env, hasDemoData };
}

/**
 * Starts a program of the built server; without it nothing goes on. Resolves when it answers, where it has a port.
 * @param {'main' | 'worker'} program @param {Environment} env @param {number} [port]
 */
export async function startServer(program, env, port) {
  if (ending) return;
  const server = fork(path.join(ROOT, 'dist/api/src', `${program}.js`), {
    cwd: ROOT,
    // Large buffers go back to the system as soon as they are free: two hundred uploads leave a third of the memory behind.
    env: /** @type {NodeJS.ProcessEnv} */ ({ MALLOC_MMAP_THRESHOLD_: '131072', ...env }),
    execArgv: ['--enable-source-maps', '--import', new URL('./end-with-parent.mjs', import.meta.url).href],
    stdio: 'inherit',
    // Out of reach of Ctrl-C: the server is told to stop once, by this process.
    detached: process.platform !== 'win32',
  });
  servers.add(server);
  const gone = once(server, 'exit').then(([code, signal]) => {
    servers.delete(server);
    if (ending) return;
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    return end(code ?? 1, `The ${program === 'main' ? 'server' : program} ${how}: stopping everything.`);
  });
  if (port === undefined) return;

  const address = isUnspecified(env.HOST) ? '127.0.0.1' : env.HOST;
  const giveUpAt = performance.now() + READY_MS;
  while (!(await answers(`http://${address}:${port}/health/ready`))) {
    if (performance.now() > giveUpAt)
      throw new Complaint(`The server was not ready within ${READY_MS / 1000} seconds.`);
    await Promise.race([delay(100), gone]);
  }
}

/** The last words of a start. @param {string[]} lines @param {boolean} hasDemoData */
export function announce(lines, hasDemoData) {
  if (ending) return;
  say(`\n${lines.map((line) => `  ${line}`).join('\n')}`);
  if (hasDemoData) say(`\n  Demo logins     ${DEMO_LOGINS.join(', ')} @demo.example, password ${DEMO_PASSWORD}`);
  say('\n  Ctrl-C or `make down` stops everything.\n\nready');
}

/** @param {number} port @param {string} host @returns {Promise<string | undefined>} what went wrong */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

/** @param {Environment} env receives DATABASE_URL */
async function openDatabase(env) {
  if (env.DATABASE_URL) return;
  cluster = openCluster({ directory: DATA, say });
  const { url, isNew, wasRunning } = await cluster;
  if (isNew) fs.rmSync(SEEDED, { force: true });
  if (wasRunning) say('PostgreSQL was left running by an interrupted start: going on with it.');
  env.DATABASE_URL = url;
}

/** @param {Environment} env @param {boolean} isEmbedded */
async function seed(env, isEmbedded) {
  say('Adding demo data…');
  await runNode(builtScript('seed'), { env, quiet: true, failure: 'The demo data could not be added.' });
  if (isEmbedded) fs.writeFileSync(SEEDED, '');
}

/** @param {string | undefined} host */
const isUnspecified = (host) => host === undefined || host === '0.0.0.0' || host === '::';

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/**
 * Stops the servers, then the database, and leaves. Safe to call again: later calls wait for the first.
 * @param {number} code @param {string} [sentence]
 */
function end(code, sentence) {
  ending ??= (async () => {
    if (sentence) say(sentence);
    await interruptRunning();
    await Promise.all([...servers].map(stopServer));
    await cluster?.then(
      (opened) => opened.stop(),
      () => {},
    );
    release();
    process.exit(code);
  })();
  return ending;
}

/** @param {import('node:child_process').ChildProcess} server */
async function stopServer(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  if (server.connected) server.send('stop');
  else server.kill('SIGTERM');
  const patience = setTimeout(() => {
    say(`A server did not stop within ${STOP_MS / 1000} seconds: ending it.`);
    server.kill('SIGKILL');
  }, STOP_MS);
  await gone;
  clearTimeout(patience);
}
