import { Datagrid, DateField, List, NumberField, TextField } from 'react-admin';
import { useCrmTexts } from '../texts';

export default function ResponseList() {
  const { t } = useCrmTexts();
  return (
    <List title={t('responses.title')} sort={{ field: 'created_at', order: 'DESC' }} exporter={false}>
      <Datagrid rowClick="show" bulkActionButtons={false}>
        <TextField source="candidate.full_name" label={t('responses.column.candidate')} sortable={false} />
        <TextField source="vacancy.title" label={t('responses.column.vacancy')} sortable={false} />
        <NumberField source="relevance_score" label={t('responses.column.relevance_score')} />
        <DateField source="created_at" label={t('responses.column.created_at')} />
      </Datagrid>
    </List>
  );
}
