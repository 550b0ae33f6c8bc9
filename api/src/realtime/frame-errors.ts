import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { WebSocket } from 'ws';
import { asRefusal } from '../platform/http/problem.filter.js';
import { Logger } from '../platform/logger.js';
import { CLOSE } from './connection.js';
import { connectionOf } from './socket.adapter.js';

/** What a frame's handler throws becomes an error frame; who is not who it says is sent away. */
@Catch()
export class FrameErrors implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const connection = connectionOf(host.switchToWs().getClient<WebSocket>());
    const refusal = asRefusal(thrown);
    connection.refuse(refusal);
    if (refusal.kind === 'internal' || refusal.kind === 'unavailable') {
      this.logger.pino.error({ socket: connection.id, err: thrown }, 'frame failed');
      // What came behind must not overtake it: the client comes back and sends both again.
      connection.close(CLOSE.failed, refusal.code);
      return;
    }
    if (refusal.kind === 'unauthenticated') connection.close(CLOSE.unauthenticated, refusal.code);
    else if (connection.isAuthenticated) return;
    else if (refusal.kind === 'forbidden') connection.close(CLOSE.forbidden, refusal.code);
    else if (refusal.kind === 'not_found') connection.close(CLOSE.not_found, refusal.code);
    else if (refusal.kind === 'too_many') connection.close(CLOSE.too_many, refusal.code);
  }
}
