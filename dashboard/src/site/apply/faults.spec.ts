import { describe, expect, test } from 'vitest';
import { Problem } from '../../shared/api/problem';
import type { ApplicationForm } from './application';
import { faultsIn, faultsOf } from './faults';

const FORM: ApplicationForm = {
  full_name: 'Anna Petrova',
  email: 'anna@mail.example',
  phone: '',
  city: '',
  resume: 'text',
  file: null,
  resume_text: 'Nurse, four years.',
  has_consented: true,
};

describe('The application form', () => {
  test('takes what is complete', () => {
    expect(faultsOf(FORM)).toEqual({});
    expect(faultsOf({ ...FORM, phone: '+7 (900) 000-00-01', resume: 'none', resume_text: '' })).toEqual({});
  });

  test('names every field that is missing or cannot be right', () => {
    const empty = { ...FORM, full_name: ' ', email: 'anna', phone: 'call me', resume_text: '', has_consented: false };
    expect(faultsOf(empty)).toEqual({
      full_name: 'apply.fault_required',
      email: 'apply.fault_email',
      phone: 'apply.fault_phone',
      resume_text: 'apply.fault_required',
      consent: 'apply.fault_consent',
    });
  });

  test('takes a CV as PDF, DOCX or TXT of at most ten megabytes', () => {
    const withFile = (file: File | null) => faultsOf({ ...FORM, resume: 'file', file }).file;
    expect(withFile(null)).toBe('apply.fault_file_missing');
    expect(withFile(new File(['x'], 'CV.PDF'))).toBeUndefined();
    expect(withFile(new File(['x'], 'cv.png'))).toBe('apply.fault_file_type');
    expect(withFile(new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'cv.pdf'))).toBe('apply.fault_file_size');
  });

  test('shows a refusal beside the field it is about', () => {
    const invalid = Problem.of(422, {
      code: 'http.invalid',
      detail: 'Some of the data is not valid.',
      errors: [
        { field: 'email', code: 'email', detail: 'Must be an e-mail address.' },
        { field: 'consent.text_version', code: 'empty', detail: 'Must not be empty.' },
      ],
    });
    expect(faultsIn(invalid, FORM)).toEqual({ email: 'Must be an e-mail address.', consent: 'Must not be empty.' });
    const locked = Problem.of(422, { code: 'resume.encrypted', detail: 'Protected.' });
    expect(faultsIn(locked, { ...FORM, resume: 'file' })).toEqual({ file: 'Protected.' });
    expect(faultsIn(Problem.of(500, { code: 'http.internal', detail: 'Oh.' }), FORM)).toEqual({});
  });
});
