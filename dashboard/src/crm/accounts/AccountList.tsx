import { Box } from '@mui/material';
import { Link, NullableBooleanInput, SearchInput, SelectInput } from 'react-admin';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Empty } from '../ui/Empty';
import { WideList } from '../ui/WideList';
import { roleOf } from './role';
import type { AdminAccount } from './source';

export default function AccountList() {
  const { t } = useCrmTexts();
  const { day } = useTimes();
  return (
    <WideList<AdminAccount>
      title={t('admin.accounts')}
      empty={<Empty title={t('admin.accounts')} text={t('shell.nothing_title')} />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={t('admin.search')} />,
        <SelectInput
          key="kind"
          source="kind"
          alwaysOn
          label={t('admin.kind')}
          translateChoice={false}
          choices={(['employer', 'member'] as const).map((id) => ({ id, name: t(`admin.kinds.${id}`) }))}
        />,
        <SelectInput
          key="staff_role"
          source="staff_role"
          alwaysOn
          label={t('admin.rights')}
          translateChoice={false}
          choices={(['moderator', 'admin'] as const).map((id) => ({ id, name: t(`admin.staff.${id}`) }))}
        />,
        <NullableBooleanInput
          key="is_suspended"
          source="is_suspended"
          alwaysOn
          label={t('admin.suspended')}
          sx={{ minWidth: { sm: '11rem' } }}
        />,
      ]}
      columns={[
        {
          label: t('admin.who'),
          value: ({ id, full_name, email }) => (
            <>
              <Link to={`/accounts/${id}/show`} sx={{ fontWeight: 600 }}>
                {full_name ?? email}
              </Link>
              {full_name && <Box sx={{ fontWeight: 400 }}>{email}</Box>}
            </>
          ),
        },
        { label: t('admin.role'), value: (account) => roleOf(account, t) },
        { label: t('admin.company'), value: ({ company_name }) => company_name },
        {
          label: t('admin.suspended'),
          value: ({ suspended_until }) => suspended_until && t('admin.until', { day: day(suspended_until) }),
          isWhole: true,
        },
        { label: t('admin.since'), value: ({ created_at }) => day(created_at), isWhole: true },
      ]}
    />
  );
}
