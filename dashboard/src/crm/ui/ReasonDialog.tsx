import { useState } from 'react';
import { useCrmTexts } from '../texts';
import { Confirm } from './Confirm';
import { isTooLong, LongText } from './LongText';

interface Props {
  title: string;
  text: string;
  yes: string;
  isNeeded: boolean;
  /** As of `Confirm`. */
  onYes: (reason: string | undefined) => unknown;
  onClose: () => void;
}

/** As long as the API takes it. */
const LONGEST = 2_000;

/** Asks why, before something that is kept in the record. */
export function ReasonDialog({ title, text, yes, isNeeded, onYes, onClose }: Props) {
  const { t } = useCrmTexts();
  const [reason, setReason] = useState('');
  const written = reason.trim();
  return (
    <Confirm
      title={title}
      text={text}
      yes={yes}
      isReady={(!isNeeded || written !== '') && !isTooLong(reason, LONGEST)}
      onYes={async () => onYes(written || undefined)}
      onClose={onClose}
    >
      <LongText
        autoFocus
        most={LONGEST}
        minRows={2}
        maxRows={8}
        label={t('shell.reason.label')}
        required={isNeeded}
        helperText={t(isNeeded ? 'shell.reason.needed' : 'shell.reason.optional')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Confirm>
  );
}
