import { Injectable } from '@nestjs/common';
import { Outbox } from '../../events/outbox.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Tx, Transactions } from '../../platform/db/transactions.js';
import type { FieldError } from '../../platform/errors/domain-error.js';
import { Idempotency } from '../../platform/http/idempotency.js';
import { newId } from '../../platform/ids.js';
import { MembersService } from '../members/members.service.js';
import { ProfessionsService } from '../professions/professions.service.js';
import type { Settings } from '../settings/setting.policy.js';
import { SettingsService } from '../settings/settings.service.js';
import { BoardRepository } from './board.repository.js';
import { CommitmentsRepository } from './commitments.repository.js';
import type { MockInterview } from './mock-interview.entity.js';
import { NotYourSlot, SlotFieldsInvalid, SlotNotEditable, SlotOver, SlotTaken } from './mock-interviews.errors.js';
import { hasStarted, timeFault } from './mock-interviews.policy.js';
import { SessionsService } from './sessions.service.js';
import type { CancelReason } from './slot.status.js';
import { SlotsRepository } from './slots.repository.js';

interface SlotContent {
  profession_id: string;
  level: string;
  language: string;
  meeting_link: string;
  notes: string;
  /** Minutes. */
  duration: number;
}

const MOST_LOOKS = 5;
/** What stays open to change once somebody has booked. */
const CHANGEABLE_WHEN_BOOKED: readonly string[] = ['meeting_link', 'notes'];
/** Seen by nobody but the two. */
const NOT_ON_BOARD: readonly string[] = ['meeting_link'];

@Injectable()
export class SlotsService {
  constructor(
    private readonly slots: SlotsRepository,
    private readonly sessions: SessionsService,
    private readonly commitments: CommitmentsRepository,
    private readonly board: BoardRepository,
    private readonly members: MembersService,
    private readonly professions: ProfessionsService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * One slot for each start time, all of them or none; answers with the id of the publication. Throws `SlotFieldsInvalid`,
   * `TimesOverlap`, `EmailNotVerified`, `MemberSuspended`, `ProfessionNotOpen`.
   */
  async publish(actor: Actor, content: SlotContent & { scheduled_times: Date[] }): Promise<string> {
    const { account_id: interviewer_id } = actor;
    const { scheduled_times, ...same } = content;
    const rules = await this.settings.current();
    const publication_id = newId();
    return this.transactions.run(async (tx) => {
      await this.commitments.lockPeople(tx, [interviewer_id]);
      await this.members.requireActive(tx, interviewer_id);
      const now = this.clock.now();
      refuse(publicationFaults(content, rules, now));
      await this.professions.requireOpen(tx, [content.profession_id], 'profession_id');
      const slots = scheduled_times.map((scheduled_time) => ({
        ...{ id: newId(), publication_id, interviewer_id, interviewee_id: null, ...same, scheduled_time },
        ...{ status: 'pending' as const, cancel_reason: null, withheld_until: null, ended_at: null, archived_at: null },
        ...{ created_at: now, updated_at: now },
      }));
      await this.slots.insert(tx, slots);
      await this.commitments.add(tx, interviewer_id, slots);
      await this.idempotency.keep(tx, publication_id);
      for (const { id } of slots)
        await this.outbox.append(tx, 'slot.published', id, { mock_interview_id: id, interviewer_id });
      const ids = slots.map(({ id }) => id);
      await this.board.show(tx, ids);
      return publication_id;
    });
  }

  /** Of a booked slot only link and notes change. Throws `NotYourSlot`, `SlotNotEditable`, and as `publish` does. */
  async change(actor: Actor, id: string, content: SlotContent & { scheduled_time: Date }): Promise<void> {
    const rules = await this.settings.current();
    await this.transactions.run(async (tx) => {
      await this.commitments.lockPeople(tx, [actor.account_id]);
      const slot = await this.slots.lock(tx, id);
      if (slot.interviewer_id !== actor.account_id) throw new NotYourSlot();
      const now = this.clock.now();
      // Expired, be it that the timetable has not come by yet.
      const isExpired = slot.status === 'pending' && hasStarted(slot, now);
      if (slot.ended_at || isExpired) throw new SlotNotEditable('over');
      const fields = changedFields(slot, content);
      if (fields.length === 0) return;
      if (slot.status === 'booked' && fields.some((field) => !CHANGEABLE_WHEN_BOOKED.includes(field)))
        throw new SlotNotEditable('booked');

      if (fields.includes('duration')) refuse(durationFaults(content, rules));
      if (fields.includes('profession_id'))
        await this.professions.requireOpen(tx, [content.profession_id], 'profession_id');
      if (fields.includes('scheduled_time')) {
        const fault = timeFault(content, rules, now);
        refuse(fault ? [{ field: 'scheduled_time', code: fault }] : []);
      }
      await this.slots.change(tx, id, { ...content, updated_at: now });
      if (fields.includes('scheduled_time') || fields.includes('duration'))
        await this.commitments.move(tx, { id, ...content });
      const { interviewer_id, interviewee_id } = slot;
      await this.outbox.append(tx, 'slot.changed', id, {
        ...{ mock_interview_id: id, interviewer_id, interviewee_id, fields },
      });
      if (slot.status === 'pending' && fields.some((field) => !NOT_ON_BOARD.includes(field)))
        await this.board.show(tx, [id]);
    });
  }

  /** With its booking, if there is one and it is not too late. A repeat is fine. Throws `NotYourSlot`, `SlotOver`, `TooLateToCancel`. */
  async cancel(actor: Actor, id: string): Promise<void> {
    // Booked or given back between the look and the move: looked at anew, a few times at most.
    for (let look = 1; look <= MOST_LOOKS; look++) {
      if (await this.transactions.run((tx) => this.cancelAsSeen(tx, actor, id))) return;
    }
    throw new SlotTaken();
  }

  /** Nobody booked them in time. */
  async expire(tx: Tx, id: string): Promise<void> {
    await this.end(tx, id, 'expired');
  }

  /** The interviewer's account is gone, and with it every slot that nobody has booked, and what was written. */
  async abandon(tx: Tx, interviewer_id: string): Promise<void> {
    for (const id of await this.slots.openOf(tx, interviewer_id)) await this.end(tx, id, 'account_deleted');
    await this.slots.eraseTexts(tx, interviewer_id);
  }

  /**
   * These people are suspended, or are so no more: what they offer leaves the board until it is over. What is booked
   * stands. Their accounts must be locked, and as with everything on the board this comes last.
   */
  async followSuspension(tx: Tx, interviewer_ids: string[]): Promise<void> {
    const changed: string[] = [];
    for (const id of interviewer_ids)
      changed.push(...(await this.slots.withhold(tx, id, await this.members.suspendedUntil(tx, id))));
    await this.board.show(tx, changed);
  }

  /** A suspension that is over. Twice is once. */
  async returnToBoard(interviewer_id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.commitments.lockPeople(tx, [interviewer_id]);
      await this.followSuspension(tx, [interviewer_id]);
    });
  }

  /** Two professions became one. */
  async followMerge(tx: Tx, from_id: string, into_id: string): Promise<void> {
    const { open, booked } = await this.slots.moveToProfession(tx, from_id, into_id);
    for (const { id, interviewer_id, interviewee_id } of booked)
      await this.outbox.append(tx, 'slot.changed', id, {
        ...{ mock_interview_id: id, interviewer_id, interviewee_id, fields: ['profession_id'] },
      });
    await this.board.show(tx, open);
  }

  private async cancelAsSeen(tx: Tx, actor: Actor, id: string): Promise<boolean> {
    const slot = await this.slots.byId(tx, id);
    if (slot.interviewer_id !== actor.account_id) throw new NotYourSlot();
    if (slot.status === 'completed') throw new SlotOver();
    if (slot.status === 'cancelled') return true;
    return slot.status === 'pending' ? this.end(tx, id, 'interviewer') : this.sessions.cancelOfSlot(tx, id);
  }

  /** Ends a slot that nobody has booked; false where that is not how it stands. */
  private async end(tx: Tx, id: string, cancel_reason: CancelReason): Promise<boolean> {
    const now = this.clock.now();
    const changes = { cancel_reason, withheld_until: null, ended_at: now, updated_at: now };
    if (!(await this.slots.move(tx, id, 'cancelled', changes, ['pending']))) return false;
    await this.commitments.free(tx, id);
    const { interviewer_id } = await this.slots.byId(tx, id);
    await this.outbox.append(tx, 'slot.cancelled', id, {
      ...{ mock_interview_id: id, interviewer_id, interviewee_id: null, reason: cancel_reason },
    });
    await this.board.show(tx, [id]);
    return true;
  }
}

function refuse(faults: FieldError[]): void {
  if (faults.length > 0) throw new SlotFieldsInvalid(faults);
}

function publicationFaults(
  { scheduled_times, duration }: { scheduled_times: Date[]; duration: number },
  rules: Settings,
  now: Date,
): FieldError[] {
  const most = rules.start_times_at_once;
  if (scheduled_times.length < 1 || scheduled_times.length > most)
    return [{ field: 'scheduled_times', code: 'list_length', params: { min: 1, max: most } }];
  const faults = scheduled_times.flatMap((scheduled_time, place): FieldError[] => {
    const isTwice = scheduled_times.findIndex((other) => other.getTime() === scheduled_time.getTime()) < place;
    const code = isTwice ? 'duplicate' : timeFault({ scheduled_time }, rules, now);
    return code ? [{ field: `scheduled_times.${place}`, code }] : [];
  });
  return [...faults, ...durationFaults({ duration }, rules)];
}

function durationFaults(
  { duration }: { duration: number },
  { slot_min_minutes: min, slot_max_minutes: max }: Settings,
): FieldError[] {
  return duration < min || duration > max ? [{ field: 'duration', code: 'range', params: { min, max } }] : [];
}

function changedFields(slot: MockInterview, content: SlotContent & { scheduled_time: Date }): string[] {
  const isSame = (field: keyof typeof content): boolean =>
    field === 'scheduled_time'
      ? slot.scheduled_time.getTime() === content.scheduled_time.getTime()
      : slot[field] === content[field];
  return (Object.keys(content) as (keyof typeof content)[]).filter((field) => !isSame(field));
}
