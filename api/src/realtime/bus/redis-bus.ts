import { Redis } from 'ioredis';
import { CoalescingBus } from './coalescing-bus.js';

const CHANNEL = 'smartbot:bus';
const TIMEOUT_MS = 5_000;

/** Redis pub/sub; two connections, since one that subscribes cannot publish. */
export class RedisBus extends CoalescingBus {
  private connections: { subscriber: Redis; publisher: Redis } | null = null;

  constructor(private readonly redisUrl: string) {
    super();
  }

  protected async connect(): Promise<void> {
    // Reconnecting is ours: only then is the moment known at which everybody has to read anew.
    const options = {
      lazyConnect: true,
      retryStrategy: () => null,
      enableOfflineQueue: false,
      connectTimeout: TIMEOUT_MS,
      commandTimeout: TIMEOUT_MS,
      connectionName: 'smartbot-bus',
    };
    const connections = { subscriber: new Redis(this.redisUrl, options), publisher: new Redis(this.redisUrl, options) };
    const all = Object.values(connections);
    const end = (reason: string): void => {
      if (this.connections !== connections) return;
      this.connections = null;
      for (const connection of all) connection.disconnect();
      this.lost(reason);
    };
    for (const connection of all) {
      connection.on('error', (error) => end(error.message));
      connection.on('close', () => end('closed by the server'));
    }
    connections.subscriber.on('message', (_channel, payload) => this.received(payload));
    try {
      for (const connection of all) await connection.connect();
      await connections.subscriber.subscribe(CHANNEL);
    } catch (error) {
      for (const connection of all) connection.disconnect();
      throw error;
    }
    this.connections = connections;
  }

  protected async send(payload: string): Promise<void> {
    if (!this.connections) throw new Error('not connected');
    await this.connections.publisher.publish(CHANNEL, payload);
  }

  protected async disconnect(): Promise<void> {
    const connections = this.connections;
    this.connections = null;
    for (const connection of Object.values(connections ?? {})) connection.disconnect();
  }
}
