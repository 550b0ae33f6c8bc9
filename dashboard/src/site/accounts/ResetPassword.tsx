import { type FormEvent, useRef, useState } from 'react';
import { api, bodyOf } from '../../shared/api/client';
import { Problem } from '../../shared/api/problem';
import { useTexts } from '../../shared/texts';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { PageTitle } from '../PageTitle';
import { ProblemNote } from '../ProblemNote';
import { clearLink, LINK_NOT_VALID, linkToken } from './link-token';
import '../styles/forms.css';

const MIN_PASSWORD_LENGTH = 8;

export default function ResetPassword() {
  const { t } = useTexts();
  const [token] = useState(linkToken);
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [fault, setFault] = useState<string | undefined>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [state, setState] = useState<'writing' | 'sending' | 'done'>('writing');
  const isSending = useRef(false);
  if (!token)
    return (
      <Notice title={t('reset_password.title')} text={t('link.missing')}>
        <AskAgain />
      </Notice>
    );
  if (state === 'done')
    return (
      <Notice key="done" title={t('reset_password.done_title')} text={t('reset_password.done_text')}>
        <a className="button" href="/crm">
          {t('page.sign_in')}
        </a>
      </Notice>
    );

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending.current) return;
    setProblem(null);
    setFault(password.length < MIN_PASSWORD_LENGTH ? t('reset_password.too_short') : undefined);
    if (password.length < MIN_PASSWORD_LENGTH) return;
    isSending.current = true;
    setState('sending');
    try {
      await bodyOf<void>(api.POST('/api/auth/password/reset', { body: { token, password } }));
      clearLink();
      setState('done');
    } catch (error) {
      const refused = Problem.from(error);
      const own = refused.faults.find(({ field }) => field === 'password');
      setFault(own?.detail);
      setProblem(own ? null : refused);
      setState('writing');
    } finally {
      isSending.current = false;
    }
  };
  return (
    <form className="page form" noValidate onSubmit={(event) => void save(event)}>
      <PageTitle title={t('reset_password.title')} />
      <Field
        name="password"
        label={t('reset_password.password')}
        hint={t('reset_password.password_hint', { smart_count: MIN_PASSWORD_LENGTH })}
        fault={fault}
        isRequired
      >
        {(wiring) => (
          <input
            {...wiring}
            type={isShown ? 'text' : 'password'}
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <label className="check">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        <span>{t('reset_password.show')}</span>
      </label>
      {problem && <ProblemNote problem={problem} />}
      {problem?.code === LINK_NOT_VALID && <AskAgain />}
      <button type="submit" className="button" disabled={state === 'sending'}>
        {t(state === 'sending' ? 'reset_password.saving' : 'reset_password.save')}
      </button>
    </form>
  );
}

function AskAgain() {
  const { t } = useTexts();
  return <a href="/crm/forgot-password">{t('reset_password.ask_again')}</a>;
}
