import { WebSocket } from 'ws';
import type { Frame } from './given.js';

export interface HadMessage {
  seq: number;
  sender_type: string;
  message_text: string;
  client_message_id?: string;
}

/**
 * A client as the protocol asks for: keeps what it has, sends again what is not acknowledged, says where to go on.
 * Whatever the server does that the protocol does not allow is noted in `breaches`.
 */
export class ChatClient {
  /** What this device shows, in order. */
  readonly had: HadMessage[] = [];
  /** What waits for its acknowledgement, in order. */
  readonly pending = new Map<string, string>();
  /** Every acknowledgement that ever arrived, whether or not the client lived to note it. */
  readonly promised = new Map<string, number>();
  readonly breaches: string[] = [];
  finished_as: string | null = null;
  last_seq = 0;
  /** The next acknowledgement kills the client before it is noted. */
  losesNextAck = false;
  private socket: WebSocket | null = null;
  private watchers: (() => void)[] = [];

  constructor(
    readonly sender_type: 'candidate' | 'recruiter',
    private readonly signIn: () => Promise<{ token: string } | { ticket: string }>,
  ) {}

  get isOpen(): boolean {
    return this.socket !== null;
  }

  /** Opens a socket and sends again what is pending. False where the server is away, or went away meanwhile. */
  async connect(url: string): Promise<boolean> {
    this.drop();
    const auth = await this.signIn().catch(() => null);
    if (!auth) return false;
    const socket = new WebSocket(url);
    this.socket = socket;
    return new Promise((resolve) => {
      socket.on('open', () => socket.send(JSON.stringify({ type: 'auth', ...auth, last_seq: this.last_seq })));
      socket.on('message', (data) => {
        if (this.socket !== socket) return;
        const frame = JSON.parse(data.toString()) as Frame;
        this.take(frame);
        if (frame.type === 'welcome') {
          for (const [id, text] of this.pending) this.write(id, text);
          resolve(true);
        }
        this.tell();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        if (this.socket === socket) this.socket = null;
        resolve(false);
        this.tell();
      });
    });
  }

  /** The connection is gone, without a word. */
  drop(): void {
    this.socket?.terminate();
    this.socket = null;
  }

  send(client_message_id: string, message_text: string): void {
    if (!this.promised.has(client_message_id)) this.pending.set(client_message_id, message_text);
    this.write(client_message_id, message_text);
  }

  /** Resolves once it holds, after a frame or the end of the connection; false when the connection ends before. */
  until(holds: () => boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const look = () => {
        if (holds()) resolve(true);
        else if (!this.isOpen) resolve(false);
        else this.watchers.push(look);
      };
      look();
    });
  }

  private write(client_message_id: string, message_text: string): void {
    if (this.socket?.readyState !== WebSocket.OPEN) return;
    this.socket.send(JSON.stringify({ type: 'message', client_message_id, message_text }));
  }

  private tell(): void {
    for (const look of this.watchers.splice(0)) look();
  }

  private take(frame: Frame): void {
    if (frame.type === 'message') this.show(frame as unknown as HadMessage);
    else if (frame.type === 'ack') this.acknowledged(String(frame.client_message_id), Number(frame.seq));
    else if (frame.type === 'finished') this.finished_as = String(frame.status);
    else if (frame.type === 'error') this.breaches.push(`refused: ${JSON.stringify(frame)}`);
  }

  private show(message: HadMessage): void {
    const { seq, sender_type, message_text, client_message_id } = message;
    if (seq !== this.last_seq + 1) this.breaches.push(`message ${seq} came after ${this.last_seq}`);
    this.keep({ seq, sender_type, message_text, ...(client_message_id ? { client_message_id } : {}) });
    if (client_message_id && sender_type === this.sender_type) this.pending.delete(client_message_id);
  }

  private acknowledged(client_message_id: string, seq: number): void {
    const before = this.promised.get(client_message_id);
    if (before !== undefined && before !== seq)
      this.breaches.push(`${client_message_id} was acknowledged as ${before} and as ${seq}`);
    this.promised.set(client_message_id, seq);
    if (this.losesNextAck) {
      this.losesNextAck = false;
      this.drop();
      return;
    }
    const message_text = this.pending.get(client_message_id);
    if (seq > this.last_seq + 1) this.breaches.push(`acknowledged ${seq} after ${this.last_seq}`);
    else if (seq <= this.last_seq) {
      const had = this.had[seq - 1];
      if (had?.client_message_id !== client_message_id)
        this.breaches.push(`${client_message_id} is acknowledged as ${seq}, which is ${JSON.stringify(had)}`);
    } else if (message_text === undefined) this.breaches.push(`acknowledged ${client_message_id}, which was not sent`);
    else this.keep({ seq, sender_type: this.sender_type, message_text, client_message_id });
    this.pending.delete(client_message_id);
  }

  private keep(message: HadMessage): void {
    this.had.push(message);
    this.last_seq = message.seq;
  }
}
