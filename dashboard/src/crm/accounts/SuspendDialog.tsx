import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useCrmTexts } from '../texts';
import { Confirm } from '../ui/Confirm';
import { isTooLong, LongText } from '../ui/LongText';

const DAY_MS = 24 * 3_600_000;
const TEN_YEARS = 3650;
const DAYS = [1, 7, 30, 180, TEN_YEARS] as const;
const MOST_REASON = 1000;

interface Props {
  name: string;
  suspend: (until: Date, reason: string) => Promise<unknown>;
  onClose: () => void;
}

export function SuspendDialog({ name, suspend, onClose }: Props) {
  const { t } = useCrmTexts();
  const [days, setDays] = useState<number>(7);
  const [reason, setReason] = useState('');
  return (
    <Confirm
      title={t('admin.suspend_title', { name })}
      text={t('admin.suspend_text')}
      yes={t('admin.suspend')}
      isDangerous
      isReady={reason.trim() !== '' && !isTooLong(reason, MOST_REASON)}
      onYes={() => suspend(new Date(Date.now() + days * DAY_MS), reason.trim())}
      onClose={onClose}
    >
      <TextField
        select
        label={t('admin.for_how_long')}
        value={days}
        onChange={(event) => setDays(Number(event.target.value))}
      >
        {DAYS.map((one) => (
          <MenuItem key={one} value={one}>
            {one === TEN_YEARS ? t('admin.ten_years') : t('overview.days', { smart_count: one })}
          </MenuItem>
        ))}
      </TextField>
      <LongText
        label={t('admin.reason')}
        value={reason}
        required
        minRows={2}
        most={MOST_REASON}
        onChange={(event) => setReason(event.target.value)}
        autoFocus
      />
    </Confirm>
  );
}
