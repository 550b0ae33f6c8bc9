import type { Locale } from '../../../catalogues/texts.js';
import type { ChatAnswer, FoundPoint, OpenPoint } from '../../scoring/score.policy.js';
import type { QuestionKind, Requirements } from '../../vacancies/requirements.policy.js';

/** What the bot may say about a vacancy; it knows nothing else. */
export interface VacancyFacts {
  title: string;
  company_name: string;
  description: string;
  location: string | null;
  work_format: 'office' | 'hybrid' | 'remote';
  salary_min: number | null;
  salary_max: number | null;
  currency: string;
  /** Null where the employer does not say what the pay is for. */
  salary_period: 'hour' | 'month' | 'year' | null;
  requirements: Requirements;
  status: string;
  faqs: { question: string; answer: string }[];
}

export interface DialogueInput {
  locale: Locale;
  candidate_name: string;
  vacancy: VacancyFacts;
  open_points: OpenPoint[];
  found_points: FoundPoint[];
}

/** A message of the bot. `question` tells the front end what is being asked; `options` are its quick replies, sent back as text. */
export interface BotLine {
  message_text: string;
  question?: { point_id: string; kind: QuestionKind; options?: string[] };
}

/** What the candidate wants beyond answering; set on a turn only after the candidate has confirmed it. */
export type Wish = 'withdraw' | 'erase' | 'human';

export interface KeptAnswer extends ChatAnswer {
  /** The candidate named the least only ("от 200"); the summary says it the same way. */
  is_at_least?: boolean;
  /** Messages that held this answer before it was corrected: an edit of any of them edits it again. */
  earlier_seqs?: number[];
}

type Phase = 'asking' | 'summary' | 'closed';

/** Plain JSON: everything that is needed to go on after a restart. */
export interface DialogueState {
  version: 1;
  locale: Locale;
  phase: Phase;
  /** The open points in the order of asking, then those of the CV that the candidate has corrected. */
  points: OpenPoint[];
  /** Points the CV answered, in the form in which they would be asked: the candidate may correct them too. */
  found: OpenPoint[];
  /** Index of the open question in `points`; their number when all are asked. */
  position: number;
  /** Unusable answers to the question that stands now. */
  attempts: number;
  answers: KeptAnswer[];
  /** The answered point that is being asked anew. */
  correcting: string | null;
  /** "No" at the summary: the bot has asked what to correct. */
  is_choosing_correction: boolean;
  pending_wish: Wish | null;
}

export interface Turn {
  state: DialogueState;
  lines: BotLine[];
  is_finished: boolean;
  wish?: Wish;
}

export interface CandidateMessage {
  seq: number;
  message_text: string;
}

/** `point_id` of questions that are no point of the vacancy: the closing check and the check of a wish. */
export const SUMMARY_POINT = 'summary';
export const WISH_POINT = 'wish';

/** An unusable answer is asked for again at most so many times, then left open. */
export const MOST_REASKS = 2;
