import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { MemoryAnswer } from './probe.js';

const READY_MS = 30_000;
const STOP_MS = 15_000;
const POLL_MS = 50;

export interface Server {
  port: number;
  /** Bytes alive after a forced collection. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server of its own process and waits until it answers at `ready`. */
export async function startServer(
  program: string,
  env: NodeJS.ProcessEnv,
  ready: string,
  { execArgv = [] as string[] } = {},
): Promise<Server> {
  const port = await freePort();
  const child = start(program, { ...env, PORT: String(port) }, execArgv);
  const giveUpAt = performance.now() + READY_MS;
  while (!(await answers(`http://127.0.0.1:${port}${ready}`))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) throw new Error(`${program} did not start`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return {
    port,
    memory: async () => (await ask<MemoryAnswer>(child, 'memory')).bytes,
    stop: () => stop(child),
  };
}

/** A process that works when it is asked to. */
export interface Worker {
  ask<Answer>(question: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

export async function startWorker(program: string, env: NodeJS.ProcessEnv): Promise<Worker> {
  const child = start(program, env, []);
  await message(child);
  return { ask: (question) => ask(child, question), stop: () => stop(child) };
}

function start(program: string, env: NodeJS.ProcessEnv, execArgv: string[]): ChildProcess {
  const probe = new URL('./probe.js', import.meta.url).href;
  return fork(fileURLToPath(new URL(program, import.meta.url)), {
    env,
    execArgv: ['--expose-gc', '--import', probe, ...execArgv],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function ask<Answer>(child: ChildProcess, question: unknown): Promise<Answer> {
  child.send(question as string);
  return (await message(child)) as Answer;
}

async function message(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const [answer] = (await Promise.race([
    once(child, 'message', { signal: ended.signal }),
    once(child, 'exit', { signal: ended.signal }).then(() => {
      throw new Error(`${child.spawnfile} ended before it answered`);
    }),
  ]).finally(() => ended.abort())) as [unknown];
  return answer;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(patience);
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
