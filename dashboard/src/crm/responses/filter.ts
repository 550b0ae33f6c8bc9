import type { SortPayload } from 'react-admin';
import type { ResponseView, Stage } from './source';

export type Status = ResponseView['status'];

/** What is looked for; by the names that the API knows. */
export interface ResponseFilter {
  q?: string;
  vacancy_id?: string;
  status?: Status;
  stage?: Stage;
  min_score?: number;
  is_unconfirmed?: boolean;
  is_review_requested?: boolean;
  is_incomplete?: boolean;
}

export const STATUSES = ['new', 'in_chat', 'approved', 'rejected'] as const satisfies readonly Status[];
export const STAGES = [
  'inbox',
  'screening',
  'shortlist',
  'interview',
  'offer',
  'hired',
  'declined',
] as const satisfies readonly Stage[];
export const SCORES = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
/** What waits for a person. */
export const FLAGS = ['is_unconfirmed', 'is_review_requested', 'is_incomplete'] as const;

export const ORDERS = {
  newest: { field: 'created_at', order: 'DESC' },
  oldest: { field: 'created_at', order: 'ASC' },
  best: { field: 'relevance_score', order: 'DESC' },
  weakest: { field: 'relevance_score', order: 'ASC' },
} as const satisfies Record<string, SortPayload>;
export type Order = keyof typeof ORDERS;
export const ORDER_NAMES = Object.keys(ORDERS) as Order[];

export const orderOf = ({ field, order }: SortPayload): Order =>
  ORDER_NAMES.find((name) => ORDERS[name].field === field && ORDERS[name].order === order) ?? 'newest';

/** How many filters are set besides the words looked for. */
export const countOf = ({ q: _, ...filter }: ResponseFilter): number =>
  Object.values(filter).filter((value) => value !== undefined && value !== '').length;

/** As the API puts one row before another: what has no score stands below every score. */
export function compareBy({ field, order }: SortPayload): (one: ResponseView, other: ResponseView) => number {
  const sign = order === 'ASC' ? 1 : -1;
  const score = ({ relevance_score }: ResponseView) => relevance_score ?? -1;
  return (one, other) => {
    const byScore = field === 'relevance_score' ? score(one) - score(other) : 0;
    return sign * (byScore || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
  };
}
