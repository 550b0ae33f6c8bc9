import { Box, Button, TextField as Field, Typography } from '@mui/material';
import { useState } from 'react';
import { TextInput, useLogout, useNotify } from 'react-admin';
import { useAccount } from '../account';
import { useCrmProvider } from '../provider';
import { type Account, keepAccount } from '../session';
import { useCrmTexts } from '../texts';
import { Confirm } from '../ui/Confirm';
import { Panel } from '../ui/Panel';
import { faultsOf, wordsOf } from '../ui/Refusal';
import { LanguageInput } from './LanguageInput';
import { SavedForm } from './SavedForm';
import { TimeZoneInput } from './TimeZoneInput';

/** What everybody may say of themselves. */
export function AccountPanel({ account }: { account: Account }) {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const save = async ({ full_name, locale, time_zone }: Account) =>
    keepAccount(await provider.changeAccount({ full_name: full_name?.trim() || null, locale, time_zone }));
  return (
    <Panel title={t('settings.account')} text={account.email}>
      <SavedForm record={account} save={save}>
        <TextInput source="full_name" label={t('settings.full_name')} autoComplete="name" />
        <LanguageInput />
        <TimeZoneInput />
      </SavedForm>
    </Panel>
  );
}

/** Taking one's data out, and leaving. */
export function OwnDataPanel() {
  const { t } = useCrmTexts();
  const account = useAccount();
  const provider = useCrmProvider();
  const notify = useNotify();
  const logout = useLogout();
  const [isLeaving, setLeaving] = useState(false);
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState('');
  const leave = async () => {
    setFault('');
    try {
      await provider.deleteAccount(password);
    } catch (error) {
      const own = faultsOf(error)?.password;
      if (!own) throw error;
      setFault(own);
      return;
    }
    await logout();
  };
  return (
    <Panel title={t('settings.own_data')} text={t('settings.own_data_text')}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          onClick={() =>
            provider.exportAccount().catch((error: unknown) => notify(wordsOf(error, t), { type: 'error' }))
          }
        >
          {t('settings.export')}
        </Button>
        <Button variant="outlined" color="error" onClick={() => setLeaving(true)}>
          {t('settings.delete')}
        </Button>
      </Box>
      {isLeaving && (
        <Confirm
          title={t('settings.delete_title')}
          text={t('settings.delete_text')}
          yes={t('settings.delete_yes')}
          isDangerous
          isReady={password !== ''}
          onYes={leave}
          onClose={() => setLeaving(false)}
        >
          <Typography variant="body2">{account?.email}</Typography>
          <Field
            type="password"
            name="password"
            autoComplete="current-password"
            label={t('login.password')}
            value={password}
            error={fault !== ''}
            helperText={fault}
            onChange={(event) => setPassword(event.target.value)}
            autoFocus
          />
        </Confirm>
      )}
    </Panel>
  );
}
