import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-admin';
import { joinCompany } from '../auth-provider';
import { invitationOf, type Offer } from '../team/source';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Refusal } from '../ui/Refusal';
import { Door } from './Door';
import { passwordFault, useSending } from './form';
import { Line, NewPasswordLine } from './Line';
import { SendButton } from './SendButton';
import { useEnter } from './use-enter';

/** Where the mailed link of an invitation leads. Its token stands in the fragment, which reaches no server. */
export default function Join() {
  const { t } = useCrmTexts();
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '');
  const { data: offer, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => invitationOf(token),
    enabled: token !== '',
    retry: false,
  });
  return (
    <Door title={offer ? t('login.join_title', { company: offer.company_name }) : t('login.join')}>
      {token === '' && (
        <Alert severity="error" variant="outlined">
          {t('login.link_incomplete')}
        </Alert>
      )}
      {error && <Refusal error={error} />}
      {token !== '' && !offer && !error && <Bones lines={3} />}
      {offer && <JoinForm token={token} offer={offer} />}
      <Box sx={{ mt: 3 }}>
        <Link to="/login">{t('login.back')}</Link>
      </Box>
    </Door>
  );
}

function JoinForm({ token, offer }: { token: string; offer: Offer }) {
  const { t, language } = useCrmTexts();
  const enter = useEnter();
  const [full_name, setFullName] = useState('');
  const [password, setPassword] = useState('');
  const { faults, refusal, isSending, submit } = useSending(
    ['full_name', 'password'],
    () => ({
      full_name: full_name.trim() ? undefined : t('login.required'),
      password: passwordFault(password, t),
    }),
    async () => {
      await enter(() => joinCompany(token, { full_name: full_name.trim(), password, locale: language }));
    },
  );
  return (
    <form noValidate onSubmit={submit}>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {t('login.join_text', { role: t(`team.role.${offer.employer_role}`), email: offer.email })}
      </Typography>
      <Line
        name="full_name"
        label={t('login.full_name')}
        autoComplete="name"
        value={full_name}
        onChange={setFullName}
        fault={faults.full_name}
        autoFocus
      />
      {/* For password managers, which ask whose password it is. */}
      <input type="email" name="email" autoComplete="username" value={offer.email} readOnly hidden />
      <NewPasswordLine value={password} onChange={setPassword} fault={faults.password} />
      <SendButton label={t('login.join_send')} refusal={refusal} isSending={isSending} />
    </form>
  );
}
