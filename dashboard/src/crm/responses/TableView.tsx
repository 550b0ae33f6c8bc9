import { Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { refetch, useLiveChanges } from '../live';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Empty } from '../ui/Empty';
import { Pages } from '../ui/Pages';
import { Refusal } from '../ui/Refusal';
import { BulkActions } from './BulkActions';
import { countOf, type ResponseFilter } from './filter';
import { News } from './News';
import { ROWS_SX } from './rows-style';
import type { ResponseView } from './source';
import { ResponseCards, ResponseTable } from './Table';
import { useBusy, useHeld } from './use-held';

/** Rows that were on the page since it was opened: a selection may reach over several pages. */
const seen = new Map<string, ResponseView>();
/** What has become of rows that the list still shows, or no longer shows, as they were. */
const since = new WeakMap<ResponseView, ResponseView>();

export function TableView({ isNarrow }: { isNarrow: boolean }) {
  const { t, locale } = useCrmTexts();
  const queries = useQueryClient();
  const list = useListContext<ResponseView>();
  const { data, error, meta, total, filterValues, sort, page, perPage, isPlaceholderData, selectedIds, onSelect } =
    list;
  const [round, setRound] = useState(0);
  const { isBusy, watch } = useBusy();
  const name = JSON.stringify([filterValues, sort, page, perPage]);
  const held = useHeld(name, isPlaceholderData ? undefined : data, isBusy || selectedIds.length > 0, String(round));
  useLiveChanges('responses');
  useOnlySeen(selectedIds as string[], onSelect);
  for (const row of held.rows) seen.set(row.id, row);

  const selected = (selectedIds as string[]).flatMap((id) => seen.get(id) ?? []).map((row) => since.get(row) ?? row);
  const done = (refused: readonly string[]) => {
    onSelect([...refused]);
    void refetch(queries, 'responses').then(() => setRound((before) => before + 1));
  };

  if (!held.isLoaded) return error ? <Refusal error={error} onRetry={() => list.refetch()} /> : <Bones lines={8} />;
  const isEstimate = (meta as { is_estimate?: boolean } | undefined)?.is_estimate === true;
  const count = (total ?? 0).toLocaleString(locale);
  const Rows = isNarrow ? ResponseCards : ResponseTable;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', opacity: isPlaceholderData ? 0.6 : 1 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', minHeight: 36, flexWrap: 'wrap' }}>
        <Typography component="h2" variant="h3">
          {t('responses.count', {
            smart_count: total ?? 0,
            count: isEstimate ? t('shell.about', { count }) : count,
          })}
        </Typography>
        <News waiting={held.waiting} onShow={held.release} />
      </Box>
      {error && <Refusal error={error} onRetry={() => list.refetch()} />}
      <BulkActions
        rows={selected}
        onClear={() => onSelect([])}
        onSeen={(row) => since.set(seen.get(row.id) ?? row, row)}
        onDone={done}
      />
      {held.rows.length === 0 ? (
        <NoRows />
      ) : (
        <Box {...watch} sx={ROWS_SX}>
          <Rows rows={held.rows} freshMark={held.freshMark} />
        </Box>
      )}
      <Pages />
    </Box>
  );
}

/** What was selected before the page was opened anew is not on it any more: nobody should change what cannot be seen. */
function useOnlySeen(selectedIds: string[], onSelect: (ids: string[]) => void): void {
  const isChecked = useRef(false);
  useEffect(() => {
    if (isChecked.current) return;
    isChecked.current = true;
    const known = selectedIds.filter((id) => seen.has(id));
    if (known.length < selectedIds.length) onSelect(known);
  }, [selectedIds, onSelect]);
}

function NoRows() {
  const { t } = useCrmTexts();
  const { filterValues, setFilters } = useListContext();
  const filter = filterValues as ResponseFilter;
  if (countOf(filter) > 0 || filter.q)
    return (
      <Empty title={t('responses.none.title')} text={t('responses.none.text')}>
        <Button variant="contained" onClick={() => setFilters({}, {})}>
          {t('responses.filter.clear')}
        </Button>
      </Empty>
    );
  return (
    <Empty title={t('responses.empty.title')} text={t('responses.empty.text')}>
      <Button variant="contained" component={RouterLink} to="/vacancies">
        {t('responses.empty.to_vacancies')}
      </Button>
    </Empty>
  );
}
