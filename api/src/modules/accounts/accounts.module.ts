/**
 * Who signs in, and what they may do: accounts, logins, tokens, tickets, the guard before every route.
 * Tables: accounts, logins, refresh_tokens, socket_tickets, account_tokens.
 * Hears: account.registered, account.verification_asked, account.password_forgotten (mails their links).
 */
import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccountRightsService } from './account-rights.service.js';
import { AccessTokens } from './access-tokens.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsHandlers } from './accounts.handlers.js';
import { AccountsQueries } from './accounts.queries.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';
import { Passwords } from './passwords.js';
import { RevokedLogins } from './revoked-logins.js';
import { SignInService } from './sign-in.service.js';
import { SocketSignIn } from './socket-sign-in.service.js';

@Global()
@Module({
  controllers: [AccountsController],
  providers: [
    AccessTokens,
    AccountRightsService,
    AccountsHandlers,
    AccountsQueries,
    AccountsRepository,
    AccountsService,
    Passwords,
    RevokedLogins,
    SignInService,
    SocketSignIn,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AccountRightsService, AccountsService, SignInService, SocketSignIn],
})
export class AccountsModule {}
