import { Box, Skeleton } from '@mui/material';
import { useCrmTexts } from '../texts';

/** Grey places where something will be. */
export function Bones({ lines = 4, height = 48 }: { lines?: number; height?: number }) {
  const { t } = useCrmTexts();
  return (
    <Box aria-busy="true" aria-label={t('shell.loading')} role="status" sx={{ display: 'grid', gap: 1.5 }}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} variant="rounded" height={height} />
      ))}
    </Box>
  );
}
