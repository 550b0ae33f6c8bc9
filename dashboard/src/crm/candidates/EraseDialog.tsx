import { useDelete, useNotify, useRedirect } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Confirm } from '../ui/Confirm';
import type { CandidateView } from './source';

/** Erasure is for good: it says what goes, and asks. */
export function EraseDialog({ candidate, onClose }: { candidate: CandidateView; onClose: () => void }) {
  const { t } = useCrmTexts();
  const notify = useNotify();
  const redirect = useRedirect();
  const [erase] = useDelete<CandidateView, Error>();
  const onYes = async () => {
    await erase(
      'candidates',
      { id: candidate.id, previousData: candidate },
      { returnPromise: true, mutationMode: 'pessimistic' },
    );
    notify(t('candidates.erased'), { type: 'success' });
    redirect('list', 'candidates');
  };
  return (
    <Confirm
      title={t('candidates.erase_title', { name: candidate.full_name })}
      text={t('candidates.erase_text')}
      yes={t('candidates.erase_yes')}
      isDangerous
      onYes={onYes}
      onClose={onClose}
    />
  );
}
