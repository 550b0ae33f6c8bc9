/** How long responses may be kept after their decision: what people expect at least and privacy allows at most. */
export const STANDARD_RETENTION_MONTHS = 12;
export const SHORTEST_RETENTION_MONTHS = 1;
export const LONGEST_RETENTION_MONTHS = 36;

export const MOST_WIDGET_ORIGINS = 20;

/** An invited person has this long to accept. */
export const INVITATION_LIVES_MS = 7 * 24 * 3_600_000;

/** Colleagues and open invitations of one company, so that its list is one page. */
export const LARGEST_TEAM = 200;
