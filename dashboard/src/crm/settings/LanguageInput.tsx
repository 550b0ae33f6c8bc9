import { SelectInput } from 'react-admin';
import { LANGUAGE_NAMES, LANGUAGES } from '../../shared/language';
import { useCrmTexts } from '../texts';

const CHOICES = LANGUAGES.map((id) => ({ id, name: LANGUAGE_NAMES[id] }));

export function LanguageInput({ readOnly }: { readOnly?: boolean }) {
  const { t } = useCrmTexts();
  return (
    <SelectInput
      source="locale"
      label={t('settings.mail_language')}
      choices={CHOICES}
      translateChoice={false}
      readOnly={readOnly}
      isRequired
    />
  );
}
