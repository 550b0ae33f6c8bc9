import { Alert, AlertTitle, Button } from '@mui/material';
import type { ResponseDetail } from '../responses/source';
import { useCrmTexts } from '../texts';
import { tasksOf } from './decisions';

export const DECISION_ID = 'decision';

/** What waits for a person here, with the way to it. */
export function Tasks({ response, onDecide }: { response: ResponseDetail; onDecide: () => void }) {
  const { t } = useCrmTexts();
  if (response.closed_reason)
    return (
      <Alert severity="info" variant="outlined">
        <AlertTitle>{t('response.task.closed_title')}</AlertTitle>
        {t('response.task.closed_text')}
      </Alert>
    );
  return tasksOf(response).map((task) => (
    <Alert
      key={task}
      severity="warning"
      variant="outlined"
      sx={{ displayPrint: 'none', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
      action={
        <Button color="inherit" size="small" onClick={onDecide}>
          {t('response.task.to_decision')}
        </Button>
      }
    >
      <AlertTitle>{t(`response.task.${task}_title`)}</AlertTitle>
      {t(`response.task.${task}_text`)}
    </Alert>
  ));
}
