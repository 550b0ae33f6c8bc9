import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Locale } from '../../catalogues/texts.js';
import { Access, CurrentActor } from '../../platform/auth/access.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Describe } from '../../platform/http/openapi.js';
import { CallerLocale, PathId } from '../../platform/http/params.js';
import { ArchiveService } from './archive.service.js';
import { SessionView } from './mock-interviews.view.js';
import { ViewsService } from './views.service.js';

@ApiTags('admin')
@Controller('admin/sessions')
@Access('admin')
export class ArchiveController {
  constructor(
    private readonly archives: ArchiveService,
    private readonly views: ViewsService,
  ) {}

  @Describe('Put a session away that is over; it stays in the history of the two.', SessionView)
  @Post(':id/archive')
  @HttpCode(200)
  async archive(
    @CurrentActor() actor: Actor,
    @Param('id', new PathId('sessions.not_found')) id: string,
    @CallerLocale() locale: Locale,
  ): Promise<SessionView> {
    await this.archives.archive(actor, id);
    return this.views.session(id, { actor, locale });
  }
}
