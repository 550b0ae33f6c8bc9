import { useTexts } from '../../shared/texts';
import { type JobDetails, payOf } from './job-words';

/** Company, place, format and pay, as far as they are known. */
export function JobFacts({ job }: { job: JobDetails }) {
  const texts = useTexts();
  const pay = payOf(job, texts);
  return (
    <ul className="facts">
      <li>{job.company_name}</li>
      {job.location && <li>{job.location}</li>}
      <li>{texts.t(`job.format.${job.work_format}`)}</li>
      {pay && <li className="pay">{pay}</li>}
    </ul>
  );
}
