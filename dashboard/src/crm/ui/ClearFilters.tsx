import { Box, Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Empty } from './Empty';
import { Refusal } from './Refusal';

/** In place of rows: filters leave nothing over, or the list could not be read. */
export function ClearFilters({ title, text }: { title?: string; text?: string }) {
  const { t } = useCrmTexts();
  const { error, refetch, setFilters } = useListContext();
  if (error)
    return (
      <Box sx={{ p: 2 }}>
        <Refusal error={error} onRetry={() => refetch()} />
      </Box>
    );
  return (
    <Empty title={title ?? t('shell.nothing_title')} text={text ?? t('shell.nothing_text')}>
      <Button onClick={() => setFilters({})}>{t('shell.clear_filters')}</Button>
    </Empty>
  );
}
