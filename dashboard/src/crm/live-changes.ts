import { LastingSocket, type SocketSurroundings } from '../shared/lasting-socket';

export type LiveResource = 'responses' | 'vacancies' | 'candidates';

/** What somebody or something has changed: the ids of rows, or null where any row may have. */
export type Changed = ReadonlySet<string> | null;

type Frame =
  | { type: 'welcome' }
  | { type: 'changed'; resource: LiveResource; ids?: string[] }
  | { type: 'error'; code: string };

/** Changes within this time are told together. */
export const GATHER_MS = 250;
/** However much happens, nothing is told more often. */
export const EVERY_MS = 1_000;
/** From one page to the next the socket stays open. */
export const LINGER_MS = 5_000;

type Listener = (changed: Changed) => void;

/** The employer's socket: hints of what has changed, told to whoever shows it. It is open while somebody listens. */
export class LiveChanges {
  private readonly socket: LastingSocket<Frame>;
  private readonly listeners = new Map<LiveResource, Set<Listener>>();
  private readonly gathered = new Map<LiveResource, Set<string> | null>();
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told_at = Number.NEGATIVE_INFINITY;

  constructor(
    surroundings: SocketSurroundings,
    ticket: () => Promise<string>,
    private readonly now: () => number,
  ) {
    this.socket = new LastingSocket<Frame>(surroundings, {
      hello: async () => ({ type: 'auth', ticket: await ticket() }),
      hear: (frame) => this.hear(frame),
      changed: () => undefined,
      isRefusalFinal: false,
    });
  }

  listen(resource: LiveResource, listener: Listener): () => void {
    const listeners = this.listeners.get(resource) ?? new Set();
    this.listeners.set(resource, listeners.add(listener));
    clearTimeout(this.leaving);
    this.socket.connect();
    return () => {
      listeners.delete(listener);
      if (!this.isHeard()) this.leaving = setTimeout(() => this.leave(), LINGER_MS);
    };
  }

  cameBack = (): void => {
    if (this.isHeard()) this.socket.cameBack();
  };

  wentOffline = (): void => this.socket.wentOffline();

  private isHeard(): boolean {
    return [...this.listeners.values()].some(({ size }) => size > 0);
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.gathered.clear();
    this.socket.leave();
  }

  private hear(frame: Frame): void {
    if (frame.type === 'welcome') {
      this.socket.welcomed();
      // What changed between the reading of a list and now has been told to nobody.
      for (const resource of this.listeners.keys()) this.gather(resource, null);
    } else if (frame.type === 'changed') {
      this.gather(frame.resource, frame.ids ?? null);
    }
  }

  private gather(resource: LiveResource, ids: readonly string[] | null): void {
    const before = this.gathered.get(resource);
    this.gathered.set(resource, ids === null || before === null ? null : new Set([...(before ?? []), ...ids]));
    this.timer ??= setTimeout(() => this.tell(), Math.max(GATHER_MS, this.told_at + EVERY_MS - this.now()));
  }

  private tell(): void {
    this.timer = undefined;
    this.told_at = this.now();
    const gathered = [...this.gathered];
    this.gathered.clear();
    for (const [resource, changed] of gathered)
      for (const listener of this.listeners.get(resource) ?? []) listener(changed);
  }
}
