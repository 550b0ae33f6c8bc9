import { useState } from 'react';
import { NotForMembers, signIn } from '../auth-provider';
import { useCrmTexts } from '../texts';
import { useSending } from './form';
import { Line, PasswordLine } from './Line';
import { SendButton } from './SendButton';

interface Props {
  /** Whose login has ended: only that person goes on here. */
  email?: string;
  /** Enters by what it is given: `enter(() => signIn(…))`. */
  enter: (work: () => Promise<void>) => Promise<unknown>;
}

export function SignInForm({ email: known, enter }: Props) {
  const { t } = useCrmTexts();
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [isMember, setMember] = useState(false);
  const { faults, refusal, isSending, submit } = useSending(
    ['email', 'password'],
    () => ({
      ...(email.trim() ? {} : { email: t('login.required') }),
      ...(password ? {} : { password: t('login.required') }),
    }),
    async () => {
      setMember(false);
      try {
        await enter(() => signIn(email.trim(), password));
      } catch (error) {
        if (!(error instanceof NotForMembers)) throw error;
        setMember(true);
      }
    },
  );
  return (
    <form noValidate onSubmit={submit}>
      <Line
        name="email"
        label={t('login.email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        fault={faults.email}
        disabled={known !== undefined}
        autoFocus={known === undefined}
      />
      <PasswordLine
        name="password"
        label={t('login.password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        fault={faults.password}
        autoFocus={known !== undefined}
      />
      <SendButton
        label={t('login.submit')}
        refusal={isMember ? t('login.not_for_members') : refusal}
        isSending={isSending}
      />
    </form>
  );
}
