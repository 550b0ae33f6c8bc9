import type { Page } from 'playwright-core';
import { call, type GivenRecruiter, url } from './given';

export interface GivenVacancy {
  id: string;
  employer_id: string;
  title: string;
}

/** A job at night: one skill that a CV shows, and one question that decides. */
export function aVacancy(recruiter: GivenRecruiter, changes: Record<string, unknown> = {}): Promise<GivenVacancy> {
  const questions = [
    {
      id: 'nights',
      text: 'Can you work at night?',
      kind: 'yes_no',
      importance: 'must',
      accept: { yes: true },
      knockout: true,
    },
    { id: 'why', text: 'Why this clinic?', kind: 'text', importance: 'nice' },
  ];
  const requirements = { skills: [{ name: 'wound care', importance: 'must' }], questions };
  const vacancy = { title: 'Night nurse', description: 'Nights.', requirements, work_format: 'office', language: 'en' };
  return call('POST', '/vacancies', { ...vacancy, ...changes }, recruiter.token);
}

export interface GivenApplication {
  id: string;
  candidate_id: string;
  candidate_token: string;
  email: string;
  full_name: string;
  chat_link: string;
}

const RESUME = 'Anna Brown\nExperience\n03.2019 - present: City Hospital, nurse\nSkills: wound care, night shifts';

let applicants = 0;

export async function anApplication(
  vacancy: GivenVacancy,
  changes: Record<string, unknown> = {},
): Promise<GivenApplication> {
  applicants += 1;
  const consent = { text_version: '2026-01', channel: 'web' };
  const email = `anna-${process.pid}-${applicants}-${Date.now()}@mail.example`;
  const candidate = await call<{ id: string; full_name: string; candidate_token: string }>('POST', '/candidates', {
    full_name: 'Anna Brown',
    email,
    resume_text: RESUME,
    locale: 'en',
    consent,
    ...changes,
  });
  const { id, full_name, candidate_token } = candidate;
  const applied = await call<{ id: string; chat_link: string }>(
    'POST',
    '/responses',
    { vacancy_id: vacancy.id, candidate_id: id },
    undefined,
    { 'x-candidate-token': candidate_token },
  );
  return { ...applied, candidate_id: id, candidate_token, email, full_name };
}

export const pageOfResponse = ({ id }: GivenApplication): string => `${url}/crm/responses/${id}/show`;

/** The candidate writes, and waits until the server has it. */
export async function say(phone: Page, text: string): Promise<void> {
  await phone.getByRole('textbox').fill(text);
  await phone.getByRole('textbox').press('Enter');
  await phone.locator('.bubble[data-from=candidate]:not([data-pending]) .said', { hasText: text }).last().waitFor();
}

/** Answers question after question until the chat is over. */
export async function finish(phone: Page, nights: 'Yes' | 'No'): Promise<void> {
  await phone.getByText('Can you work at night?').first().waitFor();
  await say(phone, nights);
  await phone.getByText('Why this clinic?').last().waitFor();
  await say(phone, 'Good people');
  await phone.getByRole('button', { name: 'Yes', exact: true }).click();
  await phone.locator('.result').waitFor();
}
