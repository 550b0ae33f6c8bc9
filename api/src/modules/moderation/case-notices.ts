import { Injectable } from '@nestjs/common';
import type { EventMap, StoredEvent } from '../../events/event-map.js';
import type { Tx } from '../../platform/db/transactions.js';
import { meetingParams } from '../notifications/meeting-params.policy.js';
import { MockInterviewsQueries } from '../mock-interviews/mock-interviews.queries.js';
import type { MeetingParams } from '../notifications/notification-kinds.policy.js';
import { NotificationsService, type Said } from '../notifications/notifications.service.js';
import { isNoShowOutcome, isRuling } from './case.status.js';
import { CasesRepository } from './cases.repository.js';
import { isWaiting } from './moderation.policy.js';

type Facts = Pick<EventMap['case.opened'], 'session_id' | 'reporter_id' | 'subject_id'>;

/** What becomes of a case, told to whom it concerns, once each. */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly cases: CasesRepository,
    private readonly meetings: MockInterviewsQueries,
    private readonly notifications: NotificationsService,
  ) {}

  /** Feedback that is disputed is told as such, and a complaint to nobody. */
  async opened(tx: Tx, { id: dedupe_key, payload }: StoredEvent<'case.opened'>): Promise<void> {
    const { kind, case_id, session_id, subject_id: account_id } = payload;
    if (kind !== 'no_show') return;
    const { answer_due_at } = await this.cases.byId(tx, case_id);
    const until = answer_due_at ? { answer_until: answer_due_at.toISOString() } : {};
    const params = { ...(await this.meeting(tx, session_id, account_id)), case_id, ...until };
    await this.notifications.notify(tx, { account_id, kind: 'no_show_reported', params, dedupe_key });
  }

  async decided(tx: Tx, event: StoredEvent<'case.decided'>): Promise<void> {
    const { id: dedupe_key, payload } = event;
    const { kind, case_id, outcome } = payload;
    if (kind === 'complaint') return this.complaintDecided(tx, event);
    await this.tellBoth(tx, payload, (meeting) => {
      const params = { ...meeting, case_id };
      if (kind === 'no_show' && isNoShowOutcome(outcome))
        return { kind: 'no_show_decided', params: { ...params, outcome }, dedupe_key };
      if (kind === 'dispute' && isRuling(outcome))
        return { kind: 'dispute_decided', params: { ...params, outcome }, dedupe_key };
      throw new Error(`A case of the kind ${kind} does not end as ${outcome}`);
    });
  }

  /** To the other side. Between the two of a complaint nothing is told. */
  async appealed(tx: Tx, { id: dedupe_key, payload }: StoredEvent<'case.appealed'>): Promise<void> {
    const { kind, case_id, session_id, reporter_id, subject_id, appealed_by } = payload;
    if (kind === 'complaint') return;
    const account_id = appealed_by === reporter_id ? subject_id : reporter_id;
    const params = { ...(await this.meeting(tx, session_id, account_id)), case_id, case_kind: kind };
    await this.notifications.notify(tx, { account_id, kind: 'case_appealed', params, dedupe_key });
  }

  struck(tx: Tx, { id: dedupe_key, payload }: StoredEvent<'strike.given'>): Promise<void> {
    const { account_id, ...params } = payload;
    return this.notifications.notify(tx, { account_id, kind: 'strike_given', params, dedupe_key });
  }

  /** To the administrators who may decide it, but for whoever left it to them. */
  async escalated(tx: Tx, { id: dedupe_key, payload }: StoredEvent<'case.escalated'>): Promise<void> {
    const { kind: case_kind, case_id, escalated_by } = payload;
    const found = await this.cases.byId(tx, case_id);
    if (!found.is_escalated || !isWaiting(found)) return;
    const params = { case_id, case_kind, is_overdue: escalated_by === null };
    const except = [found.reporter_id, found.subject_id, found.decided_by, escalated_by];
    await this.notifications.notifyAdmins(tx, { kind: 'case_escalated', params, dedupe_key }, except);
  }

  /**
   * Whoever complained hears that it was seen to, and no more. Whoever was complained about hears of a strike as of every
   * strike; besides only what became of an upheld complaint after an appeal.
   */
  private async complaintDecided(tx: Tx, { id: dedupe_key, payload }: StoredEvent<'case.decided'>): Promise<void> {
    const { case_id, reporter_id, subject_id, outcome, first_outcome, appealed_by } = payload;
    if (appealed_by !== subject_id) {
      const params = { case_id, partner_id: subject_id };
      await this.notifications.notify(tx, { account_id: reporter_id, kind: 'complaint_decided', params, dedupe_key });
    }
    if (first_outcome === 'upheld' && isRuling(outcome)) {
      const params = { case_id, outcome };
      await this.notifications.notify(tx, { account_id: subject_id, kind: 'appeal_decided', params, dedupe_key });
    }
  }

  private async tellBoth(
    tx: Tx,
    { session_id, reporter_id, subject_id }: Facts,
    said: (meeting: MeetingParams) => Said,
  ): Promise<void> {
    const to = async (account_id: string) => ({ account_id, ...said(await this.meeting(tx, session_id, account_id)) });
    await this.notifications.notifyAll(tx, [await to(reporter_id), await to(subject_id)]);
  }

  /** As it is named to one of its two. */
  private async meeting(tx: Tx, session_id: string | null, account_id: string): Promise<MeetingParams> {
    const session = session_id === null ? null : await this.meetings.session(session_id, tx);
    if (!session) throw new Error('A case of an absence or of feedback has a session');
    return meetingParams(session, account_id);
  }
}
