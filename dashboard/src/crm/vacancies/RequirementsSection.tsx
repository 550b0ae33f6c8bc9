import { NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { type Translate, useCrmTexts } from '../texts';
import { Rows } from './Rows';
import { Row, Section } from './Section';
import { EDUCATION, LANGUAGE_CODES, LEVELS } from './vacancy-fields';
import { WordsInput } from './WordsInput';

const importances = (t: Translate) =>
  (['must', 'nice'] as const).map((id) => ({ id, name: t(`vacancies.importance.${id}`) }));

/** In a row: what remains is for words. */
const SHORT = { minWidth: 165, flex: { sm: '0 0 165px' } } as const;

export const ImportanceInput = () => {
  const { t } = useCrmTexts();
  return (
    <SelectInput
      source="importance"
      label="vacancies.requirements.importance"
      choices={importances(t)}
      validate={required()}
      sx={SHORT}
    />
  );
};

/** "English", in the language of the reader. */
export function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function RequirementsSection() {
  const { t, locale } = useCrmTexts();
  return (
    <Section title={t('vacancies.requirements.title')} text={t('vacancies.requirements.text')}>
      <Rows
        source="requirements.skills"
        label="vacancies.requirements.skills"
        add={t('vacancies.requirements.add_skill')}
        fresh={() => ({ name: '', importance: 'must', min_years: null })}
      >
        <TextInput source="name" label="vacancies.requirements.skill" validate={required()} />
        <ImportanceInput />
        <NumberInput source="min_years" label="vacancies.requirements.min_years" min={0} max={50} sx={SHORT} />
      </Rows>
      <Rows
        source="requirements.languages"
        label="vacancies.requirements.languages"
        add={t('vacancies.requirements.add_language')}
        fresh={() => ({ code: 'en', level: 'b1' })}
      >
        <SelectInput
          source="code"
          label="vacancies.requirements.language"
          choices={LANGUAGE_CODES.map((id) => ({ id, name: languageName(id, locale) }))}
          validate={required()}
        />
        <SelectInput
          source="level"
          label="vacancies.requirements.level"
          choices={LEVELS.map((id) => ({ id, name: t(`vacancies.level.${id}`) }))}
          validate={required()}
        />
      </Rows>
      <Row columns="1fr 1fr">
        <NumberInput
          source="requirements.min_experience_years"
          label="vacancies.requirements.min_experience_years"
          min={0}
          max={50}
        />
        <SelectInput
          source="requirements.education"
          label="vacancies.requirements.education"
          emptyText="vacancies.requirements.education_any"
          choices={EDUCATION.map((id) => ({ id, name: t(`vacancies.education.${id}`) }))}
        />
      </Row>
      <WordsInput
        source="requirements.locations"
        label="vacancies.requirements.locations"
        helperText="vacancies.requirements.locations_hint"
      />
    </Section>
  );
}
