import { Box, Button, Typography } from '@mui/material';
import { Link, Title } from 'react-admin';
import { useCrmTexts } from '../texts';

export function NotFound() {
  const { t } = useCrmTexts();
  return (
    <Box sx={{ maxWidth: '40rem', mx: 'auto', mt: 8, px: 2 }}>
      <Title title={t('shell.not_found_title')} />
      <Typography variant="h1" component="h2" gutterBottom>
        {t('shell.not_found_title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t('shell.not_found_text')}
      </Typography>
      <Button variant="contained" component={Link} to="/">
        {t('shell.to_start')}
      </Button>
    </Box>
  );
}
