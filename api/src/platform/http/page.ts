import { DomainError } from '../errors/domain-error.js';

/** What every list answers. `total` is an estimate where counting would cost a scan. */
export interface Page<T> {
  items: T[];
  total: number;
  is_estimate: boolean;
  next_cursor: string | null;
}

/** Where a page of a keyset list begins: the sort value and the id of the row before it. */
export interface Cursor {
  value: string | number;
  id: string;
}

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url');

/** Throws a field error where the text is not one of our cursors. */
export function decodeCursor(text: string, type: 'string' | 'number'): Cursor {
  try {
    const [value, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [unknown, unknown];
    if (typeof value === type && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id))
      return { value: value as string | number, id };
  } catch {
    // Falls through to the one refusal below.
  }
  throw new DomainError('invalid', 'http.invalid', {}, [{ field: 'cursor', code: 'cursor' }]);
}

/** Rows of a page unless the caller says otherwise. */
export const STANDARD_PAGE = 25;

const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Ids are UUID v7, so "newest first" is by id, descending: the id that a page begins after. */
export const startOfPage = (cursor: string | undefined): string =>
  cursor ? decodeCursor(cursor, 'string').id : NEWEST;

/** A page of a list that is sorted by id, from one row more than `limit`. */
export function pageById<T extends { id: string }>(rows: T[], limit: number, total: number): Page<T> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, total, is_estimate: false, next_cursor: last ? encodeCursor({ value: '', id: last.id }) : null };
}

/** A search text as a pattern of `ilike`: `%` and `_` in it stand for themselves. */
export const contains = (text: string | undefined): string | null =>
  text ? `%${text.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
