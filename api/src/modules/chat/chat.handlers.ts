import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import type { Tx } from '../../platform/db/transactions.js';
import { ChatAnnouncements } from './chat.announcements.js';
import { ChatService } from './chat.service.js';

@Injectable()
export class ChatHandlers {
  constructor(
    private readonly chat: ChatService,
    private readonly announcements: ChatAnnouncements,
  ) {}

  @OnEvent('chat.finished', { handler: 'chat.settle', effect: 'database' })
  settle(tx: Tx, { payload }: StoredEvent<'chat.finished'>): Promise<void> {
    return this.chat.settle(tx, payload.response_id);
  }

  /** Deciding in mid-chat ends it politely. */
  @OnEvent('response.decided', { handler: 'chat.end-decided', effect: 'database' })
  async endDecided(tx: Tx, { payload }: StoredEvent<'response.decided'>): Promise<void> {
    await this.chat.end(tx, payload.response_id, 'decided');
    this.announcements.changed(tx, payload.response_id);
  }

  @OnEvent('response.withdrawn', { handler: 'chat.end-withdrawn', effect: 'database' })
  async endWithdrawn(tx: Tx, { payload }: StoredEvent<'response.withdrawn'>): Promise<void> {
    await this.chat.end(tx, payload.response_id, 'withdrawn');
    this.announcements.changed(tx, payload.response_id);
  }

  /** Whoever watches sees at once that a person is asked for. */
  @OnEvent('response.review_requested', { handler: 'chat.tell-review', effect: 'database' })
  async tellReview(tx: Tx, { payload }: StoredEvent<'response.review_requested'>): Promise<void> {
    this.announcements.changed(tx, payload.response_id);
  }

  /** Chat by chat, each in a transaction of its own: a vacancy may have thousands. */
  @OnEvent('vacancy.closed', { handler: 'chat.end-all', effect: 'outside', queue: 'heavy' })
  endAll({ payload }: StoredEvent<'vacancy.closed'>): Promise<void> {
    return this.chat.endAllOf(payload.vacancy_id);
  }

  /** Whoever took a chat over does not come back. */
  @OnEvent('account.deleted', { handler: 'chat.hand-back', effect: 'outside', queue: 'heavy' })
  handBack({ payload }: StoredEvent<'account.deleted'>): Promise<void> {
    return this.chat.takeUpAllOf(payload.account_id);
  }

  @OnJob('chat.end-silent')
  endSilent(now: Date): Promise<void> {
    return this.chat.endSilent(now);
  }
}
