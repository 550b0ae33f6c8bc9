import { Alert, Button } from '@mui/material';
import { HttpError } from 'react-admin';
import { Problem } from '../../shared/api/problem';
import { type Translate, useCrmTexts } from '../texts';

/** What to say about whatever was thrown: a refusal of the API, or that nobody answered. */
export function wordsOf(thrown: unknown, t: Translate): string {
  if (thrown instanceof HttpError) return thrown.message;
  const problem = Problem.from(thrown);
  return problem.detail || t(problem.code === 'offline' ? 'shell.offline' : 'shell.unknown');
}

/** Why something could not be shown or done, and the way to try again. */
export function Refusal({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useCrmTexts();
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {t('shell.retry')}
          </Button>
        )
      }
    >
      {wordsOf(error, t)}
    </Alert>
  );
}
