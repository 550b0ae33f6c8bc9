import { api, bodyOf } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { useTexts } from '../../shared/texts';
import { AllJobs } from '../AllJobs';
import { Loading } from '../Loading';
import { useLoaded } from '../loaded';
import { Notice } from '../Notice';
import { ProblemPage } from '../ProblemNote';
import Jobs from './Jobs';

type CompanyView = components['schemas']['CompanyView'];

/** One company and its open jobs. */
export default function Company({ id }: { id: string }) {
  const { t } = useTexts();
  const {
    data: company,
    problem,
    reload,
  } = useLoaded(id, (signal) =>
    bodyOf<CompanyView>(api.GET('/api/companies/{id}', { params: { path: { id } }, signal })),
  );
  if (problem?.status === 404)
    return (
      <Notice title={t('jobs.no_company_title')} text={t('page.not_found_text')}>
        <AllJobs className="button">{t('page.all_jobs')}</AllJobs>
      </Notice>
    );
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  return company ? <Jobs employer_id={id} company_name={company.company_name} /> : <Loading lines={8} />;
}
