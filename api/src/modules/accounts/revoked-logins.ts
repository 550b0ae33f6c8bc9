import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock.js';
import { Logger } from '../../platform/logger.js';
import { Bus } from '../../realtime/bus/bus.js';
import { AccountsQueries } from './accounts.queries.js';

/** How often the list is read even without a hint: the upper limit for a revoked login to be refused. */
const REFRESH_MS = 3_000;
const STREAM = 'logins';

type Listener = (login_id: string) => void;

/**
 * The logins revoked within the life of an access token, kept by each node so that no request asks the database.
 * A hint makes it read at once, the interval makes up for lost hints.
 */
@Injectable()
export class RevokedLogins implements OnApplicationBootstrap, OnModuleDestroy {
  private revoked = new Set<string>();
  private readonly listeners = new Set<Listener>();
  private timer?: NodeJS.Timeout;
  private stopListening?: () => void;
  private reading: Promise<void> | null = null;
  private isStale = false;
  /** Those announced here since the last look began: it may have come too early to see them. */
  private readonly announced = new Set<string>();

  constructor(
    private readonly queries: AccountsQueries,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly bus: Bus,
    private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.read();
    this.stopListening = this.bus.subscribe(STREAM, () => void this.refresh());
    this.timer = setInterval(() => void this.refresh(), REFRESH_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopListening?.();
    clearInterval(this.timer);
    await this.reading;
  }

  has(login_id: string): boolean {
    return this.revoked.has(login_id);
  }

  /** Refuses these logins here at once and tells every other node to look; call it after the commit. */
  announce(login_ids: string[]): void {
    for (const id of login_ids) this.announced.add(id);
    this.become(new Set([...this.revoked, ...login_ids]));
    this.bus.publish(STREAM, this.clock.now().getTime());
  }

  /** Hears of each login once when it becomes known here as revoked: sockets close on it. */
  onRevoked(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private refresh(): Promise<void> {
    // A hint that comes during a look asks for another one.
    this.isStale = true;
    this.reading ??= this.readWhileStale()
      .catch((error: unknown) => this.logger.pino.error({ err: error }, 'revoked logins could not be read'))
      .finally(() => (this.reading = null));
    return this.reading;
  }

  private async readWhileStale(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      await this.read();
    }
  }

  private async read(): Promise<void> {
    this.announced.clear();
    // Twice the life of a token: clocks of nodes differ.
    const since = new Date(this.clock.now().getTime() - 2 * this.config.access_token_ttl * 1000);
    const known = await this.queries.loginsRevokedSince(since);
    this.become(new Set([...known, ...this.announced]));
  }

  private become(current: Set<string>): void {
    const before = this.revoked;
    this.revoked = current;
    for (const id of current) {
      if (before.has(id)) continue;
      for (const listener of this.listeners) listener(id);
    }
  }
}
