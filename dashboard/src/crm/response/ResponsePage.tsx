import { Show, SimpleShowLayout, TextField } from 'react-admin';
import { useCrmTexts } from '../texts';

export default function ResponsePage() {
  const { t } = useCrmTexts();
  return (
    <Show title={t('response.title')}>
      <SimpleShowLayout>
        <TextField source="candidate.full_name" label={false} />
      </SimpleShowLayout>
    </Show>
  );
}
