export const SLOT_STATUSES = ['pending', 'booked', 'completed', 'cancelled'] as const;
export type SlotStatus = (typeof SLOT_STATUSES)[number];

/** The life of a slot. Back to `pending` leads the cancellation by the interviewee alone. */
export const NEXT_OF_SLOT = {
  pending: ['booked', 'cancelled'],
  booked: ['pending', 'completed', 'cancelled'],
  completed: [],
  cancelled: [],
} as const satisfies Record<SlotStatus, readonly SlotStatus[]>;

/** Where `to` can be reached from: what a compare-and-swap compares with. */
export const slotsBefore = (to: SlotStatus): SlotStatus[] =>
  SLOT_STATUSES.filter((from) => (NEXT_OF_SLOT[from] as readonly SlotStatus[]).includes(to));

export const CANCEL_REASONS = ['interviewer', 'expired', 'account_deleted'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];
