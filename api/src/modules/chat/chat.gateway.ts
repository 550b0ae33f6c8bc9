import { type OnApplicationBootstrap, type OnModuleDestroy, UseFilters, UsePipes } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import { validate as isUuid } from 'uuid';
import type { WebSocket } from 'ws';
import { isRecruiter } from '../../platform/auth/actor.js';
import { RequestValidation } from '../../platform/http/validation.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { CLOSE, type Connection, TooManySockets } from '../../realtime/connection.js';
import { FrameErrors } from '../../realtime/frame-errors.js';
import { connectionOf } from '../../realtime/socket.adapter.js';
import { SignInNeeded } from '../accounts/accounts.errors.js';
import { SocketSignIn } from '../accounts/socket-sign-in.service.js';
import { ApplicationsService } from '../responses/applications.service.js';
import { ResponseNotFound } from '../responses/responses.errors.js';
import { AlreadySignedIn, AuthFrameFault, CandidatesOnly } from './chat.errors.js';
import { AuthFrame, EditFrame, MessageFrame, TypingFrame } from './chat.frames.js';
import { ChatQueries, type Welcome } from './chat.queries.js';
import { ChatRooms, newViewer, type Viewer } from './chat.rooms.js';
import { ChatService, type Taken } from './chat.service.js';

/** The chat's socket: the candidate answers with a chat token, recruiters watch and take over with a ticket. */
@WebSocketGateway({ path: '/ws/chat/:response_id' })
@UsePipes(RequestValidation)
@UseFilters(FrameErrors)
export class ChatGateway implements OnGatewayDisconnect, OnApplicationBootstrap, OnModuleDestroy {
  private readonly viewers = new Map<Connection, Viewer>();
  private stopListening?: () => void;

  constructor(
    private readonly chat: ChatService,
    private readonly queries: ChatQueries,
    private readonly rooms: ChatRooms,
    private readonly applications: ApplicationsService,
    private readonly sign_in: SocketSignIn,
    private readonly limits: RateLimits,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.sign_in.onRevoked((login_id) => {
      for (const viewer of this.viewers.values())
        if (viewer.login_id === login_id) viewer.connection.close(CLOSE.unauthenticated, 'accounts.login_revoked');
    });
  }

  onModuleDestroy(): void {
    this.stopListening?.();
  }

  handleDisconnect(socket: WebSocket): void {
    const connection = connectionOf(socket);
    const viewer = this.viewers.get(connection);
    if (!viewer) return;
    this.rooms.leave(viewer);
    this.viewers.delete(connection);
  }

  @SubscribeMessage('auth')
  async authenticate(@ConnectedSocket() socket: WebSocket, @MessageBody() frame: AuthFrame): Promise<void> {
    const connection = connectionOf(socket);
    if (connection.isAuthenticated) throw new AlreadySignedIn();
    await this.limits.take('socket_address', connection.address);
    const viewer = await this.admit(connection, frame);
    const found = await this.enter(viewer);
    // Gone while we looked: it must not stay in the room.
    if (!connection.isOpen) return;
    // Right before it joins, so that of many at once none slips in.
    if (this.rooms.isFullFor(viewer)) throw new TooManySockets();
    connection.isAuthenticated = true;
    connection.send({ type: 'welcome', ...found });
    const { is_taken_over, is_review_requested } = found.session;
    viewer.told = { is_taken_over, is_review_requested };
    // More than there is would make it deaf to everything up to there.
    viewer.sent_seq = Math.min(viewer.sent_seq, found.last_seq);
    this.viewers.set(connection, viewer);
    this.rooms.join(viewer);
    if (viewer.login_id && this.sign_in.hasEnded(viewer.login_id)) throw new SignInNeeded('login_revoked');
    await this.rooms.catchUp(viewer);
    this.rooms.tellStanding(viewer);
  }

  @SubscribeMessage('message')
  async message(@ConnectedSocket() socket: WebSocket, @MessageBody() sent: MessageFrame): Promise<void> {
    const viewer = this.viewerOf(socket);
    const { response_id, account_id } = viewer;
    await this.acknowledge(viewer, sent.client_message_id, () =>
      account_id ? this.chat.speak(response_id, account_id, sent) : this.chat.take(response_id, sent),
    );
  }

  @SubscribeMessage('edit')
  async edit(
    @ConnectedSocket() socket: WebSocket,
    @MessageBody() { seq, client_message_id, message_text }: EditFrame,
  ): Promise<void> {
    const viewer = this.viewerOf(socket);
    if (viewer.sender_type !== 'candidate') throw new CandidatesOnly();
    await this.acknowledge(viewer, client_message_id, () =>
      this.chat.edit(viewer.response_id, seq, { client_message_id, message_text }),
    );
  }

  @SubscribeMessage('typing')
  typing(@ConnectedSocket() socket: WebSocket, @MessageBody() _frame: TypingFrame): void {
    this.rooms.typing(this.viewerOf(socket));
  }

  /** A candidate's first coming begins the chat. */
  private async enter({ response_id, sender_type }: Viewer): Promise<Welcome> {
    let found = await this.queries.session(response_id);
    if (found && !found.session.started_at && sender_type === 'candidate') {
      await this.chat.enter(response_id);
      found = await this.queries.session(response_id);
    }
    if (!found) throw new ResponseNotFound();
    return found;
  }

  private async admit(connection: Connection, { token, ticket, last_seq }: AuthFrame): Promise<Viewer> {
    const response_id = connection.params.response_id ?? '';
    if (!isUuid(response_id)) throw new ResponseNotFound();
    const sent_seq = last_seq ?? 0;
    if (token && !ticket) {
      await this.applications.byChatToken(response_id, token);
      return newViewer({
        connection,
        response_id,
        sent_seq,
        sender_type: 'candidate',
        account_id: null,
        login_id: null,
      });
    }
    if (!ticket || token) throw new AuthFrameFault();
    const actor = await this.sign_in.byTicket(ticket);
    if (!isRecruiter(actor)) throw new ResponseNotFound();
    await this.applications.requireOwn(actor.employer_id, response_id);
    const { account_id, login_id } = actor;
    return newViewer({ connection, response_id, sent_seq, sender_type: 'recruiter', account_id, login_id });
  }

  /** Only what is stored is acknowledged; a repeat is acknowledged again under the number of the first time. */
  private async acknowledge(viewer: Viewer, client_message_id: string, store: () => Promise<Taken>): Promise<void> {
    viewer.awaiting = client_message_id;
    try {
      const { seq } = await store();
      // Numbers reach a socket in order: what came before is shown before the acknowledgement.
      if (seq > viewer.sent_seq) await this.rooms.catchUp(viewer);
      if (viewer.awaiting === client_message_id) viewer.connection.send({ type: 'ack', client_message_id, seq });
    } finally {
      viewer.awaiting = null;
    }
  }

  private viewerOf(socket: WebSocket): Viewer {
    const viewer = this.viewers.get(connectionOf(socket));
    if (!viewer) throw new ResponseNotFound();
    return viewer;
  }
}
