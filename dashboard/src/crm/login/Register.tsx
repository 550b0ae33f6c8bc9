import { Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-admin';
import { register } from '../auth-provider';
import { useCrmTexts } from '../texts';
import { Door } from './Door';
import { passwordFault, useSending } from './form';
import { Line, NewPasswordLine } from './Line';
import { SendButton } from './SendButton';
import { useEnter } from './use-enter';

export default function Register() {
  const { t, language } = useCrmTexts();
  const enter = useEnter();
  const [company_name, setCompanyName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { faults, refusal, isSending, submit } = useSending(
    ['company_name', 'email', 'password'],
    () => ({
      company_name: company_name.trim() ? undefined : t('login.required'),
      email: email.trim() ? undefined : t('login.required'),
      password: passwordFault(password, t),
    }),
    async () => {
      const company = { company_name: company_name.trim(), email: email.trim(), password, locale: language };
      await enter(() => register(company));
    },
  );
  return (
    <Door title={t('login.register_title')}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('login.register_text')}
      </Typography>
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
        <NewPasswordLine value={password} onChange={setPassword} fault={faults.password} />
        <SendButton label={t('login.register_send')} refusal={refusal} isSending={isSending} />
      </form>
      <Typography color="textSecondary" sx={{ mt: 3 }}>
        {t('login.already')} <Link to="/login">{t('login.submit')}</Link>
      </Typography>
    </Door>
  );
}
