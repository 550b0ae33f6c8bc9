import type { ReactNode } from 'react';
import { useTexts } from '../../shared/texts';
import { JobFacts } from './JobFacts';
import { dayOf, type JobDetails } from './job-words';
import { Prose } from './Prose';

/** What a vacancy says of itself below its title: on its page, and where its employer looks at it beforehand. */
export function JobBody({ job, company = job.company_name }: { job: JobDetails; company?: ReactNode }) {
  const { t, locale } = useTexts();
  return (
    <>
      <JobFacts job={job} company={company} />
      {job.skills.length > 0 && (
        <>
          <h2>{t('job.skills')}</h2>
          <ul className="skills">
            {job.skills.map((skill) => (
              <li key={skill}>{skill}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('job.about')}</h2>
      <Prose text={job.description} language={job.language} />
      <p className="hint">
        {t('job.posted', { date: dayOf(job.created_at, locale) })}
        {' · '}
        {t('job.chat_language', { language: t(`job.language.${job.language}`) })}
      </p>
    </>
  );
}
