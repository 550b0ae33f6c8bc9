import { Body, Controller, Get, Ip, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentRecruiter } from '../../platform/auth/access.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { Describe } from '../../platform/http/openapi.js';
import { CallerLocale } from '../../platform/http/params.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SignedIn, toSignedIn } from '../accounts/accounts.view.js';
import { SignInService } from '../accounts/sign-in.service.js';
import { ChangeEmployer, EmployerView, RegisterEmployer, toEmployerView } from './employers.dto.js';
import { EmployersService } from './employers.service.js';

@ApiTags('employers')
@Controller('employers')
export class EmployersController {
  constructor(
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
    private readonly signIn: SignInService,
    private readonly limits: RateLimits,
  ) {}

  /** A repeat signs in with what it says, so that it gives nobody more than the password does. */
  @Describe('Register a company; its first account is the owner and signed in.', SignedIn)
  @Post('register')
  @Access('public')
  @Idempotent()
  async register(
    @Body() body: RegisterEmployer,
    @CallerLocale() locale: Locale,
    @Ip() ip: string,
    @MadeBefore() made_id: string | null,
  ): Promise<SignedIn> {
    await this.limits.take('register_address', ip);
    const tokens = made_id
      ? await this.signIn.logIn(body.email, body.password)
      : await this.employers.register({ ...body, locale: body.locale ?? locale });
    return toSignedIn(tokens, await this.accounts.byId(tokens.account_id));
  }

  @Describe('The company of the caller.', EmployerView)
  @Get('me')
  @Access('recruiter')
  async me(@CurrentRecruiter() recruiter: Recruiter): Promise<EmployerView> {
    return toEmployerView(await this.employers.byId(recruiter.employer_id));
  }

  @Describe('Change the company and its settings.', EmployerView)
  @Patch('me')
  @Access('owner')
  async change(@CurrentRecruiter() recruiter: Recruiter, @Body() body: ChangeEmployer): Promise<EmployerView> {
    return toEmployerView(await this.employers.change(recruiter, body));
  }
}
