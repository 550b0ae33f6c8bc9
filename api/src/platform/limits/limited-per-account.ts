import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.js';
import { type RateLimit, RateLimits } from './rate-limits.js';

const LIMIT = 'limit per account';

@Injectable()
class AccountLimit implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor } = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    if (!actor) throw new Error('A limit per account stands at a route for which nobody signs in');
    await this.limits.take(this.reflector.get<RateLimit>(LIMIT, context.getHandler()), actor.account_id);
    return true;
  }
}

/** How often whoever is signed in may call a route; what is refused for its content counts too. */
export const LimitedPerAccount = (limit: RateLimit): MethodDecorator =>
  applyDecorators(SetMetadata(LIMIT, limit), UseGuards(AccountLimit));
