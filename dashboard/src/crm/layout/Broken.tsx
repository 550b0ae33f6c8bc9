import { Box, Button, Typography } from '@mui/material';
import { type ErrorProps, useResetErrorBoundaryOnLocationChange } from 'react-admin';
import { useCrmTexts } from '../texts';

/** No blank page: what breaks while it is shown says so, and offers a way on. The rest of the dashboard stays. */
export function Broken({ resetErrorBoundary }: ErrorProps & { resetErrorBoundary?: () => void }) {
  const { t } = useCrmTexts();
  useResetErrorBoundaryOnLocationChange(resetErrorBoundary ?? (() => undefined));
  return (
    <Box role="alert" sx={{ maxWidth: '40rem', mx: 'auto', mt: 8, px: 2 }}>
      <Typography variant="h1" component="h2" gutterBottom>
        {t('shell.broken_title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t('shell.broken_text')}
      </Typography>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {t('shell.reload')}
      </Button>
    </Box>
  );
}
