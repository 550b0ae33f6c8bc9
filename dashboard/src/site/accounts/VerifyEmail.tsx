import { useEffect, useState } from 'react';
import { api, bodyOf } from '../../shared/api/client';
import { Problem } from '../../shared/api/problem';
import { useTexts } from '../../shared/texts';
import { Notice } from '../Notice';
import { wordsOf } from '../ProblemNote';
import { clearLink, LINK_NOT_VALID, linkToken } from './link-token';

/** Once per page, however often it is rendered: the link works a single time. */
let verification: Promise<void> | undefined;

export default function VerifyEmail() {
  const { t } = useTexts();
  const [token] = useState(linkToken);
  const [outcome, setOutcome] = useState<'waiting' | 'done' | Problem>('waiting');
  useEffect(() => {
    if (!token) return;
    verification ??= bodyOf<void>(api.POST('/api/auth/email/verify', { body: { token } })).then(clearLink);
    verification.then(
      () => setOutcome('done'),
      (error: unknown) => setOutcome(Problem.from(error)),
    );
  }, [token]);
  if (!token) return <Notice title={t('verify_email.failed_title')} text={t('link.missing')} />;
  if (outcome === 'waiting') return <Notice title={t('verify_email.title')} text={t('verify_email.waiting')} />;
  if (outcome !== 'done')
    return (
      // The dashboard offers a new link to whoever has signed in.
      <Notice
        key="failed"
        title={t('verify_email.failed_title')}
        text={outcome.code === LINK_NOT_VALID ? t('verify_email.failed_text') : wordsOf(outcome, t)}
      >
        <SignIn />
      </Notice>
    );
  return (
    <Notice key="done" title={t('verify_email.done_title')} text={t('verify_email.done_text')}>
      <SignIn />
    </Notice>
  );
}

function SignIn() {
  const { t } = useTexts();
  return (
    <a className="button" href="/crm">
      {t('page.sign_in')}
    </a>
  );
}
