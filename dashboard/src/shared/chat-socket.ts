import type { ClientFrame, ServerFrame } from './chat-frames';
import { type ChatEvent, type ChatState, initialChat, type PendingMessage, reduceChat } from './chat-state';
import { LastingSocket, type SocketSurroundings } from './lasting-socket';

/** What is not acknowledged within this time went into a dead connection. */
const ACK_WITHIN_MS = 10_000;
const TYPING_EVERY_MS = 3_000;
const TYPING_LASTS_MS = 4_000;

export interface ChatSurroundings extends SocketSurroundings {
  now(): number;
  newId(): string;
  /** Keeps what is not acknowledged over a reload. */
  keep(pending: readonly PendingMessage[]): void;
}

/** Who one is: a candidate by the secret of the chat, a recruiter by a ticket, fetched anew for each connection. */
export type Proof = { token: string } | { ticket: () => Promise<string> };

/**
 * One side of a chat: says who it is, resumes after the last message it has, sends again what was not
 * acknowledged, and shows every message once.
 */
export class ChatSocket {
  private state: ChatState;
  private readonly listeners = new Set<() => void>();
  private readonly socket: LastingSocket<ServerFrame>;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private typed_at = Number.NEGATIVE_INFINITY;

  constructor(
    proof: Proof,
    private readonly surroundings: ChatSurroundings,
    pending: readonly PendingMessage[] = [],
  ) {
    const isCandidate = 'token' in proof;
    this.state = initialChat(pending, isCandidate ? 'candidate' : 'recruiter');
    const auth = (own: { token: string } | { ticket: string }) =>
      ({ type: 'auth', ...own, last_seq: this.state.last_seq }) satisfies ClientFrame;
    this.socket = new LastingSocket<ServerFrame>(surroundings, {
      hello: isCandidate ? () => auth(proof) : async () => auth({ ticket: await proof.ticket() }),
      hear: (frame) => this.hear(frame),
      changed: (link) => this.take({ type: 'link', link }),
      isRefusalFinal: isCandidate,
    });
  }

  snapshot = (): ChatState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  connect = (): void => this.socket.connect();

  /** Closes the socket for good: the page is left. */
  leave(): void {
    clearTimeout(this.typing);
    this.socket.leave();
  }

  wentOffline = (): void => this.socket.wentOffline();

  cameBack = (): void => this.socket.cameBack();

  write(message_text: string, about: Pick<PendingMessage, 'edits_seq' | 'reply_to'> = {}): void {
    const message: PendingMessage = {
      client_message_id: this.surroundings.newId(),
      message_text,
      created_at: new Date(this.surroundings.now()).toISOString(),
      ...about,
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
      this.socket.welcomed();
      for (const message of this.waiting()) this.deliver(message);
    }
    if (frame.type === 'typing') {
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.take({ type: 'typing_ended' }), TYPING_LASTS_MS);
    }
    const waiting = this.waiting().length;
    if (waiting === 0 && this.state.link === 'open') this.socket.settle();
    else if (waiting < waited) this.socket.expectWithin(ACK_WITHIN_MS);
  }

  private waiting(): readonly PendingMessage[] {
    return this.state.pending.filter((message) => !message.refusal);
  }

  private deliver({ client_message_id, message_text, edits_seq, reply_to }: PendingMessage): void {
    if (this.state.link !== 'open') {
      this.connect();
      return;
    }
    this.socket.expectWithin(ACK_WITHIN_MS);
    this.send(
      edits_seq === undefined
        ? { type: 'message', client_message_id, message_text, ...(reply_to === undefined ? {} : { reply_to }) }
        : { type: 'edit', seq: edits_seq, client_message_id, message_text },
    );
  }

  private send(frame: ClientFrame): void {
    this.socket.send(frame);
  }

  private take(event: ChatEvent): void {
    const before = this.state;
    this.state = reduceChat(before, event);
    if (this.state === before) return;
    if (this.state.pending !== before.pending) this.surroundings.keep(this.state.pending);
    for (const listener of this.listeners) listener();
  }
}
