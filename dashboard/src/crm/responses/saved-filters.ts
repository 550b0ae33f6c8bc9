import type { SortPayload } from 'react-admin';
import type { components } from '../../shared/api/schema';
import type { ResponseFilter } from './filter';

export type SavedFilterView = components['schemas']['SavedFilterView'];

/** What is saved under a name. */
export interface Shown {
  filter: ResponseFilter;
  sort: SortPayload;
}

export interface SavedFilter extends Shown {
  id: string;
  name: string;
}

export const fromApi = ({ id, name, filter, sort, sort_order }: SavedFilterView): SavedFilter => ({
  id,
  name,
  filter,
  sort: { field: sort, order: sort_order === 'asc' ? 'ASC' : 'DESC' },
});

/** As the API takes it: without the filters that nothing has been written into. */
export const toApi = (name: string, { filter, sort }: Shown): components['schemas']['SaveFilter'] => ({
  list: 'responses',
  name,
  filter: Object.fromEntries(filled(filter)),
  sort: sort.field as SavedFilterView['sort'],
  sort_order: sort.order === 'ASC' ? 'asc' : 'desc',
});

/** With one that is new, or in place of what it was. */
export const withFilter = (saved: readonly SavedFilter[], added: SavedFilter): SavedFilter[] => [
  ...saved.filter(({ id }) => id !== added.id),
  added,
];

/** In the order of their names, as people of `locale` sort. */
export const byName = (saved: readonly SavedFilter[], locale: string): SavedFilter[] =>
  [...saved].sort((one, other) => one.name.localeCompare(other.name, locale));

/** Capital letters make no other name. */
export const named = <T extends { name: string }>(saved: readonly T[], name: string): T | undefined =>
  saved.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());

/** The saved filter that the list shows right now. */
export function shownFilter(saved: readonly SavedFilter[], shown: Shown): SavedFilter | undefined {
  const wanted = canonical(shown);
  return saved.find((known) => canonical(known) === wanted);
}

const filled = (filter: ResponseFilter) =>
  Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');

const canonical = ({ filter, sort }: Shown): string =>
  JSON.stringify([filled(filter).sort(([one], [other]) => (one < other ? -1 : 1)), sort.field, sort.order]);
