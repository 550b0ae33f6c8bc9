// PostgreSQL and Redis for tests. As a program it holds both in a temporary directory until its input ends: however the
// tests end, by kill -9 too, nothing is left running.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, openCluster } from './embedded-postgres.mjs';

const REDIS_START_MS = 5000;

/**
 * Starts the services that the environment does not name already.
 * @returns {Promise<{ env: { TEST_DATABASE_URL?: string, REDIS_TEST_URL?: string }, stop(): Promise<void> }>}
 */
export async function startTestServices() {
  const holder = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
  const gone = once(holder, 'exit');
  holder.unref();
  const started = await Promise.race([once(holder.stdout, 'data'), gone.then(() => null)]);
  if (!started) throw new Error('The services for tests could not be started.');
  return {
    env: JSON.parse(String(started[0])),
    stop: async () => {
      holder.ref();
      holder.stdin.end();
      await gone;
    },
  };
}

async function hold() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
  const inputEnded = once(process.stdin.resume(), 'end');
  const directory = fs.mkdtempSync(path.join(tmpdir(), 'smartbot-test-'));
  const cluster = process.env.TEST_DATABASE_URL ? null : await openCluster({ directory, durable: false });
  const redis = process.env.REDIS_TEST_URL ? null : await startRedis(directory);
  try {
    process.stdout.write(
      `${JSON.stringify({
        TEST_DATABASE_URL: process.env.TEST_DATABASE_URL ?? cluster?.url,
        REDIS_TEST_URL: process.env.REDIS_TEST_URL ?? redis?.url,
      })}\n`,
    );
    await inputEnded;
  } finally {
    await redis?.stop();
    await cluster?.stop();
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

/** @param {string} directory @returns {Promise<{ url: string, stop(): Promise<void> } | null>} null where there is no redis-server */
async function startRedis(directory) {
  const port = await freePort(0);
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', directory],
    {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
    },
  );
  const gone = once(server, 'exit').catch(() => {});
  const giveUpAt = performance.now() + REDIS_START_MS;
  while (!(await accepts(port ?? 0))) {
    if (server.pid === undefined || server.exitCode !== null || performance.now() > giveUpAt) {
      server.kill('SIGKILL');
      return null;
    }
    await delay(20);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await gone;
    },
  };
}

/** @param {number} port @returns {Promise<boolean>} */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await hold();
