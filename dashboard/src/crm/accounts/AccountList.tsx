import { Datagrid, FunctionField, Link, NullableBooleanInput, SearchInput, SelectInput } from 'react-admin';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { ClearFilters } from '../ui/ClearFilters';
import { Empty } from '../ui/Empty';
import { WideList } from '../ui/WideList';
import { roleOf } from './role';
import type { AdminAccount } from './source';

export default function AccountList() {
  const { t } = useCrmTexts();
  const { day } = useTimes();
  return (
    <WideList
      title={t('admin.accounts')}
      empty={<Empty title={t('admin.accounts')} text={t('shell.nothing_title')} />}
      filters={[
        <SearchInput
          key="q"
          source="q"
          alwaysOn
          placeholder={t('admin.search')}
          sx={{ width: 'min(22rem, calc(100vw - 2rem))' }}
        />,
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
        <NullableBooleanInput key="is_suspended" source="is_suspended" alwaysOn label={t('admin.suspended')} />,
      ]}
    >
      <Datagrid rowClick="show" bulkActionButtons={false} empty={<ClearFilters />}>
        <FunctionField<AdminAccount>
          label={t('admin.who')}
          render={({ id, full_name, email }) => (
            <>
              <Link to={`/accounts/${id}/show`} sx={{ fontWeight: 600 }}>
                {full_name ?? email}
              </Link>
              {full_name && <div>{email}</div>}
            </>
          )}
        />
        <FunctionField<AdminAccount> label={t('admin.role')} render={(account) => roleOf(account, t)} />
        <FunctionField<AdminAccount> label={t('admin.company')} render={({ company_name }) => company_name ?? '—'} />
        <FunctionField<AdminAccount>
          label={t('admin.suspended')}
          render={({ suspended_until }) => (suspended_until ? t('admin.until', { day: day(suspended_until) }) : '—')}
        />
        <FunctionField<AdminAccount> label={t('admin.since')} render={({ created_at }) => day(created_at)} />
      </Datagrid>
    </WideList>
  );
}
