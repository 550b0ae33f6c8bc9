import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { LOCALES, type Locale } from '../../../catalogues/texts.js';
import { Logger } from '../../../platform/logger.js';
import { Bus, RESYNC } from '../../../realtime/bus/bus.js';
import { type Connection, TooManySockets } from '../../../realtime/connection.js';
import { BOARD_STREAM, type BoardPlace, BoardQueries, type BoardRow } from '../board.queries.js';
import { ViewsService } from '../views.service.js';
import type { BoardServerFrame } from './board.frames.js';

/** Changes within this time share a frame. */
const GATHER_MS = 50;
/** How often the board is compared with its rows: the upper limit for what a lost hint delays. */
const COMPARE_EVERY_MS = 5_000;
/** Whoever lacks more than that reads the board anew. */
const MOST_SENT = 500;
/** Watchers that are served in one go; in between the process does whatever else waits. */
const SERVED_AT_ONCE = 250;
/** Watchers of one process: more than that it could not tell in time. */
const MOST_WATCHERS = 20_000;

/** Somebody who looks at the board, and up to where it was told. */
interface Watcher {
  readonly connection: Connection;
  readonly locale: Locale;
  offset: number;
}

/** What has changed, and how far that leads. */
interface Look {
  place: BoardPlace;
  rows: BoardRow[];
}

/**
 * The sockets that watch the board. The rows are the truth: a hint of the bus only says that there is something to read.
 * It is read once for all, and put into bytes once for each language.
 */
@Injectable()
export class BoardFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly watchers = new Map<Connection, Watcher>();
  /** What was passed on already. Of no meaning while nobody watches. */
  private place: BoardPlace = { epoch: '', offset: 0 };
  /** Those who come back together have missed the same: it is read once. */
  private readonly looks = new Map<number, Promise<Look>>();
  private gathering?: NodeJS.Timeout | undefined;
  private comparing: Promise<void> | null = null;
  private timer?: NodeJS.Timeout;
  private stop: () => void = () => undefined;
  private isStopped = false;

  constructor(
    private readonly queries: BoardQueries,
    private readonly views: ViewsService,
    private readonly bus: Bus,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.stop = this.bus.subscribe(BOARD_STREAM, (offset) => {
      if (offset === RESYNC || offset > this.place.offset) this.doubt();
    });
    this.timer = setInterval(() => this.doubt(), COMPARE_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    clearTimeout(this.gathering);
    this.stop();
    await this.comparing;
  }

  /** From this place on the connection is told what changes; what it has missed comes first. Throws `TooManySockets`. */
  async watch(connection: Connection, from: BoardPlace, locale: Locale): Promise<void> {
    this.watchers.delete(connection);
    if (this.watchers.size >= MOST_WATCHERS) throw new TooManySockets();
    connection.isAuthenticated = true;
    const watcher: Watcher = { connection, locale, offset: from.offset };
    let seen: Look;
    do {
      seen = await this.lookAfter(watcher.offset);
      const isElsewhere = seen.place.epoch !== from.epoch || seen.place.offset < watcher.offset;
      if (isElsewhere || seen.rows.length > MOST_SENT) return this.resync([watcher], seen.place);
      connection.sendBytes(await this.frame(seen, locale));
      watcher.offset = seen.place.offset;
      // What was passed on to the others while this one was caught up.
    } while (this.watchers.size > 0 && this.place.offset > watcher.offset);
    if (!connection.isOpen) return;
    if (this.watchers.size === 0) this.place = seen.place;
    this.watchers.set(connection, watcher);
    // A hint that came before somebody watched was not taken note of.
    this.doubt();
  }

  /** Of no effect for whoever does not watch. */
  leave(connection: Connection): void {
    this.watchers.delete(connection);
  }

  private doubt(): void {
    if (this.watchers.size === 0 || this.isStopped) return;
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      // A look that is under way ends first: what it did not see, the next one does.
      this.comparing = (this.comparing ?? Promise.resolve()).then(() => this.compare());
    }, GATHER_MS);
  }

  private async compare(): Promise<void> {
    if (this.watchers.size === 0) return;
    try {
      const { place: before } = this;
      const seen = await this.lookAfter(before.offset);
      const isElsewhere = seen.place.epoch !== before.epoch || seen.place.offset < before.offset;
      if (isElsewhere || seen.rows.length > MOST_SENT) {
        this.place = seen.place;
        await this.resync([...this.watchers.values()], seen.place);
      } else if (seen.place.offset > before.offset) await this.pass(seen);
    } catch (error) {
      // The next comparison finds what this one did not.
      this.logger.pino.error({ err: error }, 'the board could not be shown');
    }
  }

  private async pass(seen: Look): Promise<void> {
    const frames = new Map<Locale, Buffer>();
    for (const locale of LOCALES) frames.set(locale, await this.frame(seen, locale));
    // At once with the choice of whom to serve: whoever joins from here on has looked further than this.
    this.place = seen.place;
    const behind = [...this.watchers.values()].filter(({ offset }) => offset < seen.place.offset);
    await inPortions(behind, (watcher) => {
      // Gone, or watching anew from elsewhere, while others were served.
      if (this.watchers.get(watcher.connection) !== watcher) return;
      watcher.connection.sendBytes(frames.get(watcher.locale) as Buffer);
      watcher.offset = seen.place.offset;
    });
  }

  /** They are told to read the board anew, and nothing else until they have. */
  private async resync(watchers: Watcher[], { epoch, offset }: BoardPlace): Promise<void> {
    const bytes = toBytes({ type: 'resync', epoch, offset });
    for (const { connection } of watchers) this.watchers.delete(connection);
    await inPortions(watchers, ({ connection }) => connection.sendBytes(bytes));
  }

  private async frame({ place, rows }: Look, locale: Locale): Promise<Buffer> {
    return toBytes({ type: 'changes', ...place, items: await this.views.boardSlots(rows, locale) });
  }

  private lookAfter(offset: number): Promise<Look> {
    let look = this.looks.get(offset);
    if (!look) {
      look = this.read(offset).finally(() => this.looks.delete(offset));
      this.looks.set(offset, look);
    }
    return look;
  }

  private async read(after: number): Promise<Look> {
    const { epoch, offset } = await this.queries.place();
    const rows = await this.queries.changesAfter(after, MOST_SENT + 1);
    // The rows were read later, and so may lead beyond the place.
    return { place: { epoch, offset: Math.max(offset, rows.at(-1)?.offset ?? 0) }, rows };
  }
}

const toBytes = (frame: BoardServerFrame): Buffer => Buffer.from(JSON.stringify(frame));

async function inPortions<T>(all: T[], serve: (one: T) => void): Promise<void> {
  for (let begin = 0; begin < all.length; begin += SERVED_AT_ONCE) {
    if (begin > 0) await new Promise(setImmediate);
    for (const one of all.slice(begin, begin + SERVED_AT_ONCE)) serve(one);
  }
}
