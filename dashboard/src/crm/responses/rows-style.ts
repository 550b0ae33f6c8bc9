import { keyframes } from '@emotion/react';
import { alpha, type Theme } from '@mui/material';

/** One animation under two names: the other name begins it anew. */
const FADES = [
  keyframes({ from: { backgroundColor: 'var(--fresh)' } }),
  keyframes({ '0%': { backgroundColor: 'var(--fresh)' } }),
];

/** How rows and cards look: once for all of them, since a style of its own for each part of each card takes long to make. */
export const ROWS_SX = (theme: Theme) => ({
  '--fresh': alpha(theme.palette.primary.main, 0.24),
  '& [data-fresh="0"]': { animation: `${FADES[0]} 6s ease-in` },
  '& [data-fresh="1"]': { animation: `${FADES[1]} 6s ease-in` },
  '& .quiet': { color: theme.palette.text.secondary },
  '& .score': { display: 'flex', alignItems: 'center', gap: '8px' },
  '& .percent': { minWidth: '2.75em', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  '& .bar': {
    width: 64,
    minWidth: 24,
    height: 6,
    borderRadius: 3,
    overflow: 'hidden',
    background: theme.palette.divider,
    '& span': {
      display: 'block',
      height: '100%',
      background: theme.palette.primary.main,
      forcedColorAdjust: 'none',
    },
  },
  '& .standing': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    lineHeight: 1.3,
    '& svg': { fontSize: '1.25em', color: theme.palette.primary.main, flex: 'none' },
    '& > span': { flex: '1 1 0' },
    '& .review': {
      flex: '1 0 100%',
      marginTop: '4px',
      color: theme.palette.primary.main,
      fontSize: '0.75rem',
      fontWeight: 600,
    },
  },
  '& .standing[data-waits]': { color: theme.palette.primary.main, fontWeight: 600 },
  '& .name': {
    color: theme.palette.primary.main,
    fontWeight: 600,
    lineHeight: 1.3,
    padding: '2px 0',
    overflowWrap: 'break-word',
    textUnderlineOffset: '0.2em',
  },
  '& .card': {
    display: 'grid',
    // A word without a blank is broken at the card's edge instead of widening it.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
    marginBottom: '6px',
    padding: '8px',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: '10px',
    background: theme.palette.background.paper,
    fontSize: '0.75rem',
    '&[data-lifted]': { borderColor: theme.palette.primary.main, boxShadow: theme.shadows[6] },
    // The name goes round the button: a long patronymic needs the whole width to stay in one piece.
    '& .head': {
      display: 'block',
      position: 'relative',
      // Lower than a line, so that only the first makes room for the button.
      '&::before': { content: '""', float: 'right', width: 24, height: 12 },
    },
    '& .name': { fontSize: '0.8125rem' },
    '& .bar': { flex: 1 },
    '& .more': {
      position: 'absolute',
      top: -4,
      right: -6,
      display: 'grid',
      placeItems: 'center',
      width: 28,
      height: 28,
      padding: 0,
      border: 0,
      borderRadius: '50%',
      background: 'none',
      color: 'inherit',
      cursor: 'pointer',
      '& svg': { fontSize: 20 },
      '&:hover': { background: theme.palette.action.hover },
    },
  },
});
