import { Alert, Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import AutoFixHighOutlined from '@mui/icons-material/AutoFixHighOutlined';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useCrmProvider } from '../provider';
import { type Translate, useCrmTexts } from '../texts';
import { isTooLong, LongText } from '../ui/LongText';
import { wordsOf } from '../ui/Refusal';
import { languageName } from './RequirementsSection';
import { Section } from './Section';
import type { Draft } from './source';
import { type Suggestion, suggestionsOf, withSuggestions } from './suggestions';
import type { VacancyFields } from './vacancy-fields';

interface Read {
  text: string;
  suggestions: Suggestion[];
  open_points: Draft['open_points'];
}

/** A pasted text becomes suggestions; what is ticked goes into the form, where it can still be changed. */
export function DraftPanel() {
  const { t, locale } = useCrmTexts();
  const notify = useNotify();
  const provider = useCrmProvider();
  const form = useFormContext<VacancyFields>();
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  async function ask() {
    setIsBusy(true);
    setFault('');
    try {
      const draft = await provider.draftFrom(text);
      setRead({ text: text.trim(), suggestions: suggestionsOf(draft), open_points: draft.open_points });
      setLeft(new Set());
    } catch (error) {
      setFault(wordsOf(error, t));
    } finally {
      setIsBusy(false);
    }
  }

  function take({ suggestions, text: whole }: Read) {
    const next = withSuggestions(
      form.getValues(),
      suggestions.filter(({ path }) => !left.has(path)),
    );
    if (!left.has(DESCRIPTION)) next.description = whole;
    for (const name of Object.keys(next) as (keyof VacancyFields)[])
      form.setValue(name, next[name] as never, { shouldDirty: true });
    setRead(null);
    setText('');
    notify('vacancies.draft.taken', { type: 'info' });
  }

  const tick = (path: string) => {
    const next = new Set(left);
    if (!next.delete(path)) next.add(path);
    setLeft(next);
  };

  return (
    <Section title={t('vacancies.draft.title')} text={t('vacancies.draft.text')}>
      <LongText
        label={t('vacancies.draft.label')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        minRows={3}
        maxRows={12}
        most={MOST_TEXT}
      />
      {fault && <Alert severity="error">{fault}</Alert>}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          variant={read ? 'text' : 'outlined'}
          startIcon={<AutoFixHighOutlined />}
          disabled={isBusy || !text.trim() || isTooLong(text, MOST_TEXT)}
          onClick={() => void ask()}
        >
          {t('vacancies.draft.read')}
        </Button>
      </Box>
      {read && (
        <Box aria-live="polite" sx={{ display: 'grid', gap: 1 }}>
          <Typography variant="h3">
            {read.suggestions.length > 0
              ? t('vacancies.draft.found', { smart_count: read.suggestions.length })
              : t('vacancies.draft.nothing')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
            <Tick
              label={t('vacancies.draft.description')}
              isOn={!left.has(DESCRIPTION)}
              onTick={() => tick(DESCRIPTION)}
            />
            {read.suggestions.map((suggestion) => (
              <Tick
                key={suggestion.path}
                label={labelOf(suggestion, t, locale)}
                note={
                  suggestion.quote
                    ? t('vacancies.draft.from_text', { quote: suggestion.quote })
                    : suggestion.kind === 'question'
                      ? t('vacancies.draft.usual')
                      : undefined
                }
                isOn={!left.has(suggestion.path)}
                onTick={() => tick(suggestion.path)}
              />
            ))}
          </Box>
          <OpenPoints points={read.open_points} />
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button variant="contained" onClick={() => take(read)}>
              {t('vacancies.draft.take')}
            </Button>
            <Button onClick={() => setRead(null)}>{t('vacancies.draft.cancel')}</Button>
          </Box>
        </Box>
      )}
    </Section>
  );
}

const MOST_TEXT = 20_000;
const DESCRIPTION = 'description';

function Tick({ label, note, isOn, onTick }: { label: string; note?: string; isOn: boolean; onTick: () => void }) {
  return (
    <li>
      <FormControlLabel
        control={<Checkbox checked={isOn} onChange={onTick} sx={{ pt: 0.5 }} />}
        sx={{ alignItems: 'start' }}
        label={
          <>
            <Typography>{label}</Typography>
            {note && (
              <Typography variant="body2" color="textSecondary">
                {note}
              </Typography>
            )}
          </>
        }
      />
    </li>
  );
}

/** A usual question says so at its own place. */
const SAID_ELSEWHERE = new Set(['question.standard']);

function OpenPoints({ points }: { points: Draft['open_points'] }) {
  const { t } = useCrmTexts();
  const told = points.filter(({ code }) => !SAID_ELSEWHERE.has(code));
  if (told.length === 0) return null;
  return (
    <Alert severity="info">
      {t('vacancies.draft.open')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {told.map(({ code, quote, start }) => (
          <li key={`${code}${start ?? ''}`}>{t(`vacancies.draft.point.${code}`, { quote: quote ?? '' })}</li>
        ))}
      </Box>
    </Alert>
  );
}

function labelOf(suggestion: Suggestion, t: Translate, locale: string): string {
  const { kind, value } = suggestion;
  if (kind === 'skill') {
    const words = value.min_years
      ? t('vacancies.draft.field.skill_years', { value: value.name, years: value.min_years })
      : t('vacancies.draft.field.skill', { value: value.name });
    return `${words} · ${t(`vacancies.importance.${value.importance}`)}`;
  }
  return t(`vacancies.draft.field.${kind}`, { value: wordsFor(suggestion, t, locale) });
}

function wordsFor({ kind, value }: Exclude<Suggestion, { kind: 'skill' }>, t: Translate, locale: string): string {
  if (kind === 'work_format') return t(`vacancies.work_format.${value}`);
  if (kind === 'language') return t(`vacancies.language.${value}`);
  if (kind === 'education') return t(`vacancies.education.${value}`);
  if (kind === 'spoken') return `${languageName(value.code, locale)} · ${t(`vacancies.level.${value.level}`)}`;
  if (kind === 'question') return value.text;
  if (kind === 'salary') {
    const { salary_min, salary_max, currency, salary_period } = value;
    const money = new Intl.NumberFormat(locale);
    const range = [salary_min, salary_max]
      .map((pay) => (typeof pay === 'number' ? money.format(pay) : '…'))
      .join(' – ');
    const per = salary_period ? t(`vacancies.salary_period.${salary_period}`) : '';
    return `${range} ${currency ?? ''} ${per}`.trim();
  }
  return String(value);
}
