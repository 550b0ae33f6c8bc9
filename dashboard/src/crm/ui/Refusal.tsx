import { Alert, Button } from '@mui/material';
import { HttpError } from 'react-admin';
import { Problem } from '../../shared/api/problem';
import { statusOf } from '../queries';
import { type Translate, useCrmTexts } from '../texts';

/** What to say about whatever was thrown: a refusal of the API, or that nobody answered. */
export function wordsOf(thrown: unknown, t: Translate): string {
  if (thrown instanceof HttpError) return thrown.message;
  const problem = Problem.from(thrown);
  return problem.detail || t(problem.code === 'offline' ? 'shell.offline' : 'shell.unknown');
}

/** The API's stable code of a refusal; empty where there is none. */
export const codeOf = (thrown: unknown): string =>
  thrown instanceof HttpError ? ((thrown.body as { code?: string } | null)?.code ?? '') : Problem.from(thrown).code;

/** What is wrong with single fields, by their names; undefined where nothing is. */
export const faultsOf = (thrown: unknown): Record<string, string> | undefined =>
  thrown instanceof HttpError ? (thrown.body as { errors?: Record<string, string> } | null)?.errors : undefined;

const GONE = 404;

/** Why something could not be shown or done, and the way to try again where that may help. */
export function Refusal({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useCrmTexts();
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={
        onRetry &&
        statusOf(error) !== GONE && (
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
