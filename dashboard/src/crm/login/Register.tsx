import { Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-admin';
import { register } from '../auth-provider';
import { useCrmTexts } from '../texts';
import { Door } from './Door';
import { MIN_PASSWORD_LENGTH, useSending } from './form';
import { Line, PasswordLine } from './Line';
import { SendButton } from './SendButton';
import { useEnter } from './use-enter';

export default function Register() {
  const { t } = useCrmTexts();
  const enter = useEnter();
  const [company_name, setCompanyName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { faults, refusal, isSending, submit } = useSending(
    ['company_name', 'email', 'password'],
    () => ({
      ...(company_name.trim() ? {} : { company_name: t('login.required') }),
      ...(email.trim() ? {} : { email: t('login.required') }),
      ...(password.length < MIN_PASSWORD_LENGTH
        ? { password: t('login.password_hint', { smart_count: MIN_PASSWORD_LENGTH }) }
        : {}),
    }),
    async () => {
      await enter(() => register({ company_name: company_name.trim(), email: email.trim(), password }));
    },
  );
  return (
    <Door title={t('login.register_title')}>
      <Typography color="textSecondary">{t('login.register_text')}</Typography>
      <form noValidate onSubmit={submit}>
        <Line
          name="company_name"
          label={t('login.company_name')}
          autoComplete="organization"
          value={company_name}
          onChange={setCompanyName}
          fault={faults.company_name}
          autoFocus
        />
        <Line
          name="email"
          label={t('login.email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          fault={faults.email}
          hint={t('login.email_hint')}
        />
        <PasswordLine
          name="password"
          label={t('login.password')}
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          fault={faults.password}
          hint={t('login.password_hint', { smart_count: MIN_PASSWORD_LENGTH })}
        />
        <SendButton label={t('login.register_send')} refusal={refusal} isSending={isSending} />
      </form>
      <Typography color="textSecondary" sx={{ mt: 3 }}>
        {t('login.already')} <Link to="/login">{t('login.submit')}</Link>
      </Typography>
    </Door>
  );
}
