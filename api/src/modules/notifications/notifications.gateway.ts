import { UseFilters, UsePipes } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { WebSocket } from 'ws';
import { RequestValidation } from '../../platform/http/validation.js';
import { FrameErrors } from '../../realtime/frame-errors.js';
import { connectionOf } from '../../realtime/socket.adapter.js';
import { NotificationFeeds } from './notification-feeds.js';
import { NotificationsAuthFrame } from './notifications.frames.js';
import { NotificationsQueries } from './notifications.queries.js';

/** An account's notifications, live. The socket only listens: what is read is said over HTTP. */
@WebSocketGateway({ path: '/ws/notifications' })
@UsePipes(RequestValidation)
@UseFilters(FrameErrors)
export class NotificationsGateway implements OnGatewayDisconnect {
  constructor(
    private readonly feeds: NotificationFeeds,
    private readonly queries: NotificationsQueries,
  ) {}

  handleDisconnect(socket: WebSocket): void {
    this.feeds.audience.leave(connectionOf(socket));
  }

  @SubscribeMessage('auth')
  async authenticate(
    @ConnectedSocket() socket: WebSocket,
    @MessageBody() frame: NotificationsAuthFrame,
  ): Promise<void> {
    const connection = connectionOf(socket);
    const { account_id, login_id } = await this.feeds.audience.signIn(connection, frame);
    const { last_seq, unread_count } = await this.queries.state(account_id);
    // More than there is would make it deaf to everything up to there.
    const sent_seq = Math.min(frame.last_seq ?? last_seq, last_seq);
    connection.send({ type: 'welcome', last_seq, unread_count });
    const hasJoined = this.feeds.audience.join({ connection, room: account_id, login_id, sent_seq, unread_count });
    // Also for what came between the look and the joining.
    if (hasJoined) this.feeds.doubt([account_id]);
  }
}
