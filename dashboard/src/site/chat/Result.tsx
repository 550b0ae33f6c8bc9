import { useState } from 'react';
import { api, bodyOf } from '../../shared/api/client';
import { Problem } from '../../shared/api/problem';
import type { ChatSession, ChatStatus } from '../../shared/chat-frames';
import { useTexts } from '../../shared/texts';
import { AllJobs } from '../AllJobs';
import { ProblemNote } from '../ProblemNote';

interface ResultProps {
  response_id: string;
  token: string;
  session: ChatSession;
  status: ChatStatus;
  onReviewRequested: () => void;
}

/** How it ended, in words, and what can still be done. */
export function Result({ response_id, token, session, status, onReviewRequested }: ResultProps) {
  const { t } = useTexts();
  const words = status === 'new' ? 'in_chat' : status;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const askForReview = async () => {
    if (isSending) return;
    setSending(true);
    setProblem(null);
    try {
      await bodyOf(
        api.POST('/api/responses/{id}/review-request', {
          params: { path: { id: response_id }, header: { 'X-Chat-Token': token } },
        }),
      );
      onReviewRequested();
    } catch (error) {
      setProblem(Problem.from(error));
    } finally {
      setSending(false);
    }
  };
  const canAsk = status === 'rejected' || status === 'under_review';
  return (
    <section className="result" data-status={status}>
      <div role="status">
        <h2>{t(`result.${words}_title`)}</h2>
        <p>{t(`result.${words}_text`, { company: session.company_name })}</p>
        {canAsk && session.is_review_requested && <p>{t('chat.review_done')}</p>}
        {status === 'rejected' && !session.is_review_requested && <p>{t('result.rejected_offer')}</p>}
      </div>
      {problem && <ProblemNote problem={problem} />}
      <p className="actions">
        {canAsk && !session.is_review_requested && (
          <button
            type="button"
            className="button"
            title={t('chat.review_text')}
            disabled={isSending}
            onClick={() => void askForReview()}
          >
            {t('chat.review')}
          </button>
        )}
        <AllJobs className="button quiet">{t('page.all_jobs')}</AllJobs>
      </p>
    </section>
  );
}
