import { Box } from '@mui/material';
import { DateInput, Link, SelectInput, TextInput } from 'react-admin';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Empty } from '../ui/Empty';
import { WideList } from '../ui/WideList';
import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from './actions';
import { detailsOf } from './details';
import type { AuditEntry } from './source';

/** A day that was chosen, as the moment at which it begins here. */
const momentOf = (day: string): string | null => (day ? new Date(`${day}T00:00`).toISOString() : null);

/** The day of such a moment. Swedish writes dates as ISO 8601 does. */
const dayOf = (moment: string | null | undefined): string =>
  moment ? new Date(moment).toLocaleDateString('sv-SE') : '';

export default function AuditList() {
  const { t, locale } = useCrmTexts();
  const { full } = useTimes();
  const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name, locale);
  return (
    <WideList<AuditEntry>
      title={t('admin.audit')}
      isByTurns
      empty={<Empty title={t('admin.audit')} text={t('admin.audit_empty')} />}
      filters={[
        <SelectInput
          key="action"
          source="action"
          alwaysOn
          label={t('admin.action')}
          translateChoice={false}
          sx={{ minWidth: { sm: '14rem' } }}
          choices={AUDIT_ACTIONS.map((id) => ({ id, name: t(`admin.actions.${id}`) })).sort(byName)}
        />,
        <SelectInput
          key="subject_type"
          source="subject_type"
          alwaysOn
          label={t('admin.subject')}
          translateChoice={false}
          choices={AUDIT_SUBJECTS.map((id) => ({ id, name: t(`admin.subjects.${id}`) })).sort(byName)}
        />,
        <DateInput key="from" source="from" alwaysOn label={t('admin.from')} parse={momentOf} format={dayOf} />,
        <DateInput key="to" source="to" alwaysOn label={t('admin.before')} parse={momentOf} format={dayOf} />,
        <TextInput key="subject_id" source="subject_id" label={t('admin.subject_id')} resettable />,
        <TextInput key="actor_id" source="actor_id" label={t('admin.actor_id')} resettable />,
      ]}
      columns={[
        { label: t('admin.action'), value: ({ action }) => t(`admin.actions.${action}`) },
        { label: t('admin.when'), value: ({ created_at }) => full(created_at), isWhole: true },
        {
          label: t('admin.who'),
          value: ({ actor_id, actor_name, actor_email }) =>
            actor_id ? (
              <Link to={`/accounts/${actor_id}/show`}>{actor_name ?? actor_email ?? t('admin.gone')}</Link>
            ) : (
              t('admin.system')
            ),
        },
        {
          label: t('admin.subject'),
          value: ({ subject_type, subject_id }) => (
            <>
              {t(`admin.subjects.${subject_type}`)}{' '}
              <Box component="code" title={subject_id} sx={{ color: 'text.secondary' }}>
                …{subject_id.slice(-6)}
              </Box>
            </>
          ),
          isWhole: true,
        },
        {
          label: t('admin.details'),
          value: (entry) => {
            const details = detailsOf(entry, t, full);
            return details.length === 0 ? null : <Details details={details} />;
          },
        },
      ]}
    />
  );
}

function Details({ details }: { details: ReturnType<typeof detailsOf> }) {
  return details.map(([name, value]) => (
    <div key={name}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {name}:
      </Box>{' '}
      {value}
    </div>
  ));
}
