import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseRefusal } from '../errors/database-error.js';
import { DomainError } from '../errors/domain-error.js';
import { Logger } from '../logger.js';
import { allowedMethods } from './allowed-methods.js';
import { localeOf } from './locale.js';
import { toProblem } from './problem.js';

/** Refusals of the framework, by status: what a request was before any of our code saw it. */
const FRAMEWORK: Record<number, () => DomainError> = {
  400: () => new DomainError('malformed', 'http.malformed'),
  404: () => new DomainError('not_found', 'http.not_found'),
  406: () => new DomainError('unsupported_type', 'http.unsupported_type'),
  413: () => new DomainError('too_large', 'http.too_large'),
  414: () => new DomainError('too_large', 'http.too_large'),
  415: () => new DomainError('unsupported_type', 'http.unsupported_type'),
};

/** What was thrown, as a refusal that can be shown. */
export function asRefusal(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  const status =
    thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: number } | null)?.statusCode;
  return FRAMEWORK[status ?? 0]?.() ?? databaseRefusal(thrown) ?? new DomainError('internal', 'http.internal');
}

/** The one place where what was thrown becomes an HTTP answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const allowed = thrown instanceof NotFoundException ? allowedMethods(request).join(', ') : '';
    const refusal = allowed ? new DomainError('wrong_method', 'http.wrong_method', { allowed }) : asRefusal(thrown);
    if (allowed) void reply.header('allow', allowed);
    // A refusal that says "busy" is no fault, and there may be many: without a stack, and not as an error.
    if (thrown instanceof DomainError && refusal.kind === 'unavailable') {
      this.logger.pino.warn(
        { req_id: request.id, route: request.routeOptions?.url, code: refusal.code },
        'unavailable',
      );
    } else if (refusal.kind === 'internal' || refusal.kind === 'unavailable') {
      this.logger.pino.error({ req_id: request.id, route: request.routeOptions?.url, err: thrown }, 'request failed');
    }
    if (reply.sent) return;
    const locale = localeOf(request.headers['accept-language']);
    const problem = toProblem(refusal, locale);
    if (refusal.kind === 'unauthenticated') void reply.header('www-authenticate', 'Bearer');
    if (refusal.params.seconds !== undefined) void reply.header('retry-after', String(refusal.params.seconds));
    void reply
      .code(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', locale)
      .send(JSON.stringify(problem));
  }
}
