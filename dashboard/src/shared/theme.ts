import { useSyncExternalStore } from 'react';
import { stored } from './stored';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** public/start.js reads the same key before the first paint. */
const kept = stored('theme');
const listeners = new Set<() => void>();

function keptTheme(): Theme {
  const theme = kept.read();
  return THEMES.find((known) => known === theme) ?? 'system';
}

function choose(theme: Theme): void {
  if (theme === 'system') {
    kept.remove();
    delete document.documentElement.dataset.theme;
  } else {
    kept.write(theme);
    document.documentElement.dataset.theme = theme;
  }
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(listen, keptTheme), choose];
}
