import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';

/** A page that is not a list: its title in the bar, its contents in readable width. */
export function Page({ title, width = '64rem', children }: { title: string; width?: string; children: ReactNode }) {
  return (
    <Box sx={{ width: '100%', maxWidth: width, mx: 'auto', px: { xs: 1, sm: 2 }, py: 3, display: 'grid', gap: 3 }}>
      <Title title={title} />
      {children}
    </Box>
  );
}
