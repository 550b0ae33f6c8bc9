import { ApiProperty } from '@nestjs/swagger';
import { LEVELS } from '../members/member.policy.js';
import { SESSION_STATUSES, type SessionStatus, type Side } from './session.status.js';
import { CANCEL_REASONS, type CancelReason, SLOT_STATUSES } from './slot.status.js';

export const SHOWN_STATUSES = [...SLOT_STATUSES, 'withheld'] as const;
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

const NOTES = 'System design, then twenty minutes for your questions.';

export class PersonView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Anna', description: 'The first name alone; empty where the account is gone.' })
  first_name: string;
}

/** Rated by those whom this member has interviewed. */
export class InterviewerView extends PersonView {
  @ApiProperty({ type: Number, nullable: true, example: 4.63, description: 'Null until there are enough ratings.' })
  rating: number | null;
  @ApiProperty({ example: 7 }) rating_count: number;
}

class SlotProfessionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Backend developer', description: "In the caller's language." }) name: string;
}

class InterviewView {
  @ApiProperty() profession: SlotProfessionView;
  @ApiProperty({ enum: LEVELS, example: 'middle' }) level: string;
  @ApiProperty({ example: 'en' }) language: string;
  @ApiProperty() scheduled_time: Date;
  @ApiProperty({ example: 60, description: 'Minutes.' }) duration: number;
  @ApiProperty({ example: NOTES }) notes: string;
}

/** What everybody sees of a slot. */
export class BoardSlotView extends InterviewView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() interviewer: InterviewerView;
  @ApiProperty({ enum: SHOWN_STATUSES, description: '`withheld`: open, but it cannot be booked for the time being.' })
  status: ShownStatus;
  @ApiProperty({ description: 'The last moment to book.' }) booking_closes_at: Date;
  @ApiProperty({ description: 'The last moment to cancel once it is booked; past for whoever books late.' })
  cancellable_until: Date;
  @ApiProperty({ example: 7, description: 'Numbers its latest change on the board.' }) offset: number;
}

/** The open slots, by their start. Deltas of the board go on after `offset` of the first page. */
export class BoardView {
  @ApiProperty({ format: 'uuid', description: 'Another one than before: forget what you know of the board.' })
  epoch: string;
  @ApiProperty({ example: 7 }) offset: number;
  @ApiProperty({ type: [BoardSlotView] }) items: BoardSlotView[];
  @ApiProperty({ example: 1 }) total: number;
  @ApiProperty({ example: false, description: 'True where counting would cost a scan.' }) is_estimate: boolean;
  @ApiProperty({ type: String, nullable: true, example: null }) next_cursor: string | null;
}

/** What booking would mean for the caller. */
export class BookingTermsView {
  @ApiProperty() can_book: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'The code with which booking would be refused now.',
  })
  refusal: string | null;
  @ApiProperty({ example: 1, description: 'Points that booking puts aside.' }) price: number;
  @ApiProperty({ example: 1, description: 'Points for the interviewer: 0 where the same two meet too often.' })
  reward: number;
  @ApiProperty({
    example: 0,
    description:
      'Sessions of these two that count when this one takes place: completed ones, and those booked before it.',
  })
  sessions_together: number;
  @ApiProperty({ description: 'Booked now, it could still be cancelled.' }) is_cancellable: boolean;
}

/** One slot. What concerns the two alone is null for everybody else. */
export class SlotView extends BoardSlotView {
  @ApiProperty({ enum: CANCEL_REASONS, nullable: true, example: null }) cancel_reason: CancelReason | null;
  @ApiProperty({ type: String, nullable: true, example: 'https://meet.example/anna' }) meeting_link: string | null;
  @ApiProperty({
    type: Date,
    nullable: true,
    example: null,
    description: 'Why an open slot is `withheld`: until then its interviewer is suspended. For the interviewer alone.',
  })
  withheld_until: Date | null;
  @ApiProperty({ type: PersonView, nullable: true }) interviewee: PersonView | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) session_id: string | null;
  @ApiProperty({ type: BookingTermsView, nullable: true, description: 'For members, of slots that are not their own.' })
  booking: BookingTermsView | null;
}

export class PublishedView {
  @ApiProperty({ type: [SlotView], description: 'By their start.' }) items: SlotView[];
}

export class PreviewedTimeView {
  @ApiProperty({ example: '2026-03-29T02:30' }) local_time: string;
  @ApiProperty({ description: 'What is meant by it: this is what to publish.' }) scheduled_time: Date;
  @ApiProperty({ example: '2026-03-29T03:30+02:00', description: 'As the clocks there will show it.' })
  shown_time: string;
  @ApiProperty({
    enum: ['exact', 'moved_later', 'first_of_two'],
    description:
      '`moved_later`: the clocks jump over this time, so it is later by the jump. `first_of_two`: they show it twice, and the first is taken.',
  })
  resolution: string;
  @ApiProperty({ type: Date, nullable: true, description: 'The second of two.' }) other_time: Date | null;
  @ApiProperty({
    enum: ['past', 'too_soon', 'too_far', 'duplicate', 'overlap'],
    nullable: true,
    example: null,
    description: 'Why it could not be published.',
  })
  fault: string | null;
}

export class PreviewedTimesView {
  @ApiProperty({ example: 'Europe/Berlin' }) time_zone: string;
  @ApiProperty({ type: [PreviewedTimeView] }) items: PreviewedTimeView[];
}

class CalendarLinksView {
  @ApiProperty({ example: 'https://calendar.google.com/calendar/render?action=TEMPLATE' }) google: string;
  @ApiProperty({ example: 'https://outlook.live.com/calendar/0/deeplink/compose' }) outlook: string;
}

/** A session, as one of the two sees it, or a moderator. */
export class SessionView extends InterviewView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) mock_interview_id: string;
  @ApiProperty({ enum: ['interviewer', 'interviewee'], nullable: true, description: "The caller's; null for others." })
  role: Side | null;
  @ApiProperty() interviewer: PersonView;
  @ApiProperty() interviewee: PersonView;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'https://meet.example/anna',
    description: 'For the two alone.',
  })
  meeting_link: string | null;
  @ApiProperty({
    type: CalendarLinksView,
    nullable: true,
    description: 'Open a calendar with the session filled in; for the two, while it is scheduled.',
  })
  calendar_links: CalendarLinksView | null;
  @ApiProperty({ enum: SESSION_STATUSES }) status: SessionStatus;
  @ApiProperty({ description: 'An absence was reported: completion waits for the decision.' }) has_open_case: boolean;
  @ApiProperty() cancellable_until: Date;
  @ApiProperty({ description: 'Now, by the caller.' }) can_cancel: boolean;
  @ApiProperty({ description: 'Now, by the caller.' }) can_complete: boolean;
  @ApiProperty({ type: Date, nullable: true }) completed_at: Date | null;
  @ApiProperty({ enum: ['interviewer', 'interviewee', 'timetable'], nullable: true, example: null })
  completed_by: Side | 'timetable' | null;
  @ApiProperty({ enum: ['interviewer', 'interviewee'], nullable: true, example: null }) cancelled_by: Side | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: null,
    description: 'Points for the interviewer once the feedback is accepted; settled at completion.',
  })
  reward: number | null;
  @ApiProperty() created_at: Date;
  @ApiProperty({ type: Date, nullable: true, example: null }) archived_at: Date | null;
}
