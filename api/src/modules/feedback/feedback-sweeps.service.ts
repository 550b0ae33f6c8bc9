import { Injectable } from '@nestjs/common';
import { eachDue } from '../../jobs/each-due.js';
import { SettingsService } from '../settings/settings.service.js';
import { remindedUpTo } from './feedback.policy.js';
import { type DueFeedback, FeedbackQueries, type Unreminded } from './feedback.queries.js';
import { FeedbackService } from './feedback.service.js';
import { RemindersService } from './reminders.service.js';

/** What happens by the clock alone: a transaction for each session, in which whoever else was quicker has done it. */
@Injectable()
export class FeedbackSweeps {
  constructor(
    private readonly feedback: FeedbackService,
    private readonly reminders: RemindersService,
    private readonly queries: FeedbackQueries,
    private readonly settings: SettingsService,
  ) {}

  /** Feedback becomes visible, and counts as accepted. */
  catchUp(now: Date): Promise<void> {
    return eachDue<DueFeedback>(
      (after, limit) => this.queries.due(now, after, limit),
      ({ session_id }) => this.feedback.catchUp(session_id),
    );
  }

  async remind(now: Date): Promise<void> {
    const up_to = remindedUpTo(await this.settings.current(), now);
    await eachDue<Unreminded>(
      (after, limit) => this.queries.unreminded(up_to, after, limit),
      ({ id }) => this.reminders.remindOnce(id),
    );
  }
}
