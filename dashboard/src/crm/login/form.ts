import { type FormEvent, useRef, useState } from 'react';
import { Problem } from '../../shared/api/problem';
import { type Translate, useCrmTexts } from '../texts';
import { wordsOf } from '../ui/Refusal';

export const MIN_PASSWORD_LENGTH = 8;

/** What stands against a new password, before the server is asked. */
export const passwordFault = (password: string, t: Translate): string | undefined =>
  password.length < MIN_PASSWORD_LENGTH ? t('login.password_hint', { smart_count: MIN_PASSWORD_LENGTH }) : undefined;

/**
 * A form that is sent once at a time. `check` names what is missing, by field; faults that the server finds come beside
 * their fields as well, and what belongs to no field is `refusal`.
 */
export function useSending(
  fields: readonly string[],
  check: () => Record<string, string | undefined>,
  send: () => Promise<void>,
) {
  const { t } = useCrmTexts();
  const [faults, setFaults] = useState<Record<string, string | undefined>>({});
  const [refusal, setRefusal] = useState('');
  const [isSending, setSending] = useState(false);
  const isUnderWay = useRef(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isUnderWay.current) return;
    const form = event.currentTarget;
    const missing = check();
    setFaults(missing);
    setRefusal('');
    if (Object.values(missing).some(Boolean)) return focusOn(form, fields, missing);
    isUnderWay.current = true;
    setSending(true);
    try {
      await send();
    } catch (error) {
      const found = Object.fromEntries(Problem.from(error).faults.map(({ field, detail }) => [field, detail]));
      const isKnown = Object.keys(found).some((field) => fields.includes(field));
      setFaults(found);
      setRefusal(isKnown ? '' : wordsOf(error, t));
      focusOn(form, fields, found);
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };
  return { faults, refusal, isSending, submit: (event: FormEvent<HTMLFormElement>) => void submit(event) };
}

function focusOn(form: HTMLFormElement, fields: readonly string[], faults: Record<string, string | undefined>): void {
  const first = fields.find((field) => faults[field]);
  if (first) form.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
}
