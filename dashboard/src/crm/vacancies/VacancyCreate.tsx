import { useState } from 'react';
import { Create, SaveButton, Toolbar, useNotify, useRedirect } from 'react-admin';
import { useCrmTexts } from '../texts';
import { UnsavedGuard } from '../ui/UnsavedGuard';
import { DraftPanel } from './DraftPanel';
import type { VacancyView } from './source';
import { emptyVacancy, type VacancyFields, type VacancyStatus } from './vacancy-fields';
import { VacancyForm } from './VacancyForm';

export default function VacancyCreate() {
  const { t, language } = useCrmTexts();
  const notify = useNotify();
  const redirect = useRedirect();
  // Once: other defaults would take the place of what is written.
  const [fresh] = useState(() => emptyVacancy(language));
  const onSuccess = ({ id, status }: VacancyView) => {
    notify(status === 'open' ? 'vacancies.published' : 'vacancies.saved', { type: 'success' });
    redirect('edit', 'vacancies', id);
  };
  return (
    <UnsavedGuard>
      <Create title={t('vacancies.create')} mutationOptions={{ onSuccess }} component="div" sx={{ mt: 1 }}>
        <VacancyForm fresh={fresh} toolbar={<NewToolbar />} before={<DraftPanel />} />
      </Create>
    </UnsavedGuard>
  );
}

const as = (status: VacancyStatus) => (fields: VacancyFields) => ({ ...fields, status });

function NewToolbar() {
  return (
    <Toolbar sx={{ gap: 1, flexWrap: 'wrap' }}>
      <SaveButton label="vacancies.publish" transform={as('open') as never} type="button" alwaysEnable />
      <SaveButton label="vacancies.save_draft" transform={as('draft') as never} variant="outlined" type="button" />
    </Toolbar>
  );
}
