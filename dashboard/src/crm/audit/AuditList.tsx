import { Box } from '@mui/material';
import { Datagrid, DateInput, FunctionField, Link, TextInput } from 'react-admin';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { ClearFilters } from '../ui/ClearFilters';
import { Empty } from '../ui/Empty';
import { WideList } from '../ui/WideList';
import type { AuditEntry } from './source';

/** A day that was chosen, as the moment at which it begins here. */
const momentOf = (day: string): string | null => (day ? new Date(`${day}T00:00`).toISOString() : null);

/** The day of such a moment. Swedish writes dates as ISO 8601 does. */
const dayOf = (moment: string | null | undefined): string =>
  moment ? new Date(moment).toLocaleDateString('sv-SE') : '';

export default function AuditList() {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  return (
    <WideList
      title={t('admin.audit')}
      isByTurns
      empty={<Empty title={t('admin.audit')} text={t('admin.audit_empty')} />}
      filters={[
        <TextInput key="action" source="action" alwaysOn label={t('admin.action')} helperText={false} resettable />,
        <TextInput
          key="subject_type"
          source="subject_type"
          alwaysOn
          label={t('admin.subject_type')}
          helperText={false}
          resettable
        />,
        <DateInput key="from" source="from" alwaysOn label={t('admin.from')} parse={momentOf} format={dayOf} />,
        <DateInput key="to" source="to" alwaysOn label={t('admin.before')} parse={momentOf} format={dayOf} />,
        <TextInput key="subject_id" source="subject_id" label={t('admin.subject_id')} helperText={false} resettable />,
        <TextInput key="actor_id" source="actor_id" label={t('admin.actor_id')} helperText={false} resettable />,
      ]}
    >
      <Datagrid rowClick={false} bulkActionButtons={false} empty={<ClearFilters />}>
        <FunctionField<AuditEntry>
          label={t('admin.when')}
          render={({ created_at }) => full(created_at)}
          sx={{ whiteSpace: 'nowrap' }}
        />
        <FunctionField<AuditEntry>
          label={t('admin.who')}
          render={({ actor_id, actor_name, actor_email }) =>
            actor_id ? (
              <Link to={`/accounts/${actor_id}/show`}>{actor_name ?? actor_email ?? t('admin.gone')}</Link>
            ) : (
              t('admin.system')
            )
          }
        />
        <FunctionField<AuditEntry> label={t('admin.action')} render={({ action }) => <code>{action}</code>} />
        <FunctionField<AuditEntry>
          label={t('admin.subject')}
          render={({ subject_type, subject_id }) => (
            <>
              {subject_type} <code title={subject_id}>…{subject_id.slice(-6)}</code>
            </>
          )}
        />
        <FunctionField<AuditEntry> label={t('admin.details')} render={({ details }) => <Details details={details} />} />
      </Datagrid>
    </WideList>
  );
}

function Details({ details }: { details: AuditEntry['details'] }) {
  const said = Object.entries(details).filter(([, value]) => value !== null && value !== '');
  if (said.length === 0) return '—';
  return (
    <Box sx={{ maxWidth: '26rem', minWidth: '12rem', overflowWrap: 'anywhere' }}>
      {said.map(([name, value]) => (
        <div key={name}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {name}:
          </Box>{' '}
          {typeof value === 'string' ? value : JSON.stringify(value)}
        </div>
      ))}
    </Box>
  );
}
