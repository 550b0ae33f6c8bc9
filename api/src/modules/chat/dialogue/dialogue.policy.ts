import { text, type TextKey } from '../../../catalogues/texts.js';
import type { ChatAnswer, OpenPoint } from '../../scoring/score.policy.js';
import { readCorrection } from './corrections.policy.js';
import {
  type BotLine,
  type CandidateMessage,
  type DialogueInput,
  type DialogueState,
  MOST_REASKS,
  type Turn,
  type VacancyFacts,
  type Wish,
  WISH_POINT,
} from './dialogue-state.policy.js';
import { asOpenPoint, foundText } from './found-points.policy.js';
import { readTalk, readWish } from './intents.policy.js';
import { answerText, askPoint } from './point-wording.policy.js';
import { type ReadAnswer, readAnswer } from './read-answer.policy.js';
import type { Reading, WhyUnread } from './reading.policy.js';
import { readYesNo } from './reading-yes-no.policy.js';
import { reaskText } from './reask-wording.policy.js';
import { isVacancyTopic } from './vacancy-answers.policy.js';
import { wordsOf } from './words.policy.js';
import {
  advance,
  askAgain,
  asidesOf,
  closed,
  type Context,
  going,
  resume,
  splitMessage,
  standingPoint,
  withAnswer,
} from './turns.policy.js';
import { corrected, correctionTurn, keepEarlier } from './correction-turns.policy.js';
import { agreesFirst, summaryTurn } from './summary-turns.policy.js';

export type {
  BotLine,
  CandidateMessage,
  DialogueInput,
  DialogueState,
  Turn,
  VacancyFacts,
} from './dialogue-state.policy.js';

/*
 * The dialogue as a function of its state: no clock, no chance, no memory beside the state. The service stores the state
 * as JSON with the session and calls one function per message; the same state and message give the same turn anywhere.
 */

/** The first turn: who is speaking, what the CV already tells, and the first question. */
export function openDialogue(input: DialogueInput): Turn {
  const { locale, vacancy } = input;
  const state: DialogueState = {
    version: 1,
    locale,
    phase: 'asking',
    points: input.open_points,
    found: input.found_points.map(asOpenPoint),
    position: 0,
    attempts: 0,
    answers: [],
    correcting: null,
    is_choosing_correction: false,
    pending_wish: null,
  };
  const greeting = text(locale, 'chat.greeting', {
    name: input.candidate_name.trim(),
    company: vacancy.company_name,
    title: vacancy.title,
  });
  const lines: BotLine[] = [{ message_text: greeting }];
  if (input.found_points.length > 0)
    lines.push({ message_text: text(locale, 'chat.found', { list: foundText(locale, input.found_points) }) });
  const first = state.points[0];
  if (first === undefined) {
    lines.push({ message_text: text(locale, 'chat.nothing_open') });
    return { state: { ...state, phase: 'closed' }, lines, is_finished: true };
  }
  lines.push(
    { message_text: text(locale, 'chat.intro', { smart_count: state.points.length }) },
    askPoint(locale, first, vacancy),
  );
  return { state, lines, is_finished: false };
}

/** A message of the candidate. In a closed dialogue nothing happens. `today` is an ISO date. */
export function takeMessage(state: DialogueState, facts: VacancyFacts, message: CandidateMessage, today: string): Turn {
  if (state.phase === 'closed') return { state, lines: [], is_finished: true };
  const context: Context = { facts, message, today };
  if (state.pending_wish !== null) return settleWish(state, state.pending_wish, context);

  const wish = readWish(message.message_text);
  if (wish !== null) return askWish(state, wish);
  return answerTurn(state, context);
}

/**
 * Corrects the answer that message `seq` gave. `not_an_answer`: the message holds none, or the dialogue is over.
 * `unusable`: the new text does not answer that question; the old answer stays.
 */
export function editAnswer(
  state: DialogueState,
  facts: VacancyFacts,
  edit: { seq: number; message_text: string; new_seq: number },
  today: string,
): Turn | 'not_an_answer' | 'unusable' {
  if (state.phase === 'closed') return 'not_an_answer';
  const answer = state.answers.find(({ seq, earlier_seqs }) => seq === edit.seq || earlier_seqs?.includes(edit.seq));
  const point = state.points.find(({ id }) => id === answer?.point_id);
  if (answer === undefined || point === undefined) return 'not_an_answer';
  const context: Context = { facts, message: { seq: edit.new_seq, message_text: edit.message_text }, today };
  const { said, asked } = splitMessage(edit.message_text, facts, point);
  const read = readAnswer(point, point.kind === 'text' && asked.length === 0 ? edit.message_text : said, facts, today);
  if (!read.is_read) return 'unusable';
  const isSame = state.correcting === point.id;
  const settled = { ...state, pending_wish: null, ...(isSame ? { correcting: null, attempts: 0 } : {}) };
  return corrected(settled, point, read.value, context);
}

/** The end from outside, in mid-chat. A dialogue that is closed already says nothing more. */
export function closeDialogue(
  state: DialogueState,
  _facts: VacancyFacts,
  why: 'decided' | 'vacancy_closed' | 'silent' | 'withdrawn',
): Turn {
  if (state.phase === 'closed') return { state, lines: [], is_finished: true };
  return closed(state, [{ message_text: text(state.locale, `chat.closed.${why}`) }]);
}

/** What the bot says when a recruiter hands the chat back: the question that stands, once more. */
export function takeUpAgain(state: DialogueState, facts: VacancyFacts): Turn {
  if (state.phase === 'closed') return { state, lines: [], is_finished: true };
  if (state.pending_wish !== null) return askWish(state, state.pending_wish);
  return resume(state, facts, text(state.locale, 'chat.handed_back'));
}

/** The answers so far, in the order of asking, as scoring reads them. */
export function answersOf(state: DialogueState): ChatAnswer[] {
  return state.answers.map(({ point_id, value, message_text, seq }) => ({ point_id, value, message_text, seq }));
}

function answerTurn(state: DialogueState, context: Context): Turn {
  const { facts, message, today } = context;
  const point = standingPoint(state);
  const mayCorrect = state.correcting === null && !(point === undefined && agreesFirst(message.message_text));
  const correction = mayCorrect ? readCorrection(state, message.message_text) : null;
  if (correction !== null) {
    const turn = correctionTurn(state, correction, context);
    if (turn !== null) return turn;
  }
  if (point === undefined) return summaryTurn(state, context);

  const split = splitMessage(message.message_text, facts, point);
  const read = readSaid(point, split, context);
  if (read.is_read) {
    const asides = split.said === '' ? [] : asidesOf(state.locale, split.asked, facts);
    return recorded(state, point, read.value, read.is_interpreted === true, context, asides);
  }
  if (split.asked.length > 0) {
    return going({ ...state }, [...asidesOf(state.locale, split.asked, facts), askAgain(state, point, facts)]);
  }
  const talk = readTalk(message.message_text);
  if (talk === 'bot' || talk === 'greeting' || talk === 'thanks') {
    return going(state, [askPoint(state.locale, point, facts, text(state.locale, `chat.talk.${talk}`))]);
  }
  return reasked(state, point, read.why, talk === 'rude', context);

  function readSaid(
    of: OpenPoint,
    { said, asked }: { said: string; asked: string[] },
    { facts: known }: Context,
  ): Reading<ReadAnswer> {
    const isTalk = of.kind === 'text' && readTalk(said) !== null;
    if (said !== '' && !isTalk) {
      const whole = asked.length === 0 || of.kind !== 'text' ? said : message.message_text;
      const answer = readAnswer(of, whole, known, today);
      if (answer.is_read) return answer;
      return asked.length > 0 ? { is_read: false, why: 'unclear' } : answer;
    }
    // "Года три?" is an answer in doubt, not a question about the vacancy.
    const doubtful =
      asked.length === 1 &&
      of.kind !== 'text' &&
      said === '' &&
      !isVacancyTopic(asked[0] as string, known) &&
      readTalk(asked[0] as string) === null &&
      wordsOf(asked[0] as string).length <= 5;
    return doubtful ? readAnswer(of, asked[0] as string, known, today) : { is_read: false, why: 'unclear' };
  }
}

const THANKS = ['chat.thanks_1', 'chat.thanks_2', 'chat.thanks_3'] as const satisfies TextKey[];

function recorded(
  state: DialogueState,
  point: OpenPoint,
  read: ReadAnswer,
  isInterpreted: boolean,
  context: Context,
  asides: BotLine[],
): Turn {
  if (state.correcting !== null) {
    const turn = corrected({ ...state, correcting: null, attempts: 0 }, point, read, context);
    return { ...turn, lines: [...asides, ...turn.lines] };
  }
  const kept = withAnswer(state, point, read, context);
  const { locale } = state;
  const acknowledgement =
    read.value === null
      ? text(locale, 'chat.skipped')
      : isInterpreted
        ? text(locale, 'chat.understood', { answer: answerText(locale, point, read.value, read.is_at_least) })
        : text(locale, THANKS[state.position % THANKS.length] as TextKey);
  return advance({ ...kept, position: kept.position + 1 }, context.facts, acknowledgement, asides);
}

function reasked(state: DialogueState, point: OpenPoint, why: WhyUnread, isRude: boolean, context: Context): Turn {
  const { locale } = state;
  const attempts = state.attempts + 1;
  if (attempts > MOST_REASKS) {
    if (state.correcting !== null) return keepEarlier(state, point, context.facts);
    const kept = withAnswer(state, point, { value: null }, context);
    return advance({ ...kept, position: kept.position + 1 }, context.facts, text(locale, 'chat.left_open'), []);
  }
  const calm = isRude ? `${text(locale, 'chat.talk.rude')} ` : '';
  const line = askPoint(
    locale,
    point,
    context.facts,
    `${calm}${reaskText(locale, point, why, attempts, context.facts, context.today)}`,
  );
  return going({ ...state, attempts }, [line]);
}

function askWish(state: DialogueState, wish: Wish): Turn {
  const { locale } = state;
  const line: BotLine = {
    message_text: text(locale, `chat.wish.${wish}`),
    question: { point_id: WISH_POINT, kind: 'yes_no', options: [text(locale, 'chat.yes'), text(locale, 'chat.no')] },
  };
  return going({ ...state, pending_wish: wish }, [line]);
}

function settleWish(state: DialogueState, wish: Wish, context: Context): Turn {
  const { locale } = state;
  const settled = { ...state, pending_wish: null };
  const agreed = readYesNo(context.message.message_text);
  const repeated = readWish(context.message.message_text);
  if ((agreed.is_read && agreed.value) || repeated === wish) {
    const done: BotLine = { message_text: text(locale, `chat.wish.${wish}_done`) };
    if (wish !== 'human') return { ...closed(settled, [done]), wish };
    return { ...resume(settled, context.facts, done.message_text), wish };
  }
  if (repeated !== null) return askWish(settled, repeated);
  if (agreed.is_read) return resume(settled, context.facts, text(locale, 'chat.wish.kept'));
  // Neither yes nor no: the candidate has simply gone on.
  return answerTurn(settled, context);
}
