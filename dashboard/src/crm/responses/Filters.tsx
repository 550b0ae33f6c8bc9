import SearchOutlined from '@mui/icons-material/SearchOutlined';
import TuneOutlined from '@mui/icons-material/TuneOutlined';
import { Autocomplete, Badge, Box, Button, Chip, Drawer, InputAdornment, MenuItem, TextField } from '@mui/material';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useGetList, useGetOne, useListContext } from 'react-admin';
import { useCrmTexts } from '../texts';
import { type VacancyView } from '../vacancies/source';
import { countOf, FLAGS, type ResponseFilter, SCORES, STAGES, STATUSES } from './filter';

/** Somebody who writes is not asked after every letter. */
const WRITING_MS = 300;

/** What is looked for; the same above the table and the board. On a phone all but the words stand on a sheet of their own. */
export function Filters({ isNarrow, more }: { isNarrow: boolean; more: (done?: () => void) => ReactNode }) {
  const { t } = useCrmTexts();
  const { filterValues, setFilters } = useListContext();
  const filter = filterValues as ResponseFilter;
  // Two changes in quick succession: the address bar may not have the first yet when the second is made.
  const wanted = useRef(filter);
  useEffect(() => {
    wanted.current = filter;
  }, [filter]);
  const set = (change: ResponseFilter) => {
    wanted.current = { ...wanted.current, ...change };
    setFilters(wanted.current, {});
  };
  const count = countOf(filter);
  const words = <Words value={filter.q ?? ''} onChange={(q) => set({ q: q || undefined })} />;
  const flags = (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      {FLAGS.map((flag) => (
        <Chip
          key={flag}
          label={t(`responses.filter.${flag}`)}
          color={filter[flag] ? 'primary' : 'default'}
          variant={filter[flag] ? 'filled' : 'outlined'}
          aria-pressed={filter[flag] === true}
          onClick={() => set({ [flag]: filter[flag] ? undefined : true })}
        />
      ))}
      {(count > 0 || filter.q) && (
        <Button size="small" onClick={() => setFilters({}, {})}>
          {t('responses.filter.clear')}
        </Button>
      )}
    </Box>
  );
  return (
    <Box role="search" aria-label={t('responses.filter.title')} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: { xs: 'nowrap', md: 'wrap' } }}>
        {words}
        {isNarrow ? (
          <Sheet count={count}>
            {(done) => (
              <>
                <Choices filter={filter} set={set} />
                {flags}
                <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{more(done)}</Box>
              </>
            )}
          </Sheet>
        ) : (
          <Choices filter={filter} set={set} />
        )}
      </Box>
      {!isNarrow && flags}
    </Box>
  );
}

/** Behind one button, which says how many filters are set. */
function Sheet({ count, children }: { count: number; children: (done: () => void) => ReactNode }) {
  const { t } = useCrmTexts();
  const [isOpen, setOpen] = useState(false);
  const done = () => setOpen(false);
  return (
    <>
      <Badge badgeContent={count} color="primary">
        <Button
          variant="outlined"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          aria-label={count > 0 ? t('responses.filter.more_set', { smart_count: count }) : undefined}
          startIcon={<TuneOutlined />}
          onClick={() => setOpen(true)}
        >
          {t('responses.filter.more')}
        </Button>
      </Badge>
      <Drawer
        anchor="bottom"
        open={isOpen}
        onClose={done}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': t('responses.filter.title'),
            sx: { borderRadius: '20px 20px 0 0', p: 2, maxHeight: '90dvh', display: 'grid', gap: 1.5 },
          },
        }}
      >
        {children(done)}
        <Button variant="contained" onClick={done}>
          {t('responses.filter.done')}
        </Button>
      </Drawer>
    </>
  );
}

function Words({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const { t } = useCrmTexts();
  const [written, setWritten] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    // A saved filter, or the way back, says other words; one's own, on their way back, must not overwrite the next letter.
    if (value !== sent) {
      setSent(value);
      setWritten(value);
    }
  }
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    if (written.trim() === value) return undefined;
    const timer = setTimeout(() => {
      setSent(written.trim());
      tell.current(written.trim());
    }, WRITING_MS);
    return () => clearTimeout(timer);
  }, [written, value]);
  return (
    <TextField
      type="search"
      label={t('responses.filter.q')}
      value={written}
      onChange={({ target }) => setWritten(target.value)}
      sx={{ flex: '1 1 220px', minWidth: 0, m: 0 }}
      slotProps={{
        htmlInput: { maxLength: 200 },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

interface ChoicesProps {
  filter: ResponseFilter;
  set: (change: ResponseFilter) => void;
}

const CHOICE = { flex: '1 1 130px', minWidth: 120, m: 0 } as const;

function Choices({ filter, set }: ChoicesProps) {
  const { t } = useCrmTexts();
  const any = <MenuItem value="">{t('responses.filter.any')}</MenuItem>;
  return (
    <>
      <Vacancy value={filter.vacancy_id} onChange={(vacancy_id) => set({ vacancy_id })} />
      <TextField
        select
        label={t('responses.filter.status')}
        value={filter.status ?? ''}
        onChange={({ target }) => set({ status: (target.value || undefined) as ResponseFilter['status'] })}
        sx={CHOICE}
      >
        {any}
        {STATUSES.map((status) => (
          <MenuItem key={status} value={status}>
            {t(`shell.status.${status}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('responses.filter.stage')}
        value={filter.stage ?? ''}
        onChange={({ target }) => set({ stage: (target.value || undefined) as ResponseFilter['stage'] })}
        sx={CHOICE}
      >
        {any}
        {STAGES.map((stage) => (
          <MenuItem key={stage} value={stage}>
            {t(`shell.stage.${stage}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('responses.filter.min_score')}
        value={filter.min_score ?? ''}
        onChange={({ target }) => set({ min_score: target.value ? Number(target.value) : undefined })}
        sx={CHOICE}
      >
        {any}
        {SCORES.map((score) => (
          <MenuItem key={score} value={score}>
            {t('responses.filter.at_least', { percent: Math.round(score * 100) })}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}

interface Choice {
  id: string;
  title: string;
}

/** Found by a part of the title: there may be hundreds. */
function Vacancy({ value, onChange }: { value: string | undefined; onChange: (id: string | undefined) => void }) {
  const { t } = useCrmTexts();
  const [q, setQ] = useState('');
  const { data = [], isFetching } = useGetList<VacancyView>('vacancies', {
    filter: { q },
    pagination: { page: 1, perPage: 50 },
  });
  const { data: chosen } = useGetOne<VacancyView>('vacancies', { id: value ?? '' }, { enabled: value !== undefined });
  const now: Choice | null = value === undefined ? null : { id: value, title: chosen?.title ?? '…' };
  return (
    <Autocomplete<Choice>
      options={data}
      value={now}
      loading={isFetching}
      getOptionLabel={({ title }) => title}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(options) => options}
      onInputChange={(_, text, reason) => setQ(reason === 'input' ? text : '')}
      onChange={(_, vacancy) => onChange(vacancy?.id)}
      noOptionsText={t('responses.filter.no_vacancy')}
      loadingText={t('shell.loading')}
      openText={t('responses.filter.open')}
      closeText={t('responses.filter.close')}
      clearText={t('responses.filter.any')}
      sx={{ flex: '2 1 200px', minWidth: 160 }}
      renderInput={(params) => <TextField {...params} label={t('responses.filter.vacancy')} sx={{ m: 0 }} />}
    />
  );
}
