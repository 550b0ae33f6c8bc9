import { useEffect } from 'react';
import { storedInTab } from '../../shared/stored';
import type { ApplicationForm } from './application';

const EMPTY: ApplicationForm = {
  full_name: '',
  email: '',
  phone: '',
  city: '',
  resume: 'file',
  file: null,
  resume_text: '',
  has_consented: false,
};

/** With its file, which no storage takes. */
const whole = new Map<string, ApplicationForm>();
const fieldsOf = (vacancy_id: string) => storedInTab(`form.${vacancy_id}`);

/**
 * What was filled in and not sent, for as long as the tab lives: who looks at the job once more, or whose phone threw
 * the page away, finds it again. Consent is given anew.
 */
export function unsentForm(vacancy_id: string): ApplicationForm {
  const known = whole.get(vacancy_id);
  if (known) return known;
  try {
    return { ...EMPTY, ...(JSON.parse(fieldsOf(vacancy_id).read() ?? '{}') as Partial<ApplicationForm>) };
  } catch {
    return EMPTY;
  }
}

export function forgetForm(vacancy_id: string): void {
  whole.delete(vacancy_id);
  fieldsOf(vacancy_id).remove();
}

/** Keeps what is filled in. Leaving asks first where something would be lost: a chosen file, or what is being sent. */
export function useUnsent(vacancy_id: string, form: ApplicationForm, isSending: boolean): void {
  useEffect(() => {
    const { file: _file, has_consented: _consented, ...fields } = form;
    whole.set(vacancy_id, form);
    fieldsOf(vacancy_id).write(JSON.stringify(fields));
  }, [vacancy_id, form]);
  const wouldLose = isSending || form.file !== null;
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);
}
