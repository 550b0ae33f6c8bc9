import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { Logger } from '../../platform/logger.js';
import { type Attendee, Audience } from '../../realtime/audience.js';
import { Bus, RESYNC } from '../../realtime/bus/bus.js';
import { SocketSignIn } from '../accounts/socket-sign-in.service.js';
import { toNotificationView } from './notifications.dto.js';
import { type FeedState, type NotificationRow, NotificationsQueries } from './notifications.queries.js';
import { CHANGES, NotificationsService } from './notifications.service.js';

/** How often every open feed is compared with its rows: the upper limit for what a lost hint delays. */
const COMPARE_EVERY_MS = 5_000;
/** Whoever lacks more than that reads the list anew. */
const MOST_SENT = 100;

/** One socket; its room is the account. */
export interface Listener extends Attendee {
  /** The last notification it has: it gets every later one, once, in order. */
  sent_seq: number;
  /** As it was last told. */
  unread_count: number;
}

/** The sockets that are told of notifications. The rows are the truth: whatever a hint misses, the comparison finds. */
@Injectable()
export class NotificationFeeds implements OnApplicationBootstrap, OnModuleDestroy {
  readonly audience: Audience<Listener>;
  /** Accounts to be compared with their rows. */
  private readonly doubted = new Set<string>();
  private comparing: Promise<void> | null = null;
  private timer?: NodeJS.Timeout;
  private stops: (() => void)[] = [];

  constructor(
    sign_in: SocketSignIn,
    limits: RateLimits,
    private readonly notifications: NotificationsService,
    private readonly queries: NotificationsQueries,
    private readonly bus: Bus,
    private readonly logger: Logger,
  ) {
    this.audience = new Audience(sign_in, limits);
  }

  onApplicationBootstrap(): void {
    this.stops = [
      this.audience.listen(),
      this.bus.subscribeFamily(CHANGES, (account_id, offset) =>
        this.doubt(offset === RESYNC ? this.audience.names() : [account_id]),
      ),
    ];
    this.timer = setInterval(() => this.doubt(this.audience.names()), COMPARE_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    for (const stop of this.stops) stop();
    await this.comparing;
  }

  /** Compares these accounts with their rows, soon. */
  doubt(account_ids: string[]): void {
    for (const id of account_ids) if (this.audience.in(id).size > 0) this.doubted.add(id);
    if (this.doubted.size > 0) this.comparing ??= this.compare();
  }

  private async compare(): Promise<void> {
    try {
      while (this.doubted.size > 0) {
        const account_ids = [...this.doubted];
        this.doubted.clear();
        for (const state of await this.queries.states(account_ids)) await this.serve(state);
      }
    } catch (error) {
      // The next comparison of all feeds finds what this one did not.
      this.doubted.clear();
      this.logger.pino.error({ err: error }, 'notifications could not be shown');
    } finally {
      this.comparing = null;
    }
  }

  private async serve(state: FeedState): Promise<void> {
    const listeners = [...this.audience.in(state.account_id)];
    const behind = listeners.filter(({ sent_seq }) => sent_seq < state.last_seq);
    if (behind.length > 0) await this.sendMissed(state, behind);
    for (const listener of listeners) {
      if (listener.unread_count === state.unread_count) continue;
      listener.unread_count = state.unread_count;
      listener.connection.send({ type: 'unread', unread_count: state.unread_count });
    }
  }

  private async sendMissed({ account_id, last_seq }: FeedState, behind: Listener[]): Promise<void> {
    const from = Math.min(...behind.map(({ sent_seq }) => sent_seq));
    const rows = await this.queries.after(account_id, from, MOST_SENT + 1);
    const locales = new Map<Locale, Listener[]>();
    for (const listener of behind)
      locales.set(listener.connection.locale, [...(locales.get(listener.connection.locale) ?? []), listener]);
    for (const [locale, listeners] of locales) {
      const frames = rows.length > MOST_SENT ? [] : await this.frames(account_id, locale, rows);
      for (const { listener, missed } of listeners.map((one) => ({
        listener: one,
        missed: frames.filter(({ seq }) => seq > one.sent_seq),
      }))) {
        listener.connection.together(() => {
          if (rows.length > MOST_SENT) listener.connection.send({ type: 'resync', last_seq });
          for (const { frame } of missed) listener.connection.sendText(frame);
        });
        listener.sent_seq = Math.max(listener.sent_seq, last_seq, rows.at(-1)?.seq ?? 0);
      }
    }
  }

  /** Serialised once for all sockets that read the same language. */
  private async frames(
    account_id: string,
    locale: Locale,
    rows: NotificationRow[],
  ): Promise<{ seq: number; frame: string }[]> {
    const reader = await this.notifications.readerOf(account_id, locale);
    const worded = await this.notifications.worded(rows, reader);
    return worded.map((one) => ({
      seq: one.seq,
      frame: JSON.stringify({ type: 'notification', notification: toNotificationView(one) }),
    }));
  }
}
