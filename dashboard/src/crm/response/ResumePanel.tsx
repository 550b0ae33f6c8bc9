import { Alert, Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useCrmTexts } from '../texts';
import { useFocus } from './focus';
import { Marked } from './Marked';

/** The CV as text, with the quotes that count. */
export function ResumePanel({ text }: { text: string }) {
  const { t } = useCrmTexts();
  const { places, shown } = useFocus();
  const quoted = useMemo(() => places.filter(({ source }) => source === 'resume'), [places]);
  if (!text.trim()) return <Typography color="textSecondary">{t('response.resume.none')}</Typography>;
  const isLost = shown?.source === 'resume' && text.slice(shown.start, shown.end) !== shown.quote;
  return (
    <>
      {isLost && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {t('response.mark.lost')}
        </Alert>
      )}
      <Box data-testid="resume" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.6 }}>
        <Marked text={text} places={quoted} />
      </Box>
    </>
  );
}
