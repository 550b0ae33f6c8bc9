import { Title } from 'react-admin';
import { useCrmTexts } from '../texts';

export default function Overview() {
  const { t } = useCrmTexts();
  return <Title title={t('overview.title')} />;
}
