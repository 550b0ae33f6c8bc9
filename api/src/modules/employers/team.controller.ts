import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Patch, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Access, CurrentRecruiter } from '../../platform/auth/access.js';
import type { Recruiter } from '../../platform/auth/actor.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { Describe } from '../../platform/http/openapi.js';
import { PathId } from '../../platform/http/params.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SignedIn, toSignedIn } from '../accounts/accounts.view.js';
import { SignInService } from '../accounts/sign-in.service.js';
import {
  AcceptInvitation,
  ChangeColleague,
  ColleagueView,
  InvitationOfferView,
  InvitationView,
  InviteColleague,
  TeamView,
  toInvitationOfferView,
  toInvitationView,
  toTeamView,
} from './team.dto.js';
import { TeamService } from './team.service.js';

const ColleagueId = () => Param('id', new PathId('employers.colleague_not_found'));
const ApiToken = () => ApiParam({ name: 'token', example: 'qk3…', description: 'Of the mailed link.' });
const InvitationId = () => Param('id', new PathId('employers.invitation_not_found'));

@ApiTags('employers')
@Controller('employers')
export class TeamController {
  constructor(
    private readonly team: TeamService,
    private readonly accounts: AccountsService,
    private readonly sign_in: SignInService,
    private readonly limits: RateLimits,
  ) {}

  @Describe('Colleagues and open invitations.', TeamView)
  @Get('me/team')
  @Access('recruiter')
  async list(@CurrentRecruiter() recruiter: Recruiter): Promise<TeamView> {
    return toTeamView(await this.team.of(recruiter));
  }

  @Describe('Invite a colleague; the link in the mail works once, within seven days.', InvitationView)
  @Post('me/team')
  @Access('owner')
  @Idempotent()
  async invite(
    @CurrentRecruiter() owner: Recruiter,
    @Body() body: InviteColleague,
    @MadeBefore() made_id: string | null,
  ): Promise<InvitationView> {
    if (made_id) return toInvitationView(await this.team.invitedBefore(made_id));
    await this.limits.take('mail_address', owner.employer_id);
    await this.limits.take('mail_account', body.email);
    return toInvitationView(await this.team.invite(owner, body));
  }

  @Describe('Withdraw an open invitation.')
  @Delete('me/team/invitations/:id')
  @HttpCode(204)
  @Access('owner')
  withdraw(@CurrentRecruiter() owner: Recruiter, @InvitationId() id: string): Promise<void> {
    return this.team.withdraw(owner, id);
  }

  @Describe('Give a colleague another role. Ends the logins of the colleague; the last owner stays one.', ColleagueView)
  @Patch('me/team/:id')
  @Access('owner')
  changeRole(
    @CurrentRecruiter() owner: Recruiter,
    @ColleagueId() id: string,
    @Body() { employer_role }: ChangeColleague,
  ): Promise<ColleagueView> {
    return this.team.changeRole(owner, id, employer_role);
  }

  @Describe('Remove a colleague: the account and its logins end.')
  @Delete('me/team/:id')
  @HttpCode(204)
  @Access('owner')
  remove(@CurrentRecruiter() owner: Recruiter, @ColleagueId() id: string): Promise<void> {
    return this.team.remove(owner, id);
  }

  @Describe('What an invitation is for, by the token of the mailed link.', InvitationOfferView)
  @Get('invitations/:token')
  @Access('public')
  @ApiToken()
  async offer(@Param('token') token: string, @Ip() ip: string): Promise<InvitationOfferView> {
    await this.limits.take('login_address', ip);
    return toInvitationOfferView(await this.team.offer(token));
  }

  /** A repeat signs in with what it says, so that it gives nobody more than the password does. */
  @Describe('Accept an invitation: makes an account, which is signed in.', SignedIn)
  @Post('invitations/:token/accept')
  @Access('public')
  @ApiToken()
  @Idempotent()
  async accept(
    @Param('token') token: string,
    @Body() body: AcceptInvitation,
    @Ip() ip: string,
    @MadeBefore() made_id: string | null,
  ): Promise<SignedIn> {
    await this.limits.take('login_address', ip);
    const tokens = made_id
      ? await this.sign_in.logIn((await this.accounts.byId(made_id)).email, body.password)
      : await this.team.accept(token, body);
    return toSignedIn(tokens, await this.accounts.byId(tokens.account_id));
  }
}
