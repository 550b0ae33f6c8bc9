import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { RealServer } from './process.js';

export interface Refusal {
  status: number;
  code: string;
  bytes: number;
  headers: IncomingHttpHeaders;
}

/** One request over a connection of its own; a server that hangs up before it has answered is status 0. */
export function send(
  { port }: Pick<RealServer, 'port'>,
  path: string,
  {
    method = 'POST',
    headers = {},
    body = [] as Buffer[],
  }: Partial<{ method: string; headers: Record<string, string>; body: Buffer[] }>,
): Promise<Refusal> {
  return new Promise((resolve) => {
    // As browsers do: whoever says that it will hang up may lose an answer that comes before all is sent.
    const agent = new Agent({ keepAlive: true });
    const sent = request({ port, host: '127.0.0.1', path: `/api/v1${path}`, method, headers, agent });
    let isAnswered = false;
    sent.on('response', (response) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      const finish = () => {
        const text = Buffer.concat(chunks).toString();
        const code = /"code":"([^"]+)"/.exec(text)?.[1] ?? '';
        resolve({ status: response.statusCode ?? 0, code, bytes: text.length, headers: response.headers });
        agent.destroy();
      };
      response.once('end', finish).once('error', finish);
    });
    sent.on('error', ({ code = 'hung up' }: NodeJS.ErrnoException) => {
      if (!isAnswered) resolve({ status: 0, code, bytes: 0, headers: {} });
    });
    for (const chunk of body) sent.write(chunk);
    sent.end();
  });
}

/** A form with one file, in pieces that many requests can share. */
export function formOf(file: Buffer, name = 'cv'): { headers: Record<string, string>; body: Buffer[] } {
  const boundary = 'a-boundary-of-the-tests';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
  const body = [Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)];
  const length = body.reduce((sum, { length }) => sum + length, 0);
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': String(length) },
    body,
  };
}

/** How many times each outcome came: `{ '413 http.too_large': 20 }`. */
export function tally(refusals: Refusal[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, code } of refusals) {
    const outcome = `${status} ${code}`.trim();
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

/** Connections that send `first` and then one byte now and then, never to come to an end. */
export class SlowClients {
  private readonly sockets: Socket[] = [];
  private readonly answers = new Map<Socket, string>();
  private readonly ended: Promise<unknown>[] = [];
  private readonly began_at = performance.now();
  /** How long the server bore with the most patient of them. */
  longest_ms = 0;
  private readonly dripping: NodeJS.Timeout;

  constructor(port: number, count: number, first: string, drop: string) {
    for (let opened = 0; opened < count; opened++) {
      const socket = connect(port, '127.0.0.1', () => socket.write(first));
      socket.on('data', (data) => this.answers.set(socket, (this.answers.get(socket) ?? '') + data.toString()));
      socket.on('error', () => undefined);
      socket.once('close', () => {
        this.longest_ms = performance.now() - this.began_at;
      });
      this.ended.push(once(socket, 'close'));
      this.sockets.push(socket);
    }
    this.dripping = setInterval(() => {
      for (const socket of this.sockets) if (socket.writable) socket.write(drop);
    }, 500);
  }

  /** How they were answered once the server has closed every one of them. */
  async outcome(): Promise<Record<string, number>> {
    await Promise.all(this.ended);
    const counts: Record<string, number> = {};
    for (const socket of this.sockets) {
      const status = /^HTTP\/1\.1 (\d+)/.exec(this.answers.get(socket) ?? '')?.[1] ?? 'hung up';
      counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  }

  destroy(): void {
    clearInterval(this.dripping);
    for (const socket of this.sockets) socket.destroy();
  }
}
