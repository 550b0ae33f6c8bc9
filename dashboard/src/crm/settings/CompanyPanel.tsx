import { useQuery, useQueryClient } from '@tanstack/react-query';
import { maxValue, minValue, NumberInput, required, TextInput } from 'react-admin';
import { useAccount } from '../account';
import { refreshAccount } from '../auth-provider';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Panel } from '../ui/Panel';
import { Refusal } from '../ui/Refusal';
import { CountryInput } from './CountryInput';
import { LanguageInput } from './LanguageInput';
import { filledLines, linesOf, writeLines } from './lines';
import { SavedForm } from './SavedForm';
import type { Company } from './source';
import { TimeZoneInput } from './TimeZoneInput';

const COMPANY = ['company'];
const LONGEST_RETENTION_MONTHS = 36;
const RETENTION = [required(), minValue(1), maxValue(LONGEST_RETENTION_MONTHS)];

/** The company: owners change it, everybody reads it. */
export function CompanyPanel() {
  const { t } = useCrmTexts();
  const account = useAccount();
  const provider = useCrmProvider();
  const queries = useQueryClient();
  const { data: company, error, refetch } = useQuery({ queryKey: COMPANY, queryFn: () => provider.company() });
  const isReadOnly = account?.employer_role !== 'owner';
  const save = async ({ country, widget_origins, ...fields }: Company) => {
    const { company_name, email, locale, time_zone, retention_months } = fields;
    const changed = await provider.changeCompany({
      company_name,
      email,
      locale,
      time_zone,
      country: country || null,
      retention_months,
      widget_origins: filledLines(widget_origins),
    });
    queries.setQueryData(COMPANY, changed);
    await refreshAccount();
  };
  return (
    <Panel title={t('settings.company')} text={isReadOnly ? t('settings.only_owners') : undefined}>
      {error && <Refusal error={error} onRetry={() => void refetch()} />}
      {!company && !error && <Bones lines={4} />}
      {company && (
        <SavedForm record={company} save={save} isReadOnly={isReadOnly}>
          <TextInput
            source="company_name"
            label={t('settings.company_name')}
            validate={required()}
            readOnly={isReadOnly}
          />
          <TextInput
            source="email"
            type="email"
            label={t('settings.company_email')}
            helperText={t('settings.company_email_hint')}
            validate={required()}
            readOnly={isReadOnly}
          />
          <LanguageInput readOnly={isReadOnly} />
          <TimeZoneInput readOnly={isReadOnly} />
          <CountryInput readOnly={isReadOnly} />
          <NumberInput
            source="retention_months"
            label={t('settings.retention')}
            helperText={t('settings.retention_hint')}
            min={1}
            max={LONGEST_RETENTION_MONTHS}
            step={1}
            validate={RETENTION}
            readOnly={isReadOnly}
          />
          <TextInput
            source="widget_origins"
            label={t('settings.widget_origins')}
            helperText={t('settings.widget_origins_hint')}
            multiline
            minRows={2}
            format={writeLines}
            parse={linesOf}
            readOnly={isReadOnly}
          />
        </SavedForm>
      )}
    </Panel>
  );
}
