import pg from 'pg';
import type { DatabaseAccess } from '../../platform/db/database-access.js';
import { CoalescingBus } from './coalescing-bus.js';

const CHANNEL = 'smartbot_bus';
const HEARTBEAT_MS = 15_000;
const TIMEOUT_MS = 5_000;

/** NOTIFY and LISTEN over one connection of its own. */
export class PostgresBus extends CoalescingBus {
  private client: pg.Client | null = null;
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(private readonly access: DatabaseAccess) {
    super();
  }

  protected async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.access.url,
      ...this.access.session,
      application_name: 'smartbot-bus',
      keepAlive: true,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
    });
    const end = (reason: string): void => {
      if (this.client !== client) return;
      this.client = null;
      clearInterval(this.heartbeat);
      client.end().catch(() => undefined);
      this.lost(reason);
    };
    client.on('error', (error) => end(error.message));
    client.on('end', () => end('closed by the server'));
    client.on('notification', ({ payload }) => this.received(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    // A connection that died without a word would otherwise stay deaf for hours.
    this.heartbeat = setInterval(
      () => void client.query('select 1').catch((error: Error) => end(error.message)),
      HEARTBEAT_MS,
    );
  }

  protected async send(payload: string): Promise<void> {
    if (!this.client) throw new Error('not connected');
    await this.client.query('select pg_notify($1, $2)', [CHANNEL, payload]);
  }

  protected async disconnect(): Promise<void> {
    const client = this.client;
    this.client = null;
    clearInterval(this.heartbeat);
    await client?.end().catch(() => undefined);
  }
}
