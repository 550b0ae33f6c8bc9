import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Logger } from '../../platform/logger.js';
import { Bus, RESYNC } from '../../realtime/bus/bus.js';
import { CLOSE, type Connection } from '../../realtime/connection.js';
import { isDecided, statusForCandidate } from '../responses/response.status.js';
import { ChatAnnouncements, MESSAGES, STATUS } from './chat.announcements.js';
import type { SenderType } from './chat.entity.js';
import type { ChatMessageView } from './chat.frames.js';
import { ChatQueries, type ChatStanding } from './chat.queries.js';

/** How often every open room is compared with the rows: the upper limit for what a lost hint delays. */
const COMPARE_EVERY_MS = 3_000;
/** Messages in memory for each socket that catches up, however slowly it reads. */
const READ_AT_ONCE = 100;
/** Typing is shown at most so often. */
const TYPING_EVERY_MS = 1_000;

/** One socket in a chat. */
export interface Viewer {
  readonly connection: Connection;
  readonly response_id: string;
  readonly sender_type: Extract<SenderType, 'candidate' | 'recruiter'>;
  readonly account_id: string | null;
  readonly login_id: string | null;
  /** The last message this socket has: it gets every later one, once, in order. */
  sent_seq: number;
  /** The client's message that is being stored: acknowledged when its turn comes, instead of being shown to its own sender. */
  awaiting: string | null;
  /** Who speaks, and whether a person was asked for: as this socket was told last. */
  told: Told;
  /** Where its chat stood when it was last compared. */
  standing: ChatStanding | null;
  finished_as: string | null;
  catching_up: Promise<void> | null;
  /** There may be more than the running catching-up has read. */
  is_behind: boolean;
  typed_at: number;
}

type Told = Pick<ChatStanding, 'is_taken_over' | 'is_review_requested'>;
type ViewerIdentity = 'connection' | 'response_id' | 'sender_type' | 'account_id' | 'login_id' | 'sent_seq';

const NOTHING: Told = { is_taken_over: false, is_review_requested: false };

export const newViewer = (identity: Pick<Viewer, ViewerIdentity>): Viewer => ({
  ...identity,
  told: NOTHING,
  awaiting: null,
  standing: null,
  finished_as: null,
  catching_up: null,
  is_behind: false,
  typed_at: -TYPING_EVERY_MS,
});

const TYPISTS = ['candidate', 'recruiter'] as const;
const TYPING = { candidate: 'chat-typing-candidate', recruiter: 'chat-typing-recruiter' } as const;

/** The sockets of this process, by chat. The rows are the truth: whatever a hint misses, the comparison finds. */
@Injectable()
export class ChatRooms implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rooms = new Map<string, Viewer[]>();
  /** Chats to be compared with their rows, all in one query. */
  private readonly doubted = new Set<string>();
  private comparing: Promise<void> | null = null;
  private timer?: NodeJS.Timeout;
  private stops: (() => void)[] = [];
  private typed = 0;

  constructor(
    private readonly queries: ChatQueries,
    private readonly bus: Bus,
    private readonly announcements: ChatAnnouncements,
    private readonly logger: Logger,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.announcements.onStored((response_id, messages) => this.push(response_id, messages));
    // One listener for all rooms: a room of its own listeners would weigh more than its socket.
    this.stops = [
      this.bus.subscribeFamily(MESSAGES, (response_id, offset) => this.catchUpAll(response_id, offset)),
      // After an interruption one comparison tells who lacks messages.
      this.bus.subscribeFamily(STATUS, (response_id, offset) =>
        this.compare(offset === RESYNC ? this.rooms.keys() : [response_id]),
      ),
      ...TYPISTS.map((sender_type) =>
        this.bus.subscribeFamily(TYPING[sender_type], (response_id) => this.showTyping(response_id, sender_type)),
      ),
    ];
    this.timer = setInterval(() => this.compare(this.rooms.keys()), COMPARE_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    for (const stop of this.stops) stop();
    await this.comparing;
  }

  join(viewer: Viewer): void {
    this.rooms.set(viewer.response_id, [...(this.rooms.get(viewer.response_id) ?? []), viewer]);
  }

  /** Whether its side of the chat has as many sockets here as it may: neither side can keep the other out. */
  isFullFor({ response_id, sender_type }: Viewer): boolean {
    const side = this.rooms.get(response_id)?.filter((viewer) => viewer.sender_type === sender_type) ?? [];
    return this.config.rate_limits && side.length >= this.config.sockets_per_chat;
  }

  leave(viewer: Viewer): void {
    const others = this.rooms.get(viewer.response_id)?.filter((other) => other !== viewer) ?? [];
    if (others.length > 0) this.rooms.set(viewer.response_id, others);
    else this.rooms.delete(viewer.response_id);
  }

  /** Sends a viewer what it has not yet, up to what is stored now, no faster than it reads. */
  catchUp(viewer: Viewer): Promise<void> {
    viewer.is_behind = true;
    viewer.catching_up ??= this.readOn(viewer);
    return viewer.catching_up;
  }

  private async readOn(viewer: Viewer): Promise<void> {
    try {
      do {
        viewer.is_behind = false;
        const messages = await this.queries.messagesAfter(viewer.response_id, viewer.sent_seq, READ_AT_ONCE);
        for (const message of messages) {
          await viewer.connection.drained();
          if (message.seq > viewer.sent_seq) this.show(viewer, message, frameOf(message));
        }
        if (messages.length === READ_AT_ONCE) viewer.is_behind = true;
      } while (viewer.is_behind && viewer.connection.isOpen);
    } finally {
      viewer.catching_up = null;
    }
  }

  typing(viewer: Viewer): void {
    // Real time: how often something is shown, not a rule of the business.
    const now = performance.now();
    if (now - viewer.typed_at < TYPING_EVERY_MS) return;
    viewer.typed_at = now;
    this.bus.publish(`${TYPING[viewer.sender_type]}:${viewer.response_id}`, ++this.typed);
  }

  /** Tells a viewer whether the chat is over. */
  tellStanding(viewer: Viewer): void {
    this.compare([viewer.response_id]);
  }

  /** Tells a viewer that the chat is over, once for each status it is over with. */
  private finish(viewer: Viewer): void {
    const { standing } = viewer;
    if (!standing) return;
    const isSettledWithoutChat = !standing.has_begun && (isDecided(standing.status) || standing.closed_reason !== null);
    if (!standing.ended_at && !isSettledWithoutChat) return;
    const told = statusForCandidate(standing);
    // In the moments until the score is there, the candidate is told what is true: somebody looks at it.
    const status = told === 'in_chat' ? 'under_review' : told;
    if (viewer.finished_as === status) return;
    viewer.finished_as = status;
    viewer.connection.send({ type: 'finished', status });
  }

  /** What was just stored in this process: no need to read it again, unless somebody lacks what came before. */
  private push(response_id: string, messages: ChatMessageView[]): void {
    const room = this.rooms.get(response_id);
    if (!room) return;
    const frames = messages.map((message) => ({ message, frame: frameOf(message) }));
    for (const viewer of room) {
      viewer.connection.together(() => {
        for (const { message, frame } of frames) {
          if (message.seq === viewer.sent_seq + 1) this.show(viewer, message, frame);
          else if (message.seq > viewer.sent_seq) {
            this.quietly(this.catchUp(viewer));
            break;
          }
        }
      });
    }
  }

  private show(
    viewer: Viewer,
    { seq, sender_type, client_message_id, answer_to }: ChatMessageView,
    frame: string,
  ): void {
    viewer.sent_seq = seq;
    const isOwn = sender_type === viewer.sender_type && client_message_id === viewer.awaiting;
    if (isOwn && client_message_id !== undefined) {
      viewer.awaiting = null;
      viewer.connection.send({ type: 'ack', client_message_id, seq, ...(answer_to ? { answer_to } : {}) });
    } else viewer.connection.sendText(frame);
  }

  private catchUpAll(response_id: string, offset: number): void {
    for (const viewer of this.rooms.get(response_id) ?? []) {
      if (offset > viewer.sent_seq) this.quietly(this.catchUp(viewer));
    }
  }

  private showTyping(response_id: string, sender_type: Viewer['sender_type']): void {
    for (const viewer of this.rooms.get(response_id) ?? []) {
      if (viewer.sender_type !== sender_type) viewer.connection.send({ type: 'typing', sender_type });
    }
  }

  /** Rooms against rows: messages missed, chats ended, responses gone. */
  private compare(response_ids: Iterable<string>): void {
    for (const response_id of response_ids) if (this.rooms.has(response_id)) this.doubted.add(response_id);
    if (this.doubted.size > 0) this.comparing ??= this.compareDoubted();
  }

  private async compareDoubted(): Promise<void> {
    try {
      while (this.doubted.size > 0) {
        const response_ids = [...this.doubted];
        this.doubted.clear();
        const rows = await this.queries.standings(response_ids);
        const standings = new Map(rows.map((standing) => [standing.response_id, standing]));
        for (const response_id of response_ids) {
          for (const viewer of this.rooms.get(response_id) ?? [])
            this.serve(viewer, standings.get(response_id) ?? null);
        }
      }
    } catch (error) {
      // The next comparison of all rooms finds what this one did not.
      this.doubted.clear();
      this.report(error);
    } finally {
      this.comparing = null;
    }
  }

  private serve(viewer: Viewer, standing: ChatStanding | null): void {
    viewer.standing = standing;
    if (standing) this.tellChange(viewer, standing);
    if (!standing) viewer.connection.close(CLOSE.not_found, 'responses.not_found');
    else if (standing.last_seq <= viewer.sent_seq) this.finish(viewer);
    // Nobody waits for a slow reader; by then its chat may stand elsewhere.
    else this.quietly(this.catchUp(viewer).then(() => this.finish(viewer)));
  }

  private tellChange(viewer: Viewer, { is_taken_over, is_review_requested }: ChatStanding): void {
    const { told } = viewer;
    if (told.is_taken_over === is_taken_over && told.is_review_requested === is_review_requested) return;
    viewer.told = { is_taken_over, is_review_requested };
    viewer.connection.send({ type: 'session', is_taken_over, is_review_requested });
  }

  private quietly(work: Promise<void>): void {
    work.catch((error: unknown) => this.report(error));
  }

  private report(error: unknown): void {
    this.logger.pino.error({ err: error }, 'chat rooms could not be served');
  }
}

const frameOf = (message: ChatMessageView): string => JSON.stringify({ type: 'message', ...message });
