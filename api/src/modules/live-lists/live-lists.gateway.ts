import { type OnApplicationBootstrap, type OnModuleDestroy, UseFilters, UsePipes } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { WebSocket } from 'ws';
import { isRecruiter } from '../../platform/auth/actor.js';
import { RequestValidation } from '../../platform/http/validation.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { type Attendee, Audience } from '../../realtime/audience.js';
import { FrameErrors } from '../../realtime/frame-errors.js';
import { SignInFrame } from '../../realtime/sign-in.frame.js';
import { connectionOf } from '../../realtime/socket.adapter.js';
import { NotAllowed } from '../accounts/accounts.errors.js';
import { SocketSignIn } from '../accounts/socket-sign-in.service.js';
import { GatheredChanges } from './gathered-changes.js';
import { LIVE_RESOURCES } from './live-lists.frames.js';
import { LiveListsService } from './live-lists.service.js';

/** Changes within this time share a frame. */
const GATHER_MS = 50;

/** The socket of an employer's lists: tells recruiters what to ask for again. A room is an employer. */
@WebSocketGateway({ path: '/ws/employer' })
@UsePipes(RequestValidation)
@UseFilters(FrameErrors)
export class LiveListsGateway implements OnGatewayDisconnect, OnApplicationBootstrap, OnModuleDestroy {
  private readonly audience: Audience<Attendee>;
  private readonly gathered = new Map<string, GatheredChanges>();
  private timer?: NodeJS.Timeout;
  private stops: (() => void)[] = [];

  constructor(
    private readonly live: LiveListsService,
    signIn: SocketSignIn,
    limits: RateLimits,
  ) {
    this.audience = new Audience(signIn, limits);
  }

  onApplicationBootstrap(): void {
    this.stops = [
      this.audience.listen(),
      this.live.listen(
        (employer_id, resource, id) => this.changesOf(employer_id)?.add(resource, id),
        () => this.doubtEverything(),
      ),
    ];
  }

  onModuleDestroy(): void {
    for (const stop of this.stops) stop();
    clearTimeout(this.timer);
  }

  handleDisconnect(socket: WebSocket): void {
    this.audience.leave(connectionOf(socket));
  }

  @SubscribeMessage('auth')
  async authenticate(@ConnectedSocket() socket: WebSocket, @MessageBody() frame: SignInFrame): Promise<void> {
    const connection = connectionOf(socket);
    const actor = await this.audience.signIn(connection, frame);
    if (!isRecruiter(actor)) throw new NotAllowed();
    const { employer_id: room, login_id } = actor;
    // Whoever asks for the lists after this misses nothing.
    if (this.audience.join({ connection, room, login_id })) connection.send({ type: 'welcome' });
  }

  /** Where to note a change; nothing where nobody here looks. */
  private changesOf(employer_id: string): GatheredChanges | undefined {
    if (this.audience.in(employer_id).size === 0) return undefined;
    let changes = this.gathered.get(employer_id);
    if (!changes) {
      changes = new GatheredChanges();
      this.gathered.set(employer_id, changes);
    }
    this.timer ??= setTimeout(() => this.tell(), GATHER_MS);
    return changes;
  }

  private doubtEverything(): void {
    for (const employer_id of this.audience.names())
      for (const resource of LIVE_RESOURCES) this.changesOf(employer_id)?.add(resource, null);
  }

  private tell(): void {
    this.timer = undefined;
    for (const [employer_id, changes] of this.gathered) {
      const frames = changes.frames().map((frame) => JSON.stringify(frame));
      for (const { connection } of this.audience.in(employer_id))
        connection.together(() => frames.forEach((frame) => connection.sendText(frame)));
    }
    this.gathered.clear();
  }
}
