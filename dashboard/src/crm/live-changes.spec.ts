import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SocketLike } from '../shared/lasting-socket';
import { type Changed, EVERY_MS, GATHER_MS, LINGER_MS, LiveChanges } from './live-changes';

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
  hears(frame: object): void {
    (this.onmessage as ((event: { data: string }) => void) | null)?.({ data: JSON.stringify(frame) });
  }
  breaks(code = 1006): void {
    (this.onclose as ((event: { code: number }) => void) | null)?.({ code });
  }
  welcomes(): void {
    (this.onopen as (() => void) | null)?.();
    this.hears({ type: 'welcome' });
  }
}

async function given() {
  const sockets: FakeSocket[] = [];
  let tickets = 0;
  const open = () => {
    const socket = new FakeSocket();
    sockets.push(socket);
    return socket;
  };
  const live = new LiveChanges(
    { open, isOnline: () => true, random: () => 1 },
    async () => `ticket-${++tickets}`,
    () => Date.now(),
  );
  const told: (string[] | null)[] = [];
  const note = (changed: Changed) => told.push(changed && [...changed].sort());
  const leave = live.listen('responses', note);
  await vi.advanceTimersByTimeAsync(0);
  const socket = () => sockets.at(-1) as FakeSocket;
  const changed = (...ids: string[]) => socket().hears({ type: 'changed', resource: 'responses', ids });
  return { live, sockets, socket, told, changed, leave };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Live changes', () => {
  test('signs in with a ticket of its own, and asks for everything once it is heard', async () => {
    const { socket, told } = await given();
    socket().welcomes();
    expect(socket().sent).toEqual([{ type: 'auth', ticket: 'ticket-1' }]);
    vi.advanceTimersByTime(GATHER_MS);
    expect(told).toEqual([null]);
  });

  test('changes in quick succession are told together, and never more often than once a second', async () => {
    const { told, changed } = await given();
    changed('a');
    changed('b', 'a');
    vi.advanceTimersByTime(GATHER_MS);
    expect(told).toEqual([['a', 'b']]);
    changed('c');
    vi.advanceTimersByTime(EVERY_MS - 1);
    changed('d');
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('a hint without ids means any row', async () => {
    const { socket, told, changed } = await given();
    changed('a');
    socket().hears({ type: 'changed', resource: 'responses' });
    changed('b');
    vi.advanceTimersByTime(GATHER_MS);
    expect(told).toEqual([null]);
  });

  test('what happened while the connection was gone is asked for after it', async () => {
    const { socket, sockets, told } = await given();
    socket().welcomes();
    vi.advanceTimersByTime(GATHER_MS);
    socket().breaks(1012);
    await vi.advanceTimersByTimeAsync(500);
    expect(sockets).toHaveLength(2);
    socket().welcomes();
    vi.advanceTimersByTime(EVERY_MS);
    expect(told).toEqual([null, null]);
  });

  test('other resources are not told', async () => {
    const { socket, told } = await given();
    socket().hears({ type: 'changed', resource: 'vacancies', ids: ['v'] });
    vi.advanceTimersByTime(EVERY_MS);
    expect(told).toEqual([]);
  });

  test('the socket is open from one page to the next, and closed when nobody listens any more', async () => {
    const { live, sockets, socket, changed, told, leave } = await given();
    leave();
    const leaveNext = live.listen('responses', () => undefined);
    vi.advanceTimersByTime(LINGER_MS);
    expect(socket().isClosed).toBe(false);
    changed('a');
    leaveNext();
    vi.advanceTimersByTime(LINGER_MS);
    expect(socket().isClosed).toBe(true);
    live.cameBack();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sockets).toHaveLength(1);
    expect(told).toEqual([]);
  });
});
