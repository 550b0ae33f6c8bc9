import { TextField } from '@mui/material';
import { useState } from 'react';
import { newId } from '../../shared/new-id';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { Choices } from '../ui/Choices';
import { Confirm } from '../ui/Confirm';
import { faultsOf } from '../ui/Refusal';
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
      const own = faultsOf(error)?.email;
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
      <Choices
        label={t('team.role_label')}
        value={role}
        onChange={setRole}
        choices={ROLES.map((id) => ({ id, name: t(`team.role.${id}`), text: t(`team.role_text.${id}`) }))}
      />
    </Confirm>
  );
}
