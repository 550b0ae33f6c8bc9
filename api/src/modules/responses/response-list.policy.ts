/** What lists of responses are sorted by. */
export const RESPONSE_SORTS = ['created_at', 'relevance_score'] as const;
export type ResponseSort = (typeof RESPONSE_SORTS)[number];

export const ORDERS = ['asc', 'desc'] as const;
export type Order = (typeof ORDERS)[number];
