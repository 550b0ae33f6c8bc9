import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import { OnJob } from '../../jobs/on-job.js';
import type { Tx } from '../../platform/db/transactions.js';
import { MockInterviewsQueries } from '../mock-interviews/mock-interviews.queries.js';
import type { NotificationKind } from '../notifications/notification-kinds.policy.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { AccountDataService } from '../privacy/account-data.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { FeedbackQueries } from './feedback.queries.js';
import { FeedbackRepository } from './feedback.repository.js';
import { FeedbackSweeps } from './feedback-sweeps.service.js';
import { meetingParams } from '../notifications/meeting-params.policy.js';

type PlainKind = Extract<NotificationKind, 'feedback_accepted' | 'feedback_disputed'>;

@Injectable()
export class FeedbackHandlers implements OnModuleInit {
  constructor(
    private readonly sweeps: FeedbackSweeps,
    private readonly feedback: FeedbackRepository,
    private readonly queries: FeedbackQueries,
    private readonly meetings: MockInterviewsQueries,
    private readonly notifications: NotificationsService,
    private readonly settings: SettingsService,
    private readonly account_data: AccountDataService,
  ) {}

  onModuleInit(): void {
    this.account_data.offer('feedback_left', (account_id) => this.queries.leftBy(account_id));
    this.account_data.offer('feedback_received', (account_id) => this.queries.about(account_id));
  }

  /** A high rating is told besides, and never one that counts for nothing. */
  @OnEvent('feedback.shown', { handler: 'feedback.tell-shown', effect: 'database' })
  async tellShown(tx: Tx, { id, payload }: StoredEvent<'feedback.shown'>): Promise<void> {
    const { feedback_id, session_id, to_user_id: account_id, role, rating, is_late } = payload;
    const session = await this.meetings.session(session_id, tx);
    if (!session) return;
    const meeting = meetingParams(session, account_id);
    const until = session.has_open_case ? null : await this.answerUntil(tx, session_id, feedback_id);
    const received = until ? { ...meeting, answer_until: until.toISOString() } : meeting;
    await this.notifications.notify(tx, { account_id, kind: 'feedback_received', params: received, dedupe_key: id });
    if (role !== 'interviewee' || is_late || rating < (await this.settings.get('high_rating_stars'))) return;
    const params = { ...meeting, rating };
    await this.notifications.notify(tx, { account_id, kind: 'high_rating', params, dedupe_key: `high rating ${id}` });
  }

  @OnEvent('feedback.accepted', { handler: 'feedback.tell-accepted', effect: 'database' })
  async tellAccepted(tx: Tx, { id, payload }: StoredEvent<'feedback.accepted'>): Promise<void> {
    // What a moderator decides is told to both with the case.
    if (payload.by !== 'moderator')
      await this.tell(tx, id, payload.from_user_id, payload.session_id, 'feedback_accepted');
  }

  @OnEvent('feedback.disputed', { handler: 'feedback.tell-disputed', effect: 'database' })
  tellDisputed(tx: Tx, { id, payload }: StoredEvent<'feedback.disputed'>): Promise<void> {
    return this.tell(tx, id, payload.from_user_id, payload.session_id, 'feedback_disputed');
  }

  @OnEvent('account.deleted', { handler: 'feedback.erase-texts', effect: 'database' })
  eraseTexts(tx: Tx, { payload }: StoredEvent<'account.deleted'>): Promise<void> {
    return this.feedback.eraseTexts(tx, payload.account_id);
  }

  @OnEvent('profession.merged', { handler: 'feedback.follow-merge', effect: 'database' })
  followMerge(tx: Tx, { payload }: StoredEvent<'profession.merged'>): Promise<void> {
    return this.feedback.moveToProfession(tx, payload.profession_id, payload.into_id);
  }

  @OnJob('feedback.catch-up')
  catchUp(now: Date): Promise<void> {
    return this.sweeps.catchUp(now);
  }

  @OnJob('feedback.remind')
  remind(now: Date): Promise<void> {
    return this.sweeps.remind(now);
  }

  /** Null where nothing of it waits for an answer. */
  private async answerUntil(tx: Tx, session_id: string, feedback_id: string): Promise<Date | null> {
    const feedback = (await this.feedback.ofSession(tx, session_id)).find(({ id }) => id === feedback_id);
    return feedback?.status === 'visible' ? feedback.due_at : null;
  }

  private async tell(
    tx: Tx,
    dedupe_key: string,
    account_id: string,
    session_id: string,
    kind: PlainKind,
  ): Promise<void> {
    const session = await this.meetings.session(session_id, tx);
    if (!session) return;
    await this.notifications.notify(tx, { account_id, kind, params: meetingParams(session, account_id), dedupe_key });
  }
}
