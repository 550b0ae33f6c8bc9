import type { ReactNode } from 'react';
import { useTexts } from '../../shared/texts';
import { type JobDetails, payOf } from './job-words';

/** Company, where it is not said already, place, format and pay, as far as they are known. */
export function JobFacts({ job, company }: { job: JobDetails; company: ReactNode }) {
  const texts = useTexts();
  const pay = payOf(job, texts);
  return (
    <ul className="facts">
      {company && <li className="company">{company}</li>}
      {job.location && <li>{job.location}</li>}
      <li>{texts.t(`job.format.${job.work_format}`)}</li>
      {pay && <li className="pay">{pay}</li>}
    </ul>
  );
}
