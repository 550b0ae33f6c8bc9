import {
  Box,
  Button,
  Card,
  Chip,
  MenuItem,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  type Theme,
  ToggleButton,
  ToggleButtonGroup,
  useMediaQuery,
} from '@mui/material';
import { Link, ListContextProvider, Title, useListContext, useListController } from 'react-admin';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Bones } from '../ui/Bones';
import { ClearFilters } from '../ui/ClearFilters';
import { Empty } from '../ui/Empty';
import { Pages } from '../ui/Pages';
import { Refusal } from '../ui/Refusal';
import { Marks, StandingWords } from './Signs';
import { type Case, LOOK_AGAIN_MS, VIEWS, type View } from './source';
import { OUTCOMES } from './standing';
import { about } from './words';

const PAGE = 25;

interface Filter {
  view?: View;
  kind?: Case['kind'];
  subject_id?: string;
}

/** What waits for a moderator, what the moderator works on, and what is decided. */
export default function CaseList() {
  const { t } = useCrmTexts();
  const list = useListController<Case>({
    resource: 'moderation',
    filterDefaultValues: { view: 'queue' },
    perPage: PAGE,
    exporter: false,
    // The page itself says what went wrong.
    queryOptions: { refetchInterval: LOOK_AGAIN_MS, onError: () => undefined },
  });
  return (
    <ListContextProvider value={list}>
      <Title title={t('shell.menu.moderation')} />
      <Box sx={{ display: 'grid', gap: 2, width: '100%', maxWidth: '76rem', mx: 'auto', py: 2, px: { xs: 1, sm: 2 } }}>
        <Choice />
        <Cases />
        <Pages isByTurns />
      </Box>
    </ListContextProvider>
  );
}

function Choice() {
  const { t } = useCrmTexts();
  const { filterValues, setFilters } = useListContext<Case>();
  const { view = 'queue', kind, subject_id } = filterValues as Filter;
  const choose = (changes: Filter) => setFilters({ ...filterValues, view, ...changes });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={view}
        aria-label={t('moderation.views.label')}
        onChange={(_, chosen: View | null) => chosen && choose({ view: chosen })}
      >
        {VIEWS.map((one) => (
          <ToggleButton key={one} value={one} sx={{ px: { xs: 1, sm: 2 } }}>
            {t(`moderation.views.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        select
        label={t('moderation.kind.label')}
        value={kind ?? ''}
        onChange={({ target }) => choose({ kind: (target.value || undefined) as Filter['kind'] })}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        sx={{ width: { xs: '100%', sm: '14rem' }, m: 0 }}
      >
        <MenuItem value="">{t('moderation.kind.any')}</MenuItem>
        {Object.keys(OUTCOMES).map((one) => (
          <MenuItem key={one} value={one}>
            {t(`moderation.kind.${one as Case['kind']}`)}
          </MenuItem>
        ))}
      </TextField>
      {subject_id && (
        <Chip
          label={t('moderation.one_person')}
          onDelete={() => choose({ subject_id: undefined })}
          deleteIcon={<Button size="small">{t('moderation.everybody')}</Button>}
        />
      )}
    </Box>
  );
}

function Cases() {
  const { data, error, refetch, isPending } = useListContext<Case>();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  if (error && !data) return <Refusal error={error} onRetry={() => void refetch()} />;
  if (isPending || !data) return <Bones lines={6} height={isNarrow ? 112 : 56} />;
  if (data.length === 0) return <Nothing />;
  return isNarrow ? <Cards rows={data} /> : <Rows rows={data} />;
}

function Nothing() {
  const { t } = useCrmTexts();
  const { filterValues } = useListContext<Case>();
  const { view = 'queue', kind, subject_id } = filterValues as Filter;
  if (kind || subject_id) return <ClearFilters />;
  return <Empty title={t(`moderation.empty.${view}_title`)} text={t(`moderation.empty.${view}_text`)} />;
}

const pageOf = ({ id }: Case): string => `/moderation/${id}/show`;

/** By when a case is to be decided, or when it was. */
function Moment({ of }: { of: Case }) {
  const { short } = useTimes();
  const time = of.decided_at && !of.due_at ? of.decided_at : of.due_at;
  return time ? <time dateTime={time}>{short(time)}</time> : '—';
}

function Rows({ rows }: { rows: readonly Case[] }) {
  const { t } = useCrmTexts();
  const { filterValues } = useListContext<Case>();
  const isDecided = (filterValues as Filter).view === 'decided';
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table aria-label={t('shell.menu.moderation')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('moderation.column.case')}</TableCell>
            <TableCell>{t('moderation.kind.label')}</TableCell>
            <TableCell>{t('moderation.column.standing')}</TableCell>
            <TableCell>{t(isDecided ? 'moderation.column.decided_at' : 'moderation.column.due_at')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell>
                <Link to={pageOf(row)} sx={{ fontWeight: 600 }}>
                  {about(row, t)}
                </Link>
              </TableCell>
              <TableCell>
                <Marks of={row} />
              </TableCell>
              <TableCell>
                <StandingWords of={row} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Moment of={row} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards({ rows }: { rows: readonly Case[] }) {
  const { t } = useCrmTexts();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {rows.map((row) => (
        <Card key={row.id} component="li" sx={{ p: 2, display: 'grid', gap: 1 }}>
          <Marks of={row} />
          <Link to={pageOf(row)} sx={{ fontWeight: 600, fontSize: '1rem' }}>
            {about(row, t)}
          </Link>
          <span>
            <StandingWords of={row} />
          </span>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {t(row.due_at ? 'moderation.column.due_at' : 'moderation.column.decided_at')} <Moment of={row} />
          </Box>
        </Card>
      ))}
    </Box>
  );
}
