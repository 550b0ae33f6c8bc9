import { SignInNeeded } from '../modules/accounts/accounts.errors.js';
import type { SocketSignIn } from '../modules/accounts/socket-sign-in.service.js';
import type { Actor } from '../platform/auth/actor.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { RateLimits } from '../platform/limits/rate-limits.js';
import { CLOSE, type Connection } from './connection.js';
import type { SignInFrame } from './sign-in.frame.js';

/** A signed-in socket in a room: whoever is told the same is in one. */
export interface Attendee {
  readonly connection: Connection;
  readonly room: string;
  readonly login_id: string;
}

/** The sockets of this process that belong to accounts, by room. One whose login ends is closed, on whichever node that was. */
export class Audience<A extends Attendee> {
  private readonly rooms = new Map<string, Set<A>>();
  private readonly attendees = new Map<Connection, A>();

  constructor(
    private readonly sign_in: SocketSignIn,
    private readonly limits: RateLimits,
  ) {}

  /** Begins to hear of logins that end. Returns how to stop. */
  listen(): () => void {
    return this.sign_in.onRevoked((login_id) => {
      for (const { connection, login_id: own } of this.attendees.values())
        if (own === login_id) connection.close(CLOSE.unauthenticated, 'accounts.login_revoked');
    });
  }

  /** Who the first frame says it is. Throws `SignInNeeded`, and for whoever has said it before. */
  async signIn(connection: Connection, { ticket, token }: SignInFrame): Promise<Actor> {
    if (connection.isAuthenticated) throw new DomainError('conflict', 'sockets.signed_in_already');
    await this.limits.take('socket_address', connection.address);
    if (ticket && !token) return this.sign_in.byTicket(ticket);
    if (token && !ticket) return this.sign_in.byAccessToken(token);
    throw new DomainError('invalid', 'sockets.ticket_or_token', {}, [{ field: 'ticket', code: 'required' }]);
  }

  /** From now on it is told what its room is. False: it has gone meanwhile. Throws `SignInNeeded` where its login has ended. */
  join(attendee: A): boolean {
    const { connection, room, login_id } = attendee;
    if (!connection.isOpen) return false;
    connection.isAuthenticated = true;
    this.attendees.set(connection, attendee);
    const others = this.rooms.get(room) ?? new Set();
    this.rooms.set(room, others.add(attendee));
    if (this.sign_in.hasEnded(login_id)) throw new SignInNeeded('login_revoked');
    return true;
  }

  /** Of no effect for a socket that never joined. */
  leave(connection: Connection): void {
    const attendee = this.attendees.get(connection);
    if (!attendee) return;
    this.attendees.delete(connection);
    const others = this.rooms.get(attendee.room);
    others?.delete(attendee);
    if (others?.size === 0) this.rooms.delete(attendee.room);
  }

  of(connection: Connection): A | undefined {
    return this.attendees.get(connection);
  }

  in(room: string): ReadonlySet<A> {
    return this.rooms.get(room) ?? NOBODY;
  }

  /** The rooms that somebody is in. */
  names(): string[] {
    return [...this.rooms.keys()];
  }
}

const NOBODY: ReadonlySet<never> = new Set<never>();
