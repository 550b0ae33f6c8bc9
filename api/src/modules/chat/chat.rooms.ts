import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Logger } from '../../platform/logger.js';
import { Bus } from '../../realtime/bus/bus.js';
import { CLOSE, type Connection } from '../../realtime/connection.js';
import { isDecided, statusForCandidate } from '../responses/response.status.js';
import { ChatAnnouncements, messagesStream, statusStream } from './chat.announcements.js';
import type { SenderType } from './chat.entity.js';
import type { ChatMessageView } from './chat.frames.js';
import { ChatQueries, type ChatStanding } from './chat.queries.js';

/** How often every open room is compared with the rows: the upper limit for what a lost hint delays. */
const COMPARE_EVERY_MS = 3_000;

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
  finished_as: string | null;
}

interface Room {
  viewers: Set<Viewer>;
  stopListening: () => void;
}

const TYPISTS: readonly Viewer['sender_type'][] = ['candidate', 'recruiter'];
const typingStream = (response_id: string, sender_type: string): string => `chat-typing:${response_id}:${sender_type}`;

/** The sockets of this process, by chat. The rows are the truth: whatever a hint misses, the comparison finds. */
@Injectable()
export class ChatRooms implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rooms = new Map<string, Room>();
  private timer?: NodeJS.Timeout;
  private typed = 0;

  constructor(
    private readonly queries: ChatQueries,
    private readonly bus: Bus,
    private readonly announcements: ChatAnnouncements,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.announcements.onStored((response_id, messages) => this.push(response_id, messages));
    this.timer = setInterval(() => this.quietly(this.compare()), COMPARE_EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  join(viewer: Viewer): void {
    let room = this.rooms.get(viewer.response_id);
    if (!room) {
      room = { viewers: new Set(), stopListening: this.listen(viewer.response_id) };
      this.rooms.set(viewer.response_id, room);
    }
    room.viewers.add(viewer);
  }

  leave(viewer: Viewer): void {
    const room = this.rooms.get(viewer.response_id);
    if (!room?.viewers.delete(viewer) || room.viewers.size > 0) return;
    room.stopListening();
    this.rooms.delete(viewer.response_id);
  }

  /** Sends a viewer what it has not yet, up to what is stored now. */
  async catchUp(viewer: Viewer): Promise<void> {
    for (;;) {
      const messages = await this.queries.messagesAfter(viewer.response_id, viewer.sent_seq);
      const before = viewer.sent_seq;
      for (const message of messages) if (message.seq > viewer.sent_seq) this.show(viewer, message, frameOf(message));
      if (messages.length === 0 || viewer.sent_seq === before) return;
    }
  }

  typing(viewer: Viewer): void {
    this.bus.publish(typingStream(viewer.response_id, viewer.sender_type), ++this.typed);
  }

  /** Tells a viewer whether the chat is over. */
  async tellStanding(viewer: Viewer): Promise<void> {
    const [standing] = await this.queries.standings([viewer.response_id]);
    if (standing) this.finish(viewer, standing);
  }

  /** Tells a viewer that the chat is over, once for each status it is over with. */
  private finish(viewer: Viewer, standing: ChatStanding): void {
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
    for (const viewer of room.viewers) {
      for (const { message, frame } of frames) {
        if (message.seq === viewer.sent_seq + 1) this.show(viewer, message, frame);
        else if (message.seq > viewer.sent_seq) {
          this.quietly(this.catchUp(viewer));
          break;
        }
      }
    }
  }

  private show(viewer: Viewer, { seq, client_message_id }: ChatMessageView, frame: string): void {
    viewer.sent_seq = seq;
    if (client_message_id !== undefined && client_message_id === viewer.awaiting) {
      viewer.awaiting = null;
      viewer.connection.send({ type: 'ack', client_message_id, seq });
    } else viewer.connection.sendText(frame);
  }

  private listen(response_id: string): () => void {
    const catchUpAll = (offset: number) => {
      for (const viewer of this.rooms.get(response_id)?.viewers ?? []) {
        if (offset < 0 || offset > viewer.sent_seq) this.quietly(this.catchUp(viewer));
      }
    };
    const stops = [
      this.bus.subscribe(messagesStream(response_id), catchUpAll),
      this.bus.subscribe(statusStream(response_id), () => this.quietly(this.compare([response_id]))),
      ...TYPISTS.map((sender_type) =>
        this.bus.subscribe(typingStream(response_id, sender_type), (offset) => {
          if (offset >= 0) this.showTyping(response_id, sender_type);
        }),
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  private showTyping(response_id: string, sender_type: Viewer['sender_type']): void {
    for (const viewer of this.rooms.get(response_id)?.viewers ?? []) {
      if (viewer.sender_type !== sender_type) viewer.connection.send({ type: 'typing', sender_type });
    }
  }

  /** Rooms against rows: messages missed, chats ended, responses gone. */
  private async compare(response_ids = [...this.rooms.keys()]): Promise<void> {
    if (response_ids.length === 0) return;
    const standings = new Map(
      (await this.queries.standings(response_ids)).map((standing) => [standing.response_id, standing]),
    );
    for (const response_id of response_ids) {
      const standing = standings.get(response_id);
      for (const viewer of this.rooms.get(response_id)?.viewers ?? []) {
        if (!standing) viewer.connection.close(CLOSE.not_found, 'responses.not_found');
        else {
          if (standing.last_seq > viewer.sent_seq) await this.catchUp(viewer);
          this.finish(viewer, standing);
        }
      }
    }
  }

  private quietly(work: Promise<void>): void {
    work.catch((error: unknown) => this.logger.pino.error({ err: error }, 'chat rooms could not be served'));
  }
}

const frameOf = (message: ChatMessageView): string => JSON.stringify({ type: 'message', ...message });
