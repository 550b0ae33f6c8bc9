import { Datagrid, FunctionField, SearchInput } from 'react-admin';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { ClearFilters } from '../ui/ClearFilters';
import { Empty } from '../ui/Empty';
import { WideList } from '../ui/WideList';
import type { AdminEmployer } from './source';

export default function EmployerList() {
  const { t, locale } = useCrmTexts();
  const { day } = useTimes();
  return (
    <WideList
      title={t('admin.employers')}
      empty={<Empty title={t('admin.employers')} text={t('shell.nothing_title')} />}
      filters={[
        <SearchInput
          key="q"
          source="q"
          alwaysOn
          placeholder={t('admin.search')}
          sx={{ width: 'min(22rem, calc(100vw - 2rem))' }}
        />,
      ]}
    >
      <Datagrid rowClick={false} bulkActionButtons={false} empty={<ClearFilters />}>
        <FunctionField<AdminEmployer>
          label={t('admin.company')}
          render={({ company_name, email }) => (
            <>
              <b>{company_name}</b>
              <div>{email}</div>
            </>
          )}
        />
        <FunctionField<AdminEmployer>
          label={t('admin.accounts_count')}
          textAlign="right"
          render={({ accounts_count }) => accounts_count.toLocaleString(locale)}
        />
        <FunctionField<AdminEmployer>
          label={t('admin.vacancies_count')}
          textAlign="right"
          render={({ vacancies_count }) => vacancies_count.toLocaleString(locale)}
        />
        <FunctionField<AdminEmployer>
          label={t('admin.retention')}
          textAlign="right"
          render={({ retention_months }) => t('admin.months', { smart_count: retention_months })}
        />
        <FunctionField<AdminEmployer> label={t('admin.since')} render={({ created_at }) => day(created_at)} />
        <FunctionField<AdminEmployer>
          label={t('admin.closed')}
          render={({ closed_at }) => (closed_at ? day(closed_at) : '—')}
        />
      </Datagrid>
    </WideList>
  );
}
