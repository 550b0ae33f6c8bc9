/** The recruiter's own pipeline. Decision and stage never move each other. */
export const STAGES = ['inbox', 'screening', 'shortlist', 'interview', 'offer', 'hired', 'declined'] as const;
export type Stage = (typeof STAGES)[number];

const FINAL: readonly Stage[] = ['hired', 'declined'];

/** Any stage follows any other; only leaving a final one needs a reason. */
export const leavingNeedsReason = (from: Stage, to: Stage): boolean => FINAL.includes(from) && from !== to;
