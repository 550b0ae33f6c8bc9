import { Alert, Button } from '@mui/material';
import { useEffect } from 'react';
import { useAccount } from '../account';
import { refreshAccount } from '../auth-provider';
import { useCrmTexts } from '../texts';

/** Until the e-mail is confirmed nothing can be published: said before somebody tries. */
export function UnconfirmedEmail() {
  const { t } = useCrmTexts();
  const account = useAccount();
  const isWaiting = account?.kind === 'employer' && !account.is_email_verified;
  useEffect(() => {
    if (!isWaiting) return;
    // The link may have been opened in another tab.
    const look = () => void refreshAccount().catch(() => undefined);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [isWaiting]);
  if (!isWaiting) return null;
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mt: 2, mx: { xs: 0, sm: 1 } }}
      action={
        <Button color="inherit" size="small" onClick={() => void refreshAccount().catch(() => undefined)}>
          {t('shell.confirmed_now')}
        </Button>
      }
    >
      {t('shell.unconfirmed', { email: account.email })}
    </Alert>
  );
}
