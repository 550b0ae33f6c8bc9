import { Alert, Box, Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { useAccount } from '../account';
import { refreshAccount, sendVerificationAgain } from '../auth-provider';
import { accountOfPage } from '../session';
import { useCrmTexts } from '../texts';
import { wordsOf } from '../ui/Refusal';

/** Until the e-mail is confirmed nothing can be published or booked: said before somebody tries. */
export function UnconfirmedEmail() {
  const { t } = useCrmTexts();
  const account = useAccount();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const isWaiting = account !== null && !account.is_email_verified;
  useEffect(() => {
    if (!isWaiting) return;
    // The link may have been opened in another tab.
    const look = () => void refreshAccount().catch(() => undefined);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [isWaiting]);
  if (!isWaiting) return null;
  /** Says what has come of it, unless the e-mail turns out to be confirmed. */
  const answer = (work: () => Promise<void>, otherwise: string) => async () => {
    setBusy(true);
    try {
      await work();
      await refreshAccount();
      if (accountOfPage()?.is_email_verified) notify(t('shell.confirmed'), { type: 'success' });
      else setSaid(otherwise);
    } catch (error) {
      setSaid(wordsOf(error, t));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Alert severity="info" variant="outlined" sx={{ mt: 2, mx: 1 }}>
      {t(`shell.unconfirmed.${account.kind}`, { email: account.email })}
      <Box role="status" sx={{ fontWeight: 600 }}>
        {said}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, ml: -0.75, mt: 0.5 }}>
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => void answer(sendVerificationAgain, t('shell.confirmation_sent'))()}
        >
          {t('shell.send_confirmation')}
        </Button>
        <Button
          color="inherit"
          size="small"
          disabled={isBusy}
          onClick={() => void answer(async () => undefined, t('shell.not_confirmed'))()}
        >
          {t('shell.confirmed_now')}
        </Button>
      </Box>
    </Alert>
  );
}
