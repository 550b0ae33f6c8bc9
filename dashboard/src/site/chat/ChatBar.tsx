import { useRef, useState } from 'react';
import { api, bodyOf } from '../../shared/api/client';
import { Problem } from '../../shared/api/problem';
import type { ChatState } from '../../shared/chat-state';
import { useTexts } from '../../shared/texts';
import { AllJobs } from '../AllJobs';
import { ProblemNote } from '../ProblemNote';
import { Switches } from '../Switches';

/** About what and with whom one talks, and the way out. */
export function ChatBar({ response_id, token, state }: { response_id: string; token: string; state: ChatState }) {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const { session, finished } = state;
  const canWithdraw = session && finished !== 'withdrawn' && finished !== 'rejected';
  return (
    <header className="bar chat-bar">
      <AllJobs className="icon-button" name={t('page.all_jobs')}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M15 5l-7 7 7 7" />
        </svg>
      </AllJobs>
      <div className="about">
        <h1>{session?.vacancy_title ?? t('chat.title')}</h1>
        <p>{session?.company_name ?? t('chat.connecting')}</p>
      </div>
      <Switches />
      {canWithdraw && (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={t('chat.withdraw')}
            title={t('chat.withdraw')}
            onClick={() => dialog.current?.showModal()}
          >
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d="M14 4H6v16h8 M10 12h11 M17 8l4 4-4 4" />
            </svg>
          </button>
          <dialog ref={dialog} aria-labelledby="withdraw-title">
            <Withdrawal response_id={response_id} token={token} onClose={() => dialog.current?.close()} />
          </dialog>
        </>
      )}
    </header>
  );
}

interface WithdrawalProps {
  response_id: string;
  token: string;
  onClose: () => void;
}

/** Asks once more. That it is done is told by the chat itself. */
function Withdrawal({ response_id, token, onClose }: WithdrawalProps) {
  const { t } = useTexts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const withdraw = async () => {
    if (isSending) return;
    setSending(true);
    setProblem(null);
    try {
      await bodyOf(
        api.POST('/api/responses/{id}/withdraw', {
          params: { path: { id: response_id }, header: { 'X-Chat-Token': token } },
        }),
      );
      onClose();
    } catch (error) {
      setProblem(Problem.from(error));
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <h2 id="withdraw-title">{t('chat.withdraw_title')}</h2>
      <p>{t('chat.withdraw_text')}</p>
      {problem && <ProblemNote problem={problem} />}
      <p className="actions">
        <button type="button" className="button" disabled={isSending} onClick={() => void withdraw()}>
          {t('chat.withdraw_yes')}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {t('chat.withdraw_no')}
        </button>
      </p>
    </>
  );
}
