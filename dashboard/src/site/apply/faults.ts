import type { Problem } from '../../shared/api/problem';
import type { TextKey } from '../../shared/texts';
import type { ApplicationForm } from './application';

export type ApplyField = 'full_name' | 'email' | 'phone' | 'city' | 'file' | 'resume_text' | 'consent';
export type Faults = Partial<Record<ApplyField, string>>;
/** What the form finds by itself, by its text in the catalogues. */
export type OwnFaults = Partial<Record<ApplyField, TextKey>>;

/** In the order of the form, so that the first one gets the focus. */
export const FIELDS: readonly ApplyField[] = ['full_name', 'email', 'phone', 'city', 'file', 'resume_text', 'consent'];

export const FILE_TYPES = ['.pdf', '.docx', '.txt'];
const MAX_FILE_BYTES = 10 * 1024 * 1024;
const EMAIL = /^\S+@\S+\.\S+$/;
const PHONE = /^\+?[\d\s().-]{5,30}$/;

/** What can be said without asking the server. */
export function faultsOf(form: ApplicationForm): OwnFaults {
  const faults: OwnFaults = {};
  if (!form.full_name.trim()) faults.full_name = 'apply.fault_required';
  if (!form.email.trim()) faults.email = 'apply.fault_required';
  else if (!EMAIL.test(form.email.trim())) faults.email = 'apply.fault_email';
  if (form.phone.trim() && !PHONE.test(form.phone.trim())) faults.phone = 'apply.fault_phone';
  if (form.resume === 'file') {
    const name = form.file?.name.toLowerCase();
    if (!form.file) faults.file = 'apply.fault_file_missing';
    else if (!FILE_TYPES.some((type) => name?.endsWith(type))) faults.file = 'apply.fault_file_type';
    else if (form.file.size > MAX_FILE_BYTES) faults.file = 'apply.fault_file_size';
  }
  if (form.resume === 'text' && !form.resume_text.trim()) faults.resume_text = 'apply.fault_required';
  if (!form.has_consented) faults.consent = 'apply.fault_consent';
  return faults;
}

/** The fields that a refusal is about; empty where it is about none of the form's. */
export function faultsIn(problem: Problem, { resume }: ApplicationForm): Faults {
  if (problem.code.startsWith('resume.') || problem.status === 413)
    return { [resume === 'text' ? 'resume_text' : 'file']: problem.detail };
  const faults: Faults = {};
  for (const { field, detail } of problem.faults) {
    const own = FIELDS.find((known) => field === known || field.startsWith(`${known}.`));
    if (own) faults[own] ??= detail;
  }
  return faults;
}
