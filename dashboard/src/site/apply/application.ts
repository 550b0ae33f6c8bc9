import { api, bodyOf } from '../../shared/api/client';
import { newId } from '../../shared/new-id';
import { uploadResume } from './upload';

/** Which wording of the consent stands in the catalogues. */
export const CONSENT_VERSION = '2026-01';

export interface ApplicationForm {
  full_name: string;
  email: string;
  phone: string;
  city: string;
  resume: 'file' | 'text' | 'none';
  file: File | null;
  resume_text: string;
  has_consented: boolean;
}

export type ApplicationStep =
  | { name: 'sending_details' }
  | { name: 'sending_file'; percent: number }
  | { name: 'reading_file' }
  | { name: 'sending_response' };

interface Candidate {
  id: string;
  email: string;
  candidate_token: string;
}

interface Applied {
  id: string;
  chat_token: string;
}

/**
 * One application, in steps that are done once: what succeeded stays when a later step fails, so that trying again goes
 * on from there instead of leaving a second candidate behind.
 */
export class Application {
  private candidate: Candidate | null = null;
  private sent_file: File | null = null;
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly vacancy_id: string,
    private readonly onStep: (step: ApplicationStep) => void,
  ) {}

  /** Throws `Problem`. */
  async send(form: ApplicationForm): Promise<Applied> {
    this.onStep({ name: 'sending_details' });
    const candidate = await this.introduce(form);
    if (form.resume === 'file' && form.file && form.file !== this.sent_file) {
      await uploadResume(candidate, form.file, (share) =>
        this.onStep(share < 1 ? { name: 'sending_file', percent: Math.floor(share * 100) } : { name: 'reading_file' }),
      );
      this.sent_file = form.file;
    }
    this.onStep({ name: 'sending_response' });
    return bodyOf<Applied>(
      api.POST('/api/responses', {
        params: {
          header: { 'X-Candidate-Token': candidate.candidate_token, 'Idempotency-Key': this.keyOf(candidate.id) },
        },
        body: { vacancy_id: this.vacancy_id, candidate_id: candidate.id },
      }),
    );
  }

  /** The same for the same thing sent: an answer that was lost on its way is given again, and nothing is made twice. */
  private keyOf(sent: string): string {
    const key = this.keys.get(sent) ?? newId();
    this.keys.set(sent, key);
    return key;
  }

  private async introduce(form: ApplicationForm): Promise<Candidate> {
    const email = form.email.trim().toLowerCase();
    const details = {
      full_name: form.full_name.trim(),
      phone: form.phone.trim() || null,
      city: form.city.trim() || null,
      ...(form.resume === 'file' ? {} : { resume_text: form.resume === 'text' ? form.resume_text : '' }),
    };
    const known = this.candidate;
    if (known?.email === email) {
      await bodyOf(
        api.PATCH('/api/candidates/{id}', {
          params: { path: { id: known.id }, header: { 'X-Candidate-Token': known.candidate_token } },
          body: details,
        }),
      );
      return known;
    }
    const body = { ...details, email, consent: { text_version: CONSENT_VERSION, channel: 'web' } };
    const header = { 'Idempotency-Key': this.keyOf(JSON.stringify(body)) };
    const made = await bodyOf<Candidate>(api.POST('/api/candidates', { params: { header }, body }));
    this.candidate = { ...made, email };
    this.sent_file = null;
    return this.candidate;
  }
}
