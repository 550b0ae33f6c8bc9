import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bodyOf } from '../../shared/api/client';
import { Problem } from '../../shared/api/problem';
import { stored } from '../../shared/stored';
import { useAccount } from '../account';
import { crmApi } from '../api';
import type { Page } from '../source';
import { useCrmTexts } from '../texts';
import {
  byName,
  fromApi,
  named,
  type SavedFilter,
  type SavedFilterView,
  type Shown,
  toApi,
  withFilter,
} from './saved-filters';

const NONE: readonly SavedFilter[] = [];

/** The saved filters of whoever is signed in, on every device. `save`, `rename` and `remove` throw what the API refuses. */
export function useSavedFilters() {
  const { locale } = useCrmTexts();
  const account_id = useAccount()?.id ?? '';
  const queries = useQueryClient();
  const queryKey = ['saved-filters', account_id];
  const { data, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => everyFilter(account_id, signal) });
  const set = (change: (saved: readonly SavedFilter[]) => SavedFilter[]) =>
    queries.setQueryData<readonly SavedFilter[]>(queryKey, (saved = NONE) => change(saved));
  return {
    isLoaded: data !== undefined,
    saved: useMemo(() => byName(data ?? NONE, locale), [data, locale]),
    error,
    refetch,
    /** In place of what the name meant before. */
    save: async (name: string, shown: Shown) => {
      const added = await put(name, shown);
      set((saved) => withFilter(saved, added));
    },
    rename: async (id: string, name: string) => {
      const renamed = await bodyOf<SavedFilterView>(
        crmApi.PATCH('/api/accounts/me/filters/{id}', { params: { path: { id } }, body: { name } }),
      );
      set((saved) => withFilter(saved, fromApi(renamed)));
    },
    remove: async (id: string) => {
      try {
        await bodyOf(crmApi.DELETE('/api/accounts/me/filters/{id}', { params: { path: { id } } }));
      } catch (error) {
        // Removed on another device: that is what was wanted.
        if (Problem.from(error).status !== 404) throw error;
      }
      set((saved) => saved.filter((one) => one.id !== id));
    },
  };
}

type NamedFilter = Omit<SavedFilter, 'id'>;

const put = async (name: string, shown: Shown): Promise<SavedFilter> =>
  fromApi(await bodyOf<SavedFilterView>(crmApi.PUT('/api/accounts/me/filters', { body: toApi(name, shown) })));

async function everyFilter(account_id: string, signal: AbortSignal): Promise<SavedFilter[]> {
  const query = { list: 'responses' } as const;
  const { items } = await bodyOf<Page<SavedFilterView>>(
    crmApi.GET('/api/accounts/me/filters', { params: { query }, signal }),
  );
  const saved = items.map(fromApi);
  return [...saved, ...(await takenOver(account_id, saved))];
}

/** Filters used to be kept by the browser: what it has that the account has not goes there, once. */
async function takenOver(account_id: string, saved: readonly SavedFilter[]): Promise<SavedFilter[]> {
  const kept = stored(`filters.${account_id}`);
  const written = kept.read();
  if (written === null) return [];
  const taken: SavedFilter[] = [];
  for (const one of parsed(written)) {
    if (named(saved, one.name)) continue;
    try {
      taken.push(await put(one.name, one));
    } catch (error) {
      // What is not valid never will be. Where there is no room or no answer, the rest waits in the browser.
      if (Problem.from(error).status !== 422) return taken;
    }
  }
  kept.remove();
  return taken;
}

function parsed(written: string): NamedFilter[] {
  try {
    const filters = JSON.parse(written) as unknown;
    return Array.isArray(filters) ? (filters as Partial<NamedFilter>[]).filter(isWhole) : [];
  } catch {
    return [];
  }
}

const isWhole = (kept: Partial<NamedFilter> | null): kept is NamedFilter =>
  typeof kept?.name === 'string' && typeof kept.filter === 'object' && typeof kept.sort === 'object';
