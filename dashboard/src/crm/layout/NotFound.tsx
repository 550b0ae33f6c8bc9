import { Button } from '@mui/material';
import { Link, Title } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Empty } from '../ui/Empty';

export function NotFound() {
  const { t } = useCrmTexts();
  return (
    <>
      <Title title={t('shell.not_found_title')} />
      <Empty title={t('shell.not_found_title')} text={t('shell.not_found_text')}>
        <Button variant="contained" component={Link} to="/">
          {t('shell.to_start')}
        </Button>
      </Empty>
    </>
  );
}
