import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-admin';
import { api, bodyOf } from '../../shared/api/client';
import { useCrmTexts } from '../texts';
import { Door } from './Door';
import { useSending } from './form';
import { Line } from './Line';
import { SendButton } from './SendButton';

export default function ForgotPassword() {
  const { t } = useCrmTexts();
  const [email, setEmail] = useState('');
  const [isSent, setSent] = useState(false);
  const { faults, refusal, isSending, submit } = useSending(
    ['email'],
    () => (email.trim() ? {} : { email: t('login.required') }),
    async () => {
      await bodyOf<void>(api.POST('/api/auth/password/forgot', { body: { email: email.trim() } }));
      setSent(true);
    },
  );
  return (
    <Door title={t('login.forgot_title')}>
      {isSent ? (
        <Alert severity="success" variant="outlined">
          {t('login.forgot_sent', { email: email.trim() })}
        </Alert>
      ) : (
        <form noValidate onSubmit={submit}>
          <Typography color="textSecondary" sx={{ mb: 1 }}>
            {t('login.forgot_text')}
          </Typography>
          <Line
            name="email"
            label={t('login.email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            fault={faults.email}
            autoFocus
          />
          <SendButton label={t('login.forgot_send')} refusal={refusal} isSending={isSending} />
        </form>
      )}
      <Box sx={{ mt: 3 }}>
        <Link to="/login">{t('login.back')}</Link>
      </Box>
    </Door>
  );
}
