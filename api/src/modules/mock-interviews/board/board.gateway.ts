import { UseFilters, UsePipes } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { WebSocket } from 'ws';
import { RequestValidation } from '../../../platform/http/validation.js';
import { RateLimits } from '../../../platform/limits/rate-limits.js';
import { FrameErrors } from '../../../realtime/frame-errors.js';
import { connectionOf } from '../../../realtime/socket.adapter.js';
import { BoardFeed } from './board-feed.js';
import { WatchFrame } from './board.frames.js';

/** The board, live, for everybody. */
@WebSocketGateway({ path: '/ws/board' })
@UsePipes(RequestValidation)
@UseFilters(FrameErrors)
export class BoardGateway implements OnGatewayDisconnect {
  constructor(
    private readonly feed: BoardFeed,
    private readonly limits: RateLimits,
  ) {}

  handleDisconnect(socket: WebSocket): void {
    this.feed.leave(connectionOf(socket));
  }

  @SubscribeMessage('watch')
  async watch(
    @ConnectedSocket() socket: WebSocket,
    @MessageBody() { epoch, offset, locale }: WatchFrame,
  ): Promise<void> {
    const connection = connectionOf(socket);
    if (!connection.isAuthenticated) await this.limits.take('socket_address', connection.address);
    await this.feed.watch(connection, { epoch, offset }, locale ?? connection.locale);
  }
}
