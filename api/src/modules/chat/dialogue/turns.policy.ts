import { type Locale, text, type TextKey } from '../../../catalogues/texts.js';
import type { OpenPoint } from '../../scoring/score.policy.js';
import {
  type BotLine,
  type CandidateMessage,
  type DialogueState,
  type KeptAnswer,
  SUMMARY_POINT,
  type Turn,
  type VacancyFacts,
} from './dialogue-state.policy.js';
import { asksForBot } from './intents.policy.js';
import { askPoint, summaryText } from './point-wording.policy.js';
import { splitQuestions } from './questions-asked.policy.js';
import type { ReadAnswer } from './read-answer.policy.js';
import { answerAboutVacancy, isVacancyTopic } from './vacancy-answers.policy.js';

/*
 * What every turn is made of: where the dialogue stands, what is asked next, and how an answer is kept.
 */

export interface Context {
  facts: VacancyFacts;
  message: CandidateMessage;
  today: string;
}

export const closed = (state: DialogueState, lines: BotLine[]): Turn => ({
  state: { ...state, phase: 'closed', correcting: null, pending_wish: null, is_choosing_correction: false },
  lines,
  is_finished: true,
});
export const going = (state: DialogueState, lines: BotLine[]): Turn => ({ state, lines, is_finished: false });

export const splitMessage = (message: string, facts: VacancyFacts, point?: OpenPoint) =>
  splitQuestions(
    message,
    (sentence) => isVacancyTopic(sentence, facts) || asksForBot(sentence),
    point?.kind === 'text',
  );

/** The question that stands: the one being corrected, else the open one. */
export function standingPoint(state: DialogueState): OpenPoint | undefined {
  if (state.correcting !== null) return [...state.points, ...state.found].find(({ id }) => id === state.correcting);
  return state.phase === 'asking' ? state.points[state.position] : undefined;
}

export function asidesOf(locale: Locale, asked: string[], facts: VacancyFacts): BotLine[] {
  const answers = asked
    .slice(0, 3)
    .map((question) =>
      asksForBot(question) ? text(locale, 'chat.talk.bot') : answerAboutVacancy(locale, question, facts),
    );
  return [...new Set(answers)].map((message_text) => ({ message_text }));
}

export const askAgain = (state: DialogueState, point: OpenPoint, facts: VacancyFacts): BotLine =>
  askPoint(state.locale, point, facts, text(state.locale, 'chat.back_to'));

export function withAnswer(
  state: DialogueState,
  point: OpenPoint,
  read: ReadAnswer,
  { message }: Context,
): DialogueState {
  const before = state.answers.find(({ point_id }) => point_id === point.id);
  const answer: KeptAnswer = {
    point_id: point.id,
    value: read.value,
    message_text: message.message_text,
    seq: message.seq,
    ...(read.is_at_least ? { is_at_least: true } : {}),
    ...(before ? { earlier_seqs: [...(before.earlier_seqs ?? []), before.seq].slice(-20) } : {}),
  };
  const answers = before ? state.answers.map((kept) => (kept === before ? answer : kept)) : [...state.answers, answer];
  const isNew = !state.points.some(({ id }) => id === point.id);
  return {
    ...state,
    answers,
    attempts: 0,
    // A point of the CV joins the answered ones before the open question, so that the position still counts what is done.
    ...(isNew
      ? {
          points: [...state.points.slice(0, state.position), point, ...state.points.slice(state.position)],
          position: state.position + 1,
          found: state.found.filter(({ id }) => id !== point.id),
        }
      : {}),
  };
}

export function advance(state: DialogueState, facts: VacancyFacts, acknowledgement: string, asides: BotLine[]): Turn {
  const next = state.points[state.position];
  if (next !== undefined) return going(state, [...asides, askPoint(state.locale, next, facts, acknowledgement)]);
  return going({ ...state, phase: 'summary' }, [...asides, summaryLine(state, 'chat.summary.title', acknowledgement)]);
}

function summaryLine(state: DialogueState, title: TextKey, before = ''): BotLine {
  const { locale } = state;
  const list = summaryText(locale, state.points, state.answers);
  const opening = before === '' ? text(locale, title) : `${before} ${text(locale, title)}`;
  return checkLine(locale, `${opening}\n${list}\n${text(locale, 'chat.summary.check')}`);
}

export const checkLine = (locale: Locale, message_text: string): BotLine => ({
  message_text,
  question: { point_id: SUMMARY_POINT, kind: 'yes_no', options: [text(locale, 'chat.yes'), text(locale, 'chat.no')] },
});

/** Goes back to where the dialogue stood: the open question or the summary. */
export function resume(state: DialogueState, facts: VacancyFacts, before: string): Turn {
  const open = standingPoint(state);
  return going(state, [
    open === undefined ? summaryLine(state, 'chat.summary.again', before) : askPoint(state.locale, open, facts, before),
  ]);
}
