import { FormHelperText, Slider, Typography } from '@mui/material';
import { useId } from 'react';
import { BooleanInput, useInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useCrmTexts } from '../texts';
import { Section } from './Section';

export function DecisionSection() {
  const { t } = useCrmTexts();
  const rejectsAlone = Boolean(useWatch({ name: 'auto_reject' }));
  return (
    <Section title={t('vacancies.decision.title')}>
      <ThresholdInput source="approve_threshold" />
      <BooleanInput
        source="auto_reject"
        label="vacancies.decision.auto_reject"
        helperText={rejectsAlone ? 'vacancies.decision.auto_reject_on' : 'vacancies.decision.auto_reject_off'}
      />
    </Section>
  );
}

/** A score of 0…1, shown as percent. */
function ThresholdInput({ source }: { source: string }) {
  const { t } = useCrmTexts();
  const { field } = useInput({ source });
  const label = useId();
  const percent = Math.round(Number(field.value ?? 0) * 100);
  return (
    <div>
      <Typography id={label} sx={{ display: 'flex', justifyContent: 'space-between' }}>
        <span>{t('vacancies.decision.threshold')}</span>
        <strong>{percent}%</strong>
      </Typography>
      <Slider
        name={field.name}
        value={percent}
        onChange={(_, value) => field.onChange((value as number) / 100)}
        onBlur={field.onBlur}
        min={0}
        max={100}
        step={1}
        marks={[{ value: 60 }]}
        valueLabelDisplay="auto"
        valueLabelFormat={(value) => `${value}%`}
        aria-labelledby={label}
        getAriaValueText={(value) => `${value}%`}
        sx={{ mx: 1, width: 'calc(100% - 16px)' }}
      />
      <FormHelperText sx={{ mt: -1 }}>{t('vacancies.decision.threshold_hint', { percent })}</FormHelperText>
    </div>
  );
}
