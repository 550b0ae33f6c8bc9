import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button } from '@mui/material';
import { useRef, useState } from 'react';
import {
  Edit,
  SaveButton,
  Toolbar,
  useDelete,
  useEditContext,
  useNotify,
  useRecordContext,
  useRedirect,
} from 'react-admin';
import { flushSync } from 'react-dom';
import { useFormContext } from 'react-hook-form';
import { type Translate, useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Confirm } from '../ui/Confirm';
import { codeOf, Refusal, wordsOf } from '../ui/Refusal';
import { UnsavedGuard } from '../ui/UnsavedGuard';
import { PublicationSection } from './PublicationSection';
import { Share } from './Share';
import { CHANGED_MEANWHILE, type VacancyView } from './source';
import { StatusChip } from './StatusChip';
import { VacancyForm } from './VacancyForm';

/** Nothing takes the place of what is being written: what others save meanwhile is told when it is saved. */
const AS_IT_WAS_OPENED = {
  onError: () => undefined,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

export default function VacancyEdit() {
  return (
    <UnsavedGuard>
      <Edit
        title={<EditTitle />}
        mutationMode="pessimistic"
        redirect={false}
        queryOptions={AS_IT_WAS_OPENED}
        error={<NotOpened />}
        actions={<Head />}
        component="div"
        render={({ record }) =>
          record ? (
            <VacancyForm toolbar={<EditToolbar />} after={<PublicationSection />} />
          ) : (
            <Box sx={{ p: { xs: 1, sm: 2 } }}>
              <Bones lines={4} height={160} />
            </Box>
          )
        }
      />
    </UnsavedGuard>
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

/** Each is asked before it is done. */
type Question = 'close' | 'overwrite' | 'delete';

function EditToolbar() {
  const { t } = useCrmTexts();
  const notify = useNotify();
  const redirect = useRedirect();
  const vacancy = useRecordContext<VacancyView>();
  const { getValues, reset } = useFormContext();
  const [remove] = useDelete<VacancyView, Error>();
  const save = useRef<HTMLButtonElement>(null);
  const agreed = useRef(new Set<Question>());
  const [asked, setAsked] = useState<Question | null>(null);
  if (!vacancy) return null;

  const saved = () => {
    agreed.current.clear();
    notify('vacancies.saved', { type: 'success' });
  };
  const refused = (error: unknown) => {
    if (codeOf(error) === CHANGED_MEANWHILE) setAsked('overwrite');
    else notify(wordsOf(error, t), { type: 'error' });
  };
  const agree = async (question: Question) => {
    if (question === 'delete') {
      await remove(
        'vacancies',
        { id: vacancy.id, previousData: vacancy },
        { returnPromise: true, mutationMode: 'pessimistic' },
      );
      notify('vacancies.deleted', { type: 'success' });
      // What was written is gone with it, and nothing to ask about.
      flushSync(() => reset(vacancy));
      redirect('list', 'vacancies');
    } else {
      agreed.current.add(question);
      setAsked(null);
      save.current?.click();
    }
  };
  const refuse = () => {
    agreed.current.clear();
    setAsked(null);
  };
  return (
    <Toolbar sx={{ gap: 1, justifyContent: 'space-between', flexWrap: 'wrap' }}>
      <SaveButton
        ref={save}
        type="button"
        label="vacancies.save"
        mutationOptions={{ onSuccess: saved, onError: refused }}
        // The form holds `updated_at` as it was read: without it whatever is there is replaced.
        transform={(fields: object) =>
          agreed.current.has('overwrite') ? { ...fields, updated_at: undefined } : fields
        }
        onClick={(event) => {
          const closes = vacancy.status !== 'closed' && getValues('status') === 'closed';
          if (!closes || agreed.current.has('close')) return;
          event.preventDefault();
          setAsked('close');
        }}
      />
      <Button color="error" startIcon={<DeleteOutlined />} onClick={() => setAsked('delete')}>
        {t('vacancies.delete')}
      </Button>
      {asked && <Confirm {...wordsFor(asked, vacancy, t)} isDangerous onYes={() => agree(asked)} onClose={refuse} />}
    </Toolbar>
  );
}

function wordsFor(question: Question, { title }: VacancyView, t: Translate) {
  if (question === 'delete')
    return {
      title: t('vacancies.delete_title', { title }),
      text: t('vacancies.delete_text'),
      yes: t('vacancies.delete'),
    };
  if (question === 'overwrite')
    return { title: t('vacancies.changed.title'), text: t('vacancies.changed.text'), yes: t('vacancies.changed.yes') };
  return {
    title: t('vacancies.publication.close_title'),
    text: t('vacancies.publication.close_text'),
    yes: t('vacancies.publication.close'),
  };
}
