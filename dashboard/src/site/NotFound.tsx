import { Link } from 'wouter';
import { useTexts } from '../shared/texts';
import { Notice } from './Notice';

export default function NotFound() {
  const { t } = useTexts();
  return (
    <Notice title={t('page.not_found_title')} text={t('page.not_found_text')}>
      <Link className="button" href="/jobs">
        {t('page.all_jobs')}
      </Link>
      <Link className="button quiet" href="/">
        {t('page.home')}
      </Link>
    </Notice>
  );
}
