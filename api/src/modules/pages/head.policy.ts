import { type Locale, text } from '../../catalogues/texts.js';
import type { Requirements } from '../vacancies/requirements.policy.js';
import type { PayPeriod, VacancyStatus, WorkFormat } from '../vacancies/vacancy.status.js';

/** What a page says of itself to browsers, search engines and whoever shows a preview of its link. */
export interface Head {
  language: Locale;
  title: string;
  description?: string;
  /** Path of the page that this one is. Without one the page is nobody's to find. */
  canonical?: string;
  /** The page speaks every language, by `?lang=`. */
  is_in_every_language?: boolean;
  is_hidden?: boolean;
  /** What search engines read of a job, as schema.org has it. */
  posting?: object;
  /** Paths that the page will ask for at once. */
  preload?: string[];
}

/** A vacancy as its page tells it. */
export interface JobOfPage {
  id: string;
  title: string;
  description: string;
  location: string | null;
  work_format: WorkFormat;
  salary_min: number | null;
  salary_max: number | null;
  currency: string;
  salary_period: PayPeriod | null;
  language: Locale;
  requirements: Requirements;
  status: VacancyStatus;
  company_name: string;
  /** ISO 3166-1 alpha-2, where the company says it. */
  country: string | null;
  created_at: Date;
  updated_at: Date;
}

export interface CompanyOfPage {
  id: string;
  company_name: string;
  is_hiring: boolean;
}

const PRODUCT = 'SmartBot';
const LOCALES: Record<Locale, string> = { en: 'en_GB', ru: 'ru_RU' };
const LONGEST_DESCRIPTION = 200;
/** Of dashboard/public/preview.png. */
const PREVIEW = { width: 1200, height: 630 };

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** JSON inside a page: nothing in it can end the block or begin another. */
const inPage = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The lines of `<head>` that differ from page to page. Everything in them is escaped here and nowhere else. */
export function headLines(head: Head, public_url: string): string {
  const { title, description, canonical, posting, language } = head;
  const named = (name: string, content: string) => `<meta name="${name}" content="${escaped(content)}" />`;
  const shown = (property: string, content: string) => `<meta property="${property}" content="${escaped(content)}" />`;
  const url = canonical === undefined ? undefined : `${public_url}${canonical}`;
  return [
    `<title>${escaped(title)}</title>`,
    ...(description ? [named('description', description)] : []),
    ...(head.is_hidden || !url ? [named('robots', 'noindex')] : []),
    ...(url
      ? [
          `<link rel="canonical" href="${escaped(url)}" />`,
          ...(head.is_in_every_language ? alternates(url) : []),
          shown('og:type', 'website'),
          shown('og:site_name', PRODUCT),
          shown('og:title', title),
          ...(description ? [shown('og:description', description)] : []),
          shown('og:url', url),
          shown('og:image', `${public_url}/preview.png`),
          shown('og:image:width', String(PREVIEW.width)),
          shown('og:image:height', String(PREVIEW.height)),
          shown('og:image:alt', text(language, 'pages.preview')),
          shown('og:locale', LOCALES[language]),
          named('twitter:card', 'summary_large_image'),
        ]
      : []),
    ...(head.preload ?? []).map(
      (path) => `<link rel="preload" href="${escaped(path)}" as="fetch" crossorigin="anonymous" />`,
    ),
    ...(posting ? [`<script type="application/ld+json">${inPage(posting)}</script>`] : []),
  ].join('\n    ');
}

const alternates = (url: string): string[] => [
  ...Object.keys(LOCALES).map(
    (lang) => `<link rel="alternate" hreflang="${lang}" href="${escaped(url)}?lang=${lang}" />`,
  ),
  `<link rel="alternate" hreflang="x-default" href="${escaped(url)}" />`,
];

/** A company with nothing to offer stays readable for whoever has the link. */
export function companyHead({ id, company_name, is_hiring }: CompanyOfPage, language: Locale): Head {
  const company = { company: company_name };
  return {
    language,
    title: text(language, 'pages.company.title', company),
    description: text(language, 'pages.company.description', company),
    canonical: `/companies/${id}`,
    is_in_every_language: true,
    is_hidden: !is_hiring,
    preload: [`/api/companies/${id}`],
  };
}

export function jobHead(job: JobOfPage, public_url: string): Head {
  const { language, title, company_name } = job;
  return {
    language,
    title: text(language, 'pages.job.title', { title, company: company_name }),
    description: jobDescription(job),
    canonical: `/jobs/${job.id}`,
    // Nobody can apply while it is paused: it stays readable for whoever has the link.
    ...(job.status === 'open' ? { posting: jobPosting(job, public_url) } : { is_hidden: true }),
  };
}

function jobDescription(job: JobOfPage): string {
  const { language, work_format, location } = job;
  const facts = [job.company_name, location, text(language, `pages.job.format.${work_format}`), salaryText(job)];
  const words = job.description.replace(/\s+/gu, ' ').trim();
  const whole = `${facts.filter(Boolean).join(' · ')}. ${words}`;
  if (whole.length <= LONGEST_DESCRIPTION) return whole;
  const cut = whole.slice(0, LONGEST_DESCRIPTION);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_DESCRIPTION / 2))}…`;
}

function salaryText({ language, salary_min, salary_max, currency, salary_period }: JobOfPage): string {
  const style = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  const money = (sum: number) => new Intl.NumberFormat(language, style).format(sum);
  const sums = () => {
    if (salary_min !== null && salary_max !== null)
      return salary_min === salary_max ? money(salary_min) : `${money(salary_min)} – ${money(salary_max)}`;
    if (salary_min !== null) return text(language, 'pages.job.from', { sum: money(salary_min) });
    return salary_max === null ? '' : text(language, 'pages.job.up_to', { sum: money(salary_max) });
  };
  const pay = sums();
  return pay && salary_period ? text(language, `pages.job.per.${salary_period}`, { pay }) : pay;
}

const UNITS = { hour: 'HOUR', month: 'MONTH', year: 'YEAR' } as const satisfies Record<PayPeriod, string>;

/** schema.org JobPosting: what is not known is left out, never guessed. */
function jobPosting(job: JobOfPage, public_url: string): object {
  const { title, company_name, work_format, requirements } = job;
  const paragraphs = job.description.split(/\n{2,}/).map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`);
  const months = Math.round((requirements.min_experience_years ?? 0) * 12);
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    description: paragraphs.join(''),
    identifier: { '@type': 'PropertyValue', name: company_name, value: job.id },
    datePosted: job.created_at.toISOString(),
    hiringOrganization: { '@type': 'Organization', name: company_name },
    ...placeOf(job),
    ...(work_format === 'remote' ? remotely(job) : {}),
    ...baseSalary(job),
    ...(requirements.skills.length > 0 ? { skills: requirements.skills.map(({ name }) => name).join(', ') } : {}),
    ...(months > 0
      ? {
          experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months },
        }
      : {}),
    directApply: true,
    url: `${public_url}/jobs/${job.id}`,
  };
}

/** Where people come to. A place without its country is not read; a country alone says little of remote work. */
function placeOf({ location, country, work_format }: JobOfPage): object {
  if (!location && (!country || work_format === 'remote')) return {};
  const address = {
    '@type': 'PostalAddress',
    ...(location ? { addressLocality: location } : {}),
    ...(country ? { addressCountry: country } : {}),
  };
  return { jobLocation: { '@type': 'Place', address } };
}

/** From where the work can be done: search engines want a country; without one, as far as the vacancy says. */
function remotely({ country, requirements }: JobOfPage): object {
  const from = country
    ? [{ '@type': 'Country', name: countryName(country) }]
    : requirements.locations.map((name) => ({ '@type': 'City', name }));
  return { jobLocationType: 'TELECOMMUTE', ...(from.length > 0 ? { applicantLocationRequirements: from } : {}) };
}

/** In English, as search engines know it. */
const countryName = (country: string): string => new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;

/** A sum without what it is for would be read as any. */
function baseSalary({ salary_min, salary_max, currency, salary_period }: JobOfPage): object {
  if ((salary_min === null && salary_max === null) || salary_period === null) return {};
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency,
      value: {
        '@type': 'QuantitativeValue',
        ...(salary_min === null ? {} : { minValue: salary_min }),
        ...(salary_max === null ? {} : { maxValue: salary_max }),
        unitText: UNITS[salary_period],
      },
    },
  };
}
