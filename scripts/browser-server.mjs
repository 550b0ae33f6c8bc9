// The built server over a database of its own, for the tests in a browser: Vitest calls this once, before and after them.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from './embedded-postgres.mjs';
import { build } from './prepare.mjs';
import { runNode } from './processes.mjs';
import { ROOT, builtScript } from './project.mjs';
import { startTestServices } from './test-services.mjs';

const READY_MS = 20_000;

/** @param {{ provide(name: string, value: string): void }} project */
export default async function setup({ provide }) {
  await build(console.log);
  const services = process.env.TEST_DATABASE_URL ? null : await startTestServices();
  const clusterUrl = process.env.TEST_DATABASE_URL ?? services?.env.TEST_DATABASE_URL ?? '';
  const name = `smartbot_browser_${randomBytes(6).toString('hex')}`;
  await onServer(clusterUrl, `create database ${name}`);
  const dataDir = fs.mkdtempSync(path.join(tmpdir(), 'smartbot-browser-'));
  const port = await freePort(0);
  const url = `http://localhost:${port}`;
  const databaseUrl = Object.assign(new URL(clusterUrl), { pathname: `/${name}` }).href;
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    JWT_SECRET: randomBytes(48).toString('base64url'),
    // Whoever fills the database beside the server hands in the one that it uses.
    PASSWORD_PEPPER: process.env.PASSWORD_PEPPER || randomBytes(48).toString('base64url'),
    PORT: String(port),
    PUBLIC_URL: url,
    LOG_LEVEL: 'warn',
    RATE_LIMITS: '0',
    REDIS_URL: '',
  };
  await runNode(builtScript('migrate', 'up'), { env, quiet: true, failure: 'The database could not be migrated.' });
  const server = serverOf(url, env);
  await server.start();
  const control = await controlled(server);
  provide('url', url);
  provide('control', control.url);
  provide('data_dir', dataDir);
  provide('database_url', databaseUrl);
  return async () => {
    control.close();
    await server.stop('SIGTERM');
    await onServer(clusterUrl, `drop database ${name} with (force)`);
    await services?.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
}

/**
 * One server that can go and come back on its port.
 * @param {string} url @param {NodeJS.ProcessEnv} env
 */
function serverOf(url, env) {
  /** @type {{ process: import('node:child_process').ChildProcess, gone: Promise<unknown> } | null} */
  let running = null;
  return {
    async start() {
      if (running) return;
      const child = spawn(process.execPath, [path.join(ROOT, 'dist/api/src/main.js')], {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      running = { process: child, gone: once(child, 'exit') };
      await ready(url, child);
    },
    /** @param {NodeJS.Signals} signal */
    async stop(signal) {
      running?.process.kill(signal);
      await running?.gone;
      running = null;
    },
  };
}

/**
 * Lets the tests, which run in processes of their own, kill the server and start it again.
 * @param {ReturnType<typeof serverOf>} server
 */
async function controlled(server) {
  const control = createServer((request, response) => {
    const done = request.url === '/kill' ? server.stop('SIGKILL') : server.start();
    done.then(
      () => response.end(),
      (error) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(control, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (control.address());
  return { url: `http://127.0.0.1:${port}`, close: () => control.close() };
}

/** @param {string} url @param {string} statement */
async function onServer(url, statement) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** @param {string} url @param {import('node:child_process').ChildProcess} server */
async function ready(url, server) {
  const giveUpAt = performance.now() + READY_MS;
  for (;;) {
    const answers = await fetch(`${url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
    if (server.exitCode !== null || performance.now() > giveUpAt) {
      server.kill('SIGKILL');
      throw new Error('The server for the tests in a browser did not start.');
    }
    await delay(100);
  }
}
