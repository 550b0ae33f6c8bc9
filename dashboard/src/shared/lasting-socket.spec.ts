import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LastingSocket, type SocketLike, type SocketLink } from './lasting-socket';

class FakeSocket implements SocketLike {
  onopen: SocketLike['onopen'] = null;
  onmessage: SocketLike['onmessage'] = null;
  onclose: SocketLike['onclose'] = null;
  onerror: SocketLike['onerror'] = null;
  isClosed = false;
  readonly sent: unknown[] = [];

  send(frame: string): void {
    this.sent.push(JSON.parse(frame));
  }
  close(): void {
    this.isClosed = true;
  }
  opens(): void {
    (this.onopen as (() => void) | null)?.();
  }
  breaks(code = 1006): void {
    (this.onclose as ((event: { code: number }) => void) | null)?.({ code });
  }
}

/** A socket that needs a ticket for every connection; each has to be handed out by the test. */
function given() {
  const sockets: FakeSocket[] = [];
  const links: SocketLink[] = [];
  const asked: { give: (ticket: string) => Promise<void>; refuse: () => Promise<void> }[] = [];
  const surroundings = {
    open: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    isOnline: () => true,
    random: () => 1,
  };
  const socket = new LastingSocket(surroundings, {
    hello: () =>
      new Promise<object>((resolve, reject) => {
        const settled = async (settle: () => void) => {
          settle();
          await vi.advanceTimersByTimeAsync(0);
        };
        asked.push({
          give: (ticket) => settled(() => resolve({ type: 'auth', ticket })),
          refuse: () => settled(() => reject(new Error('offline'))),
        });
      }),
    hear: () => undefined,
    changed: (link) => links.push(link),
    isRefusalFinal: false,
  });
  return { socket, sockets, links, asked };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('A socket that needs tickets', () => {
  test('opens once its ticket is there, and asks for one at a time', async () => {
    const { socket, sockets, asked } = given();
    socket.connect();
    socket.connect();
    expect([asked.length, sockets.length]).toEqual([1, 0]);
    await asked[0]?.give('one');
    sockets[0]?.opens();
    expect(sockets[0]?.sent).toEqual([{ type: 'auth', ticket: 'one' }]);
  });

  test('every connection has a ticket of its own, also after a refusal', async () => {
    const { socket, sockets, asked, links } = given();
    socket.connect();
    await asked[0]?.give('one');
    sockets[0]?.breaks(4401);
    vi.advanceTimersByTime(500);
    await asked[1]?.give('two');
    sockets[1]?.opens();
    expect(sockets[1]?.sent).toEqual([{ type: 'auth', ticket: 'two' }]);
    expect(links).toEqual(['connecting']);
  });

  test('asks again, later, where no ticket was to be had', async () => {
    const { socket, asked } = given();
    socket.connect();
    await asked[0]?.refuse();
    vi.advanceTimersByTime(499);
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(asked).toHaveLength(2);
  });

  test('waits for its ticket however long that takes, as for somebody who signs in again', async () => {
    const { socket, sockets, asked } = given();
    socket.connect();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveLength(1);
    await asked[0]?.give('late');
    expect(sockets).toHaveLength(1);
  });

  test('a ticket that comes after the page was left opens nothing', async () => {
    const { socket, sockets, asked } = given();
    socket.connect();
    socket.leave();
    await asked[0]?.give('one');
    expect(sockets).toHaveLength(0);
    socket.connect();
    await asked[1]?.give('two');
    expect(sockets).toHaveLength(1);
  });
});
