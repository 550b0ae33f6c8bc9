import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { AccessTokens } from './access-tokens.js';
import { SignInNeeded } from './accounts.errors.js';
import { RevokedLogins } from './revoked-logins.js';
import { SignInService } from './sign-in.service.js';

/** How a socket learns whose it is, and that it no longer may be. */
@Injectable()
export class SocketSignIn {
  constructor(
    private readonly sign_in: SignInService,
    private readonly tokens: AccessTokens,
    private readonly revoked: RevokedLogins,
  ) {}

  byTicket(ticket: string): Promise<Actor> {
    return this.sign_in.redeemTicket(ticket);
  }

  /** By an access token in a frame. Throws `SignInNeeded`. */
  byAccessToken(token: string): Actor {
    const actor = this.tokens.read(token);
    if (this.revoked.has(actor.login_id)) throw new SignInNeeded('login_revoked');
    return actor;
  }

  /** For a socket that has just begun to listen: its login may have ended between the ticket and now. */
  hasEnded(login_id: string): boolean {
    return this.revoked.has(login_id);
  }

  /** Hears of logins that ended, on whichever node. Returns how to stop listening. */
  onRevoked(listener: (login_id: string) => void): () => void {
    return this.revoked.onRevoked(listener);
  }
}
