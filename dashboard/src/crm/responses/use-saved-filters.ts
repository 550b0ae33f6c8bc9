import { useState } from 'react';
import { stored } from '../../shared/stored';
import { useAccount } from '../account';
import type { SavedFilter } from './saved-filters';

/** The saved filters of whoever is signed in. */
export function useSavedFilters(): [readonly SavedFilter[], (saved: SavedFilter[]) => void] {
  const id = useAccount()?.id ?? '';
  const [kept, setKept] = useState(() => read(id));
  return [
    kept,
    (saved) => {
      stored(nameOf(id)).write(JSON.stringify(saved));
      setKept(saved);
    },
  ];
}

const nameOf = (account_id: string): string => `filters.${account_id}`;

function read(account_id: string): SavedFilter[] {
  try {
    const saved = JSON.parse(stored(nameOf(account_id)).read() ?? '[]') as unknown;
    return Array.isArray(saved) ? (saved as SavedFilter[]) : [];
  } catch {
    return [];
  }
}
