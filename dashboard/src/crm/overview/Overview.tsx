import { Button, Box, Card, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link, useGetList } from 'react-admin';
import { useAccount } from '../account';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Refusal } from '../ui/Refusal';
import { Bars } from './Bars';
import { BestVacancies } from './BestVacancies';
import { DayTable } from './DayTable';
import { dayAt, firstDay, writeDay, writeShare, writeSpan } from './figures';
import type { Statistics } from './source';
import { Tasks } from './Tasks';

const DayChart = lazy(() => import('./DayChart'));

const PERIODS = [7, 30, 90] as const;
/** As many as a list to choose from can hold. */
const MOST_VACANCIES = 100;

/** What the company's hiring looks like: the page that work begins with. */
export default function Overview() {
  const { t } = useCrmTexts();
  const account = useAccount();
  const provider = useCrmProvider();
  const [days, setDays] = useState<number>(30);
  const [vacancy_id, setVacancyId] = useState('');
  const to = dayAt(new Date(), account?.time_zone ?? 'UTC');
  const asked = { from: firstDay(to, days), to, vacancy_id: vacancy_id || undefined };
  const { data, error, refetch } = useQuery({
    queryKey: ['statistics', asked],
    queryFn: () => provider.statistics(asked),
    placeholderData: keepPreviousData,
  });
  const vacancies = useGetList<{ id: string; title: string }>('vacancies', {
    pagination: { page: 1, perPage: MOST_VACANCIES },
  });

  const content = () => {
    if (error) return <Refusal error={error} onRetry={() => void refetch()} />;
    if (!data || vacancies.isPending) return <Bones lines={4} height={160} />;
    if (vacancies.data?.length === 0)
      return (
        <Empty title={t('overview.empty_title')} text={t('overview.empty_text')}>
          <Button variant="contained" component={Link} to="/vacancies/create">
            {t('overview.empty_create')}
          </Button>
        </Empty>
      );
    return <Figures statistics={data} />;
  };
  const hasVacancies = (vacancies.data?.length ?? 0) > 0;
  return (
    <Page title={t('overview.title')} width="76rem">
      {hasVacancies && (
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            value={days}
            aria-label={t('overview.period')}
            onChange={(_event, chosen: number | null) => chosen && setDays(chosen)}
          >
            {PERIODS.map((period) => (
              <ToggleButton key={period} value={period} sx={{ px: 2 }}>
                {t('overview.days', { smart_count: period })}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <TextField
            select
            label={t('overview.vacancy')}
            value={vacancy_id}
            margin="none"
            fullWidth={false}
            sx={{ minWidth: 'min(14rem, 100%)' }}
            onChange={(event) => setVacancyId(event.target.value)}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{t('overview.all_vacancies')}</MenuItem>
            {vacancies.data?.map(({ id, title }) => (
              <MenuItem key={id} value={id}>
                {title}
              </MenuItem>
            ))}
          </TextField>
        </Box>
      )}
      {content()}
    </Page>
  );
}

function Figures({ statistics }: { statistics: Statistics }) {
  const { t, locale } = useCrmTexts();
  const { total, withdrawn, by_status, by_stage, time_to_decision, from, to } = statistics;
  const approved = by_status.find(({ status }) => status === 'approved')?.count ?? 0;
  const rejected = by_status.find(({ status }) => status === 'rejected')?.count ?? 0;
  const decided = approved + rejected;
  const span = (seconds: number | null) => (seconds === null ? '—' : writeSpan(seconds, locale));
  const period = { from: writeDay(from, locale), to: writeDay(to, locale) };
  return (
    <>
      <Panel title={t('overview.tasks_title')}>
        <Tasks tasks={statistics.open_tasks} />
      </Panel>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' } }}
      >
        <Tile name={t('overview.responses_title')} value={total.toLocaleString(locale)}>
          {withdrawn > 0 && t('overview.withdrawn', { smart_count: withdrawn })}
        </Tile>
        <Tile name={t('overview.approved')} value={decided > 0 ? writeShare(approved / decided, locale) : '—'}>
          {decided > 0 && t('overview.of_decided', { smart_count: decided })}
        </Tile>
        <Tile name={t('overview.by_bot')} value={span(time_to_decision.bot.median_seconds)}>
          {time_to_decision.bot.p90_seconds !== null &&
            t('overview.nine_of_ten', { time: span(time_to_decision.bot.p90_seconds) })}
        </Tile>
        <Tile name={t('overview.by_person')} value={span(time_to_decision.person.median_seconds)}>
          {time_to_decision.person.p90_seconds !== null &&
            t('overview.nine_of_ten', { time: span(time_to_decision.person.p90_seconds) })}
        </Tile>
      </Box>
      <Panel title={t('overview.days_title')} text={t('overview.days_text', { ...period, zone: statistics.time_zone })}>
        {total === 0 ? (
          <Typography color="textSecondary">{t('overview.no_responses')}</Typography>
        ) : (
          <>
            <Suspense fallback={<Bones lines={1} height={240} />}>
              <DayChart
                days={statistics.responses_per_day}
                label={`${t('overview.days_title')}: ${t('overview.responses', { smart_count: total })}`}
              />
            </Suspense>
            <DayTable days={statistics.responses_per_day} />
          </>
        )}
      </Panel>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' } }}>
        <Panel title={t('overview.status_title')}>
          <Bars
            locale={locale}
            rows={by_status.map(({ status, count }) => ({ name: status, label: t(`shell.status.${status}`), count }))}
          />
        </Panel>
        <Panel title={t('overview.stage_title')}>
          <Bars
            locale={locale}
            rows={by_stage.map(({ stage, count }) => ({ name: stage, label: t(`shell.stage.${stage}`), count }))}
          />
        </Panel>
      </Box>
      {statistics.best_vacancies.length > 0 && (
        <Panel title={t('overview.vacancies_title')} text={t('overview.vacancies_text')}>
          <BestVacancies vacancies={statistics.best_vacancies} />
        </Panel>
      )}
    </>
  );
}

function Tile({ name, value, children }: { name: string; value: string; children?: React.ReactNode }) {
  return (
    <Card sx={{ p: 2, minWidth: 0 }}>
      <Typography component="dt" variant="body2" color="textSecondary">
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        <Typography sx={{ fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.3 }}>{value}</Typography>
        {children && (
          <Typography variant="body2" color="textSecondary">
            {children}
          </Typography>
        )}
      </Box>
    </Card>
  );
}
