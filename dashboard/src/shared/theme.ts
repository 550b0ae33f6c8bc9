import { useState } from 'react';
import { stored } from './stored';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** public/theme.js reads the same key before the first paint. */
const kept = stored('theme');

function keptTheme(): Theme {
  const theme = kept.read();
  return THEMES.find((known) => known === theme) ?? 'system';
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(keptTheme);
  return [
    theme,
    (chosen) => {
      if (chosen === 'system') {
        kept.remove();
        delete document.documentElement.dataset.theme;
      } else {
        kept.write(chosen);
        document.documentElement.dataset.theme = chosen;
      }
      setTheme(chosen);
    },
  ];
}
