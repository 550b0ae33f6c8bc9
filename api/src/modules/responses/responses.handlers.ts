import { Injectable } from '@nestjs/common';
import { text } from '../../catalogues/texts.js';
import type { StoredEvent } from '../../events/event-map.js';
import { type Delivery, OnEvent } from '../../events/on-event.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { ApplicationsService } from './applications.service.js';
import { ResponsesQueries } from './responses.queries.js';

@Injectable()
export class ResponsesHandlers {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly queries: ResponsesQueries,
    private readonly mailer: Mailer,
  ) {}

  /** Whoever applies twice gets the way back to the first chat, in the mailbox and nowhere else. */
  @OnEvent('response.repeated', { handler: 'responses.mail-link', effect: 'outside' })
  async mailLink({ payload }: StoredEvent<'response.repeated'>, delivery: Delivery): Promise<void> {
    const facts = await this.queries.mailFacts(payload.response_id);
    if (!facts) return;
    const { email, locale, vacancy_title, company_name } = facts;
    const link = await this.applications.newLink(payload.response_id);
    await this.mailer.send({
      to: email,
      subject: text(locale, 'mail.existing_chat.subject', { vacancy_title }),
      body: text(locale, 'mail.existing_chat.body', { vacancy_title, company_name, link }),
      key: delivery.id,
    });
  }
}
