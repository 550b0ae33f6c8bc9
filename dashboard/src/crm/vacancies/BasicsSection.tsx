import { Typography } from '@mui/material';
import { NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Row, Section } from './Section';
import { CURRENCIES, PAY_PERIODS, WORK_FORMATS } from './vacancy-fields';

export function BasicsSection() {
  const { t } = useCrmTexts();
  return (
    <Section title={t('vacancies.basics.title')}>
      <TextInput source="title" label="vacancies.basics.name" validate={required()} />
      <TextInput
        source="description"
        label="vacancies.basics.description"
        helperText="vacancies.basics.description_hint"
        validate={required()}
        multiline
        minRows={6}
        maxRows={18}
      />
      <Row columns="1fr 1fr 1fr">
        <TextInput source="location" label="vacancies.basics.location" />
        <SelectInput
          source="work_format"
          label="vacancies.basics.work_format"
          choices={WORK_FORMATS.map((id) => ({ id, name: t(`vacancies.work_format.${id}`) }))}
          validate={required()}
        />
        <SelectInput
          source="language"
          label="vacancies.basics.language"
          choices={(['ru', 'en'] as const).map((id) => ({ id, name: t(`vacancies.language.${id}`) }))}
          validate={required()}
        />
      </Row>
      <Typography variant="body2" color="textSecondary">
        {t('vacancies.basics.salary')}
      </Typography>
      <Row columns="1fr 1fr 1fr 1fr">
        <NumberInput source="salary_min" label="vacancies.basics.salary_min" min={0} />
        <NumberInput source="salary_max" label="vacancies.basics.salary_max" min={0} />
        <SelectInput
          source="currency"
          label="vacancies.basics.currency"
          choices={CURRENCIES.map((id) => ({ id, name: id }))}
          validate={required()}
        />
        <SelectInput
          source="salary_period"
          label="vacancies.basics.salary_period"
          choices={PAY_PERIODS.map((id) => ({ id, name: t(`vacancies.salary_period.${id}`) }))}
        />
      </Row>
    </Section>
  );
}
