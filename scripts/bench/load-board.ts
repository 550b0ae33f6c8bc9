import { once } from 'node:events';
import { WebSocket } from 'ws';
import { quantile } from './figures.js';

/** Watchers opened at the same time. */
const OPENING = 50;
/** Every frame begins with its place: reading no more of it leaves the machine to the servers. */
const PLACE = /"offset":(\d+)/;
const PLACE_WITHIN = 160;
/** How long the last change may take to reach everybody. */
const ARRIVES_WITHIN_MS = 10_000;

class Watcher {
  offset = 0;
  /** When the watcher had come how far. */
  readonly reached: { offset: number; at: number }[] = [];

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => {
      const found = PLACE.exec((data as Buffer).toString('latin1', 0, PLACE_WITHIN));
      if (!found) throw new Error(`Not a frame of the board: ${(data as Buffer).toString()}`);
      this.offset = Number(found[1]);
      this.reached.push({ offset: this.offset, at: performance.now() });
    });
  }
}

/** A change, and when it was committed. */
export interface Change {
  at: number;
  offset: number;
}

export async function openWatchers(
  port: number,
  count: number,
  place: { epoch: string; offset: number },
): Promise<Watcher[]> {
  const watchers: Watcher[] = [];
  const open = async (): Promise<void> => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws/board`, { perMessageDeflate: false });
    const watcher = new Watcher(socket);
    await once(socket, 'open');
    const answered = once(socket, 'message');
    socket.send(JSON.stringify({ type: 'watch', ...place }));
    await answered;
    watchers.push(watcher);
  };
  while (watchers.length < count)
    await Promise.all(Array.from({ length: Math.min(OPENING, count - watchers.length) }, open));
  return watchers;
}

export async function closeWatchers(watchers: Watcher[]): Promise<void> {
  await Promise.all(
    watchers.map(({ socket }) => {
      const closed = once(socket, 'close');
      socket.close();
      return closed;
    }),
  );
}

/** The slowest hundredth of all arrivals: from the commit of a change to having it, in milliseconds. */
export async function slowArrival(
  watchers: Watcher[],
  change: () => Promise<Change>,
  { per_second, milliseconds }: { per_second: number; milliseconds: number },
): Promise<number> {
  for (const { reached } of watchers) reached.length = 0;
  const changes: Promise<Change>[] = [];
  const begin = performance.now();
  const count = Math.ceil((per_second * milliseconds) / 1000);
  for (let number = 0; number < count; number++) {
    await pause(begin + (number * 1000) / per_second - performance.now());
    changes.push(change());
  }
  const made = await Promise.all(changes);
  const last = Math.max(...made.map(({ offset }) => offset));
  const giveUpAt = performance.now() + ARRIVES_WITHIN_MS;
  while (watchers.some(({ offset }) => offset < last)) {
    if (performance.now() > giveUpAt) throw new Error('Somebody who watches was not told.');
    await pause(10);
  }
  const waits: number[] = [];
  const sorted = made.sort((a, b) => a.offset - b.offset);
  for (const { reached } of watchers) {
    let next = 0;
    for (const { offset, at } of reached)
      for (; (sorted[next]?.offset ?? Infinity) <= offset; next++) waits.push(at - (sorted[next]?.at ?? at));
  }
  return quantile(waits, 0.99);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
