import { Box } from '@mui/material';
import { alpha, type Theme } from '@mui/material/styles';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useCrmTexts } from '../texts';
import { cut, nextOf, type Place } from './evidence';
import { useFocus } from './focus';
import { useRequirementNames } from './requirement-names';

/** A candidate's words, with the quotes in them highlighted. Words only: nothing in them is markup. */
export function Marked({ text, places }: { text: string; places: readonly Place[] }) {
  const { t } = useCrmTexts();
  const { shown, back } = useFocus();
  const nameOf = useRequirementNames();
  const segments = useMemo(() => cut(text, places), [text, places]);
  const found = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!shown) return;
    found.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
    found.current?.focus({ preventScroll: true });
  }, [shown]);
  const isShown = (place: Place) => place.id === shown?.id;
  const first = segments.findIndex((segment) => segment.places.some(isShown));
  return segments.map((segment, index) => {
    if (segment.places.length === 0) return segment.text;
    const target = segment.places.find(isShown) ?? segment.places[0];
    if (!target) return segment.text;
    const goBack = () => back((target.id === shown?.id ? target : nextOf(segment.places, shown?.id ?? null)) ?? target);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'Escape') return;
      event.preventDefault();
      goBack();
    };
    const description = t('response.mark.to_requirement', { requirement: nameOf(target.requirement) });
    return (
      <Box
        key={segment.start}
        ref={index === first ? found : undefined}
        component="mark"
        role="button"
        tabIndex={0}
        title={description}
        aria-description={description}
        data-shown={segment.places.some(isShown) || undefined}
        onClick={goBack}
        onKeyDown={onKeyDown}
        sx={MARK}
      >
        {segment.text}
      </Box>
    );
  });
}

const MARK = {
  bgcolor: (theme: Theme) => alpha(theme.palette.primary.main, 0.14),
  color: 'inherit',
  borderBottom: 2,
  borderColor: 'primary.main',
  borderRadius: '3px',
  cursor: 'pointer',
  scrollMargin: '96px',
  '&[data-shown]': { bgcolor: 'primary.main', color: 'primary.contrastText' },
  '@media (forced-colors: active)': {
    bgcolor: 'Mark',
    color: 'MarkText',
    '&[data-shown]': { bgcolor: 'Highlight', color: 'HighlightText' },
  },
} as const;
