import { Injectable } from '@nestjs/common';
import { SettingsService } from '../settings/settings.service.js';
import { remindedUpTo } from './feedback.policy.js';
import { type DueFeedback, FeedbackQueries, type Unreminded } from './feedback.queries.js';
import { FeedbackService } from './feedback.service.js';
import { RemindersService } from './reminders.service.js';

const PORTION = 200;

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
    return eachOf<DueFeedback>(
      (after) => this.queries.due(now, after, PORTION),
      ({ session_id }) => this.feedback.catchUp(session_id),
    );
  }

  async remind(now: Date): Promise<void> {
    const up_to = remindedUpTo(await this.settings.current(), now);
    await eachOf<Unreminded>(
      (after) => this.queries.unreminded(up_to, after, PORTION),
      ({ id }) => this.reminders.remindOnce(id),
    );
  }
}

/** In portions; what one look has left undone waits for the next sweep. */
async function eachOf<Due>(
  find: (after: Due | null) => Promise<Due[]>,
  work: (due: Due) => Promise<void>,
): Promise<void> {
  for (let after: Due | null = null; ; ) {
    const found: Due[] = await find(after);
    for (const due of found) await work(due);
    const last = found.at(-1);
    if (last === undefined || found.length < PORTION) return;
    after = last;
  }
}
