import { CLOSE } from './chat-frames';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** A socket that was told to slow down stays away for a while. */
const BUSY_WAIT_MS = 5_000;
const OPEN_WITHIN_MS = 10_000;

/** The part of a browser's WebSocket that is used here. */
export type SocketLike = Pick<WebSocket, 'send' | 'close' | 'onopen' | 'onmessage' | 'onclose' | 'onerror'>;

export interface SocketSurroundings {
  open(): SocketLike;
  isOnline(): boolean;
  random(): number;
}

/** `refused` and `gone` are final; from everything else the socket finds its way back. */
export type SocketLink = 'connecting' | 'open' | 'offline' | 'busy' | 'refused' | 'gone';

export interface SocketOwner<In> {
  /** The first frame, which says who we are; a ticket has to be asked for, and the socket is opened once it is there. */
  hello(): object | Promise<object>;
  hear(frame: In): void;
  /** How things stand. That the socket is `open` is for the owner to say, by `welcomed`. */
  changed(link: SocketLink): void;
  /** Another ticket may be taken where one was refused. */
  isRefusalFinal: boolean;
}

/** A socket that comes back by itself: after longer and longer waits, at once when the network is back or the page is looked at. */
export class LastingSocket<In> {
  private socket: SocketLike | null = null;
  private attempts = 0;
  /** Rises whenever a hello that is still awaited is no longer wanted. */
  private round = 0;
  private isKnocking = false;
  private isOver = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private watch: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly surroundings: SocketSurroundings,
    private readonly owner: SocketOwner<In>,
  ) {}

  /** Opens the socket, at once, unless it is open or never will be. */
  connect = (): void => {
    if (this.socket || this.isKnocking || this.isOver) return;
    clearTimeout(this.retry);
    if (!this.surroundings.isOnline()) {
      this.owner.changed('offline');
      return;
    }
    const hello = this.owner.hello();
    if (hello instanceof Promise) this.knock(hello);
    else this.open(hello);
  };

  /** Closes the socket; `connect` opens another. */
  leave(): void {
    clearTimeout(this.retry);
    this.drop();
  }

  /** The browser says that it has no network: no need to wait for a time-out. */
  wentOffline = (): void => {
    this.leave();
    this.owner.changed('offline');
  };

  /** The network is back, or the page is looked at again. */
  cameBack = (): void => {
    this.attempts = 0;
    this.connect();
  };

  /** The server has let us in. */
  welcomed(): void {
    this.attempts = 0;
    clearTimeout(this.watch);
    this.owner.changed('open');
  }

  send(frame: object): void {
    this.socket?.send(JSON.stringify(frame));
  }

  /** Gives this connection up and takes another, unless `settle` is called in time. */
  expectWithin(ms: number): void {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => {
      this.drop();
      this.later('connecting', this.backoff());
    }, ms);
  }

  settle(): void {
    clearTimeout(this.watch);
  }

  private knock(hello: Promise<object>): void {
    this.round += 1;
    const { round } = this;
    this.isKnocking = true;
    const answered = (go: () => void): void => {
      if (round !== this.round) return;
      this.isKnocking = false;
      go();
    };
    hello.then(
      (frame) => answered(() => this.open(frame)),
      () => answered(() => this.later('connecting', this.backoff())),
    );
  }

  private open(hello: object): void {
    const socket = this.surroundings.open();
    this.socket = socket;
    this.expectWithin(OPEN_WITHIN_MS);
    socket.onopen = () => this.send(hello);
    socket.onmessage = ({ data }: MessageEvent<string>) => this.owner.hear(JSON.parse(data) as In);
    socket.onerror = () => undefined;
    socket.onclose = ({ code }: Pick<CloseEvent, 'code'>) => this.lost(code);
  }

  private drop(): void {
    clearTimeout(this.watch);
    this.round += 1;
    this.isKnocking = false;
    const socket = this.socket;
    if (!socket) return;
    this.socket = null;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  private lost(code: number): void {
    clearTimeout(this.watch);
    this.socket = null;
    if (code === CLOSE.unauthenticated && this.owner.isRefusalFinal) this.end('refused');
    else if (code === CLOSE.not_found) this.end('gone');
    else if (code === CLOSE.too_many) this.later('busy', BUSY_WAIT_MS + this.backoff());
    else if (!this.surroundings.isOnline()) this.owner.changed('offline');
    else this.later('connecting', this.backoff());
  }

  private end(link: 'refused' | 'gone'): void {
    this.isOver = true;
    this.owner.changed(link);
  }

  /** Doubles with every attempt; half of it is random, so that a restarted server is not met by everyone at once. */
  private backoff(): number {
    const ms = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.attempts);
    this.attempts += 1;
    return ms / 2 + (ms / 2) * this.surroundings.random();
  }

  private later(link: 'connecting' | 'busy', ms: number): void {
    this.owner.changed(link);
    clearTimeout(this.retry);
    this.retry = setTimeout(this.connect, ms);
  }
}

/** A socket of the server that the page came from. */
export function socketOfOrigin(path: string): WebSocket {
  const url = new URL(path, window.location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  return new WebSocket(url);
}
