import type { Locale, TextKey } from '../../../catalogues/texts.js';
import { text } from '../../../catalogues/texts.js';
import type { ChatAnswer, OpenPoint } from '../../scoring/score.policy.js';
import { readCorrection } from './corrections.policy.js';
import type {
  BotLine,
  CandidateMessage,
  DialogueInput,
  DialogueState,
  KeptAnswer,
  Turn,
  VacancyFacts,
  Wish,
} from './dialogue-state.policy.js';
import { MOST_REASKS, SUMMARY_POINT, WISH_POINT } from './dialogue-state.policy.js';
import { asOpenPoint, foundText } from './found-points.policy.js';
import { asksForBot, readTalk, readWish } from './intents.policy.js';
import { answerText, askPoint, pointLabel, summaryText } from './point-wording.policy.js';
import { splitQuestions } from './questions-asked.policy.js';
import type { ReadAnswer } from './read-answer.policy.js';
import { readAnswer } from './read-answer.policy.js';
import type { Reading, WhyUnread } from './reading.policy.js';
import { readYesNo } from './reading-yes-no.policy.js';
import { reaskText } from './reask-wording.policy.js';
import { answerAboutVacancy, isVacancyTopic } from './vacancy-answers.policy.js';
import { wordsOf } from './words.policy.js';

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

interface Context {
  facts: VacancyFacts;
  message: CandidateMessage;
  today: string;
}

const closed = (state: DialogueState, lines: BotLine[]): Turn => ({
  state: { ...state, phase: 'closed', correcting: null, pending_wish: null, is_choosing_correction: false },
  lines,
  is_finished: true,
});
const going = (state: DialogueState, lines: BotLine[]): Turn => ({ state, lines, is_finished: false });

const splitMessage = (message: string, facts: VacancyFacts, point?: OpenPoint) =>
  splitQuestions(
    message,
    (sentence) => isVacancyTopic(sentence, facts) || asksForBot(sentence),
    point?.kind === 'text',
  );

/** The question that stands: the one being corrected, else the open one. */
function standingPoint(state: DialogueState): OpenPoint | undefined {
  if (state.correcting !== null) return [...state.points, ...state.found].find(({ id }) => id === state.correcting);
  return state.phase === 'asking' ? state.points[state.position] : undefined;
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

/** "Да, всё верно, зарплату обсудим": a summary that is agreed to is not corrected, unless a number says otherwise. */
function agreesFirst(message: string): boolean {
  const words = wordsOf(message);
  // "Correct" agrees, "correct the salary" orders.
  if (words[0] === 'correct' && words.length > 1) return false;
  const agreed = [1, 2].some((length) => {
    const read = readYesNo(words.slice(0, length).join(' '));
    return read.is_read && read.value;
  });
  const whole = readYesNo(message);
  return agreed && !/\d/u.test(message) && whole.is_read && whole.value;
}

function asidesOf(locale: Locale, asked: string[], facts: VacancyFacts): BotLine[] {
  const answers = asked
    .slice(0, 3)
    .map((question) =>
      asksForBot(question) ? text(locale, 'chat.talk.bot') : answerAboutVacancy(locale, question, facts),
    );
  return [...new Set(answers)].map((message_text) => ({ message_text }));
}

const askAgain = (state: DialogueState, point: OpenPoint, facts: VacancyFacts): BotLine =>
  askPoint(state.locale, point, facts, text(state.locale, 'chat.back_to'));

const THANKS = ['chat.thanks_1', 'chat.thanks_2', 'chat.thanks_3'] as const satisfies TextKey[];

function withAnswer(state: DialogueState, point: OpenPoint, read: ReadAnswer, { message }: Context): DialogueState {
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

function advance(state: DialogueState, facts: VacancyFacts, acknowledgement: string, asides: BotLine[]): Turn {
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

const checkLine = (locale: Locale, message_text: string): BotLine => ({
  message_text,
  question: { point_id: SUMMARY_POINT, kind: 'yes_no', options: [text(locale, 'chat.yes'), text(locale, 'chat.no')] },
});

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

function keepEarlier(state: DialogueState, point: OpenPoint, facts: VacancyFacts): Turn {
  const { locale } = state;
  const next = { ...state, correcting: null, attempts: 0 };
  const earlier = state.answers.find(({ point_id }) => point_id === point.id);
  const kept =
    earlier === undefined
      ? text(locale, 'chat.left_open')
      : text(locale, 'chat.correct.kept', {
          label: pointLabel(locale, point),
          answer: answerText(locale, point, earlier.value, earlier.is_at_least),
        });
  return resume(next, facts, kept);
}

/** Goes back to where the dialogue stood: the open question or the summary. */
function resume(state: DialogueState, facts: VacancyFacts, before: string): Turn {
  const open = standingPoint(state);
  return going(state, [
    open === undefined ? summaryLine(state, 'chat.summary.again', before) : askPoint(state.locale, open, facts, before),
  ]);
}

function corrected(state: DialogueState, point: OpenPoint, read: ReadAnswer, context: Context): Turn {
  const { locale } = state;
  const attempts = state.correcting === null ? state.attempts : 0;
  const kept = { ...withAnswer(state, point, read, context), attempts, is_choosing_correction: false };
  const done = text(locale, 'chat.correct.done', {
    label: pointLabel(locale, point),
    answer: answerText(locale, point, read.value, read.is_at_least),
  });
  return resume(kept, context.facts, done);
}

function correctionTurn(
  state: DialogueState,
  correction: NonNullable<ReturnType<typeof readCorrection>>,
  context: Context,
): Turn | null {
  const { locale } = state;
  if (correction.kind === 'which') {
    if (state.answers.length === 0) {
      const open = standingPoint(state);
      return open === undefined
        ? null
        : going(state, [askPoint(locale, open, context.facts, text(locale, 'chat.correct.none_yet'))]);
    }
    if (state.phase === 'summary')
      return going({ ...state, is_choosing_correction: true }, [checkLine(locale, text(locale, 'chat.summary.which'))]);
    const list = summaryText(locale, state.points, state.answers);
    return going(state, [{ message_text: `${text(locale, 'chat.correct.which')}\n${list}` }]);
  }
  const point = [...state.points, ...state.found].find(({ id }) => id === correction.point_id);
  if (point === undefined) return null;
  if (correction.rest !== '') {
    const read = readAnswer(point, correction.rest, context.facts, context.today);
    if (read.is_read && (point.kind !== 'text' || correction.is_certain || state.phase === 'summary'))
      return corrected(state, point, read.value, context);
    // A hint that leads nowhere is no correction: the message belongs to the open question.
    if (!correction.is_certain && state.phase !== 'summary') return null;
  }
  const again =
    point.topic === 'question'
      ? text(locale, 'chat.correct.again_question')
      : text(locale, 'chat.correct.again', { label: pointLabel(locale, point) });
  return going({ ...state, correcting: point.id, attempts: 0, is_choosing_correction: false }, [
    askPoint(locale, point, context.facts, again),
  ]);
}

function summaryTurn(state: DialogueState, context: Context): Turn {
  const { locale } = state;
  const { facts, message } = context;
  const split = splitMessage(message.message_text, facts);
  const asides = asidesOf(locale, split.asked, facts);
  const check = checkLine(locale, text(locale, 'chat.summary.check'));
  if (split.said === '' && asides.length > 0) return going(state, [...asides, check]);
  const agreed = readYesNo(split.said);
  const talk = readTalk(split.said);
  if (
    (agreed.is_read && agreed.value && !state.is_choosing_correction) ||
    (talk === 'thanks' && !state.is_choosing_correction)
  ) {
    return closed(state, [...asides, { message_text: text(locale, 'chat.summary.closing') }]);
  }
  if (agreed.is_read && !agreed.value && !state.is_choosing_correction) {
    return going({ ...state, is_choosing_correction: true, attempts: 0 }, [
      ...asides,
      checkless(text(locale, 'chat.summary.which')),
    ]);
  }
  // Asked what to correct, "nothing" and "all is right" end it.
  if (agreed.is_read) return closed(state, [...asides, { message_text: text(locale, 'chat.summary.closing') }]);
  if (talk === 'bot' || talk === 'greeting')
    return going(state, [
      checkLine(locale, `${text(locale, `chat.talk.${talk}`)} ${text(locale, 'chat.summary.check')}`),
    ]);
  const attempts = state.attempts + 1;
  if (attempts > MOST_REASKS)
    return closed(state, [...asides, { message_text: text(locale, 'chat.summary.closing_as_is') }]);
  return going({ ...state, attempts }, [
    ...asides,
    checkLine(locale, text(locale, attempts === 1 ? 'chat.summary.unclear' : 'chat.summary.unclear_again')),
  ]);
}

const checkless = (message_text: string): BotLine => ({
  message_text,
  question: { point_id: SUMMARY_POINT, kind: 'text' },
});

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
