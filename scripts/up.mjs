import './node-version.mjs';
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
  readEnvironment,
  readPort,
  withLocalDefaults,
} from './project.mjs';
import { claim } from './single-run.mjs';

const READY_MS = 60_000;
const STOP_MS = 15_000;
/** There once the embedded database has its demo data: a first start that was interrupted adds them on the next. */
const SEEDED = path.join(DATA, 'seeded');
const DEMO_PASSWORD = 'smartbot-demo';
const DEMO_LOGINS = ['employer', 'member', 'moderator', 'admin'];

/** @type {Promise<import('./embedded-postgres.mjs').Cluster> | undefined} */
let cluster;
/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
/** @type {Promise<never> | undefined} */
let ending;
let release = () => {};

/** @param {string} sentence */
const say = (sentence) => console.log(sentence);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0, 'Stopping…'));

async function up() {
  const given = readEnvironment();
  const port = readPort(given);
  const claimed = await claim(`http://localhost:${port}`, () => void end(0, 'Stopping, as `make down` asks…'));
  if ('holder' in claimed) {
    throw new Complaint(`SmartBot already runs from this directory at ${claimed.holder.url}: \`make down\` stops it.`);
  }
  release = claimed.release;
  await checkPort(port, given.HOST ?? '127.0.0.1');

  await install(say);
  await build(say);
  const env = withLocalDefaults(given, port);
  await checkConfiguration(env);
  await openDatabase(env);
  await runNode(builtScript('migrate', 'up'), { env, quiet: true, failure: 'The database could not be migrated.' });
  const wantsDemoData = allowsDemoData(given);
  const isEmbedded = !given.DATABASE_URL;
  if (wantsDemoData && !(isEmbedded && fs.existsSync(SEEDED))) await seed(env, isEmbedded);
  await serve(env, port);
  if (!ending) announce(port, wantsDemoData);
}

/** @param {number} port @param {string} host */
async function checkPort(port, host) {
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

/** @param {number} port @param {string} host @returns {Promise<string | undefined>} what went wrong */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

/** @param {import('./project.mjs').Environment} env receives DATABASE_URL */
async function openDatabase(env) {
  if (env.DATABASE_URL) return;
  cluster = openCluster({ directory: DATA, say });
  const { url, isNew, wasRunning } = await cluster;
  if (isNew) fs.rmSync(SEEDED, { force: true });
  if (wasRunning) say('PostgreSQL was left running by an interrupted start: going on with it.');
  env.DATABASE_URL = url;
}

/** @param {import('./project.mjs').Environment} env @param {boolean} isEmbedded */
async function seed(env, isEmbedded) {
  say('Adding demo data…');
  await runNode(builtScript('seed'), { env, quiet: true, failure: 'The demo data could not be added.' });
  if (isEmbedded) fs.writeFileSync(SEEDED, '');
}

/** @param {import('./project.mjs').Environment} env @param {number} port */
async function serve(env, port) {
  if (ending) return;
  const started = fork(path.join(ROOT, 'dist/api/src/main.js'), {
    cwd: ROOT,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    execArgv: ['--enable-source-maps', '--import', new URL('./end-with-parent.mjs', import.meta.url).href],
    stdio: 'inherit',
    // Out of reach of Ctrl-C: the server is told to stop once, by this process.
    detached: process.platform !== 'win32',
  });
  server = started;
  const gone = once(started, 'exit').then(([code, signal]) => {
    if (ending) return;
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    return end(code ?? 1, `The server ${how}: stopping everything.`);
  });

  const address = isUnspecified(env.HOST) ? '127.0.0.1' : env.HOST;
  const giveUpAt = performance.now() + READY_MS;
  while (!(await answers(`http://${address}:${port}/health/ready`))) {
    if (performance.now() > giveUpAt)
      throw new Complaint(`The server was not ready within ${READY_MS / 1000} seconds.`);
    await Promise.race([delay(100), gone]);
  }
}

/** @param {string | undefined} host */
const isUnspecified = (host) => host === undefined || host === '0.0.0.0' || host === '::';

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/** @param {number} port @param {boolean} hasDemoData */
function announce(port, hasDemoData) {
  const url = `http://localhost:${port}`;
  say(`
  SmartBot        ${url}
  API             ${url}/api/v1
  API reference   ${url}/api/docs
  Health          ${url}/health/ready`);
  if (hasDemoData) say(`\n  Demo logins     ${DEMO_LOGINS.join(', ')} @demo.example, password ${DEMO_PASSWORD}`);
  say('\n  Ctrl-C or `make down` stops everything.\n\nready');
}

/**
 * Stops server, then database, and leaves. Safe to call again: later calls wait for the first.
 * @param {number} code @param {string} [sentence]
 */
function end(code, sentence) {
  ending ??= (async () => {
    if (sentence) say(sentence);
    await interruptRunning();
    await stopServer();
    await cluster?.then(
      (opened) => opened.stop(),
      () => {},
    );
    release();
    process.exit(code);
  })();
  return ending;
}

async function stopServer() {
  const stopping = server;
  if (!stopping || stopping.exitCode !== null || stopping.signalCode !== null) return;
  const gone = once(stopping, 'exit');
  if (stopping.connected) stopping.send('stop');
  else stopping.kill('SIGTERM');
  const patience = setTimeout(() => {
    say(`The server did not stop within ${STOP_MS / 1000} seconds: ending it.`);
    stopping.kill('SIGKILL');
  }, STOP_MS);
  await gone;
  clearTimeout(patience);
}

try {
  await up();
} catch (error) {
  if (!ending) {
    complain(error);
    await end(1);
  }
}
