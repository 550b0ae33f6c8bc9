import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Access, type AccessLevel, mayAccess } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { AccessTokens } from './access-tokens.js';
import { NotAllowed, SignInNeeded } from './accounts.errors.js';
import { RevokedLogins } from './revoked-logins.js';

/** Stands before every HTTP route: who is it, and may they. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
    private readonly revoked: RevokedLogins,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    // Gateways ask for tickets and tokens in their first frame.
    if (context.getType() !== 'http') return true;
    const level = this.reflector.getAllAndOverride<AccessLevel | undefined>(Access.key, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!level) throw new Error(`${context.getClass().name}.${context.getHandler().name} does not say who may call it`);
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    const { authorization } = request.headers;
    if (authorization === undefined) {
      if (level === 'public') return true;
      throw new SignInNeeded();
    }
    // A bad token is refused on public routes too: the caller believes to be signed in.
    const actor = this.tokens.read(/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '');
    if (this.revoked.has(actor.login_id)) throw new SignInNeeded('login_revoked');
    if (!mayAccess[level](actor)) throw new NotAllowed();
    request.actor = actor;
    return true;
  }
}
