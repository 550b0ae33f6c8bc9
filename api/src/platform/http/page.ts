import { validate as isUuid } from 'uuid';
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

/** `list` names the list, so that its cursors open no other. */
export const encodeCursor = (list: string, cursor: Cursor): string =>
  Buffer.from(JSON.stringify([list, cursor.value, cursor.id])).toString('base64url');

/** Throws a field error where the text is not a cursor of this list. */
export function decodeCursor(list: string, text: string, type: 'string' | 'number'): Cursor {
  try {
    const [of, value, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (of === list && typeof value === type && isUuid(id))
      return { value: value as string | number, id: id as string };
  } catch {
    // Falls through to the one refusal below.
  }
  throw notACursor();
}

/** The same of a list that is sorted by time. */
export function decodeTimeCursor(list: string, text: string): { at: Date; id: string } {
  const { value, id } = decodeCursor(list, text, 'string');
  return { at: cursorTime(String(value)), id };
}

/** A time out of a cursor. Throws as `decodeCursor` does. */
export function cursorTime(value: string): Date {
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) throw notACursor();
  return at;
}

const notACursor = (): DomainError =>
  new DomainError('invalid', 'http.invalid', {}, [{ field: 'cursor', code: 'cursor' }]);

/** Rows of a page unless the caller says otherwise. */
export const STANDARD_PAGE = 25;

const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Ids are UUID v7, so "newest first" is by id, descending: the id that a page begins after. */
export const startOfPage = (list: string, cursor: string | undefined): string =>
  cursor ? decodeCursor(list, cursor, 'string').id : NEWEST;

/** A page of a keyset list, from one row more than `limit`; `valueOf` gives what it is sorted by, before the id. */
export function pageOf<T extends { id: string }>(
  list: string,
  rows: T[],
  limit: number,
  total: Pick<Page<T>, 'total' | 'is_estimate'>,
  valueOf: (row: T) => string | number,
): Page<T> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, ...total, next_cursor: last ? encodeCursor(list, { value: valueOf(last), id: last.id }) : null };
}

/** A page of a list that is sorted by id, from one row more than `limit`. */
export const pageById = <T extends { id: string }>(list: string, rows: T[], limit: number, total: number): Page<T> =>
  pageOf(list, rows, limit, { total, is_estimate: false }, () => '');

/** A search text as a pattern of `ilike`: `%` and `_` in it stand for themselves. */
export const contains = (text: string | undefined): string | null =>
  text ? `%${text.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
