import { AutocompleteInput } from 'react-admin';
import { useCrmTexts } from '../texts';

const ZONES = Intl.supportedValuesOf('timeZone').map((zone) => ({ id: zone, name: zone }));

export function TimeZoneInput({ readOnly }: { readOnly?: boolean }) {
  const { t } = useCrmTexts();
  return (
    <AutocompleteInput
      source="time_zone"
      label={t('settings.time_zone')}
      choices={ZONES}
      readOnly={readOnly}
      isRequired
    />
  );
}
