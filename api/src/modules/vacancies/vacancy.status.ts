export const VACANCY_STATUSES = ['draft', 'open', 'paused', 'closed'] as const;
export type VacancyStatus = (typeof VACANCY_STATUSES)[number];

export const WORK_FORMATS = ['office', 'hybrid', 'remote'] as const;
export type WorkFormat = (typeof WORK_FORMATS)[number];

/** What the pay is for; null where the employer does not say. */
export const PAY_PERIODS = ['hour', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Where the share of the score starts that the bot approves, unless the employer says otherwise. */
export const STANDARD_APPROVE_THRESHOLD = 0.6;

/** A draft was never published, so nothing returns to it; a closed vacancy can be opened again. */
const NEXT = {
  draft: ['open', 'closed'],
  open: ['paused', 'closed'],
  paused: ['open', 'closed'],
  closed: ['open'],
} as const satisfies Record<VacancyStatus, readonly VacancyStatus[]>;

export const canBecome = (from: VacancyStatus, to: VacancyStatus): boolean =>
  from === to || (NEXT[from] as readonly VacancyStatus[]).includes(to);

/** Whether others than its employer may know of it. */
export const isPublished = (status: VacancyStatus): boolean => status !== 'draft';

export const takesResponses = (status: VacancyStatus): boolean => status === 'open';
