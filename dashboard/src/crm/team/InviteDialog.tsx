import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, TextField } from '@mui/material';
import { useState } from 'react';
import { HttpError } from 'react-admin';
import { newId } from '../../shared/new-id';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { Confirm } from '../ui/Confirm';
import { type Role, ROLES } from './source';

/** Asks whom to invite, and as what. */
export function InviteDialog({
  onInvited,
  onClose,
}: {
  onInvited: (email: string) => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('recruiter');
  const [fault, setFault] = useState('');
  // One key for one opening of the form: sent twice, it invites once.
  const [key] = useState(newId);
  const invite = async () => {
    setFault('');
    try {
      await provider.invite(email.trim(), role, key);
    } catch (error) {
      const own =
        error instanceof HttpError ? (error.body as { errors?: Record<string, string> }).errors?.email : undefined;
      if (!own) throw error;
      setFault(own);
      return;
    }
    await onInvited(email.trim());
  };
  return (
    <Confirm
      title={t('team.invite_title')}
      text={t('team.invite_text')}
      yes={t('team.invite_send')}
      isReady={email.trim() !== ''}
      onYes={invite}
      onClose={onClose}
    >
      <TextField
        label={t('team.email')}
        type="email"
        name="email"
        autoComplete="off"
        autoFocus
        value={email}
        error={fault !== ''}
        helperText={fault}
        onChange={(event) => setEmail(event.target.value)}
      />
      <FormControl>
        <FormLabel id="invite-role">{t('team.role_label')}</FormLabel>
        <RadioGroup
          aria-labelledby="invite-role"
          value={role}
          onChange={(event) => setRole(event.target.value as Role)}
        >
          {ROLES.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio />}
              label={`${t(`team.role.${one}`)}: ${t(`team.role_text.${one}`)}`}
            />
          ))}
        </RadioGroup>
      </FormControl>
    </Confirm>
  );
}
