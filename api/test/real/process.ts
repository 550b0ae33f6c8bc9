import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Pool } from 'pg';
import type { TestApp } from '../app.js';
import { createTestDatabase } from '../database.js';

/** How Node runs the sources as they are. */
export const FROM_SOURCE = ['--import', new URL('./run-source.mjs', import.meta.url).href];

const SERVER = path.join(import.meta.dirname, '../../src/main.ts');
const READY_WITHIN_MS = 60_000;

interface Memory {
  /** Heap and buffers after forced collections. */
  alive: number;
  rss: number;
  peak_rss: number;
}

export interface RealServer {
  /** What the builders of tests need: they talk to the process as its clients do. */
  app: TestApp;
  child: ChildProcess;
  port: number;
  database_url: string;
  memory(): Promise<Memory>;
  /** Resolves with how it ended. */
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Ends it however it is, and all that was made for it. */
  destroy(): Promise<void>;
}

/** The server as it is in production, in a process of its own with a database of its own. */
export async function startRealServer(env: Record<string, string> = {}): Promise<RealServer> {
  const database = await createTestDatabase();
  const data_dir = await mkdtemp(path.join(tmpdir(), 'smartbot-real-'));
  const port = await freePort();
  const child = fork(SERVER, [], {
    execArgv: ['--expose-gc', '--import', new URL('./probe.mjs', import.meta.url).href, ...FROM_SOURCE],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      JWT_SECRET: 'a secret of the tests, long enough for all',
      PASSWORD_PEPPER: 'a pepper of the tests, long enough for all',
      PUBLIC_URL: 'http://smartbot.example',
      DATA_DIR: data_dir,
      LOG_LEVEL: 'error',
      RATE_LIMITS: '0',
      PORT: String(port),
      // As scripts/stack.mjs and the Dockerfile start it.
      ['MALLOC_MMAP_THRESHOLD_']: '131072',
      ...env,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }));
  const pool = new Pool({ connectionString: database.url, max: 2 });
  const destroy = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
    await pool.end();
    await database.drop();
    await rm(data_dir, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/api/v1`;
  try {
    await answering(`${url}/health/ready`, child);
  } catch (error) {
    await destroy();
    throw error;
  }
  const app = {
    url,
    ws_url: `ws://127.0.0.1:${port}`,
    clock: { now: () => new Date() },
    database: {
      rows: async (sql: string, params: unknown[] = []) => (await pool.query(sql, params)).rows as unknown[],
    },
  } as unknown as TestApp;
  const memory = async (): Promise<Memory> => {
    child.send('memory');
    const [told] = (await once(child, 'message')) as [Memory];
    return told;
  };
  return { app, child, port, database_url: database.url, memory, exited, destroy };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  const giveUpAt = performance.now() + READY_WITHIN_MS;
  const isThere = () =>
    fetch(url).then(
      (response) => response.ok,
      () => false,
    );
  while (!(await isThere())) {
    if (child.exitCode !== null || performance.now() > giveUpAt) throw new Error('The server did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Watches from another thread how quickly `/health/live` answers, until it is told to end. */
export function watchLiveness({ app }: RealServer) {
  const thread = new Worker(new URL('./live-times.mjs', import.meta.url), { workerData: `${app.url}/health/live` });
  const live = { p50: Number.NaN, p99: Number.NaN, failures: Number.NaN };
  const end = async (): Promise<void> => {
    thread.postMessage('end');
    const [{ times, failures }] = (await once(thread, 'message')) as [{ times: number[]; failures: number }];
    await thread.terminate();
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? Number.NaN) * 10) / 10;
    Object.assign(live, { p50: at(0.5), p99: at(0.99), failures });
  };
  return { live, end };
}
