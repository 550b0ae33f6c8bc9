import { newStemmer } from 'snowball-stemmers';
import { compilePhrases, isOnlyPhrases, wordsOf } from './words.policy.js';

const russian = newStemmer('russian');
const english = newStemmer('english');
const LONGEST_WORD = 40;

/** Words that carry no topic of their own. */
const EMPTY = compilePhrases(
  'а, и, или, но, же, ли, бы, не, ни, да, нет, в, во, на, за, по, с, со, к, ко, у, о, об, от, до, из, для, при, про, это, эт*, тот, то, так, как, какой, какая, какое, какие, каков*, какую, каких, сколько, где, когда, куда, кто, что, чем, чего, чему, зачем, почему, можно, мне, меня, я, мы, вы, вас, вам, ваш*, мой, моя, мои, мое, он, она, они, есть, будет, будут, быть, был*, ещё, еще, уже, там, тут, у вас, нас, нам, пожалуйста, скажите, подскажите, расскажите, интересно, хочу, хотел*, узнать, знать, можете, вообще, очень, ваканси*, вопрос*, должен, должна, нужно, надо',
  'a, an, the, and, or, but, of, in, on, at, to, for, from, with, by, is, are, am, be, do, does, did, will, would, can, could, may, should, i, you, your, my, me, we, us, our, it, its, this, that, there, what, which, who, where, when, why, how, if, please, tell, about, know, want, like, have, has, get, any, some, job, position, vacancy, need, s',
);

/** Stemming is the dearest step of reading, and the same words of a vacancy come again with every message. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

function stemOf(word: string): string {
  const short = word.slice(0, LONGEST_WORD);
  const before = known.get(short);
  if (before !== undefined) return before;
  const stem = /[а-я]/u.test(short) ? russian.stem(short) : english.stem(short);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(short, stem);
  return stem;
}

/** Stems of the words that mean something, in order; both languages at once. `limit` bounds the work on long texts. */
export function contentStems(text: string, limit = 400): string[] {
  const words = wordsOf(text).slice(0, limit);
  return words.filter((word) => !isOnlyPhrases([word], EMPTY)).map(stemOf);
}

/** Damerau–Levenshtein distance up to `most`; anything farther is `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      current.push(best);
    }
    [before, previous] = [previous, current];
  }
  return Math.min(previous[b.length] as number, most + 1);
}
