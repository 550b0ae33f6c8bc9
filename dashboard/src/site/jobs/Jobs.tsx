import { type FormEvent, useEffect, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { api, bodyOf } from '../../shared/api/client';
import { Problem } from '../../shared/api/problem';
import { LANGUAGES } from '../../shared/language';
import { useTexts } from '../../shared/texts';
import { AllJobs } from '../AllJobs';
import { applicationTo } from '../applications';
import { PageTitle } from '../PageTitle';
import { ProblemNote } from '../ProblemNote';
import { useLoaded } from '../loaded';
import { JobFacts } from './JobFacts';
import type { JobView } from './job-words';
import '../styles/jobs.css';

const FORMATS = ['office', 'hybrid', 'remote'] as const;
const FILTERS = ['q', 'location', 'work_format', 'language'] as const;
/** Long enough not to ask at every key. */
const TYPING_PAUSE_MS = 300;
const PAGE = 20;

interface JobsPage {
  items: JobView[];
  total: number;
  is_estimate: boolean;
  next_cursor: string | null;
}

type Filters = Partial<Record<(typeof FILTERS)[number], string>>;
type Asked = Filters & { employer_id?: string };

function jobs(filters: Asked, cursor: string | null, signal?: AbortSignal): Promise<JobsPage> {
  const query = { ...filters, limit: PAGE, ...(cursor ? { cursor } : {}) };
  return bodyOf<JobsPage>(api.GET('/api/jobs', { params: { query: query as never }, ...(signal ? { signal } : {}) }));
}

/** Of all companies, or of one, whose name stands above them where it is given. */
export default function Jobs({ employer_id, company_name }: { employer_id?: string; company_name?: string }) {
  const { t } = useTexts();
  const [params, setParams] = useSearchParams();
  const filters: Filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = params.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const asked = { ...filters, ...(employer_id ? { employer_id } : {}) };
  const key = JSON.stringify(asked);
  const { data, problem, reload } = useLoaded(key, (signal) => jobs(asked, null, signal));
  const set = (name: string, value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value.trim()) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className="page jobs">
      {company_name && <AllJobs className="back">← {t('page.all_jobs')}</AllJobs>}
      <PageTitle title={t(company_name ? 'jobs.title_of' : 'jobs.title', { company: company_name ?? '' })} />
      <form role="search" className="filters" onSubmit={(event: FormEvent) => event.preventDefault()}>
        <TypedFilter
          name="q"
          label={t('jobs.search')}
          hint={t('jobs.search_hint')}
          value={params.get('q')}
          onSet={set}
        />
        <TypedFilter name="location" label={t('jobs.location')} value={params.get('location')} onSet={set} />
        <label className="field">
          <span>{t('jobs.format')}</span>
          <select value={params.get('work_format') ?? ''} onChange={(event) => set('work_format', event.target.value)}>
            <option value="">{t('jobs.format_any')}</option>
            {FORMATS.map((format) => (
              <option key={format} value={format}>
                {t(`job.format.${format}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('jobs.language')}</span>
          <select value={params.get('language') ?? ''} onChange={(event) => set('language', event.target.value)}>
            <option value="">{t('jobs.language_any')}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {t(`job.language.${language}`)}
              </option>
            ))}
          </select>
        </label>
      </form>
      {problem && <ProblemNote problem={problem} onRetry={reload} />}
      {!data && !problem && <Skeletons />}
      {/* What was found before answers another question. */}
      {data && !problem && (
        <Found key={key + data.items[0]?.id} first={data} filters={asked} isFiltered={isFiltered}>
          {isFiltered && (
            <button type="button" className="link" onClick={() => setParams({}, { replace: true })}>
              {t('jobs.clear')}
            </button>
          )}
        </Found>
      )}
    </div>
  );
}

interface TypedFilterProps {
  name: string;
  label: string;
  hint?: string;
  value: string | null;
  onSet: (name: string, value: string) => void;
}

/** A text that is searched for once the typing pauses. */
function TypedFilter({ name, label, hint, value, onSet }: TypedFilterProps) {
  const [typed, setTyped] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // Cleared, or gone back to, from outside.
    setKnown(value);
    setTyped(value ?? '');
  }
  useEffect(() => {
    if (typed === (value ?? '')) return undefined;
    const pause = setTimeout(() => onSet(name, typed), TYPING_PAUSE_MS);
    return () => clearTimeout(pause);
    // Only what was typed begins a new pause.
  }, [typed]);
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="search"
        name={name}
        value={typed}
        placeholder={hint ?? ''}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}

interface FoundProps {
  first: JobsPage;
  filters: Asked;
  isFiltered: boolean;
  children: React.ReactNode;
}

function Found({ first, filters, isFiltered, children }: FoundProps) {
  const { t } = useTexts();
  const [pages, setPages] = useState([first]);
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const next = pages.at(-1)?.next_cursor ?? null;
  const more = async () => {
    setLoading(true);
    setProblem(null);
    try {
      const page = await jobs(filters, next);
      setPages((before) => [...before, page]);
    } catch (error) {
      setProblem(Problem.from(error));
    } finally {
      setLoading(false);
    }
  };
  if (first.items.length === 0) {
    const kind = isFiltered ? 'empty' : 'none';
    return (
      <div className="empty" role="status">
        <h2>{t(`jobs.${kind}_title`)}</h2>
        <p>{t(`jobs.${kind}_text`)}</p>
        {children}
      </div>
    );
  }
  return (
    <>
      <p className="found">
        <span role="status">
          {first.is_estimate && '≈ '}
          {t('jobs.found', { smart_count: first.total })}
        </span>
        {children}
      </p>
      <ul className="job-list">
        {pages
          .flatMap((page) => page.items)
          .map((job) => (
            <li key={job.id}>
              <Link className="card job-card" href={`/jobs/${job.id}`}>
                <strong lang={job.language}>{job.title}</strong>
                <JobFacts job={job} company={filters.employer_id ? null : job.company_name} />
                {applicationTo(job.id) && <span className="badge">{t('jobs.applied')}</span>}
              </Link>
            </li>
          ))}
      </ul>
      {problem && <ProblemNote problem={problem} />}
      {next && (
        <button type="button" className="button quiet wide" disabled={isLoading} onClick={() => void more()}>
          {t(isLoading ? 'page.loading' : 'jobs.more')}
        </button>
      )}
    </>
  );
}

function Skeletons() {
  const { t } = useTexts();
  return (
    <ul className="job-list" aria-busy="true" aria-label={t('page.loading')}>
      {[1, 2, 3, 4, 5].map((card) => (
        <li key={card} className="card job-card">
          <span className="bone" />
          <span className="bone" />
        </li>
      ))}
    </ul>
  );
}
