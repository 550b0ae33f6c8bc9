import type { Problem } from '../shared/api/problem';
import { type Texts, useTexts } from '../shared/texts';

/** The API's own words where it has some. */
export const wordsOf = (problem: Problem, t: Texts['t']): string =>
  problem.detail || t(problem.code === 'offline' ? 'problem.offline' : 'problem.unknown');

/** What went wrong, and what can be done. */
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
