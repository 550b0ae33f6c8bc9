import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { PathId } from '../../platform/http/params.js';
import { AuditListQueries } from '../audit/audit-list.queries.js';
import { AdminAccountsQueries } from './admin-accounts.queries.js';
import { AdminAccountsService } from './admin-accounts.service.js';
import { AdminEmployersQueries } from './admin-employers.queries.js';
import {
  AdminAccountView,
  AdminEmployerView,
  AuditEntryView,
  ChangeStaffRole,
  ListAccounts,
  ListAudit,
  ListEmployers,
  SuspendAccount,
} from './administration.dto.js';

const AccountId = () => Param('id', new PathId('accounts.not_found'));

@ApiTags('admin')
@Controller('admin')
@Access('admin')
export class AdministrationController {
  constructor(
    private readonly accounts: AdminAccountsService,
    private readonly account_lists: AdminAccountsQueries,
    private readonly employer_lists: AdminEmployersQueries,
    private readonly audit_lists: AuditListQueries,
  ) {}

  @Describe('Accounts, the newest first; by words of name or e-mail.')
  @Get('accounts')
  @ApiPage(AdminAccountView)
  listAccounts(@Query() { limit = STANDARD_PAGE, ...filter }: ListAccounts): Promise<Page<AdminAccountView>> {
    return this.account_lists.list({ ...filter, limit });
  }

  @Describe('One account.', AdminAccountView)
  @Get('accounts/:id')
  account(@AccountId() id: string): Promise<AdminAccountView> {
    return this.accounts.byId(id);
  }

  @Describe(
    'Make an account moderator or admin, or neither. Ends its logins; the last admin stays one.',
    AdminAccountView,
  )
  @Patch('accounts/:id/role')
  changeRole(
    @CurrentActor() admin: Actor,
    @AccountId() id: string,
    @Body() { staff_role }: ChangeStaffRole,
  ): Promise<AdminAccountView> {
    return this.accounts.changeRole(admin, id, staff_role);
  }

  @Describe('Suspend an account: its logins end, and nobody signs in to it until then.', AdminAccountView)
  @Post('accounts/:id/suspension')
  @HttpCode(200)
  suspend(
    @CurrentActor() admin: Actor,
    @AccountId() id: string,
    @Body() { until, reason }: SuspendAccount,
  ): Promise<AdminAccountView> {
    return this.accounts.suspend(admin, id, until, reason);
  }

  @Describe('Lift a suspension.', AdminAccountView)
  @Delete('accounts/:id/suspension')
  liftSuspension(@CurrentActor() admin: Actor, @AccountId() id: string): Promise<AdminAccountView> {
    return this.accounts.liftSuspension(admin, id);
  }

  @Describe('Companies, the newest first; by words of name or e-mail.')
  @Get('employers')
  @ApiPage(AdminEmployerView)
  listEmployers(@Query() { limit = STANDARD_PAGE, ...filter }: ListEmployers): Promise<Page<AdminEmployerView>> {
    return this.employer_lists.list({ ...filter, limit });
  }

  @Describe('What people with rights did, the newest first.')
  @Get('audit')
  @ApiPage(AuditEntryView)
  listAudit(@Query() { limit = STANDARD_PAGE, ...filter }: ListAudit): Promise<Page<AuditEntryView>> {
    return this.audit_lists.list({ ...filter, limit });
  }
}
