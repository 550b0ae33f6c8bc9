import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { List } from 'react-admin';
import { Pages } from './Pages';

interface Props {
  title: string;
  filters?: ReactElement[];
  empty: ReactElement;
  isByTurns?: boolean;
  children: ReactElement;
}

/** A list of the administrators: filters above, as wide as the page, wider tables move sideways. */
export function WideList({ title, filters, empty, isByTurns, children }: Props) {
  return (
    <List
      title={title}
      filters={filters}
      perPage={25}
      pagination={<Pages isByTurns={isByTurns} />}
      exporter={false}
      actions={false}
      empty={empty}
      sx={{
        width: '100%',
        maxWidth: '80rem',
        mx: 'auto',
        px: { sm: 2 },
        pt: 1,
      }}
    >
      {/* Focusable, so that the keyboard moves it sideways too. */}
      <Box role="region" aria-label={title} tabIndex={0} sx={{ overflowX: 'auto' }}>
        {children}
      </Box>
    </List>
  );
}
