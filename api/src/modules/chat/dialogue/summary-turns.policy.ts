import { text } from '../../../catalogues/texts.js';
import { type BotLine, type DialogueState, MOST_REASKS, SUMMARY_POINT, type Turn } from './dialogue-state.policy.js';
import { readTalk } from './intents.policy.js';
import { readYesNo } from './reading-yes-no.policy.js';
import { wordsOf } from './words.policy.js';
import { asidesOf, checkLine, closed, type Context, going, splitMessage } from './turns.policy.js';

/** "Да, всё верно, зарплату обсудим": a summary that is agreed to is not corrected, unless a number says otherwise. */
export function agreesFirst(message: string): boolean {
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

export function summaryTurn(state: DialogueState, context: Context): Turn {
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
