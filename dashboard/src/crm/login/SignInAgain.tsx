import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useLogout } from 'react-admin';
import { useAccount } from '../account';
import { useCrmTexts } from '../texts';
import { SignInForm } from './SignInForm';

const TITLE = 'sign-in-again';

/** The login has ended, the page has not: what was written on it is still there afterwards. */
export default function SignInAgain() {
  const { t } = useCrmTexts();
  const account = useAccount();
  const logout = useLogout();
  if (!account) return null;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby={TITLE}
      slotProps={{ backdrop: { sx: { backdropFilter: 'blur(8px)' } } }}
    >
      <DialogTitle id={TITLE}>{t('login.ended_title')}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary">{t('login.ended_text')}</Typography>
        <SignInForm key={account.id} email={account.email} enter={(work) => work()} />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={() => void logout()}>
          {t('login.other_person')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
