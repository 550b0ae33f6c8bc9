import { useState } from 'react';
import { useCrmTexts } from '../texts';
import { Choices } from '../ui/Choices';
import { Confirm } from '../ui/Confirm';
import { isTooLong, LongText } from '../ui/LongText';
import type { Case, Outcome } from './source';
import { OUTCOMES } from './standing';
import { effectOf, outcomeOf } from './words';

/** As long as the API takes it. */
const LONGEST = 2_000;

interface Props {
  of: Case;
  decide: (outcome: Outcome, reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Which of the outcomes that a case of this kind can have, and why; what follows from each stands beside it. */
export function DecisionDialog({ of: { kind, status }, decide, onClose }: Props) {
  const { t } = useCrmTexts();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reason, setReason] = useState('');
  const written = reason.trim();
  return (
    <Confirm
      title={t('moderation.work.decide')}
      text={t(status === 'appealed' ? 'moderation.dialog.appeal_text' : 'moderation.dialog.text')}
      yes={t('moderation.work.decide')}
      isReady={outcome !== null && written !== '' && !isTooLong(reason, LONGEST)}
      onYes={async () => outcome && decide(outcome, written)}
      onClose={onClose}
    >
      <Choices
        label={t('moderation.dialog.outcome')}
        value={outcome}
        onChange={setOutcome}
        choices={OUTCOMES[kind].map((id) => ({ id, name: outcomeOf(kind, id, t), text: effectOf(kind, id, t) }))}
      />
      <LongText
        most={LONGEST}
        minRows={2}
        maxRows={8}
        required
        label={t('moderation.dialog.reason')}
        helperText={t('moderation.dialog.reason_hint')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Confirm>
  );
}
