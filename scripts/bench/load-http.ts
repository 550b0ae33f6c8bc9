import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/*
 * Load over plain sockets: on a machine with few cores every cycle that the load takes is one that the servers lack, and
 * that would bring product and floor closer together than they are.
 */

export interface HttpLoad {
  port: number;
  /** Asked for in turn. */
  paths: string[];
  token: string;
  connections: number;
  milliseconds: number;
}

/** Requests answered per second, each connection with one under way. Throws on any answer but 200. */
export async function requestsPerSecond({ port, paths, token, connections, milliseconds }: HttpLoad): Promise<number> {
  const requests = paths.map((path) =>
    Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: Bearer ${token}\r\n\r\n`),
  );
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const endAt = performance.now() + milliseconds;
  const startedAt = performance.now();
  const counts = await Promise.all(sockets.map((socket, index) => exchange(socket, requests, index, endAt)));
  const seconds = (performance.now() - startedAt) / 1000;
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

function exchange(socket: Socket, requests: Buffer[], first: number, endAt: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let next = first;
    let count = 0;
    let missing = 0;
    let head: Buffer | null = null;
    const send = () => socket.write(requests[next++ % requests.length] as Buffer);
    const answered = () => {
      count += 1;
      if (performance.now() < endAt) return send();
      socket.destroy();
      return resolve(count);
    };
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed a connection under load.')));
    socket.on('data', (chunk) => {
      if (missing > 0) {
        missing -= chunk.length;
        if (missing === 0) answered();
        return;
      }
      head = head ? Buffer.concat([head, chunk]) : chunk;
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const lines = head.toString('latin1', 0, end);
      if (!lines.startsWith('HTTP/1.1 200')) {
        socket.destroy();
        return reject(new Error(`Not answered with 200: ${head.toString().slice(0, 1000)}`));
      }
      missing = Number(/content-length: (\d+)/i.exec(lines)?.[1]) - (head.length - end - 4);
      head = null;
      if (missing === 0) answered();
    });
    send();
  });
}
