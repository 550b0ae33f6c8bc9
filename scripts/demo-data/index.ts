import { buildChatStyle } from './chat-style.js';
import { demoEmployers } from './employers.js';
import { accountants } from './people/accountants.js';
import { backendDevelopers } from './people/backend-developers.js';
import { logisticsCoordinators } from './people/logistics-coordinators.js';
import { nurses } from './people/nurses.js';
import { salesManagers } from './people/sales-managers.js';
import { uxDesigners } from './people/ux-designers.js';
import type { Person, PersonApplication } from './person.js';
import { renderResume } from './resume.js';
import type { DemoApplication, DemoCandidate, DemoVacancy } from './types.js';

export { demoEmployers } from './employers.js';
export type { DemoApplication, DemoCandidate } from './types.js';

const vacancies = new Map(
  demoEmployers.flatMap((employer) => employer.vacancies).map((vacancy) => [vacancy.key, vacancy]),
);

export const demoCandidates: DemoCandidate[] = [
  ...backendDevelopers,
  ...salesManagers,
  ...accountants,
  ...uxDesigners,
  ...nurses,
  ...logisticsCoordinators,
].map(toCandidate);

function toCandidate(person: Person, index: number): DemoCandidate {
  const contacts = { email: `${person.key}@mail.example`, phone: fictionalPhone(person, index) };
  return {
    key: person.key,
    full_name: person.full_name,
    ...contacts,
    city: person.city,
    resume_text: renderResume(person, contacts),
    applications: person.applications.map((application) => toApplication(person, application)),
  };
}

function toApplication(person: Person, application: PersonApplication): DemoApplication {
  const vacancy: DemoVacancy | undefined = vacancies.get(application.to);
  if (!vacancy) throw new Error(`${person.key} applies to an unknown vacancy: ${application.to}`);
  return {
    vacancy_key: vacancy.key,
    days_ago: application.days_ago,
    journey: application.journey,
    chat_style: buildChatStyle(person, application, vacancy),
    decision: decisionOf(application),
    stage: application.stage ?? 'inbox',
  };
}

function decisionOf({ approved, rejected }: PersonApplication): DemoApplication['decision'] {
  if (approved) return { status: 'approved', reason: approved };
  if (rejected) return { status: 'rejected', reason: rejected };
  return undefined;
}

/** Numbers that no operator gives out: +44 7700 900xxx is set aside for fiction, +7 900 000-xx-xx is not in use. */
function fictionalPhone(person: Person, index: number): string {
  if (person.locale === 'en') return `+44 7700 900${100 + index}`;
  return `+7 900 000-${10 + Math.floor(index / 8)}-${10 + ((index * 7) % 90)}`;
}
