import { Injectable, type OnModuleInit } from '@nestjs/common';
import { text } from '../../catalogues/texts.js';
import type { StoredEvent } from '../../events/event-map.js';
import { type Delivery, OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import type { Tx } from '../../platform/db/transactions.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { AccountDataService } from '../privacy/account-data.service.js';
import { CalendarService } from '../mock-interviews/calendar/calendar.service.js';
import { calendarMethodOf } from './notification-kinds.policy.js';
import { NotificationsQueries } from './notifications.queries.js';
import { NotificationsService } from './notifications.service.js';
import { ShortageNotices } from './shortage-notices.js';

@Injectable()
export class NotificationsHandlers implements OnModuleInit {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly queries: NotificationsQueries,
    private readonly shortage: ShortageNotices,
    private readonly account_data: AccountDataService,
    private readonly calendar: CalendarService,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.account_data.offer('notifications', (account_id) => this.queries.dataOf(account_id));
    this.account_data.offer('notification_preferences', (account_id) => this.queries.chosenBy(account_id));
  }

  @OnEvent('notification.created', { handler: 'notifications.mail', effect: 'outside' })
  async mail({ payload }: StoredEvent<'notification.created'>, delivery: Delivery): Promise<void> {
    const mail = await this.notifications.mail(payload.notification_id);
    if (!mail) return;
    const method = calendarMethodOf(mail.kind);
    const session_id = 'session_id' in mail.params ? mail.params.session_id : null;
    const invitation = method && session_id && (await this.calendar.forMail(mail.account_id, session_id, method));
    await this.mailer.send({
      to: mail.email,
      subject: mail.title,
      body: text(mail.locale, 'mail.notification.body', {
        body: mail.body,
        unsubscribe_link: mail.unsubscribe_url,
      }),
      unsubscribe_url: mail.unsubscribe_url,
      key: delivery.id,
      ...(invitation ? { invitation } : {}),
    });
  }

  @OnEvent('account.deleted', { handler: 'notifications.erase', effect: 'database' })
  erase(tx: Tx, { payload }: StoredEvent<'account.deleted'>): Promise<void> {
    return this.notifications.erase(tx, payload.account_id);
  }

  @OnJob('notifications.few-can-book')
  fewCanBook(now: Date): Promise<void> {
    return this.shortage.tell(now);
  }

  @OnJob('notifications.prune')
  prune(now: Date): Promise<void> {
    return this.notifications.prune(now);
  }
}
