import {
  Box,
  Card,
  Checkbox,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
} from '@mui/material';
import { type SortPayload, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Score } from './Score';
import type { ResponseView } from './source';
import { StandingSign } from './Standing';

export const pageOf = (id: string): string => `/responses/${id}/show`;

interface Props {
  rows: readonly ResponseView[];
  freshMark: (id: string) => 0 | 1 | undefined;
}

export function ResponseTable({ rows, freshMark }: Props) {
  const { t } = useCrmTexts();
  const times = useTimes();
  const { selectedIds, onSelect, onToggleItem } = useListContext<ResponseView>();
  const chosen = new Set(selectedIds);
  const count = rows.filter(({ id }) => chosen.has(id)).length;
  const toggleAll = () => {
    const here = new Set(rows.map(({ id }) => id));
    const others = selectedIds.filter((id) => !here.has(id as string));
    onSelect(count === rows.length ? others : [...others, ...here]);
  };
  return (
    <TableContainer component={Paper} variant="outlined" sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={t('responses.title')}>
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox">
              <Checkbox
                checked={rows.length > 0 && count === rows.length}
                indeterminate={count > 0 && count < rows.length}
                onChange={toggleAll}
                slotProps={{ input: { 'aria-label': t('responses.select_all') } }}
              />
            </TableCell>
            <TableCell>{t('responses.column.candidate')}</TableCell>
            <TableCell>{t('responses.column.vacancy')}</TableCell>
            <SortedCell field="relevance_score" label={t('responses.column.relevance_score')} />
            <TableCell>{t('responses.column.status')}</TableCell>
            <TableCell>{t('responses.column.stage')}</TableCell>
            <SortedCell field="created_at" label={t('responses.column.created_at')} />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow
              key={row.id}
              hover
              selected={chosen.has(row.id)}
              data-response={row.id}
              data-fresh={freshMark(row.id)}
            >
              <TableCell padding="checkbox">
                <Check row={row} isChecked={chosen.has(row.id)} onToggle={() => onToggleItem(row.id)} />
              </TableCell>
              <TableCell sx={{ minWidth: 150, maxWidth: 220 }}>
                <Name row={row} />
              </TableCell>
              <TableCell sx={{ minWidth: 120, maxWidth: 220, overflowWrap: 'break-word' }}>
                {row.vacancy.title}
              </TableCell>
              <TableCell>
                <Score value={row.relevance_score} />
              </TableCell>
              <TableCell sx={{ minWidth: 130 }}>
                <StandingSign row={row} />
              </TableCell>
              <TableCell>{t(`shell.stage.${row.stage}`)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Box component="time" dateTime={row.created_at} title={times.full(row.created_at)}>
                  {times.short(row.created_at)}
                </Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The same on a phone, one below the other. */
export function ResponseCards({ rows, freshMark }: Props) {
  const { t } = useCrmTexts();
  const times = useTimes();
  const { selectedIds, onToggleItem } = useListContext<ResponseView>();
  const chosen = new Set(selectedIds);
  return (
    <Box
      component="ul"
      aria-label={t('responses.title')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}
    >
      {rows.map((row) => (
        <Card
          component="li"
          key={row.id}
          data-response={row.id}
          data-fresh={freshMark(row.id)}
          sx={{ display: 'flex', p: 1, pr: 2, gap: 0.5 }}
        >
          <Box>
            <Check row={row} isChecked={chosen.has(row.id)} onToggle={() => onToggleItem(row.id)} />
          </Box>
          <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.5 }}>
            <Name row={row} />
            <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'break-word' }}>
              {row.vacancy.title}
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <Score value={row.relevance_score} />
              <StandingSign row={row} />
            </Box>
            <Typography variant="body2" color="textSecondary">
              {t(`shell.stage.${row.stage}`)} ·{' '}
              <time dateTime={row.created_at} title={times.full(row.created_at)}>
                {times.short(row.created_at)}
              </time>
            </Typography>
          </Box>
        </Card>
      ))}
    </Box>
  );
}

function Check({ row, isChecked, onToggle }: { row: ResponseView; isChecked: boolean; onToggle: () => void }) {
  const { t } = useCrmTexts();
  return (
    <Checkbox
      checked={isChecked}
      onChange={onToggle}
      slotProps={{ input: { 'aria-label': t('responses.select_one', { name: row.candidate.full_name }) } }}
    />
  );
}

const Name = ({ row: { id, candidate } }: { row: ResponseView }) => (
  <>
    <Link className="name" to={pageOf(id)}>
      {candidate.full_name}
    </Link>
    {candidate.city && <div className="quiet">{candidate.city}</div>}
  </>
);

function SortedCell({ field, label }: { field: SortPayload['field']; label: string }) {
  const { sort, setSort } = useListContext();
  const isSorted = sort.field === field;
  const direction = sort.order === 'ASC' ? 'asc' : 'desc';
  return (
    <TableCell sortDirection={isSorted ? direction : false}>
      <TableSortLabel
        active={isSorted}
        direction={isSorted ? direction : 'desc'}
        onClick={() => setSort({ field, order: isSorted && direction === 'desc' ? 'ASC' : 'DESC' })}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
}
