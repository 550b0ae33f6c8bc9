import { useState } from 'react';
import { api, bodyOf } from '../../shared/api/client';
import { useTexts } from '../../shared/texts';
import { useLoaded } from '../loaded';
import { Notice } from '../Notice';
import { wordsOf } from '../ProblemNote';
import { clearLink, LINK_NOT_VALID, linkToken } from './link-token';

/** One request, however often the page is rendered: the link works a single time. */
let verification: Promise<true> | undefined;

function verify(token: string): Promise<true> {
  verification ??= bodyOf<void>(api.POST('/api/auth/email/verify', { body: { token } })).then(
    () => {
      clearLink();
      return true;
    },
    (error: unknown) => {
      verification = undefined;
      throw error;
    },
  );
  return verification;
}

export default function VerifyEmail() {
  const { t } = useTexts();
  const [token] = useState(linkToken);
  if (!token) return <Notice title={t('verify_email.failed_title')} text={t('link.missing')} />;
  return <Verification token={token} />;
}

function Verification({ token }: { token: string }) {
  const { t } = useTexts();
  const { data: isDone, problem, reload } = useLoaded(token, () => verify(token));
  if (isDone)
    return (
      <Notice key="done" title={t('verify_email.done_title')} text={t('verify_email.done_text')}>
        <SignIn />
      </Notice>
    );
  if (!problem) return <Notice title={t('verify_email.title')} text={t('verify_email.waiting')} />;
  const isOver = problem.code === LINK_NOT_VALID;
  return (
    // The dashboard offers a new link to whoever has signed in.
    <Notice
      key="failed"
      title={t('verify_email.failed_title')}
      text={isOver ? t('verify_email.failed_text') : wordsOf(problem, t)}
    >
      {isOver ? (
        <SignIn />
      ) : (
        <button type="button" className="button" onClick={reload}>
          {t('page.retry')}
        </button>
      )}
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
