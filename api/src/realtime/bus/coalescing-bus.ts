import { randomUUID } from 'node:crypto';
import { type BeforeApplicationShutdown, Logger, type OnModuleInit } from '@nestjs/common';
import { Bus, type BusFamilyListener, type BusListener, RESYNC } from './bus.js';
import { decodeHints, encodeHints, encodeResync, LONGEST_STREAM } from './hint.codec.js';
import { describeFailure } from '../../platform/errors/describe-failure.js';

const COALESCE_MS = 20;
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5_000;

/** What PostgreSQL and Redis have in common: local delivery, one message per stream and 20 ms, reconnecting. */
export abstract class CoalescingBus extends Bus implements OnModuleInit, BeforeApplicationShutdown {
  protected readonly logger = new Logger(this.constructor.name);
  private readonly node = randomUUID();
  private readonly listeners = new Map<string, Set<BusListener>>();
  private readonly families = new Map<string, Set<BusFamilyListener>>();
  private pending = new Map<string, number>();
  private flushTimer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();
  private retryTimer: NodeJS.Timeout | undefined;
  private retryMs = FIRST_RETRY_MS;
  private connected = false;
  private hasBeenConnected = false;
  /** Hints of ours were dropped while the connection was away: the others must be told to read anew. */
  private hasLost = false;
  private closed = false;

  /** Opens the connection and listens; calls `received` for each message and `lost` once when the connection ends. */
  protected abstract connect(): Promise<void>;
  protected abstract send(payload: string): Promise<void>;
  protected abstract disconnect(): Promise<void>;

  publish(stream: string, offset: number): void {
    if (stream.length > LONGEST_STREAM) throw new Error(`a stream's name has at most ${LONGEST_STREAM} characters`);
    this.deliver(stream, offset);
    this.pending.set(stream, Math.max(offset, this.pending.get(stream) ?? offset));
    if (this.closed) return;
    this.flushTimer ??= setTimeout(() => this.flushSoon(), COALESCE_MS);
  }

  subscribe(stream: string, listener: BusListener): () => void {
    // Wrapped, so that a listener that subscribes twice is two subscriptions.
    return add(this.listeners, stream, (offset) => listener(offset));
  }

  subscribeFamily(family: string, listener: BusFamilyListener): () => void {
    return add(this.families, family, (rest, offset) => listener(rest, offset));
  }

  isConnected(): boolean {
    return this.connected;
  }

  /** Waits for the first try only: a node without its bus still works, each client just hears less from the others. */
  async onModuleInit(): Promise<void> {
    await this.tryToConnect();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.flushTimer) this.flushSoon();
    this.closed = true;
    clearTimeout(this.retryTimer);
    await this.flushing;
    this.connected = false;
    await this.disconnect();
  }

  protected received(payload: string): void {
    const message = decodeHints(payload);
    if (!message || message.from === this.node) return;
    if (message.hints.length === 0) this.resync();
    for (const [stream, offset] of message.hints) this.deliver(stream, offset);
  }

  protected lost(reason: string): void {
    if (!this.connected || this.closed) return;
    this.connected = false;
    this.logger.warn(`connection lost: ${reason}`);
    this.retry();
  }

  private async tryToConnect(): Promise<void> {
    try {
      await this.connect();
    } catch (error) {
      if (this.closed) return;
      this.logger.warn(`cannot connect: ${describeFailure(error)}`);
      return this.retry();
    }
    if (this.closed) return this.disconnect();
    this.connected = true;
    this.retryMs = FIRST_RETRY_MS;
    if (this.hasBeenConnected) this.resync();
    this.hasBeenConnected = true;
    if (this.hasLost) await this.tellResync();
  }

  private retry(): void {
    // Up to a half more, so that all nodes do not come back at the same moment.
    const pause = this.retryMs * (1 + Math.random() / 2);
    this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
    this.retryTimer = setTimeout(() => void this.tryToConnect(), pause);
  }

  private flushSoon(): void {
    clearTimeout(this.flushTimer);
    this.flushTimer = undefined;
    this.flushing = this.flushing.then(() => this.flush());
  }

  private async flush(): Promise<void> {
    const hints = this.pending;
    this.pending = new Map();
    if (!this.connected) {
      this.hasLost = true;
      return;
    }
    if (this.hasLost) await this.tellResync();
    try {
      for (const payload of encodeHints(this.node, hints)) await this.send(payload);
    } catch (error) {
      this.hasLost = true;
      this.logger.warn(`cannot send: ${describeFailure(error)}`);
    }
  }

  private async tellResync(): Promise<void> {
    try {
      await this.send(encodeResync(this.node));
      this.hasLost = false;
    } catch {
      // The connection is gone again; the next one tells it.
    }
  }

  private resync(): void {
    for (const stream of [...this.listeners.keys()]) this.tell(stream, this.listeners.get(stream), [RESYNC]);
    for (const family of [...this.families.keys()]) this.tell(family, this.families.get(family), ['', RESYNC]);
  }

  private deliver(stream: string, offset: number): void {
    this.tell(stream, this.listeners.get(stream), [offset]);
    const colon = stream.indexOf(':');
    if (colon > 0) this.tell(stream, this.families.get(stream.slice(0, colon)), [stream.slice(colon + 1), offset]);
  }

  private tell<Args extends unknown[]>(
    stream: string,
    listeners: Set<(...args: Args) => void> | undefined,
    args: Args,
  ) {
    for (const listener of [...(listeners ?? [])]) {
      try {
        listener(...args);
      } catch (error) {
        this.logger.error(`a listener of ${stream} failed: ${describeFailure(error)}`);
      }
    }
  }
}

/** Returns how to take the listener away again. */
function add<Listener>(all: Map<string, Set<Listener>>, name: string, listener: Listener): () => void {
  const own = all.get(name) ?? new Set();
  all.set(name, own);
  own.add(listener);
  return () => {
    own.delete(listener);
    if (own.size === 0 && all.get(name) === own) all.delete(name);
  };
}
