import { applyDecorators, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Locale } from '../../catalogues/texts.js';
import { Access } from '../../platform/auth/access.js';
import { Describe } from '../../platform/http/openapi.js';
import { CallerLocale } from '../../platform/http/params.js';
import { TakesForm } from '../../platform/http/upload.js';
import { kindName } from './notification-wording.policy.js';
import { NotificationsService } from './notifications.service.js';
import { type UnsubscribeStep, unsubscribePage } from './unsubscribe-page.policy.js';
import type { Unsubscription } from './unsubscribe-token.policy.js';

const ApiHtml = () =>
  applyDecorators(
    ApiProduces('text/html'),
    ApiOkResponse({ schema: { type: 'string' } }),
    ApiNotFoundResponse({ schema: { type: 'string' }, description: 'No such address; a page too.' }),
  );

/** Nobody signs in for it: the address in the mail is what shows that the mail was received. */
@ApiTags('notifications')
@Controller('notifications/unsubscribe/:token')
@Access('public')
@ApiParam({ name: 'token', example: '019a….session_booked.kX3…', description: 'From `List-Unsubscribe` of a mail.' })
export class UnsubscribeController {
  constructor(private readonly notifications: NotificationsService) {}

  @Describe('A page that asks whether mails of this kind are to end. Changes nothing: programs follow links too.')
  @Get()
  @ApiHtml()
  async ask(@Param('token') token: string, @CallerLocale() locale: Locale, @Res() reply: FastifyReply): Promise<void> {
    this.answer(reply, locale, 'asks', await this.notifications.unsubscription(token));
  }

  @Describe('No more mails of this kind: by the page, or by a mail program (RFC 8058). A repeat changes nothing.')
  @Post()
  @ApiHtml()
  @HttpCode(200)
  @TakesForm()
  async unsubscribe(
    @Param('token') token: string,
    @CallerLocale() locale: Locale,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.answer(reply, locale, 'done', await this.notifications.unsubscribe(token));
  }

  private answer(reply: FastifyReply, locale: Locale, step: UnsubscribeStep, found: Unsubscription | null): void {
    const page = found ? unsubscribePage(locale, step, kindName(locale, found.kind)) : unsubscribePage(locale, 'void');
    void reply
      .code(found ? 200 : 404)
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'no-store', vary: 'accept-language', 'content-language': locale })
      .send(page);
  }
}
