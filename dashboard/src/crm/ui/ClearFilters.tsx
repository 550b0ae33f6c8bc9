import { Button } from '@mui/material';
import { useListContext } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Empty } from './Empty';

/** Where filters leave nothing over. */
export function ClearFilters() {
  const { t } = useCrmTexts();
  const { setFilters } = useListContext();
  return (
    <Empty title={t('shell.nothing_title')} text={t('shell.nothing_text')}>
      <Button onClick={() => setFilters({})}>{t('shell.clear_filters')}</Button>
    </Empty>
  );
}
