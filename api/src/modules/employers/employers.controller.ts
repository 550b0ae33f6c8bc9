import { Body, Controller, Get, Ip, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentRecruiter } from '../../platform/auth/access.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { CallerLocale } from '../../platform/http/params.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SignedIn, toSignedIn } from '../accounts/accounts.view.js';
import { ChangeEmployer, EmployerView, RegisterEmployer, toEmployerView } from './employers.dto.js';
import { EmployersService } from './employers.service.js';

@ApiTags('employers')
@Controller('employers')
export class EmployersController {
  constructor(
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
    private readonly limits: RateLimits,
  ) {}

  @Post('register')
  @Access('public')
  async register(@Body() body: RegisterEmployer, @CallerLocale() locale: Locale, @Ip() ip: string): Promise<SignedIn> {
    await this.limits.take('register_address', ip);
    const tokens = await this.employers.register({ ...body, locale: body.locale ?? locale });
    return toSignedIn(tokens, await this.accounts.byId(tokens.account_id));
  }

  @Get('me')
  @Access('recruiter')
  async me(@CurrentRecruiter() recruiter: Recruiter): Promise<EmployerView> {
    return toEmployerView(await this.employers.byId(recruiter.employer_id));
  }

  @Patch('me')
  @Access('owner')
  async change(@CurrentRecruiter() recruiter: Recruiter, @Body() body: ChangeEmployer): Promise<EmployerView> {
    return toEmployerView(await this.employers.change(recruiter.employer_id, body));
  }
}
