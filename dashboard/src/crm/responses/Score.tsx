import { Box } from '@mui/material';
import { useCrmTexts } from '../texts';

/** How far a response meets what the vacancy asks for, as a figure and a bar. */
export function Score({ value, width = 64 }: { value: number | null; width?: number | string }) {
  const { t, locale } = useCrmTexts();
  if (value === null)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('responses.no_score')}
      </Box>
    );
  const percent = Math.round(value * 100);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box component="span" sx={{ minWidth: '2.75em', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
        {new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100)}
      </Box>
      <Box
        aria-hidden
        sx={{
          width,
          height: 6,
          borderRadius: 3,
          bgcolor: 'divider',
          overflow: 'hidden',
          flex: '0 1 auto',
          minWidth: 24,
        }}
      >
        <Box sx={{ width: `${percent}%`, height: '100%', bgcolor: 'primary.main' }} />
      </Box>
    </Box>
  );
}
