import { keyframes } from '@emotion/react';
import { alpha, useTheme } from '@mui/material';

/** One animation under two names: the other name begins it anew. */
const FADES = [
  keyframes({ from: { backgroundColor: 'var(--fresh)' } }),
  keyframes({ '0%': { backgroundColor: 'var(--fresh)' } }),
];

/** Points rows out for a while: the style of a row by its id. */
export function useFresh({ isFresh, round }: { isFresh: (id: string) => boolean; round: number }) {
  const { palette } = useTheme();
  const style = {
    '--fresh': alpha(palette.primary.main, 0.24),
    animation: `${FADES[round % 2]} 6s ease-in`,
  };
  return (id: string) => (isFresh(id) ? style : undefined);
}
