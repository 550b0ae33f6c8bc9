import { Button, type Theme, useMediaQuery } from '@mui/material';
import { Datagrid, FunctionField, Link, List, NumberField, SearchInput, SimpleList, TextField } from 'react-admin';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { ClearFilters } from '../ui/ClearFilters';
import { Empty } from '../ui/Empty';
import { LIST_FRAME } from '../ui/list-frame';
import { Pages } from '../ui/Pages';
import type { CandidateSummary } from './source';

export default function CandidateList() {
  const { t } = useCrmTexts();
  return (
    <List
      title={t('candidates.title')}
      filters={[
        <SearchInput
          key="q"
          source="q"
          alwaysOn
          placeholder={t('candidates.search')}
          sx={{ width: 'min(26rem, calc(100vw - 2rem))' }}
        />,
      ]}
      perPage={25}
      pagination={<Pages />}
      exporter={false}
      actions={false}
      empty={<NoCandidates />}
      sx={LIST_FRAME}
    >
      <Rows />
    </List>
  );
}

function Rows() {
  const { t } = useCrmTexts();
  const { day } = useTimes();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  if (isNarrow)
    return (
      <SimpleList<CandidateSummary>
        primaryText={({ full_name }) => full_name}
        secondaryText={({ email, city, created_at }) => [city ?? email, day(created_at)].join(' · ')}
        empty={<NothingFound />}
      />
    );
  return (
    <Datagrid
      rowClick="show"
      bulkActionButtons={false}
      empty={<NothingFound />}
      // Names and addresses without a blank are broken instead of widening the table; days stay whole.
      sx={{
        '& .RaDatagrid-rowCell': { overflowWrap: 'anywhere' },
        '& .RaDatagrid-rowCell:last-of-type': { whiteSpace: 'nowrap' },
      }}
    >
      <FunctionField<CandidateSummary>
        label={t('candidates.full_name')}
        render={({ id, full_name }) => (
          <Link to={`/candidates/${id}/show`} sx={{ fontWeight: 600 }}>
            {full_name}
          </Link>
        )}
      />
      <TextField source="email" label={t('candidates.email')} sortable={false} />
      <TextField source="city" label={t('candidates.city')} sortable={false} emptyText="—" />
      <NumberField source="responses_count" label={t('candidates.responses_count')} sortable={false} />
      <FunctionField<CandidateSummary>
        label={t('candidates.created_at')}
        render={({ created_at }) => day(created_at)}
      />
    </Datagrid>
  );
}

function NoCandidates() {
  const { t } = useCrmTexts();
  return (
    <Empty title={t('candidates.empty_title')} text={t('candidates.empty_text')}>
      <Button variant="contained" component={Link} to="/vacancies">
        {t('candidates.empty_action')}
      </Button>
    </Empty>
  );
}

function NothingFound() {
  const { t } = useCrmTexts();
  return <ClearFilters title={t('candidates.nothing_title')} text={t('candidates.nothing_text')} />;
}
