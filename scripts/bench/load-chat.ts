import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { ChatSeat } from './data.js';
import { quantile } from './figures.js';

/** Candidates opened at the same time. */
const OPENING = 20;
/** What a candidate does with each question of the bot, in turn; the answer moves on to the next question. */
const MOVES = ['small_talk', 'question', 'unclear', 'answer'] as const;
const ANSWERS: Record<string, string> = {
  yes_no: 'да',
  number: '300 000',
  date: 'через две недели',
  text: 'Упала очередь заказов: переполнился диск. После этого мы завели оповещения и ограничили её длину.',
};

interface Frame {
  type: string;
  question?: { point_id: string; kind: string };
  options?: string[];
}

/** One candidate's socket. A turn is over when the message is acknowledged and the bot has asked its next question. */
export class ChatClient {
  private asked: Frame = { type: 'message' };
  private turns = 0;
  private isAcknowledged = false;
  private done: (() => void) | null = null;
  private fail: ((error: Error) => void) | null = null;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => this.take(JSON.parse((data as Buffer).toString()) as Frame));
    socket.on('close', (code) => this.fail?.(new Error(`A chat was closed with ${code}.`)));
    socket.on('error', (error) => this.fail?.(error));
  }

  /** Signed in, greeted, and asked the first question. */
  static async open(port: number, { response_id, token }: ChatSeat): Promise<ChatClient> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws/chat/${response_id}`, { perMessageDeflate: false });
    const client = new ChatClient(socket);
    await once(socket, 'open');
    client.isAcknowledged = true;
    await client.exchange({ type: 'auth', token, last_seq: 0 });
    return client;
  }

  /** Milliseconds from the message to the bot's next question. */
  async turn(): Promise<number> {
    const sentAt = performance.now();
    this.isAcknowledged = false;
    await this.exchange({ type: 'message', client_message_id: `t-${this.turns}`, message_text: this.message() });
    return performance.now() - sentAt;
  }

  async close(): Promise<void> {
    this.fail = null;
    const closed = once(this.socket, 'close');
    this.socket.close();
    await closed;
  }

  private message(): string {
    const move = MOVES[this.turns++ % MOVES.length];
    if (move === 'small_talk') return 'Здравствуйте!';
    if (move === 'question') return 'А какая зарплата?';
    if (move === 'unclear') return 'хм';
    const { question, options } = this.asked;
    // The summary is never confirmed: the chat would be over.
    if (question?.point_id.startsWith('summary')) return 'Здравствуйте!';
    return options?.[0] ?? ANSWERS[question?.kind ?? ''] ?? 'да';
  }

  private exchange(frame: unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      this.done = resolve;
      this.fail = reject;
      this.socket.send(JSON.stringify(frame));
    });
  }

  private take(frame: Frame): void {
    if (frame.type === 'ack') this.isAcknowledged = true;
    else if (frame.type === 'error' || frame.type === 'finished') this.fail?.(new Error(JSON.stringify(frame)));
    else if (frame.type === 'message' && frame.question) {
      this.asked = frame;
      if (this.isAcknowledged) this.done?.();
    }
  }
}

export async function openChats(port: number, seats: ChatSeat[]): Promise<ChatClient[]> {
  const clients: ChatClient[] = [];
  const waiting = [...seats];
  await Promise.all(
    Array.from({ length: OPENING }, async () => {
      for (let seat = waiting.shift(); seat; seat = waiting.shift()) clients.push(await ChatClient.open(port, seat));
    }),
  );
  return clients;
}

export const closeChats = (clients: ChatClient[]): Promise<unknown> =>
  Promise.all(clients.map((client) => client.close()));

/** Turns per second when every candidate answers at once. */
export async function turnsPerSecond(clients: ChatClient[], milliseconds: number): Promise<number> {
  let turns = 0;
  const startedAt = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() - startedAt < milliseconds) {
        await client.turn();
        turns += 1;
      }
    }),
  );
  return turns / ((performance.now() - startedAt) / 1000);
}

/** How long 99 of 100 turns take at most, in milliseconds, when candidates think for so long on average. */
export async function slowTurn(clients: ChatClient[], think_ms: number, milliseconds: number): Promise<number> {
  const latencies: number[] = [];
  const endAt = performance.now() + milliseconds;
  await Promise.all(
    clients.map(async (client) => {
      // The first pause spreads the candidates evenly.
      let nextAt = performance.now() + Math.random() * think_ms;
      // Whoever would wake after the end stays away: waking everyone at the end would be a rush that nobody asked for.
      while (nextAt < endAt) {
        await pauseUntil(nextAt);
        latencies.push(await client.turn());
        nextAt = performance.now() + think_ms * (0.5 + Math.random());
      }
    }),
  );
  return quantile(latencies, 0.99);
}

const pauseUntil = (at: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())));
