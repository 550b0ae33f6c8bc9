import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import { type Locale, text, textIfAny } from '../catalogues/texts.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { localeOf } from '../platform/http/locale.js';
import type { ServerFrame } from './message-map.js';

/** Why a socket is closed; 4000 and up are ours, in the manner of HTTP. */
export const CLOSE = {
  failed: 1011,
  restart: 1012,
  unauthenticated: 4401,
  forbidden: 4403,
  not_found: 4404,
  timed_out: 4408,
  too_many: 4429,
} as const;

/** A client that does not read is dropped at this much unsent data: it resumes when it is back. */
const MAX_UNSENT_BYTES = 1024 * 1024;
/** Above this much unsent data a long history waits for the client to read. */
const PACE_BYTES = 256 * 1024;
/** Frames that may wait in turn before the socket is told to wait itself. */
const MAX_WAITING_FRAMES = 32;

/** Frames a client may send: so many at once, so many per second in the long run. */
const BURST_FRAMES = 40;
const FRAMES_PER_SECOND = 10;

/** One address, or one side of a chat, has as many sockets open as it may. */
export class TooManySockets extends DomainError {
  constructor() {
    super('too_many', 'sockets.too_many_open');
  }
}

let count = 0;

/** One socket: who it is once it has said so, its frames in turn, and what is sent to it. */
export class Connection {
  /** Tells the sockets of this process apart in its log. */
  readonly id = ++count;
  readonly locale: Locale;
  /** Or watches what needs no login. */
  isAuthenticated = false;
  isAlive = true;
  private turn: Promise<void> = Promise.resolve();
  private waiting = 0;
  private allowance = BURST_FRAMES;
  private counted_at = 0;
  private readonly wire: Socket;

  constructor(
    private readonly socket: WebSocket,
    request: IncomingMessage,
    /** The values of the path's `:names`. */
    readonly params: Readonly<Record<string, string>>,
    readonly address: string,
  ) {
    this.locale = localeOf(request.headers['accept-language']);
    this.wire = request.socket;
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  send(frame: ServerFrame): void {
    this.sendText(JSON.stringify(frame));
  }

  /** Frames sent in `work` leave in one piece. */
  together(work: () => void): void {
    this.wire.cork();
    try {
      work();
    } finally {
      this.wire.uncork();
    }
  }

  /** A frame that was serialised once for many. */
  sendText(frame: string): void {
    if (this.mayBeSent()) this.socket.send(frame);
  }

  /** As `sendText`, for so many that turning text into bytes for each of them would tell. */
  sendBytes(frame: Buffer): void {
    if (this.mayBeSent()) this.socket.send(frame, { binary: false });
  }

  /** Resolves when the client has read enough for more to be sent, or is gone. */
  async drained(): Promise<void> {
    if (this.socket.bufferedAmount <= PACE_BYTES) return;
    // Written after everything before it: its callback is the sign that those are written.
    await new Promise<void>((resolve) => this.socket.ping(undefined, undefined, () => resolve()));
  }

  /** Says what is wrong, in the caller's language. */
  refuse(refusal: DomainError): void {
    const detail =
      textIfAny(this.locale, `errors.${refusal.code}`, refusal.params) ?? text(this.locale, 'errors.http.internal');
    const errors = refusal.errors.map(({ field, code, params }) => ({
      field,
      code,
      detail: textIfAny(this.locale, `validation.${code}`, params) ?? text(this.locale, 'validation.invalid'),
    }));
    this.send({ type: 'error', code: refusal.code, detail, ...(errors.length > 0 ? { errors } : {}) });
  }

  close(code: number, reason = ''): void {
    this.socket.close(code, reason);
  }

  terminate(): void {
    this.socket.terminate();
  }

  ping(): void {
    this.isAlive = false;
    this.socket.ping();
  }

  /** Whether one more frame is within the limit at `now`, in milliseconds. */
  mayTake(now: number): boolean {
    this.allowance = Math.min(BURST_FRAMES, this.allowance + ((now - this.counted_at) / 1000) * FRAMES_PER_SECOND);
    this.counted_at = now;
    if (this.allowance < 1) return false;
    this.allowance -= 1;
    return true;
  }

  /** Frames of one socket are handled one after the other; a client that sends faster is made to wait. */
  inTurn(work: () => Promise<void>): void {
    this.waiting += 1;
    if (this.waiting === MAX_WAITING_FRAMES) this.socket.pause();
    this.turn = this.turn.then(work).finally(() => {
      this.waiting -= 1;
      if (this.waiting === MAX_WAITING_FRAMES - 1 && this.socket.isPaused) this.socket.resume();
    });
  }

  /** When everything that was sent so far has been handled. */
  settled(): Promise<void> {
    return this.turn;
  }

  private mayBeSent(): boolean {
    if (!this.isOpen) return false;
    if (this.socket.bufferedAmount <= MAX_UNSENT_BYTES) return true;
    this.socket.terminate();
    return false;
  }
}
