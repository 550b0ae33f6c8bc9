import { AutocompleteInput } from 'react-admin';
import { COUNTRIES } from '../../../../api/src/catalogues/countries';
import { useCrmTexts } from '../texts';

export function CountryInput({ readOnly }: { readOnly?: boolean }) {
  const { t, language } = useCrmTexts();
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const choices = COUNTRIES.map((id) => ({ id, name: names.of(id) ?? id }));
  return (
    <AutocompleteInput
      source="country"
      label={t('settings.country')}
      helperText={t('settings.country_hint')}
      choices={choices.sort((one, other) => one.name.localeCompare(other.name, language))}
      readOnly={readOnly}
    />
  );
}
