import { Injectable } from '@nestjs/common';
import type { EventMap, StoredEvent } from '../../events/event-map.js';
import { OnEvent } from '../../events/on-event.js';
import type { Tx } from '../../platform/db/transactions.js';
import { MockInterviewsQueries } from '../mock-interviews/mock-interviews.queries.js';
import { meetingParams } from './meeting-params.policy.js';
import { NotificationsService } from './notifications.service.js';
import { SlotNotices } from './slot-notices.js';

type MeetingKind =
  | 'session_booked'
  | 'session_confirmed'
  | 'session_changed'
  | 'session_changed_by_you'
  | 'session_renamed'
  | 'session_cancelled'
  | 'session_cancelled_by_you'
  | 'session_in_24h'
  | 'session_in_1h'
  | 'session_started'
  | 'session_completed';

const STARTING = { in_24_hours: 'session_in_24h', in_1_hour: 'session_in_1h' } as const;

/** What happened, told to whom it concerns. */
@Injectable()
export class ToldHandlers {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly slots: SlotNotices,
    private readonly meetings: MockInterviewsQueries,
  ) {}

  @OnEvent('account.role_changed', { handler: 'notifications.role-changed', effect: 'database' })
  roleChanged(tx: Tx, { id, payload: { account_id, staff_role } }: StoredEvent<'account.role_changed'>): Promise<void> {
    return this.notifications.notify(tx, { account_id, kind: 'role_changed', params: { staff_role }, dedupe_key: id });
  }

  /** By one handler, so that what happened to a booking is told in the order in which it did. */
  @OnEvent(['session.booked', 'session.cancelled', 'slot.changed'], {
    handler: 'notifications.session-arranged',
    effect: 'database',
  })
  arranged(tx: Tx, event: StoredEvent<'session.booked' | 'session.cancelled' | 'slot.changed'>): Promise<void> {
    if (event.name === 'slot.changed') return this.changed(tx, event.id, event.payload);
    if (event.name === 'session.booked')
      return this.tell(tx, event.id, event.payload.session_id, {
        interviewer: 'session_booked',
        interviewee: 'session_confirmed',
      });
    // Whoever called it off knows, but not the own calendar.
    const { side } = event.payload;
    return this.tell(tx, event.id, event.payload.session_id, {
      interviewer: side === 'interviewer' ? 'session_cancelled_by_you' : 'session_cancelled',
      interviewee: side === 'interviewee' ? 'session_cancelled_by_you' : 'session_cancelled',
    });
  }

  @OnEvent('session.starting', { handler: 'notifications.session-starting', effect: 'database' })
  starting(tx: Tx, { id, payload }: StoredEvent<'session.starting'>): Promise<void> {
    return this.tellBoth(tx, id, payload.session_id, STARTING[payload.notice]);
  }

  @OnEvent('session.started', { handler: 'notifications.session-started', effect: 'database' })
  started(tx: Tx, { id, payload }: StoredEvent<'session.started'>): Promise<void> {
    return this.tellBoth(tx, id, payload.session_id, 'session_started');
  }

  @OnEvent('session.completed', { handler: 'notifications.session-completed', effect: 'database' })
  completed(tx: Tx, { id, payload }: StoredEvent<'session.completed'>): Promise<void> {
    return this.tellBoth(tx, id, payload.session_id, 'session_completed');
  }

  @OnEvent('slot.published', { handler: 'notifications.slot-matching', effect: 'outside', queue: 'heavy' })
  published({ payload }: StoredEvent<'slot.published'>): Promise<void> {
    return this.slots.tell(payload.mock_interview_id);
  }

  /** By one handler, so that they are told in the order in which they happened. */
  @OnEvent(['points.received', 'points.returned', 'points.interviewee_unlocked'], {
    handler: 'notifications.points',
    effect: 'database',
  })
  async points(
    tx: Tx,
    event: StoredEvent<'points.received' | 'points.returned' | 'points.interviewee_unlocked'>,
  ): Promise<void> {
    const { account_id } = event.payload;
    if (event.name === 'points.returned') {
      const { transfer_id, session_id, amount } = event.payload;
      const session = await this.meetings.session(session_id, tx);
      // Whoever cancelled has been told that there is nothing to pay for.
      if (session?.cancelled_by === account_id) return;
      const params = { points: amount };
      return this.notifications.notify(tx, { account_id, kind: 'points_returned', params, dedupe_key: transfer_id });
    }
    if (event.name === 'points.received') {
      const { transfer_id, amount } = event.payload;
      const params = { points: amount };
      return this.notifications.notify(tx, { account_id, kind: 'points_received', params, dedupe_key: transfer_id });
    }
    const kind = 'interviewee_unlocked';
    return this.notifications.notify(tx, { account_id, kind, params: {}, dedupe_key: kind });
  }

  /** Of a booked slot its interviewer changes the link and the notes; its profession changes where two become one. */
  private async changed(
    tx: Tx,
    event_id: string,
    { mock_interview_id, interviewee_id, fields }: EventMap['slot.changed'],
  ): Promise<void> {
    if (!interviewee_id) return;
    const slot = await this.meetings.slot(mock_interview_id, tx);
    // Called off meanwhile, and possibly booked by somebody else.
    if (!slot?.session_id || slot.interviewee_id !== interviewee_id) return;
    if (fields.includes('profession_id')) await this.tellBoth(tx, event_id, slot.session_id, 'session_renamed');
    else
      await this.tell(tx, event_id, slot.session_id, {
        interviewer: 'session_changed_by_you',
        interviewee: 'session_changed',
      });
  }

  private tellBoth(tx: Tx, event_id: string, session_id: string, kind: MeetingKind): Promise<void> {
    return this.tell(tx, event_id, session_id, { interviewer: kind, interviewee: kind });
  }

  private async tell(
    tx: Tx,
    event_id: string,
    session_id: string,
    kinds: { interviewer: MeetingKind; interviewee: MeetingKind },
  ): Promise<void> {
    const session = await this.meetings.session(session_id, tx);
    if (!session) return;
    const people = [
      { account_id: session.interviewer_id, kind: kinds.interviewer },
      { account_id: session.interviewee_id, kind: kinds.interviewee },
    ];
    await this.notifications.notifyAll(
      tx,
      people.map((person) => ({ ...person, params: meetingParams(session, person.account_id), dedupe_key: event_id })),
    );
  }
}
