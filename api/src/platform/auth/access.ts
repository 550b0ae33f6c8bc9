import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Actor, Recruiter } from './actor.js';

/**
 * Who may call a route:
 * - `public`: anyone (a candidate's or chat's own secret may still be asked for by the use case)
 * - `account`: whoever is signed in
 * - `recruiter`, `owner`: an employer's account, an employer's owner
 * - `member`, `moderator`, `admin`: as the words say; an admin passes wherever a moderator does
 */
export type AccessLevel = 'public' | 'account' | 'recruiter' | 'owner' | 'member' | 'moderator' | 'admin';

const ACCESS = 'access';

/** Every route carries it, on its method or its class; the application does not start otherwise. */
export const Access = (level: AccessLevel) =>
  applyDecorators(SetMetadata(ACCESS, level), ApiExtension('x-access', level));
Access.key = ACCESS;

export const mayAccess: Record<AccessLevel, (actor: Actor) => boolean> = {
  public: () => true,
  account: () => true,
  recruiter: (actor) => actor.kind === 'employer',
  owner: (actor) => actor.kind === 'employer' && actor.employer_role === 'owner',
  member: (actor) => actor.kind === 'member',
  moderator: (actor) => actor.staff_role !== null,
  admin: (actor) => actor.staff_role === 'admin',
};

interface RequestWithActor {
  actor?: Actor;
}

/** The signed-in caller; null on a public route without a token. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | null => {
  return context.switchToHttp().getRequest<RequestWithActor>().actor ?? null;
});

/** The caller of a route with access `recruiter` or `owner`. */
export const CurrentRecruiter = createParamDecorator((_: unknown, context: ExecutionContext): Recruiter => {
  return context.switchToHttp().getRequest<RequestWithActor>().actor as Recruiter;
});
