import { Box, Card, type Theme, Typography, useMediaQuery } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { Datagrid, FunctionField, List, type RaRecord, useListContext } from 'react-admin';
import { Bones } from './Bones';
import { ClearFilters } from './ClearFilters';
import { LIST_FRAME } from './list-frame';
import { Pages } from './Pages';
import { Refusal } from './Refusal';

interface Column<Row> {
  /** Empty where what is shown speaks for itself, as a button does. */
  label: string;
  /** Null where there is nothing to say. */
  value: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** Short, and never broken over lines. */
  isWhole?: boolean;
}

interface Props<Row> {
  title: string;
  filters?: ReactElement[];
  empty: ReactElement;
  isByTurns?: boolean;
  /** The first one names the row. */
  columns: Column<Row>[];
}

/** A list of the administrators: filters above, a table as wide as the page, on a phone a card for each row. */
export function WideList<Row extends RaRecord>({ title, filters, empty, isByTurns, columns }: Props<Row>) {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  return (
    <List
      title={title}
      filters={filters}
      perPage={25}
      pagination={<Pages isByTurns={isByTurns} />}
      exporter={false}
      actions={false}
      empty={empty}
      // The page itself says what went wrong.
      queryOptions={{ onError: () => undefined }}
      component={isNarrow ? 'div' : Card}
      sx={{
        ...LIST_FRAME,
        // On a phone two filters beside each other, below the words that are searched for.
        '& form': { pb: 1, display: { xs: 'grid', sm: 'flex' }, gridTemplateColumns: '1fr 1fr', columnGap: 1 },
        '& form > *': { minWidth: 0 },
        '& form > [data-source=q]': { gridColumn: '1 / -1' },
      }}
    >
      <Rows title={title} columns={columns} isNarrow={isNarrow} />
    </List>
  );
}

interface RowsProps<Row> {
  title: string;
  columns: Column<Row>[];
}

function Rows<Row extends RaRecord>({ isNarrow, ...rows }: RowsProps<Row> & { isNarrow: boolean }) {
  const { data, error, refetch } = useListContext<Row>();
  if (error && !data) return <Refusal error={error} onRetry={() => void refetch()} />;
  return isNarrow ? <Cards columns={rows.columns} /> : <Table {...rows} />;
}

/** Broken only where a line is long: a column of names beside one of long texts is not squeezed. */
const WORDS = { display: 'block', minWidth: '10rem', overflowWrap: 'anywhere' } as const;

function Table<Row extends RaRecord>({ title, columns }: RowsProps<Row>) {
  return (
    // Focusable, so that the keyboard moves it sideways too.
    <Box role="region" aria-label={title} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Datagrid rowClick={false} bulkActionButtons={false} empty={<ClearFilters />}>
        {columns.map(({ label, value, isNumber, isWhole }) => (
          <FunctionField<Row>
            key={label}
            label={label || false}
            textAlign={isNumber ? 'right' : 'left'}
            sx={isNumber || isWhole ? { whiteSpace: 'nowrap' } : WORDS}
            render={(row) => value(row) ?? '—'}
          />
        ))}
      </Datagrid>
    </Box>
  );
}

function Cards<Row extends RaRecord>({ columns }: { columns: Column<Row>[] }) {
  const { data, isPending } = useListContext<Row>();
  if (isPending) return <Bones lines={6} height={120} />;
  if (!data?.length) return <ClearFilters />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {data.map((row) => (
        <RowCard key={row.id} row={row} columns={columns} />
      ))}
    </Box>
  );
}

function RowCard<Row extends RaRecord>({ row, columns: [name, ...rest] }: { row: Row; columns: Column<Row>[] }) {
  const facts = rest.flatMap(({ label, value }) => {
    const shown = value(row);
    return shown === null ? [] : [{ label, shown }];
  });
  return (
    <Card component="li" sx={{ p: 2, overflowWrap: 'anywhere' }}>
      <Box sx={{ fontWeight: 600 }}>{name?.value(row)}</Box>
      <Box
        component="dl"
        sx={{ m: 0, mt: 1, display: 'grid', gridTemplateColumns: 'minmax(6rem, max-content) 1fr', gap: '4px 12px' }}
      >
        {facts
          .filter(({ label }) => label)
          .map(({ label, shown }) => (
            <Box key={label} sx={{ display: 'contents' }}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {label}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0 }}>
                {shown}
              </Typography>
            </Box>
          ))}
      </Box>
      {facts
        .filter(({ label }) => !label)
        .map(({ shown }, place) => (
          <Box key={place} sx={{ mt: 1 }}>
            {shown}
          </Box>
        ))}
    </Card>
  );
}
