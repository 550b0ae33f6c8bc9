import type { Reading } from './reading.policy.js';
import { unread } from './reading.policy.js';
import type { Token } from './words.policy.js';
import { compilePhrases, phraseAt, tokenise } from './words.policy.js';

/** Sayings whose words would mislead one by one: "не против" is a yes, "да нет" a no. Longest first wins. */
const YES_SAYINGS = compilePhrases(
  'почему бы и нет, почему бы нет, почему нет, а почему нет, не против, ничего против не имею, ничего против, не возражаю, не имею ничего против, не имею возражений, возражений нет, нет возражений, возражений не имею',
  'не проблема, без проблем, нет проблем, да нет проблем, никаких проблем, не вопрос, без вопросов, нет вопросов, не сомневайтесь',
  'не отказался бы, не отказалась бы, не откажусь, с удовольствием, с радостью, так точно, само собой, не исключено что да',
  'скорее да, скорее да чем нет, в целом да, в принципе да, пожалуй да, наверное да, наверно да, думаю да, думаю что да, вроде да, вроде бы да, да наверное, да наверно, кажется да',
  'all good, все верно, все правильно, все так, все хорошо, все ок, все в порядке, так и есть, правильно поняли, без сомнений, не сложно, не трудно, не составит труда',
  "no problem*, not a problem, no worries, no objection*, no issue*, not an issue, why not, of course, don't mind, dont mind, do not mind, wouldn't mind, not at all a problem",
  "no doubt, without a doubt, without doubt, can't wait, cant wait, rather yes, i think so, i guess so, i believe so, probably yes, yes probably, not bad, i'm in, count me in, by all means, you bet, that's right, thats right, sounds good, works for me, fine by me, fine with me",
);
const NO_SAYINGS = compilePhrases(
  'да нет, да нет наверное, ну нет, конечно нет, нет конечно, конечно же нет, точно нет, определенно нет, однозначно нет, скорее нет, скорее нет чем да, пожалуй нет, наверное нет, наверно нет, думаю нет, думаю что нет, вроде нет, в целом нет, к сожалению нет, увы нет, увы, к сожалению, пока нет, еще нет, пока что нет, нет спасибо, спасибо нет, не очень, не особо, не совсем, отнюдь, вовсе нет, совсем нет, вообще нет, ни разу, никогда, ни за что, ни в коем случае, ни в какую, вряд ли, едва ли, не думаю, сомневаюсь, нисколько, никак нет, никак, не приходилось, не доводилось, не случалось, не сталкивал*, исключено, отсутствует, отсутствуют, без опыта, ноль опыта, не все верно, не все так',
  "not really, not yet, of course not, certainly not, definitely not, absolutely not, probably not, rather not, i guess not, i think not, not at all, not exactly, not quite, no way, no thanks, no thank you, never, hardly, i doubt it, doubt it, i'm afraid not, im afraid not, afraid not, unfortunately not, unfortunately no, sadly no, not particularly, i don't think so, i dont think so, don't think so, zero experience, no experience, without experience, none, nothing",
);
const UNSURE_SAYINGS = compilePhrases(
  'может быть, возможно, не уверен, не уверена, затрудняюсь, смотря, зависит, по ситуации, как получится, и да и нет, ни да ни нет, и нет и да, пополам, подумаю, надо подумать, нужно подумать, посмотрим, хз, наверное, наверно, не факт',
  "maybe, perhaps, possibly, not sure, unsure, depend*, it depends, yes and no, we'll see, hard to say, probably, kind of, sort of, let me think, either",
);
/** After these an opposite clause is an offer to learn, not a change of mind. */
const OFFERS_TO_LEARN = compilePhrases(
  'научусь, учусь, изучу, освою, научиться, обучаться, обучиться, учиться, изучить, освоить, разобраться, разберусь, обучусь, изучаю, хочу попробовать',
  'learn*, study*, can pick it up, pick it up, eager to learn',
);

const PLAIN_YES = new Set(
  'да ага угу агась даа дааа да-да конечно разумеется безусловно естественно несомненно определенно однозначно абсолютно точно верно правильно ок окей ок. океюшки хорошо ладно легко запросто обязательно давайте давай согласен согласна плюс так именно непременно yes yep yeah yea yup yas ya aye sure certainly absolutely definitely ok okay okey indeed right correct affirmative totally exactly true alright fine y д'.split(
    ' ',
  ),
);
const PLAIN_NO = new Set(
  'нет неа нету не-а неет нееет нит no nope nah nay negative n false н минус неверно неправильно wrong incorrect'.split(
    ' ',
  ),
);
/** Words that say yes when nothing denies them. */
const AFFIRMING = compilePhrases(
  'готов, готова, готовы, могу, сможем, смогу, есть, имею, имеется, имеются, имел, имела, умею, знаю, знаком, знакома, владею, работал, работала, работаю, приходилось, доводилось, пробовал*, использовал*, использую, применял*, применяю, устраивает, устроит, подходит, подойдет, хочу, хотел бы, хотела бы, интересно, рассмотрю, рассматриваю, планирую, получил, получила, закончил*, окончил*, пользовал*, пользуюсь, занимал*, занимаюсь, делал, делала, делаю, сталкивал*, участвовал*, живу, проживаю, перееду, согласен, согласна, возможно, можно, нравится, люблю, проходил*, прошел, прошла, оформлю, оформлен*, имел дело, был опыт, была, в наличии, удобно, комфортно, приемлемо, против',
  "ready, willing, happy, glad, able, available, can, could, do, did, am, have, had, has, i'm, im, i've, ive, will, i'll, would, works, worked, use, used, know, familiar, experienced, interested, agree, prefer, like, love, want, live, comfortable, okay, suits, acceptable, possible, it is, it does, that's fine",
);
const NEGATIONS = new Set(
  "не ни нельзя без not no never nor without cannot cant can't dont don't didnt didn't doesnt doesn't isnt isn't wasnt wasn't wont won't wouldnt wouldn't havent haven't hasnt hasn't hadnt hadn't couldnt couldn't shouldn't aint ain't arent aren't нету".split(
    ' ',
  ),
);
const REFUSALS = compilePhrases(
  'отказываюсь, против, неинтересно, неудобно, невозможно, неготов, неготова, неприемлемо, несогласен, несогласна, отпадает',
  'refuse, decline, unable, unwilling, impossible, uninterested, unacceptable, lack, inexperienced',
);
const CONTRASTS = new Set(
  'но однако хотя если только зато but however although though only unless if except'.split(' '),
);

type Vote = 'yes' | 'no' | 'unsure' | null;

/**
 * Reads yes or no in either language. A message that says both ("да, но не сейчас") or neither is unread.
 * `is_interpreted` marks a hedge ("да, наверное").
 */
export function readYesNo(message: string): Reading<boolean> {
  const thumb = /^(?:👍|✅|\+|✔|👌)[👍\p{M}\p{Emoji_Modifier}+!.\s]*$/u.test(message.trim())
    ? true
    : /^(?:👎|❌|✖)[\p{M}\p{Emoji_Modifier}!.\s]*$/u.test(message.trim())
      ? false
      : null;
  if (thumb !== null) return { is_read: true, value: thumb };

  const clauses = splitIntoClauses(tokenise(message));
  const offersToLearn = clauses.some((clause) =>
    clause.words.some((_, at) => phraseAt(clause.words, at, OFFERS_TO_LEARN) > 0),
  );
  let lead: Vote = null;
  let weak: Vote = null;
  let isUnsure = false;
  for (const clause of clauses) {
    const { vote, is_plain: isPlain } = voteOf(clause.words);
    if (vote === 'unsure') isUnsure = true;
    if (vote !== 'yes' && vote !== 'no') continue;
    if (lead === null && isPlain) {
      // A bare "нет" after a clause that affirms takes it back: nobody can tell which of the two is meant.
      if (weak !== null && weak !== vote) return unread('unclear');
      lead = vote;
    } else if (lead !== null && vote !== lead) {
      if (offersToLearn && lead === 'no') continue;
      // "Да, не готов": whether the yes agrees with the question or with its denial, nobody can tell.
      const isFlat = NEGATIONS.has(clause.words[0] ?? '');
      if (isPlain || isFlat || clause.is_contrast) return unread('unclear');
    } else if (lead === null) {
      if (weak !== null && weak !== vote) return offersToLearn ? { is_read: true, value: false } : unread('unclear');
      weak = vote;
    }
  }
  const vote = lead ?? weak;
  if (vote === null || (isUnsure && lead === null)) return unread('unclear');
  return isUnsure
    ? { is_read: true, value: vote === 'yes', is_interpreted: true }
    : { is_read: true, value: vote === 'yes' };
}

interface Clause {
  words: string[];
  /** Opened by "но", "but", "если"… */
  is_contrast: boolean;
}

function splitIntoClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Clause = { words: [], is_contrast: false };
  const close = (isContrast: boolean) => {
    if (current.words.length > 0) clauses.push(current);
    current = { words: [], is_contrast: isContrast || (current.words.length === 0 && current.is_contrast) };
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'mark') {
      // A comma inside a saying ("нет, конечно", "да, наверное") must not cut it.
      if (token.text === ',' && joinsSaying(current.words, tokens, index)) continue;
      if (token.text !== '"' && token.text !== "'") close(false);
    } else if (CONTRASTS.has(token.text)) close(true);
    else current.words.push(token.text);
  }
  close(false);
  return clauses;
}

const SAYINGS = [YES_SAYINGS, NO_SAYINGS, UNSURE_SAYINGS];

function joinsSaying(before: readonly string[], tokens: readonly Token[], comma: number): boolean {
  const next: string[] = [];
  for (let at = comma + 1; at < tokens.length && next.length < 3; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') break;
    next.push(token.text);
  }
  return [1, 2].some((taken) => {
    const last = before.slice(-taken);
    return (
      last.length === taken &&
      next.length > 0 &&
      SAYINGS.some((phrases) => phraseAt([...last, ...next], 0, phrases) > taken)
    );
  });
}

function voteOf(words: readonly string[]): { vote: Vote; is_plain: boolean } {
  let plain: Vote = null;
  let weak: Vote = null;
  let isUnsure = false;
  let at = 0;
  let sinceNegation = Number.POSITIVE_INFINITY;
  const say = (vote: 'yes' | 'no', isPlain: boolean): void => {
    if (isPlain) plain = plain === null || plain === vote ? vote : 'unsure';
    else weak = weak === null || weak === vote ? vote : 'no';
  };
  while (at < words.length) {
    const word = words[at] as string;
    const yes = phraseAt(words, at, YES_SAYINGS);
    const no = phraseAt(words, at, NO_SAYINGS);
    const unsure = phraseAt(words, at, UNSURE_SAYINGS);
    if (yes > 0 && yes >= no && yes >= unsure) {
      say('yes', true);
      at += yes;
    } else if (no > 0 && no >= unsure) {
      say('no', true);
      at += no;
    } else if (
      unsure > 0 &&
      phraseAt(words, at, AFFIRMING) < unsure + 1 &&
      !(word === 'возможно' && words.length > 1)
    ) {
      isUnsure = true;
      at += unsure;
    } else if (PLAIN_NO.has(word)) {
      // "нет опыта", "no car": the word denies, but a following affirmation in the clause is denied with it.
      say('no', true);
      sinceNegation = 0;
      at += 1;
    } else if (NEGATIONS.has(word)) {
      say('no', false);
      sinceNegation = 0;
      at += 1;
    } else if (word === 'да' && isDeniedNext(words, at + 1)) {
      // "Да не готов я": a particle, not a yes.
      at += 1;
    } else if (PLAIN_YES.has(word) && sinceNegation > 2) {
      say('yes', true);
      at += 1;
    } else if (phraseAt(words, at, REFUSALS) > 0 && sinceNegation > 1) {
      say('no', false);
      at += 1;
    } else {
      const affirming = phraseAt(words, at, AFFIRMING);
      // The negation of a clause covers what follows it ("не очень готов", "don't have"), and English helpers before it.
      if (affirming > 0 && sinceNegation > 3 && !isDeniedNext(words, at + affirming)) say('yes', false);
      at += Math.max(1, affirming);
    }
    sinceNegation += 1;
  }
  if (plain === 'unsure') return { vote: 'unsure', is_plain: true };
  if (plain !== null) return { vote: plain, is_plain: true };
  if (weak !== null) return { vote: isUnsure && weak === 'yes' ? 'unsure' : weak, is_plain: false };
  return { vote: isUnsure ? 'unsure' : null, is_plain: false };
}

const isDeniedNext = (words: readonly string[], at: number) =>
  NEGATIONS.has(words[at] ?? '') || PLAIN_NO.has(words[at] ?? '');
