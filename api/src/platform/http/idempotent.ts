import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '../auth/actor.js';
import { DomainError } from '../errors/domain-error.js';
import { Idempotency } from './idempotency.js';

/** Visible ASCII; a UUID is the usual choice. */
const KEY = /^[\x21-\x7e]{1,255}$/;
const OPTIONS = 'idempotent';

interface IdempotentOptions {
  /** The header with the caller's own secret, on public routes that ask for one. */
  by?: string;
  /** `form`: the use case reads the file first and calls `Idempotency.begin` itself. */
  content?: 'json' | 'form';
}

type KeyedRequest = FastifyRequest & { actor?: Actor; made_before?: string | null };

/** Whoever is signed in, else who holds the secret, else the address. */
function callerOf(request: KeyedRequest, by: string | undefined): string {
  if (request.actor) return `account ${request.actor.account_id}`;
  const secret = by ? request.headers[by] : undefined;
  return typeof secret === 'string' ? `secret ${secret}` : `address ${request.ip}`;
}

@Injectable()
class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<KeyedRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined) return next.handle();
    if (typeof key !== 'string' || !KEY.test(key))
      throw new DomainError('invalid', 'http.invalid', {}, [{ field: 'Idempotency-Key', code: 'idempotency_key' }]);
    const { by, content = 'json' } = this.reflector.get<IdempotentOptions>(OPTIONS, context.getHandler());
    const route = `${request.method} ${request.routeOptions.url}`;
    return from(
      this.idempotency.within({ caller: callerOf(request, by), route, key }, async (attempt) => {
        if (content === 'json')
          request.made_before = await this.idempotency.begin({ target: request.params, body: request.body });
        const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
        if (attempt.made_before)
          void context.switchToHttp().getResponse<FastifyReply>().header('idempotency-replayed', 'true');
        return answer;
      }),
    );
  }
}

/**
 * For a POST that creates: takes an optional `Idempotency-Key`. The use case calls `Idempotency.keep` in its transaction;
 * the route answers from `@MadeBefore()` when the same request was answered within the last 24 hours.
 */
export const Idempotent = (options: IdempotentOptions = {}) =>
  applyDecorators(
    SetMetadata(OPTIONS, options),
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.',
    }),
  );

/** What the same request made when it was sent first: answer from it, and make nothing. Null: do the work. */
export const MadeBefore = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  return context.switchToHttp().getRequest<KeyedRequest>().made_before ?? null;
});
