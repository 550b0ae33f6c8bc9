import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/db/transactions.js';
import { NotificationsQueries } from './notifications.queries.js';
import { NotificationsService } from './notifications.service.js';

const TOLD_AT_ONCE = 200;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** New slots, told to the members who asked for it and whose profile they match. */
@Injectable()
export class SlotNotices {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly queries: NotificationsQueries,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** In portions; told twice is once. Of all start times that were published at once a member hears once. */
  async tell(mock_interview_id: string): Promise<void> {
    const now = this.clock.now();
    const slot = await this.queries.openSlot(mock_interview_id, now);
    if (!slot) return;
    const params = {
      mock_interview_id,
      session_id: null,
      partner_id: slot.interviewer_id,
      profession_id: slot.profession_id,
      scheduled_time: slot.scheduled_time.toISOString(),
    };
    const dedupe_key = `slots ${slot.publication_id}`;
    let after = FIRST_ID;
    for (let isDone = false; !isDone; ) {
      const account_ids = await this.queries.suitedBy(slot, now, after, TOLD_AT_ONCE);
      await this.transactions.run((tx) =>
        this.notifications.notifyAll(
          tx,
          account_ids.map((account_id) => ({ account_id, kind: 'slot_matching' as const, params, dedupe_key })),
        ),
      );
      after = account_ids.at(-1) ?? after;
      isDone = account_ids.length < TOLD_AT_ONCE;
    }
  }
}
