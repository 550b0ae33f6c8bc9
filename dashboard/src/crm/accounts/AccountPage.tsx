import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link, ShowBase, useNotify, useShowContext } from 'react-admin';
import { useAccount } from '../account';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Bones } from '../ui/Bones';
import { Confirm } from '../ui/Confirm';
import { FactList } from '../ui/FactList';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Refusal } from '../ui/Refusal';
import { roleOf } from './role';
import type { AdminAccount, StaffRole } from './source';
import { SuspendDialog } from './SuspendDialog';

export default function AccountPage() {
  return (
    <ShowBase queryOptions={{ onError: () => undefined }}>
      <Account />
    </ShowBase>
  );
}

function Account() {
  const { t } = useCrmTexts();
  const { record, error, refetch } = useShowContext<AdminAccount>();
  if (error && !record)
    return (
      <Page title={t('admin.account')}>
        <Refusal error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!record)
    return (
      <Page title={t('admin.account')}>
        <Bones lines={3} height={120} />
      </Page>
    );
  return (
    <Page title={record.full_name ?? record.email} width="56rem">
      <Facts account={record} />
      <Rights account={record} onChanged={() => void refetch()} />
    </Page>
  );
}

function Facts({ account }: { account: AdminAccount }) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  const facts: [string, string | null][] = [
    [t('login.email'), `${account.email} · ${t(account.is_email_verified ? 'admin.verified' : 'admin.unverified')}`],
    [t('admin.role'), roleOf(account, t)],
    [t('admin.company'), account.company_name],
    [t('admin.since'), full(account.created_at)],
  ];
  return (
    <Panel
      title={account.full_name ?? account.email}
      aside={
        <Button
          component={Link}
          to={`/audit?filter=${encodeURIComponent(JSON.stringify({ subject_type: 'account', subject_id: account.id }))}`}
        >
          {t('admin.history')}
        </Button>
      }
    >
      <FactList facts={facts} />
    </Panel>
  );
}

const STAFF_ROLES: readonly StaffRole[] = [null, 'moderator', 'admin'];

type Question = { kind: 'role'; to: StaffRole } | { kind: 'suspend' | 'lift' };

function Rights({ account, onChanged }: { account: AdminAccount; onChanged: () => void }) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  const own = useAccount();
  const provider = useCrmProvider();
  const notify = useNotify();
  const [question, setQuestion] = useState<Question | null>(null);
  const name = account.full_name ?? account.email;
  const close = () => setQuestion(null);
  const done = () => {
    notify(t('settings.saved'), { type: 'success' });
    close();
    onChanged();
  };
  return (
    <>
      <Panel title={t('admin.staff_role')} text={t('admin.staff_text')}>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {STAFF_ROLES.map((role) => (
            <Button
              key={role ?? 'none'}
              variant={account.staff_role === role ? 'contained' : 'outlined'}
              aria-pressed={account.staff_role === role}
              onClick={() => account.staff_role !== role && setQuestion({ kind: 'role', to: role })}
            >
              {t(`admin.staff.${role ?? 'none'}`)}
            </Button>
          ))}
        </Box>
      </Panel>
      <Panel
        title={t('admin.suspension')}
        text={
          account.suspended_until
            ? t('admin.suspended_until', { time: full(account.suspended_until) })
            : t('admin.not_suspended')
        }
      >
        {account.suspended_until ? (
          <Button variant="outlined" onClick={() => setQuestion({ kind: 'lift' })}>
            {t('admin.lift')}
          </Button>
        ) : (
          <Button
            variant="outlined"
            color="error"
            disabled={account.id === own?.id}
            onClick={() => setQuestion({ kind: 'suspend' })}
          >
            {t('admin.suspend')}
          </Button>
        )}
      </Panel>
      {question?.kind === 'role' && (
        <Confirm
          title={t('admin.role_title', { name, role: t(`admin.staff.${question.to ?? 'none'}`) })}
          text={t('admin.role_text')}
          yes={t('admin.role_yes')}
          onYes={() => provider.changeStaffRole(account.id, question.to).then(done)}
          onClose={close}
        />
      )}
      {question?.kind === 'lift' && (
        <Confirm
          title={t('admin.lift_title', { name })}
          text={t('admin.lift_text')}
          yes={t('admin.lift')}
          onYes={() => provider.liftSuspension(account.id).then(done)}
          onClose={close}
        />
      )}
      {question?.kind === 'suspend' && (
        <SuspendDialog
          name={name}
          suspend={(until, reason) => provider.suspend(account.id, until, reason).then(done)}
          onClose={close}
        />
      )}
    </>
  );
}
