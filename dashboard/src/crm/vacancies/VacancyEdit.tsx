import { Box } from '@mui/material';
import { useRef, useState } from 'react';
import {
  Confirm,
  DeleteWithConfirmButton,
  Edit,
  SaveButton,
  Toolbar,
  useEditContext,
  useNotify,
  useRecordContext,
} from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useCrmTexts } from '../texts';
import { Refusal } from '../ui/Refusal';
import { PublicationSection } from './PublicationSection';
import { Share } from './Share';
import type { VacancyView } from './source';
import { StatusChip } from './StatusChip';
import { VacancyForm } from './VacancyForm';

export default function VacancyEdit() {
  const notify = useNotify();
  const onSuccess = () => notify('vacancies.saved', { type: 'success' });
  return (
    <Edit
      title={<EditTitle />}
      mutationMode="pessimistic"
      mutationOptions={{ onSuccess }}
      redirect={false}
      queryOptions={{ onError: () => undefined }}
      error={<NotOpened />}
      actions={<Head />}
      component="div"
    >
      <VacancyForm toolbar={<EditToolbar />} after={<PublicationSection />} />
    </Edit>
  );
}

function EditTitle() {
  const { t } = useCrmTexts();
  const vacancy = useRecordContext<VacancyView>();
  return vacancy ? t('vacancies.edit', { title: vacancy.title }) : t('vacancies.one');
}

/** In place of a form whose vacancy could not be read. */
function NotOpened() {
  const { error, refetch } = useEditContext();
  return (
    <Box sx={{ p: 3 }}>
      <Refusal error={error} onRetry={() => void refetch()} />
    </Box>
  );
}

function Head() {
  const vacancy = useRecordContext<VacancyView>();
  if (!vacancy) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        justifyContent: { xs: 'flex-start', sm: 'flex-end' },
        width: '100%',
        px: { xs: 1, sm: 2 },
        pt: 1,
      }}
    >
      <StatusChip status={vacancy.status} />
      <Share vacancy={vacancy} />
    </Box>
  );
}

function EditToolbar() {
  const { t } = useCrmTexts();
  const vacancy = useRecordContext<VacancyView>();
  const { getValues } = useFormContext();
  const save = useRef<HTMLButtonElement>(null);
  const mayClose = useRef(false);
  const [isAsking, setIsAsking] = useState(false);
  if (!vacancy) return null;

  const confirmed = () => {
    setIsAsking(false);
    mayClose.current = true;
    save.current?.click();
    mayClose.current = false;
  };
  return (
    <Toolbar sx={{ gap: 1, justifyContent: 'space-between', flexWrap: 'wrap' }}>
      <SaveButton
        ref={save}
        type="button"
        label="vacancies.save"
        onClick={(event) => {
          const closes = vacancy.status !== 'closed' && getValues('status') === 'closed';
          if (!closes || mayClose.current) return;
          event.preventDefault();
          setIsAsking(true);
        }}
      />
      <Confirm
        isOpen={isAsking}
        title={t('vacancies.publication.close_title')}
        content={t('vacancies.publication.close_text')}
        confirm={t('vacancies.publication.close')}
        onConfirm={confirmed}
        onClose={() => setIsAsking(false)}
      />
      <DeleteWithConfirmButton
        label="vacancies.delete"
        mutationMode="pessimistic"
        confirmTitle={t('vacancies.delete_title', { title: vacancy.title })}
        confirmContent={t('vacancies.delete_text')}
        confirmColor="warning"
        successMessage="vacancies.deleted"
      />
    </Toolbar>
  );
}
