import type { components } from '../../shared/api/schema';
import type { Texts } from '../../shared/texts';

export type JobView = components['schemas']['JobView'];
/** What a vacancy says of itself, also before it is posted. */
export type JobDetails = Omit<JobView, 'employer_id' | 'status' | 'retention_months'>;

/** "€40,000 – €60,000 a year", in the manner of the reader's language; null where the vacancy names no pay. */
export function payOf(job: JobDetails, texts: Texts): string | null {
  const pay = sumsOf(job, texts);
  return pay !== null && job.salary_period ? texts.t(`job.salary_per.${job.salary_period}`, { pay }) : pay;
}

function sumsOf({ salary_min, salary_max, currency }: JobDetails, { t, locale }: Texts): string | null {
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  const low = salary_min === null ? null : money.format(salary_min);
  const high = salary_max === null ? null : money.format(salary_max);
  if (low !== null && high !== null) return low === high ? low : t('job.salary_range', { low, high });
  if (low !== null) return t('job.salary_from', { low });
  return high === null ? null : t('job.salary_to', { high });
}

export const dayOf = (time: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(time));
