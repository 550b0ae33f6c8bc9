import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useCrmTexts } from '../texts';
import { Refusal } from './Refusal';

interface Props {
  title: string;
  /** What follows from saying yes. */
  text: string;
  yes: string;
  isDangerous?: boolean;
  /** Whether yes can be said as things stand. */
  isReady?: boolean;
  /** Does it; what it throws is shown, and the question stays. */
  onYes: () => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** A question before something that cannot be taken back. */
export function Confirm({ title, text, yes, isDangerous, isReady = true, onYes, onClose, children }: Props) {
  const { t } = useCrmTexts();
  const id = useId();
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const go = async () => {
    if (isUnderWay.current || !isReady) return;
    isUnderWay.current = true;
    setBusy(true);
    setError(null);
    try {
      await onYes();
    } catch (thrown) {
      setError(thrown);
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={id} onClose={() => !isBusy && onClose()}>
      <form
        noValidate
        // As the dialog itself, so that its buttons stay in view however long the rest is.
        style={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void go();
        }}
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography color="textSecondary">{text}</Typography>
          {children}
          {error !== null && <Refusal error={error} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button color="inherit" disabled={isBusy} onClick={onClose}>
            {t('shell.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={isDangerous ? 'error' : 'primary'}
            loading={isBusy}
            disabled={!isReady}
          >
            {yes}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
