import { compilePhrases, phraseAt, wordsOf } from './words.policy.js';

export interface SplitMessage {
  /** What the candidate says. */
  said: string;
  /** What the candidate asks, sentence by sentence. */
  asked: string[];
}

const OPENERS = compilePhrases(
  'какая, какой, какие, какое, какую, каков, какова, каковы, каком, какого, какими, сколько, где, куда, когда, кто, что, чем, зачем, почему, как, можно, можно ли, есть ли, будет ли, нужно ли, надо ли, нужен ли, нужна ли, возможна ли, возможно ли, предусмотрен*, подскажите, расскажите, скажите, интересно, хотел бы узнать, хотела бы узнать, хочу узнать, хотелось бы узнать, а у вас, у вас есть, вы платите, вы предлагаете, вы оформляете, вы даете, вы бот, ты бот, это бот, за какой, на какой, в каком, по какому, с какой, до скольки, во сколько, а зарплата, а график, а офис, а удаленка, а отпуск, а команда, а компания, а обязанности, а премии, а бонусы, зарплата какая, график какой',
  "what, what's, whats, how, where, where's, when, who, who's, why, which, is there, is it, is the, is this, are there, are you, are we, do you, does, do i, do we, can i, can we, can you, could you, could i, will i, will there, would i, would you, may i, tell me, i'd like to know, i would like to know, i want to know, and the salary, how about, what about, am i",
);
const LEADING = new Set('а и но and but так also еще ещё кстати btw'.split(' '));
const LONGEST_QUESTION = 40;
/** Characters from the end in which a question behind a comma is looked for. */
const LONGEST_TAIL = 300;
/** Beside an answer in prose only so short a sentence is a question without its mark. */
const LONGEST_BARE_QUESTION = 4;
/** They open questions and plain clauses alike ("да, как раз удалённо"), so after a comma they need the mark. */
const WEAK_OPENERS = new Set('как что чем кто интересно зачем почему why who which am may when where that'.split(' '));

/**
 * Parts a message into what is said and what is asked: "3 года. А зарплата какая?". A sentence without a question mark is a
 * question when it opens like one and `isTopic` knows what it is about; `needsMark` turns that off, for answers in prose.
 */
export function splitQuestions(
  message: string,
  isTopic: (sentence: string) => boolean,
  needsMark = false,
): SplitMessage {
  const said: string[] = [];
  const asked: string[] = [];
  for (const sentence of sentencesOf(message)) {
    const isMarked = /\?[\s)"»!?.]*$/u.test(sentence.slice(-12));
    const isProse = !isMarked && needsMark && wordsOf(sentence).length > LONGEST_BARE_QUESTION;
    const cut = isMarked || isProse || opensQuestion(sentence) ? 0 : startOfQuestion(sentence, isTopic, true);
    if (isProse || (!isMarked && cut === 0 && !(opensQuestion(sentence) && isTopic(sentence)))) {
      said.push(sentence);
      continue;
    }
    const from = isMarked && !opensQuestion(sentence) ? startOfQuestion(sentence, () => true, false) : cut;
    if (from > 0) said.push(sentence.slice(0, from));
    asked.push(sentence.slice(from).replace(/^[\s,;:-]+/u, ''));
  }
  return {
    said: said.join(' ').trim(),
    asked: asked.filter((sentence) => {
      const length = wordsOf(sentence).length;
      return length > 0 && length <= LONGEST_QUESTION;
    }),
  };
}

/** Ends at . ! ? or a line break before a space or the end; "3.5" and "01.12" stay whole. */
function sentencesOf(message: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < message.length; at += 1) {
    const character = message[at] as string;
    const isEnd =
      character === '\n' ||
      ((character === '.' || character === '!' || character === '?' || character === '…') &&
        /[\s\p{L}]|^$/u.test(message[at + 1] ?? '') &&
        !(character === '.' && /\S/u.test(message[at + 1] ?? '')));
    if (!isEnd) continue;
    sentences.push(message.slice(start, at + 1).trim());
    start = at + 1;
  }
  sentences.push(message.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

function opensQuestion(sentence: string): boolean {
  const words = wordsOf(sentence);
  const first = words.findIndex((word) => !LEADING.has(word));
  return (first > 0 && phraseAt(words, 0, OPENERS) > 1) || (first >= 0 && phraseAt(words, first, OPENERS) > 0);
}

/** "3 года, а какая зарплата?": where the last part that opens like a question begins; 0 where none does. */
function startOfQuestion(sentence: string, isTopic: (part: string) => boolean, isUnmarked: boolean): number {
  for (let at = sentence.length - 1, tried = 0; at > 0 && tried < 6 && sentence.length - at < LONGEST_TAIL; at -= 1) {
    if (!/[,;—–]/u.test(sentence[at] as string)) continue;
    tried += 1;
    const part = sentence.slice(at + 1);
    const isWeak = isUnmarked && WEAK_OPENERS.has(wordsOf(part).find((word) => !LEADING.has(word)) ?? '');
    if (!isWeak && opensQuestion(part) && isTopic(part)) return at;
  }
  return 0;
}
