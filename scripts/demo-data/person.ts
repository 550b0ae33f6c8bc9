import type { EducationLevel, LanguageLevel } from '../../api/src/modules/vacancies/requirements.policy.js';
import type { DemoJourney, DemoLocale, DemoStage } from './types.js';

/** A person as written by hand; `resume.ts` lays the CV out, `chat-style.ts` gives the person a voice. */
export interface Person {
  /** Also the part of the e-mail before the @. */
  key: string;
  full_name: string;
  /** For the grammar of Russian answers only. */
  gender: 'f' | 'm';
  locale: DemoLocale;
  city: string;
  education: EducationLevel;
  languages: Record<string, LanguageLevel>;
  /** Years in the profession applied for; career changers have fewer than in working life. */
  years: number;
  /** Skill name in lower case → whole years, or the person's own words. A skill not named is one the person lacks. */
  knows: Record<string, number | string>;
  will_relocate?: boolean;
  /** What somebody from a neighbouring town says about the way to work. */
  commutes?: string;
  /** Writes in lower case and without full stops. */
  is_terse?: boolean;
  /** Blocks to lay out, or a free-form text where `{phone}` and `{email}` are filled in. */
  cv: Cv | string;
  applications: PersonApplication[];
}

export interface PersonApplication {
  to: string;
  days_ago: number;
  journey: DemoJourney;
  stage?: DemoStage;
  approved?: string;
  rejected?: string;
  /** In another profession than the first application's. */
  years?: number;
  /** Question id → answer. */
  says: Record<string, string>;
}

type Layout = 'hh' | 'linkedin' | 'compact';

export interface Cv {
  layout: Layout;
  headline: string;
  about: string;
  jobs: Job[];
  studies: string[];
  skills: string[];
  /** As the person words it: «Английский — B2». */
  languages?: string;
  salary?: string;
  /** Lines of the hh-like header: birth, readiness to move, schedule. */
  personal?: string[];
  extra?: string;
}

export interface Job {
  /** `YYYY-MM`. */
  from: string;
  /** `null`: still there. */
  to: string | null;
  company: string;
  role: string;
  points: string[];
}

export const job = (from: string, to: string | null, company: string, role: string, ...points: string[]): Job => ({
  from,
  to,
  company,
  role,
  points,
});
