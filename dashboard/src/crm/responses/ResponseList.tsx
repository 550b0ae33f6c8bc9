import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import TableRowsOutlined from '@mui/icons-material/TableRowsOutlined';
import ViewKanbanOutlined from '@mui/icons-material/ViewKanbanOutlined';
import {
  Box,
  Button,
  MenuItem,
  TextField,
  type Theme,
  ToggleButton,
  ToggleButtonGroup,
  useMediaQuery,
} from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { ListContextProvider, Title, useListContext, useListController, useNotify, useStore } from 'react-admin';
import { download } from '../download';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { LIST_FRAME } from '../ui/list-frame';
import { wordsOf } from '../ui/Refusal';
import { Filters } from './Filters';
import { ORDER_NAMES, ORDERS, type Order, orderOf } from './filter';
import { SavedFilters } from './SavedFilters';
import type { ResponseView } from './source';
import { TableView } from './TableView';

const Board = lazy(() => import('./board/Board'));

type View = 'table' | 'board';

const PAGE = 25;
/** A phone has room for the words alone. */
const ICON = { mr: 1, display: { xs: 'none', sm: 'block' } } as const;

/** Responses as a table or as a board, by the same filters and in the same order. */
export default function ResponseList() {
  const { t } = useCrmTexts();
  // As it was left, but for each tab: one may show the table beside another's board.
  const [kept, keep] = useStore<View>('responses.view', 'table');
  const [view, setView] = useState(kept);
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const list = useListController<ResponseView>({
    resource: 'responses',
    perPage: PAGE,
    sort: ORDERS.newest,
    exporter: false,
    // The page itself says what went wrong.
    queryOptions: { enabled: view === 'table', onError: () => undefined },
  });
  const more = (done?: () => void) => (
    <>
      <SavedFilters onChosen={done} />
      <Export />
    </>
  );
  return (
    <ListContextProvider value={list}>
      <Title title={t('responses.title')} />
      <Box
        sx={{
          ...LIST_FRAME,
          // As wide as the window: there are seven columns, and what filters them stands above the first.
          ...(view === 'board' && { maxWidth: 'none' }),
          // These fields have no room of their own above them.
          pt: { xs: 2, sm: 3 },
          display: 'grid',
          gap: 2,
          minWidth: 0,
          gridTemplateColumns: 'minmax(0, 1fr)',
        }}
      >
        <Filters isNarrow={isNarrow} more={more} />
        <Box sx={{ display: 'flex', flexWrap: { sm: 'wrap' }, gap: 1, alignItems: 'center' }}>
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            value={view}
            aria-label={t('responses.view.title')}
            onChange={(_, chosen: View | null) => {
              if (!chosen) return;
              setView(chosen);
              keep(chosen);
            }}
          >
            <ToggleButton value="table">
              <TableRowsOutlined fontSize="small" sx={ICON} />
              {t('responses.view.table')}
            </ToggleButton>
            <ToggleButton value="board">
              <ViewKanbanOutlined fontSize="small" sx={ICON} />
              {t('responses.view.board')}
            </ToggleButton>
          </ToggleButtonGroup>
          <OrderChoice />
          {!isNarrow && more()}
        </Box>
        {view === 'table' ? (
          <TableView isNarrow={isNarrow} />
        ) : (
          <Suspense fallback={<Bones lines={6} height={72} />}>
            <Board isNarrow={isNarrow} />
          </Suspense>
        )}
      </Box>
    </ListContextProvider>
  );
}

function OrderChoice() {
  const { t } = useCrmTexts();
  const { sort, setSort } = useListContext();
  return (
    <TextField
      select
      label={t('responses.order.title')}
      value={orderOf(sort)}
      onChange={({ target }) => setSort(ORDERS[target.value as Order])}
      sx={{ width: 'auto', flex: { xs: 1, sm: 'none' }, minWidth: { sm: 150 }, m: 0 }}
    >
      {ORDER_NAMES.map((order) => (
        <MenuItem key={order} value={order}>
          {t(`responses.order.${order}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The same responses in the same order, all of them, as a file. */
function Export() {
  const { t } = useCrmTexts();
  const notify = useNotify();
  const { filterValues, sort } = useListContext();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const query = new URLSearchParams({ sort: sort.field, order: sort.order.toLowerCase() });
      for (const [name, value] of Object.entries(filterValues as Record<string, unknown>))
        query.set(name, String(value));
      await download(`/api/responses/export.csv?${query}`, 'responses.csv');
    } catch (error) {
      notify(wordsOf(error, t), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button startIcon={<FileDownloadOutlined />} loading={isBusy} loadingPosition="start" onClick={() => void save()}>
      {t('responses.export')}
    </Button>
  );
}
