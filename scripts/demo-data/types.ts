import type { QuestionKind, Requirements } from '../../api/src/modules/vacancies/requirements.policy.js';

export type DemoLocale = 'ru' | 'en';

interface DemoFaq {
  question: string;
  answer: string;
}

export interface DemoVacancy {
  key: string;
  title: string;
  description: string;
  requirements: Requirements;
  location: string;
  work_format: 'office' | 'hybrid' | 'remote';
  salary_min: number;
  salary_max: number;
  currency: 'RUB' | 'GBP';
  salary_period: 'month' | 'year';
  language: DemoLocale;
  /** The status to end with: a paused or closed vacancy must be open while its responses are being made. */
  status: 'open' | 'paused' | 'closed';
  approve_threshold: number;
  auto_reject: boolean;
  faqs: DemoFaq[];
}

export interface DemoEmployer {
  key: string;
  company_name: string;
  email: string;
  locale: DemoLocale;
  /** ISO 3166-1. */
  country: string;
  vacancies: DemoVacancy[];
}

export const DEMO_JOURNEYS = ['new', 'in_chat', 'finished', 'silent', 'withdrawn'] as const;
/** How far the candidate came: `new` never opened the chat, `silent` stopped answering more than 14 days ago. */
export type DemoJourney = (typeof DEMO_JOURNEYS)[number];

export const DEMO_STAGES = ['inbox', 'screening', 'shortlist', 'interview', 'offer', 'hired', 'declined'] as const;
export type DemoStage = (typeof DEMO_STAGES)[number];

export interface DemoChatStyle {
  /** From point id (`skill:<name, lower case>`, `experience`, `language:<code>`, `education`, `location`, `question:<id>`) to what the candidate says. */
  answers: Record<string, string>;
  /** For a point that `answers` does not name. */
  fallback: Record<QuestionKind, string>;
}

export interface DemoApplication {
  vacancy_key: string;
  days_ago: number;
  journey: DemoJourney;
  chat_style: DemoChatStyle;
  /** By the recruiter, sometimes against the bot. */
  decision?: { status: 'approved' | 'rejected'; reason: string };
  stage: DemoStage;
}

export interface DemoCandidate {
  key: string;
  full_name: string;
  email: string;
  phone: string;
  city: string;
  resume_text: string;
  applications: DemoApplication[];
}
