import type { Problem } from '../shared/api/problem';
import { type Texts, useTexts } from '../shared/texts';
import { Notice } from './Notice';

/** The API's own words where it has some. */
export const wordsOf = (problem: Problem, t: Texts['t']): string =>
  problem.detail || t(problem.isPassing ? 'problem.offline' : 'problem.unknown');

/** What went wrong with something on a page, and what can be done. */
export function ProblemNote({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { t } = useTexts();
  return (
    <div className="problem" role="alert">
      <p>{wordsOf(problem, t)}</p>
      {onRetry && (
        <button type="button" className="button quiet" onClick={onRetry}>
          {t('page.retry')}
        </button>
      )}
    </div>
  );
}

/** Where there is no page without what could not be loaded. */
export function ProblemPage({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <Notice title={t('page.broken_title')} text={wordsOf(problem, t)}>
      <button type="button" className="button" onClick={onRetry}>
        {t('page.retry')}
      </button>
    </Notice>
  );
}
