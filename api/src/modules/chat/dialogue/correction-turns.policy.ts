import { text } from '../../../catalogues/texts.js';
import type { OpenPoint } from '../../scoring/score.policy.js';
import { readCorrection } from './corrections.policy.js';
import type { DialogueState, Turn, VacancyFacts } from './dialogue-state.policy.js';
import { answerText, askPoint, pointLabel, summaryText } from './point-wording.policy.js';
import { type ReadAnswer, readAnswer } from './read-answer.policy.js';
import { checkLine, type Context, going, resume, standingPoint, withAnswer } from './turns.policy.js';

export function keepEarlier(state: DialogueState, point: OpenPoint, facts: VacancyFacts): Turn {
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

export function corrected(state: DialogueState, point: OpenPoint, read: ReadAnswer, context: Context): Turn {
  const { locale } = state;
  const attempts = state.correcting === null ? state.attempts : 0;
  const kept = { ...withAnswer(state, point, read, context), attempts, is_choosing_correction: false };
  const done = text(locale, 'chat.correct.done', {
    label: pointLabel(locale, point),
    answer: answerText(locale, point, read.value, read.is_at_least),
  });
  return resume(kept, context.facts, done);
}

export function correctionTurn(
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
