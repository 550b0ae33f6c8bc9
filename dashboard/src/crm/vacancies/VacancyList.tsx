import { Box, Button, Card, CardActionArea, Link, Typography, useMediaQuery, type Theme } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import type { ReactNode } from 'react';
import {
  CreateButton,
  Datagrid,
  FunctionField,
  List,
  RecordContextProvider,
  SearchInput,
  SelectInput,
  useListContext,
  useRecordContext,
} from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Bones } from '../ui/Bones';
import { ClearFilters } from '../ui/ClearFilters';
import { Empty } from '../ui/Empty';
import { LIST_FRAME } from '../ui/list-frame';
import { Pages } from '../ui/Pages';
import type { VacancySummary } from './source';
import { StatusChip } from './StatusChip';
import { STATUSES } from './vacancy-fields';

const PAGE = 25;

export default function VacancyList() {
  const { t } = useCrmTexts();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const filters = [
    <SearchInput key="q" source="q" alwaysOn placeholder={t('vacancies.filter.q')} />,
    <SelectInput
      key="status"
      source="status"
      label="vacancies.filter.status"
      alwaysOn
      choices={STATUSES.map((id) => ({ id, name: t(`vacancies.status.${id}`) }))}
      sx={{ minWidth: 160 }}
    />,
  ];
  return (
    <List
      title={t('vacancies.title')}
      exporter={false}
      perPage={PAGE}
      filters={filters}
      actions={<NewButton />}
      empty={<NoVacancies />}
      pagination={<Pages />}
      sx={{
        ...LIST_FRAME,
        '& .RaList-actions': { alignItems: 'center' },
        // The button that floats on a phone does not lie on the way to other pages.
        pb: { xs: 9, md: 0 },
        // On a phone every vacancy is a card of its own: no second frame around them.
        ...(isNarrow && { '& .RaList-content': { border: 0, borderRadius: 0, mt: 1 } }),
      }}
    >
      {isNarrow ? <Cards /> : <Table />}
    </List>
  );
}

const NewButton = () => {
  const { t } = useCrmTexts();
  return (
    <CreateButton
      label={t('vacancies.create')}
      variant="contained"
      icon={<AddOutlined />}
      size="medium"
      sx={{ whiteSpace: 'nowrap', px: { md: 2 } }}
    />
  );
};

function NoVacancies() {
  const { t } = useCrmTexts();
  return (
    <Empty title={t('vacancies.empty_title')} text={t('vacancies.empty_text')}>
      <Button component={RouterLink} to="/vacancies/create" variant="contained">
        {t('vacancies.create')}
      </Button>
    </Empty>
  );
}

const NothingFits = () => {
  const { t } = useCrmTexts();
  return <ClearFilters title={t('vacancies.nothing_title')} text={t('vacancies.nothing_text')} />;
};

function Table() {
  const { t } = useCrmTexts();
  const { day } = useTimes();
  return (
    <Datagrid rowClick="edit" bulkActionButtons={false} empty={<NothingFits />}>
      <FunctionField<VacancySummary> label={t('vacancies.column.title')} render={(vacancy) => <Name {...vacancy} />} />
      <FunctionField<VacancySummary>
        label={t('vacancies.column.status')}
        render={({ status }) => <StatusChip status={status} />}
      />
      <FunctionField<VacancySummary>
        label={t('vacancies.column.responses')}
        textAlign="right"
        render={(vacancy) => <Count vacancy={vacancy} count={vacancy.responses_count} />}
      />
      <FunctionField<VacancySummary>
        label={t('vacancies.column.inbox')}
        textAlign="right"
        render={(vacancy) => <Count vacancy={vacancy} count={vacancy.inbox_count} stage="inbox" />}
      />
      <FunctionField<VacancySummary>
        label={t('vacancies.column.created_at')}
        render={({ created_at }) => day(created_at)}
      />
    </Datagrid>
  );
}

function Name({ title, location, work_format }: VacancySummary) {
  const { t } = useCrmTexts();
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      <Typography variant="body2" color="textSecondary">
        {[location, t(`vacancies.work_format.${work_format}`)].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}

/** Where counting stops, on the server. */
const MANY = 1_000;

/** A number that leads to the responses it counts. */
function Count({ vacancy, count, stage }: { vacancy: VacancySummary; count: number; stage?: string }) {
  const { t, locale } = useCrmTexts();
  const words = new Intl.NumberFormat(locale).format(count);
  if (count === 0) return <Typography component="span">{words}</Typography>;
  const filter = encodeURIComponent(JSON.stringify({ vacancy_id: vacancy.id, ...(stage ? { stage } : {}) }));
  const what = t(stage ? 'vacancies.column.inbox' : 'vacancies.column.responses');
  return (
    <Link
      component={RouterLink}
      to={`/responses?filter=${filter}`}
      onClick={(event) => event.stopPropagation()}
      aria-label={`${what}: ${words}, ${vacancy.title}`}
      sx={{ fontWeight: 600 }}
    >
      {count >= MANY ? t('vacancies.many', { count: words }) : words}
    </Link>
  );
}

/** As a phone shows them. */
function Cards() {
  const { data, isPending } = useListContext<VacancySummary>();
  if (isPending) return <Bones lines={5} height={88} />;
  if (!data || data.length === 0) return <NothingFits />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {data.map((vacancy) => (
        <RecordContextProvider key={vacancy.id} value={vacancy}>
          <Card component="li" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <OpenVacancy>
              <Name {...vacancy} />
              <StatusChip status={vacancy.status} />
            </OpenVacancy>
            <Counts />
          </Card>
        </RecordContextProvider>
      ))}
    </Box>
  );
}

function OpenVacancy({ children }: { children: ReactNode }) {
  const vacancy = useRecordContext<VacancySummary>();
  return (
    <CardActionArea
      component={RouterLink}
      to={`/vacancies/${vacancy?.id}`}
      sx={{ p: 2, display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'start' }}
    >
      {children}
    </CardActionArea>
  );
}

function Counts() {
  const { t } = useCrmTexts();
  const vacancy = useRecordContext<VacancySummary>();
  if (!vacancy) return null;
  return (
    <Typography variant="body2" sx={{ px: 2, pb: 2, display: 'flex', gap: 2 }}>
      <span>
        {t('vacancies.column.responses')}: <Count vacancy={vacancy} count={vacancy.responses_count} />
      </span>
      <span>
        {t('vacancies.column.inbox')}: <Count vacancy={vacancy} count={vacancy.inbox_count} stage="inbox" />
      </span>
    </Typography>
  );
}
