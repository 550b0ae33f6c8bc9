import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Where there is nothing yet: what it would be, and what to do next. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <Box sx={{ textAlign: 'center', maxWidth: '32rem', mx: 'auto', px: 2, py: 8 }}>
      <Box component="img" src="/icon.svg" alt="" width={48} height={48} sx={{ mb: 2, opacity: 0.9 }} />
      <Typography variant="h2" gutterBottom>
        {title}
      </Typography>
      <Typography color="textSecondary">{text}</Typography>
      {children && (
        <Box sx={{ mt: 3, display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>{children}</Box>
      )}
    </Box>
  );
}
