import type { RaRecord } from 'react-admin';

/** What every list of the API answers. */
export interface Page<T> {
  items: T[];
  total: number;
  /** Counting would have cost a scan. */
  is_estimate: boolean;
  next_cursor: string | null;
}

/** Part of a list: the filters by their names, and which rows. */
export interface ListQuery {
  limit: number;
  page?: number;
  cursor?: string;
  sort?: string;
  order?: 'asc' | 'desc';
  [filter: string]: unknown;
}

/** Where the rows of a resource come from: whatever the API offers of these. Each throws `Problem`. */
export interface Source<T extends RaRecord = RaRecord> {
  list?: (query: ListQuery, signal?: AbortSignal) => Promise<Page<T>>;
  /** Whether pages are asked for by number, or only one after the other. */
  paging?: 'page' | 'cursor';
  /** The fields that the API sorts by; without one it has its own order. */
  sorts?: readonly string[];
  one?: (id: string, signal?: AbortSignal) => Promise<T>;
  create?: (fields: Record<string, unknown>, idempotency_key: string) => Promise<T>;
  update?: (id: string, fields: Record<string, unknown>) => Promise<T>;
  remove?: (id: string) => Promise<void>;
}
