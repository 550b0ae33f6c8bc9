import type { ResponseView, Stage } from '../source';

/** A card that somebody has moved, until the server's lists show it where it went. */
export interface Move {
  row: ResponseView;
  from: Stage;
  to: Stage;
}

export type Moves = ReadonlyMap<string, Move>;

export const withMove = (moves: Moves, move: Move): Moves => new Map(moves).set(move.row.id, move);

/** Leaves a later move of the same card alone. */
export function withoutMove(moves: Moves, move: Move): Moves {
  const rest = new Map(moves);
  if (rest.get(move.row.id) === move) rest.delete(move.row.id);
  return rest;
}

export interface Column {
  rows: readonly ResponseView[];
  total: number;
}

/** One column with the moves that are under way: cards that left are gone, those that came stand in the column's order. */
export function columnWith(
  column: Column,
  stage: Stage,
  moves: Moves,
  compare: (one: ResponseView, other: ResponseView) => number,
): Column {
  if (moves.size === 0) return column;
  const here = new Set(column.rows.map(({ id }) => id));
  const left = column.rows.filter(({ id }) => (moves.get(id)?.to ?? stage) !== stage);
  const came = [...moves.values()].filter(({ row, to }) => to === stage && !here.has(row.id));
  if (left.length === 0 && came.length === 0) return column;
  const gone = new Set(left.map(({ id }) => id));
  const rows = column.rows.filter(({ id }) => !gone.has(id));
  for (const { row } of came) {
    const at = rows.findIndex((other) => compare(row, other) < 0);
    rows.splice(at === -1 ? rows.length : at, 0, { ...row, stage });
  }
  return { rows, total: column.total - left.length + came.length };
}

/**
 * Of a card in a column. While the pointer keeps a column still, it shows what is in another column by now: each of the
 * two is a card of its own.
 */
export const draggableIdOf = (stage: Stage, id: string): string => `${stage} ${id}`;

export const idOfDraggable = (draggableId: string): string => draggableId.slice(draggableId.indexOf(' ') + 1);
