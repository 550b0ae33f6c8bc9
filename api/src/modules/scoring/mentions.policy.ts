import type { Token } from './words.policy.js';

/** How far before a skill the words are looked at that turn its meaning round. */
const REACH = 14;
const REACH_AFTER = 4;

const set = (words: string) => new Set(words.split(' '));

const NOT = set('не not never t dont didnt havent cannot');
const WITHOUT = set('без нет no without нету lack lacking отсутствует отсутствие отсутствии zero никакого');
/** Nouns that a "no" may stand before: `no commercial experience with …`. */
const KNOWLEDGE = set(
  'опыт опыта опыте знание знания знаний навык навыка навыков навыки experience knowledge skills skill exposure background',
);
/** Verbs that tell of having done it; with a "not" before, of not having. */
const DID =
  /^(?:работал[аи]?|работаю|писал[аи]?|пишу|использовал[аи]?|использую|пользовал(?:ся|ась)|пользуюсь|применял[аи]?|применяю|знаю|знал[аи]?|знаком[аы]?|владею|владел[аи]?|умею|умел[аи]?|имею|имел[аи]?|изучал[аи]?|изучил[аи]?|освоил[аи]?|сталкивал(?:ся|ась)|занимал(?:ся|ась)|занимаюсь|разрабатывал[аи]?|делал[аи]?|проводил[аи]?|вел[аи]?|веду|управлял[аи]?|управляю|водил[аи]?|есть|worked|work|used|use|know|knew|have|had|has|did|done|written|wrote|built|developed|led|drove|operated|familiar|experienced|proficient|skilled|studied|learned|learnt|tried|touched)$/;
const WISH =
  /^(?:хочу|хотим|хотел[аи]?|хотелось|планирую|планирует|планируем|планах|собираюсь|мечтаю|желаю|желание|намерен[аы]?|want|wants|wish|plan|plans|planning|hope|hoping|eager|aim|aiming|would|intend)$/;
const LEARNS_NOW = /^(?:изучаю|осваиваю|учу|начинаю|начал[аи]?|прохожу)$/;
const LEARN = set(
  'изучать изучить учить выучить освоить осваивать научиться учиться обучаться подучить подтянуть learn learning study studying master mastering',
);
const READY = set(
  'готов готова готовы ready willing currently now am started starting interested интересно интересуюсь',
);
const CONTRAST = set('но зато однако but however though although теперь');

/**
 * True when the words around say that the skill is not there: `без опыта SQL`, `не работал с Java`,
 * `no experience with X`, `X не знаю`, or that it is only wished for: `хочу изучить X`, `planning to learn X`.
 */
export function isTurnedRound(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const isInside = tokens.slice(first + 1, last).some((token) => NOT.has(token.word));
  return isInside || isTurnedBefore(tokens, first) || isTurnedAfter(text, tokens, last);
}

function isTurnedBefore(tokens: readonly Token[], first: number): boolean {
  const sentence = tokens[first]?.sentence;
  const wordAt = (at: number) => (tokens[at]?.sentence === sentence ? (tokens[at]?.word ?? '') : '');
  let learns = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const word = wordAt(at);
    if (word === '' || CONTRAST.has(word)) return false;
    if (WISH.test(word)) return true;
    if (LEARN.has(word)) learns = true;
    else if (learns && READY.has(word)) return true;
    if (LEARNS_NOW.test(word)) return !NOT.has(wordAt(at - 1)) && (word !== 'прохожу' || learns);
    if (WITHOUT.has(word)) return at === first - 1 || hasKnowledge(tokens, at, first);
    if (KNOWLEDGE.has(word)) {
      const before = [wordAt(at - 1), wordAt(at - 2), wordAt(at - 3)];
      return before.some((near) => WITHOUT.has(near)) || isDeniedVerb(before);
    }
    if (DID.test(word)) {
      return (
        NOT.has(wordAt(at - 1)) || NOT.has(wordAt(at - 2)) || WISH.test(wordAt(at - 1)) || WISH.test(wordAt(at - 2))
      );
    }
  }
  return false;
}

/** `не имею опыта`, `do not have much experience`. */
const isDeniedVerb = (before: string[]): boolean =>
  before.some(
    (word, index) => DID.test(word) && (NOT.has(before[index + 1] ?? '') || NOT.has(before[index + 2] ?? '')),
  );

function hasKnowledge(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + 4); at += 1) if (KNOWLEDGE.has(tokens[at]?.word ?? '')) return true;
  return false;
}

function isTurnedAfter(text: string, tokens: readonly Token[], last: number): boolean {
  const found = tokens[last];
  if (!found) return false;
  let end = found.end;
  for (let at = last + 1; at <= last + REACH_AFTER; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== found.sentence) return false;
    const gap = text.slice(end, token.start);
    if (gap.includes(',') || gap.includes('(') || gap.includes('/')) return false;
    const next = tokens[at + 1];
    if ((token.word === 'не' || token.word === 'not') && next && DID.test(next.word)) return true;
    const isNo =
      token.word === 'нет' ||
      token.word === 'нету' ||
      token.word === 'отсутствует' ||
      token.word === 'no' ||
      token.word === 'none';
    if (isNo && (at === last + 1 ? /[-:]/.test(gap) || token.word !== 'no' : false)) return true;
    end = token.end;
  }
  return false;
}
