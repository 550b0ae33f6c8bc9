import { Link } from 'wouter';
import { useTexts } from '../shared/texts';
import { serverIsUp, useLoaded } from './loaded';
import { PageTitle } from './PageTitle';

export default function Welcome() {
  const { t } = useTexts();
  const { data, problem } = useLoaded('health', serverIsUp);
  const health = problem ? 'down' : data ? 'up' : 'unknown';
  return (
    <div className="page welcome">
      <PageTitle title={t('welcome.title')} />
      <p className="lead">{t('welcome.lead')}</p>
      <nav className="cards" aria-label={t('page.menu')}>
        <Link className="card" href="/jobs">
          <strong>{t('welcome.jobs_title')}</strong>
          <span>{t('welcome.jobs_text')}</span>
        </Link>
        {/* Not a route: the dashboard is a page of its own. */}
        <a className="card" href="/crm">
          <strong>{t('welcome.crm_title')}</strong>
          <span>{t('welcome.crm_text')}</span>
        </a>
        <a className="card" href="/api/docs">
          <strong>{t('welcome.docs_title')}</strong>
          <span>{t('welcome.docs_text')}</span>
        </a>
      </nav>
      <h2>{t('welcome.how_title')}</h2>
      <ol className="steps">
        <li>{t('welcome.how_apply')}</li>
        <li>{t('welcome.how_chat')}</li>
        <li>{t('welcome.how_result')}</li>
      </ol>
      <p className="health" data-health={health} role="status">
        {t(`welcome.status_${health}`)}
      </p>
    </div>
  );
}
