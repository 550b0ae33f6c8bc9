import type { components } from '../../shared/api/schema';

export type Requirement = components['schemas']['RequirementScoreView'];
type Evidence = components['schemas']['EvidenceView'];

/** A quote where it stands, and the requirement that it speaks for, by its number. */
export interface Place extends Evidence {
  id: string;
  requirement: number;
}

/** A piece of a text, and the quotes that it is part of. */
export interface Segment {
  start: number;
  text: string;
  places: Place[];
}

export const placesOf = (breakdown: readonly Requirement[]): Place[] =>
  breakdown.flatMap(({ evidence }, requirement) =>
    evidence.map((quoted, index) => ({ ...quoted, requirement, id: `${requirement}-${index}` })),
  );

/** A text cut wherever a quote begins or ends. What does not stand where it should is no quote. */
export function cut(text: string, places: readonly Place[]): Segment[] {
  const found = places.filter(({ start, end, quote }) => end > start && text.slice(start, end) === quote);
  const edges = new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])]);
  const borders = [...edges].sort((one, other) => one - other);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      places: found.filter((place) => place.start <= start && place.end >= end),
    };
  });
}

/** The requirement that a click on a segment means: after the one that is shown, the next that quotes it. */
export function nextOf(places: readonly Place[], shown: string | null): Place | undefined {
  const at = places.findIndex(({ id }) => id === shown);
  return places[(at + 1) % places.length];
}
