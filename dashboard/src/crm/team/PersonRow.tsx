import { Box, Chip, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  text: string;
  role: string;
  note?: string;
  /** What can be done. */
  children: ReactNode;
}

export function PersonRow({ name, text, role, note, children }: Props) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        py: 1.5,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {name}
          {note && (
            <Typography component="span" color="textSecondary">
              {' '}
              {note}
            </Typography>
          )}
        </Typography>
        {text && (
          <Typography variant="body2" color="textSecondary">
            {text}
          </Typography>
        )}
      </Box>
      <Chip size="small" variant="outlined" label={role} />
      <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap', '&:empty': { display: 'none' } }}>{children}</Box>
    </Box>
  );
}
