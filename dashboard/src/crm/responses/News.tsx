import { Box, Button } from '@mui/material';
import { useCrmTexts } from '../texts';

/** Tells quietly what has come in the meantime, and shows it when asked to. */
export function News({ waiting, onShow }: { waiting: { count: number; isMoved: boolean }; onShow: () => void }) {
  const { t } = useCrmTexts();
  return (
    <Box role="status">
      {waiting.isMoved && (
        <Button size="small" variant="contained" onClick={onShow} sx={{ borderRadius: 99, py: 0.25 }}>
          {waiting.count > 0 ? t('responses.news', { smart_count: waiting.count }) : t('responses.moved')}
        </Button>
      )}
    </Box>
  );
}
