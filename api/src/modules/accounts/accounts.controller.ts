import { Body, Controller, Get, HttpCode, Ip, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Describe } from '../../platform/http/openapi.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import {
  ChangeAccount,
  ForgetPassword,
  LogIn,
  Refresh,
  ResetPassword,
  TicketView,
  VerifyEmail,
} from './accounts.dto.js';
import { AccountsService } from './accounts.service.js';
import { AccountView, SignedIn, toAccountView, toSignedIn } from './accounts.view.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('auth')
@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sign_in: SignInService,
    private readonly limits: RateLimits,
  ) {}

  /** Limited before the password is hashed: hashing is dear. */
  @Describe('Sign in with e-mail and password.', SignedIn)
  @Post('auth/login')
  @HttpCode(200)
  @Access('public')
  async logIn(@Body() body: LogIn, @Ip() ip: string): Promise<SignedIn> {
    await this.limits.take('login_address', ip);
    await this.limits.take('login_account', body.email);
    const tokens = await this.sign_in.logIn(body.email, body.password);
    await this.limits.forgive('login_account', body.email);
    return toSignedIn(tokens, await this.accounts.byId(tokens.account_id));
  }

  @Describe('Exchange a refresh token for new tokens. It works once; a second use ends the login.', SignedIn)
  @Post('auth/refresh')
  @HttpCode(200)
  @Access('public')
  async refresh(@Body() body: Refresh): Promise<SignedIn> {
    const tokens = await this.sign_in.refresh(body.refresh_token);
    return toSignedIn(tokens, await this.accounts.byId(tokens.account_id));
  }

  @Describe('End this login: its tokens and sockets.')
  @Post('auth/logout')
  @HttpCode(204)
  @Access('account')
  async logOut(@CurrentActor() actor: Actor): Promise<void> {
    await this.sign_in.logOut(actor);
  }

  @Describe('Mail a link that sets a new password. Answers the same for unknown addresses.')
  @Post('auth/password/forgot')
  @HttpCode(202)
  @Access('public')
  async forgetPassword(@Body() body: ForgetPassword, @Ip() ip: string): Promise<void> {
    await this.limits.take('mail_address', ip);
    await this.limits.take('mail_account', body.email);
    await this.accounts.forgetPassword(body.email);
  }

  @Describe('Set a new password with the token of the mailed link. Ends every login of the account.')
  @Post('auth/password/reset')
  @HttpCode(204)
  @Access('public')
  async resetPassword(@Body() body: ResetPassword, @Ip() ip: string): Promise<void> {
    await this.limits.take('login_address', ip);
    await this.accounts.resetPassword(body.token, body.password);
  }

  @Describe('Confirm the e-mail with the token of the mailed link.')
  @Post('auth/email/verify')
  @HttpCode(204)
  @Access('public')
  async verifyEmail(@Body() body: VerifyEmail): Promise<void> {
    await this.accounts.verifyEmail(body.token);
  }

  @Describe('Mail the link that confirms the e-mail once more. Answers the same where it is confirmed already.')
  @Post('auth/email/send-again')
  @HttpCode(202)
  @Access('account')
  async sendVerificationAgain(@CurrentActor() actor: Actor): Promise<void> {
    await this.limits.take('mail_account', actor.account_id);
    await this.accounts.askForVerification(actor);
  }

  @Describe('Who is signed in.', AccountView)
  @Get('auth/me')
  @Access('account')
  async me(@CurrentActor() actor: Actor): Promise<AccountView> {
    return toAccountView(await this.accounts.me(actor));
  }

  @Describe('Change name, language and time zone of whoever is signed in.', AccountView)
  @Patch('auth/me')
  @Access('account')
  async change(@CurrentActor() actor: Actor, @Body() body: ChangeAccount): Promise<AccountView> {
    return toAccountView(await this.accounts.change(actor, body));
  }

  @Describe('A ticket that opens one socket, once.', TicketView)
  @Post('ws-tickets')
  @Access('account')
  issueTicket(@CurrentActor() actor: Actor): Promise<TicketView> {
    return this.sign_in.issueTicket(actor);
  }
}
