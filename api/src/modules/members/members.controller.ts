import { Body, Controller, Get, Ip, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Idempotent, MadeBefore } from '../../platform/http/idempotent.js';
import { ApiPage, Describe } from '../../platform/http/openapi.js';
import { type Page, STANDARD_PAGE } from '../../platform/http/page.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { SignedIn, toSignedIn } from '../accounts/accounts.view.js';
import { SignInService } from '../accounts/sign-in.service.js';
import { ProfessionsQueries } from '../professions/professions.queries.js';
import { shownRating } from '../ratings/ratings.policy.js';
import { RatingsService } from '../ratings/ratings.service.js';
import { firstNameOf } from './member.policy.js';
import {
  ChangeMember,
  ListRatings,
  MemberView,
  OwnMemberView,
  RatedMemberView,
  RegisterMember,
  toMemberView,
  toOwnMemberView,
} from './members.dto.js';
import { MembersService } from './members.service.js';

@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly professions: ProfessionsQueries,
    private readonly ratings: RatingsService,
    private readonly accounts: AccountsService,
    private readonly signIn: SignInService,
    private readonly limits: RateLimits,
  ) {}

  /** A repeat signs in with what it says, so that it gives nobody more than the password does. */
  @Describe(
    'Register as a member of mock interviews; signed in at once. Booking and publishing need a verified e-mail.',
    SignedIn,
  )
  @Post('register')
  @Access('public')
  @Idempotent()
  async register(
    @Body() body: RegisterMember,
    @CallerLocale() locale: Locale,
    @Ip() ip: string,
    @MadeBefore() made_id: string | null,
  ): Promise<SignedIn> {
    await this.limits.take('register_address', ip);
    const tokens = made_id
      ? await this.signIn.logIn(body.email, body.password)
      : await this.members.register({ ...body, locale: body.locale ?? locale });
    return toSignedIn(tokens, await this.accounts.byId(tokens.account_id));
  }

  @Describe('The own profile.', OwnMemberView)
  @Get('me')
  @Access('member')
  async me(@CurrentActor() actor: Actor, @CallerLocale() locale: Locale): Promise<OwnMemberView> {
    const member = await this.members.own(actor);
    return toOwnMemberView(member, await this.beside(member.id), locale);
  }

  @Describe('Change the own profile; what is not given stays.', OwnMemberView)
  @Patch('me')
  @Access('member')
  async change(
    @CurrentActor() actor: Actor,
    @CallerLocale() locale: Locale,
    @Body() body: ChangeMember,
  ): Promise<OwnMemberView> {
    const member = await this.members.change(actor, body);
    return toOwnMemberView(member, await this.beside(member.id), locale);
  }

  @Describe('Interviewers who are rated often enough, the best first.')
  @ApiPage(RatedMemberView)
  @Get('ratings')
  @Access('public')
  async best(@Query() { limit = STANDARD_PAGE, ...filter }: ListRatings): Promise<Page<RatedMemberView>> {
    const page = await this.ratings.best({ ...filter, limit });
    return {
      ...page,
      items: page.items.map(({ id, full_name, rating, rating_count }) => ({
        ...{ id, first_name: firstNameOf(full_name ?? ''), rating: shownRating(rating), rating_count },
      })),
    };
  }

  @Describe('What anyone sees of a member: the first name, and what the member says of interviews.', MemberView)
  @Get(':id')
  @Access('public')
  async one(
    @Param('id', new PathId('members.not_found')) id: string,
    @CallerLocale() locale: Locale,
  ): Promise<MemberView> {
    const member = await this.members.published(id);
    return toMemberView(member, await this.beside(id), locale);
  }

  private async beside(id: string) {
    const [chosen, ratings] = await Promise.all([this.professions.ofMember(id), this.ratings.of([id])]);
    return { chosen, rating: ratings(id) };
  }
}
