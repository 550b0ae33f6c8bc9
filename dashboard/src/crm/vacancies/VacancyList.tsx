import { Datagrid, DateField, List, TextField } from 'react-admin';
import { useCrmTexts } from '../texts';

export default function VacancyList() {
  const { t } = useCrmTexts();
  return (
    <List title={t('vacancies.title')} exporter={false}>
      <Datagrid rowClick={false} bulkActionButtons={false}>
        <TextField source="title" label={t('vacancies.column.title')} sortable={false} />
        <TextField source="status" label={t('vacancies.column.status')} sortable={false} />
        <DateField source="created_at" label={t('vacancies.column.created_at')} sortable={false} />
      </Datagrid>
    </List>
  );
}
