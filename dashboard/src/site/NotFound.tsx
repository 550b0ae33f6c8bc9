import { Link } from 'wouter';
import { useTexts } from '../shared/texts';
import { AllJobs } from './AllJobs';
import { Notice } from './Notice';

export default function NotFound() {
  const { t } = useTexts();
  return (
    <Notice title={t('page.not_found_title')} text={t('page.not_found_text')}>
      <AllJobs className="button">{t('page.all_jobs')}</AllJobs>
      <Link className="button quiet" href="/">
        {t('page.home')}
      </Link>
    </Notice>
  );
}
