import { useState } from 'react';
import { signIn } from '../auth-provider';
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
  const { faults, refusal, isSending, submit } = useSending(
    ['email', 'password'],
    () => ({
      ...(email.trim() ? {} : { email: t('login.required') }),
      ...(password ? {} : { password: t('login.required') }),
    }),
    async () => {
      await enter(() => signIn(email.trim(), password));
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
      <SendButton label={t('login.submit')} refusal={refusal} isSending={isSending} />
    </form>
  );
}
