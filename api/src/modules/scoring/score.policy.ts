import type {
  Importance,
  LanguageLevel,
  QuestionKind,
  QuestionUnit,
  Requirements,
} from '../vacancies/requirements.policy.js';

/**
 * One point of a vacancy that a candidate is held against.
 * Its id is stable: `skill:<name, lower case>`, `experience`, `language:<code>`, `education`, `location`, `question:<id>`.
 */
export type PointTopic = 'skill' | 'experience' | 'language' | 'education' | 'location' | 'question';

/** A point that the CV leaves open, so the bot asks about it. */
export interface OpenPoint {
  id: string;
  topic: PointTopic;
  /** How the answer is read. */
  kind: QuestionKind;
  importance: Importance;
  /** The employer's own wording (topic `question`). */
  text?: string;
  /** The skill, language code, or city list the point is about. */
  subject?: string;
  min_years?: number;
  level?: LanguageLevel;
  options?: string[];
  unit?: QuestionUnit;
}

/** A point that the CV answers; the bot confirms it instead of asking. */
export interface FoundPoint {
  id: string;
  topic: PointTopic;
  subject?: string;
  /** Years, where the CV tells them. */
  years?: number;
  level?: LanguageLevel;
  evidence: Evidence;
}

/**
 * A verbatim quote: `text.slice(start, end) === quote` in the CV, in the candidate's message with number `seq`,
 * or in the city that the candidate entered when applying (`application`).
 */
export interface Evidence {
  source: 'resume' | 'chat' | 'application';
  seq?: number;
  start: number;
  end: number;
  quote: string;
}

/** What was understood of an answer. A number question may be answered with a range. */
export type AnswerValue =
  | { kind: 'yes_no'; yes: boolean }
  | { kind: 'number'; min: number; max: number; unit?: QuestionUnit; currency?: string }
  | { kind: 'choice'; option: string }
  | { kind: 'date'; date: string }
  | { kind: 'text'; text: string };

/** An answer of the chat. `value` is null when it stayed unusable after every re-ask, or was declined. */
export interface ChatAnswer {
  point_id: string;
  value: AnswerValue | null;
  /** The candidate's message that holds it, and its `seq`. */
  message_text: string;
  seq: number;
}

export type Outcome = 'met' | 'partly' | 'not_met' | 'unknown';

/** A reason code with its values, never prose: `{ code: 'skill.missing', skill: 'sql' }`. */
export interface ReasonCode {
  code: string;
  [value: string]: string | number | boolean | null | undefined;
}

export interface RequirementScore {
  id: string;
  topic: PointTopic;
  importance: Importance;
  /** Share of the whole; the weights of a breakdown sum to 1. */
  weight: number;
  /** 0…1, how much of the weight is earned. */
  points: number;
  outcome: Outcome;
  reason: ReasonCode;
  evidence: Evidence[];
  /** True when this point alone rejects. */
  knocked_out: boolean;
}

export interface ScoringInput {
  requirements: Requirements;
  work_format: 'office' | 'hybrid' | 'remote';
  resume_text: string;
  /** Where the candidate says to live; the only part of the address that may count. */
  city: string | null;
  answers: ChatAnswer[];
  /** What "present" means in the CV: the response's `created_at`. */
  reference_date: Date;
}

export interface Score {
  /** 0…1, rounded to 4 places. */
  relevance_score: number;
  rubric_version: string;
  /** SHA-256 of the canonical input: equal hash and rubric mean an equal score. */
  input_hash: string;
  breakdown: RequirementScore[];
}
