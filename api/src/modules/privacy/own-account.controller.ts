import { Body, Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Describe } from '../../platform/http/openapi.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { AccountDataService } from './account-data.service.js';
import { AccountExport, DeleteAccount } from './own-account.dto.js';
import { OwnAccountService } from './own-account.service.js';

@ApiTags('auth')
@Controller('accounts/me')
@Access('account')
export class OwnAccountController {
  constructor(
    private readonly own: OwnAccountService,
    private readonly data: AccountDataService,
    private readonly limits: RateLimits,
  ) {}

  @Describe('Everything that is kept about the account of whoever is signed in.', AccountExport)
  @Get('export')
  export(@CurrentActor() { account_id }: Actor): Promise<AccountExport> {
    return this.data.of(account_id);
  }

  /** Limited before the password is hashed, as signing in is. */
  @Describe('Delete the own account, with its password. The last account of a company closes the company.')
  @Delete()
  @HttpCode(204)
  async delete(@CurrentActor() actor: Actor, @Body() { password }: DeleteAccount): Promise<void> {
    await this.limits.take('login_account', actor.account_id);
    await this.own.delete(actor, password);
  }
}
