import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useCrmTexts } from '../texts';

interface Props {
  title: string;
  text: string;
  action: string;
  isNeeded: boolean;
  onConfirm: (reason: string | undefined) => void;
  onCancel: () => void;
}

/** Asks why, before something is done that is kept in the record. */
export function ReasonDialog({ title, text, action, isNeeded, onConfirm, onCancel }: Props) {
  const { t } = useCrmTexts();
  const id = useId();
  const [reason, setReason] = useState('');
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    onConfirm(reason.trim() || undefined);
  };
  return (
    <Dialog open onClose={onCancel} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form onSubmit={confirm}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 1 }}>{text}</DialogContentText>
          <TextField
            autoFocus
            multiline
            minRows={2}
            required={isNeeded}
            label={t(isNeeded ? 'responses.reason' : 'responses.reason_if_any')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel}>{t('responses.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isNeeded && !reason.trim()}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
