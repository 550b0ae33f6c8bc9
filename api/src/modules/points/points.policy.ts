export const TRANSFER_KINDS = ['grant', 'starter_grant', 'reward', 'hold', 'spend', 'return', 'refund'] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** What counts towards the points received in a lifetime. */
export type ReceivedKind = Extract<TransferKind, 'grant' | 'starter_grant' | 'reward'>;

export type LedgerAccount = 'issuance' | 'member' | 'hold';

/** Between which accounts each kind moves points: issuance gives and takes back, a hold waits for the end of a session. */
export const MOVES = {
  grant: ['issuance', 'member'],
  starter_grant: ['issuance', 'member'],
  reward: ['issuance', 'member'],
  hold: ['member', 'hold'],
  spend: ['hold', 'issuance'],
  return: ['hold', 'member'],
  refund: ['issuance', 'member'],
} as const satisfies Record<TransferKind, readonly [from: LedgerAccount, to: LedgerAccount]>;

/** Keys by which a transfer happens once: a hold is either spent or returned, so both share one. */
export const transferKey = {
  hold: (session_id: string) => `hold:${session_id}`,
  settlement: (session_id: string) => `settle:${session_id}`,
  refund: (session_id: string) => `refund:${session_id}`,
  starterGrant: (account_id: string) => `starter:${account_id}`,
  grant: (batch_id: string, account_id: string) => `grant:${batch_id}:${account_id}`,
};

/** Spending never locks it again: what counts is what was received in a lifetime. */
export const isIntervieweeUnlocked = (received: number, unlock_points: number): boolean => received >= unlock_points;

/** How many one grant may give: a slip of the keyboard stays small. */
export const MOST_POINTS_GRANTED = 1_000;
export const MOST_MEMBERS_GRANTED = 200;
