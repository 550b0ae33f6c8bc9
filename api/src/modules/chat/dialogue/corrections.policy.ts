import type { OpenPoint } from '../../scoring/score.policy.js';
import type { DialogueState } from './dialogue-state.policy.js';
import { NUMERALS, ORDINALS } from './numerals.policy.js';
import { pointLabel } from './point-wording.policy.js';
import { contentStems } from './stems.policy.js';
import { compilePhrases, hasPhrase, isOnlyPhrases, phraseAt, wordsOf } from './words.policy.js';

export type Correction =
  /** `rest`: what is left of the message when the order to correct is taken out; it may hold the new answer. */
  | { kind: 'point'; point_id: string; rest: string; is_certain: boolean }
  /** The wish is clear, the answer meant is not. */
  | { kind: 'which' };

const BACK = compilePhrases(
  "назад, вернись, вернитесь, вернуться, вернемся, вернись назад, вернуться назад, предыдущий вопрос, предыдущий, прошлый вопрос, к предыдущему вопросу, к прошлому вопросу, на шаг назад, отмена, ошибка, ошибся, ошиблась, я, ой, можно, хочу, давайте, пожалуйста, back, go back, previous, previous question, the previous question, step back, undo, oops, i made a mistake, i was wrong, can we, can i, let's, please, i want to, to the, one step, go, одного",
);
const BACK_CORE = compilePhrases(
  'назад, вернись, вернитесь, вернуться, вернемся, предыдущ*, прошл*, отмена, ошиб*, back, previous, undo, mistake, wrong, oops',
);

/** Orders: nobody tells of the past with them. */
const ORDERS = compilePhrases(
  'исправь, исправьте, исправить, исправим, поправь, поправьте, поправить, измени, измените, изменить, поменяй, поменяйте, поменять, замени, замените, заменить, перепиши, перепишите, обнови, обновите, уточню, поправка, поправлюсь, исправление, вернись к, вернитесь к, вернемся к, вернуться к',
  'correct, change, fix, edit, update, amend, replace, correction, go back to, back to, let me correct, let me change',
);
/** Words that may mean a correction, when a topic other than the open one is named. */
const HINTS = compilePhrases(
  'ошибся, ошиблась, ошибка, опечатка, опечатался, опечаталась, неверно, неправильно, неправильный, неверный, не так, на самом деле, точнее, вернее, не тот, не та, перепутал, перепутала, забыл сказать, забыла сказать, должно быть, должна быть, должен быть',
  "wrong, mistake, typo, incorrect, actually, should be, should have been, i meant, in fact, misspoke, not right, isn't right, must be, is not, isn't",
);
const CONNECTORS = compilePhrases(
  'мой, моя, мое, мою, мои, ответ, ответа, ответе, ответы, вопрос, вопроса, вопросе, пункт, пункта, пункте, номер, про, по, о, об, на, в, во, с, к, пожалуйста, там, нет, ой, извините, простите, что, the, my, answer, question, number, item, point, about, to, for, please, it, is, was, of, a, no, sorry, oh, with, that, and, и, а, i, я, should be, be, хочу, хотел бы, хотела бы, нужно, надо, можно, want, would like, need, can you, could you, you, can',
);
const LAST = new Set(
  'последний последняя последнее последнюю последнего предыдущий предыдущего предыдущую прошлый прошлого last previous'.split(
    ' ',
  ),
);
const ANSWER_WORDS = compilePhrases('ответ*, вопрос*, пункт*, номер*, answer*, question*, number, item, point, #');

const TOPIC_WORDS: Record<string, string> = {
  experience: 'стаж опыт experience years',
  education: 'образование education degree',
  location: 'город место локация переезд location city relocation place',
  language: 'язык language',
};
const UNIT_WORDS: Record<string, string> = {
  money: 'зарплата зарплату зп оклад доход деньги сумма ожидания salary pay money compensation income wage expectation',
  years: 'стаж опыт experience',
};
const KIND_WORDS: Record<string, string> = { date: 'дата выход date start' };
/** A text answer is long and may speak of corrections itself: only a short message that begins with an order is one. */
const LONGEST = 30;
const LONGEST_BESIDE_TEXT = 15;

/**
 * Finds out whether a message corrects an earlier answer: "исправь стаж: 5 лет", "the salary should be 250k",
 * "correct the second answer", "назад". Null where it does not.
 */
export function readCorrection(state: DialogueState, message: string): Correction | null {
  const words = wordsOf(message);
  if (words.length === 0 || words.length > LONGEST) return null;
  const current = state.points[state.position];
  const last = state.answers[state.answers.length - 1];
  if (words.length <= 8 && hasPhrase(words, BACK_CORE) && isOnlyPhrases(words, BACK)) {
    return last === undefined
      ? { kind: 'which' }
      : { kind: 'point', point_id: last.point_id, rest: '', is_certain: true };
  }
  const orderAt = words.findIndex((_, at) => phraseAt(words, at, ORDERS) > 0);
  const isOrder = orderAt >= 0 && orderAt <= 6;
  const isHint = hasPhrase(words, HINTS);
  const isSummary = state.phase === 'summary';
  if (!isOrder && !isHint && !isSummary) return null;
  if (current?.kind === 'text' && !isSummary && (orderAt < 0 || orderAt > 3 || words.length > LONGEST_BESIDE_TEXT))
    return null;

  const numbered = byNumber(state, words, isSummary && isAlone(words));
  if (numbered !== null)
    return { kind: 'point', point_id: numbered.point_id, rest: restOf(message, numbered.used), is_certain: isOrder };
  const named = byName(state, words);
  if (named !== null && named.point_id !== (state.phase === 'asking' ? current?.id : undefined)) {
    return { kind: 'point', point_id: named.point_id, rest: restOf(message, named.used), is_certain: isOrder };
  }
  // "исправь" alone; a hint without a topic belongs to the open question.
  if (isOrder && named === null && words.length <= 8 && current?.kind !== 'text') return { kind: 'which' };
  return null;
}

const isAlone = (words: string[]) => words.length <= 3;

function byNumber(
  state: DialogueState,
  words: string[],
  takesBare: boolean,
): { point_id: string; used: Set<string> } | null {
  const hasAnswerWord = hasPhrase(words, ANSWER_WORDS);
  for (const [at, word] of words.entries()) {
    const beside = [words[at - 1], words[at + 1]].some(
      (other) => other !== undefined && phraseAt([other], 0, ANSWER_WORDS) > 0,
    );
    const isLast = LAST.has(word);
    const ordinal = ORDINALS.get(word);
    const cardinal = /^\d{1,2}$/u.test(word) ? Number(word) : NUMERALS.get(word);
    const number = isLast
      ? state.answers.length
      : (ordinal ?? (beside || (takesBare && words.length <= 2) ? (ordinal ?? cardinal) : undefined));
    if (number === undefined || (!hasAnswerWord && ordinal !== undefined && !takesBare) || (isLast && !hasAnswerWord))
      continue;
    const answer = state.answers[number - 1];
    if (answer !== undefined) return { point_id: answer.point_id, used: new Set([word]) };
  }
  return null;
}

/** The answered (or found) point whose words the message names; null where none or two alike. */
function byName(state: DialogueState, words: string[]): { point_id: string; used: Set<string> } | null {
  const answered = state.answers.flatMap(({ point_id }) => state.points.filter(({ id }) => id === point_id));
  const current = state.phase === 'asking' ? state.points.slice(state.position, state.position + 1) : [];
  const stemmed = words.map((word) => ({ word, stems: contentStems(word) }));
  const scored = [
    ...answered,
    ...state.found,
    ...current.filter(({ id }) => !answered.some((point) => point.id === id)),
  ].map((point) => {
    const own = new Set([...contentStems(namesOf(point))]);
    const direct = new Set(
      contentStems(
        `${pointLabel('ru', point)} ${pointLabel('en', point)} ${point.topic === 'question' ? '' : (point.subject ?? '')}`,
      ),
    );
    const used = new Set(
      stemmed.filter(({ stems }) => stems.some((stem) => own.has(stem) || direct.has(stem))).map(({ word }) => word),
    );
    const isExact = stemmed.filter(({ stems }) => stems.some((stem) => direct.has(stem))).length;
    return {
      point_id: point.id,
      used,
      score: used.size + isExact * 0.5 + (point.topic === 'experience' && used.size > 0 ? 0.25 : 0),
    };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best);
  return best > 0 && winners.length === 1 ? (winners[0] as { point_id: string; used: Set<string> }) : null;
}

const namesOf = (point: OpenPoint): string =>
  [
    TOPIC_WORDS[point.topic] ?? '',
    point.unit === undefined || point.topic === 'skill' ? '' : (UNIT_WORDS[point.unit] ?? ''),
    KIND_WORDS[point.kind] ?? '',
    point.kind === 'number' && point.unit === 'years' && point.topic === 'skill' ? '' : '',
  ].join(' ');

/**
 * What stands after a colon or dash; else the message without the words of the order and of the topic. Numbers of the
 * new answer stay even where the pointing word was a number too.
 */
function restOf(message: string, used: ReadonlySet<string>): string {
  const colon = /[:—–]\s*(\S.*)$/su.exec(message) ?? /\s-\s+(\S.*)$/su.exec(message);
  if (colon?.[1] !== undefined) return colon[1];
  const pieces = message.split(/\s+/u).filter((piece) => piece !== '');
  const dropped = new Set<string>();
  const isIdle = (piece: string) => {
    const [word, ...more] = wordsOf(piece);
    if (word === undefined || more.length > 0) return false;
    if (used.has(word) && !dropped.has(word)) {
      dropped.add(word);
      return true;
    }
    return isOnlyPhrases([word], ORDERS) || isOnlyPhrases([word], CONNECTORS);
  };
  let from = 0;
  let to = pieces.length;
  while (from < to && isIdle(pieces[from] as string)) from += 1;
  while (
    to > from &&
    (used.has(wordsOf(pieces[to - 1] as string)[0] ?? '') || isOnlyPhrases(wordsOf(pieces[to - 1] as string), ORDERS))
  )
    to -= 1;
  return pieces
    .slice(from, to)
    .filter((piece) => !(used.has(wordsOf(piece)[0] ?? '') && !/\d/u.test(piece)))
    .join(' ');
}
