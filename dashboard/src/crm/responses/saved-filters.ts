import type { SortPayload } from 'react-admin';
import type { ResponseFilter } from './filter';

export interface SavedFilter {
  name: string;
  filter: ResponseFilter;
  sort: SortPayload;
}

export const MOST_FILTERS = 30;

/** A name is used once: saving under it again replaces what it meant. By name, as people of `locale` sort. */
export function withFilter(saved: readonly SavedFilter[], added: SavedFilter, locale: string): SavedFilter[] {
  const others = without(saved, added.name);
  return [...others, added].sort((one, other) => one.name.localeCompare(other.name, locale));
}

export const without = (saved: readonly SavedFilter[], name: string): SavedFilter[] =>
  saved.filter((filter) => filter.name !== name);

/** The saved filter that the list shows right now. */
export function shownFilter(
  saved: readonly SavedFilter[],
  { filter, sort }: Omit<SavedFilter, 'name'>,
): SavedFilter | undefined {
  const wanted = canonical({ filter, sort });
  return saved.find((known) => canonical(known) === wanted);
}

const canonical = ({ filter, sort }: Omit<SavedFilter, 'name'>): string =>
  JSON.stringify([
    Object.entries(filter)
      .filter(([, value]) => value !== undefined && value !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
    sort.field,
    sort.order,
  ]);
