import { Box } from '@mui/material';
import { SearchInput } from 'react-admin';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Empty } from '../ui/Empty';
import { WideList } from '../ui/WideList';
import type { AdminEmployer } from './source';

export default function EmployerList() {
  const { t, locale } = useCrmTexts();
  const { day } = useTimes();
  return (
    <WideList<AdminEmployer>
      title={t('admin.employers')}
      empty={<Empty title={t('admin.employers')} text={t('shell.nothing_title')} />}
      filters={[<SearchInput key="q" source="q" alwaysOn placeholder={t('admin.search')} />]}
      columns={[
        {
          label: t('admin.company'),
          value: ({ company_name, email }) => (
            <>
              <b>{company_name}</b>
              <Box sx={{ fontWeight: 400 }}>{email}</Box>
            </>
          ),
        },
        {
          label: t('admin.accounts_count'),
          value: ({ accounts_count }) => accounts_count.toLocaleString(locale),
          isNumber: true,
        },
        {
          label: t('admin.vacancies_count'),
          value: ({ vacancies_count }) => vacancies_count.toLocaleString(locale),
          isNumber: true,
        },
        {
          label: t('admin.retention'),
          value: ({ retention_months }) => t('admin.months', { smart_count: retention_months }),
          isNumber: true,
        },
        { label: t('admin.since'), value: ({ created_at }) => day(created_at), isWhole: true },
        { label: t('admin.closed'), value: ({ closed_at }) => closed_at && day(closed_at), isWhole: true },
      ]}
    />
  );
}
