import { CLOSE, type ClientFrame, type ServerFrame } from './chat-frames';
import { type ChatEvent, type ChatState, initialChat, type PendingMessage, reduceChat } from './chat-state';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** A socket that was told to slow down stays away for a while. */
const BUSY_WAIT_MS = 5_000;
/** What is not acknowledged within this time went into a dead connection. */
const ACK_WITHIN_MS = 10_000;
const OPEN_WITHIN_MS = 10_000;
const TYPING_EVERY_MS = 3_000;
const TYPING_LASTS_MS = 4_000;

/** The part of a browser's WebSocket that is used here. */
export type SocketLike = Pick<WebSocket, 'send' | 'close' | 'onopen' | 'onmessage' | 'onclose' | 'onerror'>;

export interface ChatSurroundings {
  open(): SocketLike;
  isOnline(): boolean;
  random(): number;
  now(): number;
  newId(): string;
  /** Keeps what is not acknowledged over a reload. */
  keep(pending: readonly PendingMessage[]): void;
}

/**
 * The candidate's side of a chat: says who it is, resumes after the last message it has, sends again what was not
 * acknowledged, and shows every message once.
 */
export class ChatSocket {
  private state: ChatState;
  private readonly listeners = new Set<() => void>();
  private socket: SocketLike | null = null;
  private attempts = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private watch: ReturnType<typeof setTimeout> | undefined;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private typed_at = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly token: string,
    private readonly surroundings: ChatSurroundings,
    pending: readonly PendingMessage[] = [],
  ) {
    this.state = initialChat(pending);
  }

  snapshot = (): ChatState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens the socket, at once, unless it is open or never will be. */
  connect = (): void => {
    if (this.socket || this.state.link === 'refused' || this.state.link === 'gone') return;
    clearTimeout(this.retry);
    if (!this.surroundings.isOnline()) {
      this.take({ type: 'link', link: 'offline' });
      return;
    }
    const socket = this.surroundings.open();
    this.socket = socket;
    this.expectWithin(OPEN_WITHIN_MS);
    socket.onopen = () => this.send({ type: 'auth', token: this.token, last_seq: this.state.last_seq });
    socket.onmessage = ({ data }: MessageEvent<string>) => this.hear(JSON.parse(data) as ServerFrame);
    socket.onerror = () => undefined;
    socket.onclose = ({ code }: Pick<CloseEvent, 'code'>) => this.lost(code);
  };

  /** Closes the socket for good: the page is left. */
  leave(): void {
    clearTimeout(this.retry);
    clearTimeout(this.typing);
    this.drop();
  }

  /** The browser says that it has no network: no need to wait for a time-out. */
  wentOffline = (): void => {
    clearTimeout(this.retry);
    this.drop();
    this.take({ type: 'link', link: 'offline' });
  };

  /** The network is back, or the page is looked at again. */
  cameBack = (): void => {
    this.attempts = 0;
    this.connect();
  };

  write(message_text: string, edits_seq?: number): void {
    const message: PendingMessage = {
      client_message_id: this.surroundings.newId(),
      message_text,
      created_at: new Date(this.surroundings.now()).toISOString(),
      ...(edits_seq === undefined ? {} : { edits_seq }),
    };
    this.take({ type: 'written', message });
    this.deliver(message);
  }

  sendAgain(client_message_id: string): void {
    this.take({ type: 'retried', client_message_id });
    const message = this.state.pending.find((pending) => pending.client_message_id === client_message_id);
    if (message) this.deliver(message);
  }

  remove(client_message_id: string): void {
    this.take({ type: 'dropped', client_message_id });
  }

  /** Tells the other side, not too often, that somebody writes. */
  isWriting(): void {
    const now = this.surroundings.now();
    if (this.state.link !== 'open' || now - this.typed_at < TYPING_EVERY_MS) return;
    this.typed_at = now;
    this.send({ type: 'typing' });
  }

  reviewRequested(): void {
    this.take({ type: 'review_requested' });
  }

  private hear(frame: ServerFrame): void {
    const waited = this.waiting().length;
    this.take({ type: 'frame', frame });
    if (frame.type === 'welcome') {
      this.attempts = 0;
      for (const message of this.waiting()) this.deliver(message);
    }
    if (frame.type === 'typing') {
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.take({ type: 'typing_ended' }), TYPING_LASTS_MS);
    }
    const waiting = this.waiting().length;
    if (waiting === 0 && this.state.link === 'open') clearTimeout(this.watch);
    else if (waiting < waited) this.expectWithin(ACK_WITHIN_MS);
  }

  private waiting(): readonly PendingMessage[] {
    return this.state.pending.filter((message) => !message.refusal);
  }

  private deliver({ client_message_id, message_text, edits_seq }: PendingMessage): void {
    if (this.state.link !== 'open') {
      this.connect();
      return;
    }
    this.expectWithin(ACK_WITHIN_MS);
    this.send(
      edits_seq === undefined
        ? { type: 'message', client_message_id, message_text }
        : { type: 'edit', seq: edits_seq, client_message_id, message_text },
    );
  }

  private send(frame: ClientFrame): void {
    this.socket?.send(JSON.stringify(frame));
  }

  private expectWithin(ms: number): void {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => {
      this.drop();
      this.later('connecting', this.backoff());
    }, ms);
  }

  private drop(): void {
    clearTimeout(this.watch);
    const socket = this.socket;
    if (!socket) return;
    this.socket = null;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  private lost(code: number): void {
    clearTimeout(this.watch);
    this.socket = null;
    if (code === CLOSE.unauthenticated) this.take({ type: 'link', link: 'refused' });
    else if (code === CLOSE.not_found) this.take({ type: 'link', link: 'gone' });
    else if (code === CLOSE.too_many) this.later('busy', BUSY_WAIT_MS + this.backoff());
    else if (!this.surroundings.isOnline()) this.take({ type: 'link', link: 'offline' });
    else this.later('connecting', this.backoff());
  }

  /** Doubles with every attempt; half of it is random, so that a restarted server is not met by everyone at once. */
  private backoff(): number {
    const ms = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.attempts);
    this.attempts += 1;
    return ms / 2 + (ms / 2) * this.surroundings.random();
  }

  private later(link: 'connecting' | 'busy', ms: number): void {
    this.take({ type: 'link', link });
    clearTimeout(this.retry);
    this.retry = setTimeout(this.connect, ms);
  }

  private take(event: ChatEvent): void {
    const before = this.state;
    this.state = reduceChat(before, event);
    if (this.state === before) return;
    if (this.state.pending !== before.pending) this.surroundings.keep(this.state.pending);
    for (const listener of this.listeners) listener();
  }
}
