import { Injectable, type LoggerService } from '@nestjs/common';
import { type Logger as Pino, pino } from 'pino';

/** Keys whose values never reach a log, at any of the first levels of what is logged. */
const SECRET_KEYS = [
  'authorization',
  'cookie',
  'password',
  'password_hash',
  'token',
  'ticket',
  'access_token',
  'refresh_token',
  'candidate_token',
  'chat_token',
  'email',
  'full_name',
  'phone',
  'message_text',
  'resume_text',
  'parameters',
  'detail',
];

/** Structured logs to stdout. Also what Nest itself logs through. */
@Injectable()
export class Logger implements LoggerService {
  constructor(readonly pino: Pino) {}

  static create(level: string): Logger {
    return new Logger(
      pino({
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        redact: {
          paths: ['', '*.', '*.*.'].flatMap((prefix) => SECRET_KEYS.map((key) => `${prefix}${key}`)),
          censor: '[redacted]',
        },
        serializers: { err: describeError },
      }),
    );
  }

  log(message: unknown, context?: string): void {
    // What Nest says at start (every route, every module) is for whoever debugs the wiring.
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.pino.error({ context, stack }, message instanceof Error ? message.message : String(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.trace({ context }, String(message));
  }
}

/** An error without the values that a query or a request carried: they may be personal. */
function describeError(error: Error & { code?: string; query?: string }): Record<string, unknown> {
  return { type: error.name, message: error.message, code: error.code, query: error.query, stack: error.stack };
}
