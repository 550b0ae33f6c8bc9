import { type FormEvent, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Problem } from '../../shared/api/problem';
import { useTexts } from '../../shared/texts';
import { AllJobs } from '../AllJobs';
import { applicationTo, rememberApplication } from '../applications';
import { FaultText, Field } from '../Field';
import { isGone, JobGone, loadJob } from '../jobs/Job';
import type { JobView } from '../jobs/job-words';
import { Loading } from '../Loading';
import { useLoaded } from '../loaded';
import { Notice } from '../Notice';
import { PageTitle } from '../PageTitle';
import { ProblemNote, ProblemPage } from '../ProblemNote';
import { Application, type ApplicationForm, type ApplicationStep, CONSENT_VERSION } from './application';
import { type ApplyField, type Faults, faultsIn, faultsOf, FIELDS, type OwnFaults } from './faults';
import { ResumeFields } from './ResumeFields';
import { forgetForm, unsentForm, useUnsent } from './unsent';
import '../styles/forms.css';

export default function Apply({ id }: { id: string }) {
  const { data: job, problem, reload } = useLoaded(id, loadJob(id));
  if (problem && isGone(problem)) return <JobGone problem={problem} />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!job) return <Loading lines={8} />;
  return job.status === 'paused' ? <Paused job={job} /> : <ApplyForm job={job} />;
}

function ApplyForm({ job }: { job: JobView }) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const [form, setForm] = useState(() => unsentForm(job.id));
  // Ours are worded below, in whatever language is read by then.
  const [own, setOwn] = useState<OwnFaults>({});
  const [refused, setRefused] = useState<Faults>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [step, setStep] = useState<ApplicationStep | null>(null);
  const [application] = useState(() => new Application(job.id, setStep));
  const isSending = useRef(false);
  const sheet = useRef<HTMLFormElement>(null);

  useUnsent(job.id, form, step !== null);
  const change = (changes: Partial<ApplicationForm>) => {
    setForm((before) => ({ ...before, ...changes }));
    // A fault is taken back as soon as its field is touched.
    setOwn((before) => untouched(before, changes));
    setRefused((before) => untouched(before, changes));
  };
  const show = (found: OwnFaults, said: Faults = {}) => {
    setOwn(found);
    setRefused(said);
    const first = FIELDS.find((name) => found[name] ?? said[name]);
    requestAnimationFrame(() => sheet.current?.querySelector<HTMLElement>(`#field-${first}`)?.focus());
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending.current) return;
    setProblem(null);
    const found = faultsOf(form);
    if (Object.keys(found).length > 0) return show(found);
    isSending.current = true;
    try {
      const { id, chat_token } = await application.send(form);
      rememberApplication(job.id, id, chat_token);
      forgetForm(job.id);
      navigate(`/chat/${id}`);
    } catch (error) {
      const refusal = Problem.from(error);
      const said = faultsIn(refusal, form);
      if (Object.keys(said).length > 0) show({}, said);
      else setProblem(refusal);
    } finally {
      isSending.current = false;
      setStep(null);
    }
  };

  if (problem?.code === 'responses.already_applied') return <Repeated job={job} email={form.email} />;
  const period = t('apply.months', { smart_count: job.retention_months });
  const faults: Faults = { ...refused };
  for (const [name, key] of Object.entries(own)) faults[name as ApplyField] = t(key);
  const faultCount = Object.keys(faults).length;
  const text = (name: 'full_name' | 'email' | 'phone' | 'city') => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <form ref={sheet} className="page form" noValidate onSubmit={(event) => void send(event)}>
      <Link className="back" href={`/jobs/${job.id}`}>
        ← {t('apply.for', { title: job.title, company: job.company_name })}
      </Link>
      <PageTitle title={t('apply.title')} />
      <p className="hint">{t('apply.required_note')}</p>
      <Field name="full_name" label={t('apply.full_name')} fault={faults.full_name} isRequired>
        {(wiring) => <input {...wiring} autoComplete="name" maxLength={200} {...text('full_name')} />}
      </Field>
      <Field name="email" label={t('apply.email')} hint={t('apply.email_hint')} fault={faults.email} isRequired>
        {(wiring) => <input {...wiring} type="email" autoComplete="email" maxLength={254} {...text('email')} />}
      </Field>
      <div className="pair">
        <Field name="phone" label={t('apply.phone')} fault={faults.phone}>
          {(wiring) => <input {...wiring} type="tel" autoComplete="tel" maxLength={32} {...text('phone')} />}
        </Field>
        <Field name="city" label={t('apply.city')} fault={faults.city}>
          {(wiring) => <input {...wiring} autoComplete="address-level2" maxLength={100} {...text('city')} />}
        </Field>
      </div>
      <ResumeFields form={form} faults={faults} onChange={change} />
      <div className="consent" data-faulty={faults.consent ? '' : undefined}>
        <label className="check">
          <input
            id="field-consent"
            type="checkbox"
            checked={form.has_consented}
            aria-required="true"
            aria-invalid={faults.consent ? true : undefined}
            aria-describedby={`consent-version${faults.consent ? ' consent-fault' : ''}`}
            onChange={(event) => change({ has_consented: event.target.checked })}
          />
          <span>{t('apply.consent', { company: job.company_name, period })}</span>
        </label>
        {faults.consent && <FaultText id="consent-fault" text={faults.consent} />}
        <p className="hint" id="consent-version">
          {t('apply.consent_version', { version: CONSENT_VERSION })}
        </p>
      </div>
      <p className="hint">{t('apply.bot_note')}</p>
      <div role="alert">
        {faultCount > 0 && <p className="fault">{t('apply.faults', { smart_count: faultCount })}</p>}
      </div>
      {problem && <ProblemNote problem={problem} />}
      <button type="submit" className="button wide" aria-disabled={step !== null}>
        {step ? stepWords(step, t) : t('apply.send')}
      </button>
      {step && <Progress step={step} />}
    </form>
  );
}

/** What is still wrong once fields have been touched. */
function untouched<F extends object>(faults: F, changes: Partial<ApplicationForm>): F {
  const touched = Object.keys(changes).map((name) => (name === 'has_consented' ? 'consent' : name));
  if ('resume' in changes) touched.push('file');
  return Object.fromEntries(Object.entries(faults).filter(([name]) => !touched.includes(name))) as F;
}

function Paused({ job }: { job: JobView }) {
  const { t } = useTexts();
  return (
    <Notice title={t('job.paused_title')} text={t('job.paused')}>
      <Link className="button" href={`/jobs/${job.id}`}>
        {t('apply.for', { title: job.title, company: job.company_name })}
      </Link>
      <AllJobs className="button quiet">{t('page.all_jobs')}</AllJobs>
    </Notice>
  );
}

function stepWords(step: ApplicationStep, t: ReturnType<typeof useTexts>['t']): string {
  return t(`apply.${step.name}`, step.name === 'sending_file' ? { percent: step.percent } : {});
}

function Progress({ step }: { step: ApplicationStep }) {
  const { t } = useTexts();
  const label = t(`apply.${step.name}`, { percent: '' }).trim();
  return step.name === 'sending_file' ? (
    <progress aria-label={label} max={100} value={step.percent} />
  ) : (
    <progress aria-label={label} />
  );
}

/** The server does not say whose application that was: it mails the link to its owner. */
function Repeated({ job, email }: { job: JobView; email: string }) {
  const { t } = useTexts();
  const response_id = applicationTo(job.id);
  return (
    <Notice key="repeated" title={t('apply.repeated_title')} text={t('apply.repeated_text', { email: email.trim() })}>
      {response_id && (
        <Link className="button" href={`/chat/${response_id}`}>
          {t('apply.repeated_open')}
        </Link>
      )}
      <AllJobs className="button quiet">{t('page.all_jobs')}</AllJobs>
    </Notice>
  );
}
