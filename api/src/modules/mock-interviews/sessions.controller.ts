import { Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Describe } from '../../platform/http/openapi.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import { SessionView } from './mock-interviews.view.js';
import { SessionsService } from './sessions.service.js';
import { ViewsService } from './views.service.js';

const SessionId = () => Param('id', new PathId('sessions.not_found'));

@ApiTags('sessions')
@Controller('sessions')
@Access('member')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly views: ViewsService,
  ) {}

  @Describe('One session, for the two of it and for moderators.', SessionView)
  @Get(':id')
  @Access('account')
  byId(@CurrentActor() actor: Actor, @SessionId() id: string, @CallerLocale() locale: Locale): Promise<SessionView> {
    return this.views.session(id, { actor, locale });
  }

  @Describe('The session has taken place; a repeat gets the same answer.', SessionView)
  @Put(':id/complete')
  async complete(
    @CurrentActor() actor: Actor,
    @SessionId() id: string,
    @CallerLocale() locale: Locale,
  ): Promise<SessionView> {
    await this.sessions.complete(actor, id);
    return this.views.session(id, { actor, locale });
  }

  @Describe('Cancel a booking in time; a repeat gets the same answer.', SessionView)
  @Post(':id/cancel')
  @HttpCode(200)
  async cancel(
    @CurrentActor() actor: Actor,
    @SessionId() id: string,
    @CallerLocale() locale: Locale,
  ): Promise<SessionView> {
    await this.sessions.cancel(actor, id);
    return this.views.session(id, { actor, locale });
  }
}
