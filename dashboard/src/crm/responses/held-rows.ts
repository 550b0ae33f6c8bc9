import type { ResponseView } from './source';

/** The rows of a list as they are shown, which is not always as they are. */
export interface Held {
  /** Of which list: another filter, order or page is another list. */
  name: string;
  rows: readonly ResponseView[];
  /** What the server said last. */
  latest: readonly ResponseView[];
  /** The rows in `rows` that are new or have changed since they were shown before. */
  fresh: ReadonlySet<string>;
  /** Rises whenever `fresh` is made anew. */
  round: number;
  /** The time of the newest response that was ever shown or told. */
  newest: string;
  /** What is held back: how many responses have come, and whether anything would move. */
  waiting: { count: number; isMoved: boolean };
}

const NOTHING = { count: 0, isMoved: false };
const NONE: ReadonlySet<string> = new Set();

/** A list as it is first shown. */
export const shown = (name: string, latest: readonly ResponseView[]): Held => ({
  name,
  rows: latest,
  latest,
  fresh: NONE,
  round: 0,
  newest: newestOf(latest, ''),
  waiting: NOTHING,
});

/**
 * The next state after the server has answered. While somebody is about to click (`isBusy`), rows take their new values
 * where they stand, and nothing comes, goes or moves; that waits until it is asked for.
 */
export function taken(held: Held, name: string, latest: readonly ResponseView[], isBusy: boolean): Held {
  if (held.name !== name) return shown(name, latest);
  return isBusy ? keptInPlace(held, latest) : released({ ...held, latest });
}

/** Shows what was held back. */
export function released(held: Held): Held {
  const { rows, latest, newest } = held;
  const before = new Map(rows.map((row) => [row.id, row]));
  const isFresh = (row: ResponseView): boolean => {
    const was = before.get(row.id);
    return was ? hasChanged(was, row) : row.created_at > newest;
  };
  const fresh = new Set(latest.filter(isFresh).map(({ id }) => id));
  return {
    ...held,
    rows: latest,
    ...(fresh.size > 0 ? { fresh, round: held.round + 1 } : {}),
    newest: newestOf(latest, newest),
    waiting: NOTHING,
  };
}

function keptInPlace(held: Held, latest: readonly ResponseView[]): Held {
  const { rows, newest } = held;
  const now = new Map(latest.map((row) => [row.id, row]));
  const kept = rows.map((row) => now.get(row.id) ?? row);
  const changed = kept.filter((row, index) => hasChanged(rows[index] as ResponseView, row));
  const isMoved = latest.length !== rows.length || latest.some(({ id }, index) => id !== rows[index]?.id);
  const ids = new Set(rows.map(({ id }) => id));
  const count = latest.filter(({ id, created_at }) => !ids.has(id) && created_at > newest).length;
  return {
    ...held,
    rows: kept,
    latest,
    ...(changed.length > 0 ? { fresh: new Set(changed.map(({ id }) => id)), round: held.round + 1 } : {}),
    waiting: isMoved ? { count, isMoved } : NOTHING,
  };
}

const SEEN = [
  'status',
  'stage',
  'relevance_score',
  'is_confirmed',
  'is_incomplete',
  'is_review_requested',
  'closed_reason',
] as const;

const hasChanged = (before: ResponseView, now: ResponseView): boolean =>
  SEEN.some((field) => before[field] !== now[field]);

const newestOf = (rows: readonly ResponseView[], before: string): string =>
  rows.reduce((newest, { created_at }) => (created_at > newest ? created_at : newest), before);
