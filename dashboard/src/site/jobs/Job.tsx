import { Link } from 'wouter';
import { api, bodyOf } from '../../shared/api/client';
import type { Problem } from '../../shared/api/problem';
import { useTexts } from '../../shared/texts';
import { AllJobs } from '../AllJobs';
import { applicationTo } from '../applications';
import { isEmbedded } from '../embed';
import { Loading } from '../Loading';
import { useLoaded } from '../loaded';
import { Notice } from '../Notice';
import { PageTitle } from '../PageTitle';
import { ProblemPage } from '../ProblemNote';
import { JobBody } from './JobBody';
import type { JobView } from './job-words';
import '../styles/jobs.css';

export const loadJob = (id: string) => (signal: AbortSignal) =>
  bodyOf<JobView>(api.GET('/api/jobs/{id}', { params: { path: { id } }, signal }));

export default function Job({ id }: { id: string }) {
  const { t } = useTexts();
  const { data: job, problem, reload } = useLoaded(id, loadJob(id));
  if (problem && isGone(problem)) return <JobGone problem={problem} />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!job) return <Loading lines={8} />;
  return (
    <article className="page job">
      <AllJobs className="back">← {t('page.all_jobs')}</AllJobs>
      <PageTitle title={job.title}>
        <span lang={job.language}>{job.title}</span>
      </PageTitle>
      <JobBody
        job={job}
        {...(isEmbedded ? {} : { company: <Link href={`/companies/${job.employer_id}`}>{job.company_name}</Link> })}
      />
      <ApplyBar job={job} />
    </article>
  );
}

/** Stays in reach of the thumb. */
function ApplyBar({ job: { id, status } }: { job: JobView }) {
  const { t } = useTexts();
  const response_id = applicationTo(id);
  const isPaused = status === 'paused' && !response_id;
  return (
    <div className="apply-bar">
      {!isPaused && (
        <Link className="button wide" href={response_id ? `/chat/${response_id}` : `/jobs/${id}/apply`}>
          {t(response_id ? 'job.go_on' : 'job.apply')}
        </Link>
      )}
      {!response_id && <p className="hint">{t(isPaused ? 'job.paused' : 'job.apply_note')}</p>}
    </div>
  );
}

export const isGone = ({ status }: Problem): boolean => status === 404 || status === 410;

/** Closed, or never there: a link that was cut short is not a job that somebody got. */
export function JobGone({ problem }: { problem: Problem }) {
  const { t } = useTexts();
  const kind = problem.status === 410 ? 'closed' : 'unknown';
  return (
    <Notice title={t(`job.${kind}_title`)} text={t(`job.${kind}_text`)}>
      <AllJobs className="button">{t('page.all_jobs')}</AllJobs>
    </Notice>
  );
}
