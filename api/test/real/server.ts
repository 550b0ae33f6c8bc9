import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { FROM_SOURCE } from './process.js';

const READY_MS = 60_000;

function startProgram(program: 'main' | 'worker', env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [...FROM_SOURCE, path.join(import.meta.dirname, `../../src/${program}.ts`)], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** A worker in a process of its own. */
export class RealWorker {
  private constructor(private readonly process: ChildProcess) {}

  static start(env: Record<string, string>): RealWorker {
    return new RealWorker(startProgram('worker', env));
  }

  stop(): Promise<void> {
    return end(this.process, 'SIGTERM');
  }
}

/** A server in a process of its own, as an installation runs it. */
export class RealServer {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
    readonly ws_url: string,
  ) {}

  /** Resolves when it is ready to serve. */
  static async start(env: Record<string, string>, port: number): Promise<RealServer> {
    const child = startProgram('main', { ...env, PORT: String(port) });
    const origin = `127.0.0.1:${port}`;
    const giveUpAt = performance.now() + READY_MS;
    while (!(await isReady(`http://${origin}/health/ready`))) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
      if (performance.now() > giveUpAt) throw new Error('The server was not ready in time');
    }
    return new RealServer(child, `http://${origin}/api/v1`, `ws://${origin}`);
  }

  /** As when the machine loses its power. */
  kill(): Promise<void> {
    return end(this.process, 'SIGKILL');
  }

  stop(): Promise<void> {
    return end(this.process, 'SIGTERM');
  }
}

const isReady = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    // Nobody listens yet: the refusal comes at once, so the next question waits a little.
    () => new Promise((resolve) => setTimeout(() => resolve(false), 50)),
  );

export async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
