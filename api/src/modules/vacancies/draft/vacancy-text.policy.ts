import { plainText, type ResumeText } from '../../scoring/resume-text.policy.js';
import type { Importance } from '../requirements.policy.js';

/** The parts of a vacancy, by what they tell. */
type VacancyPart = 'unknown' | 'requirements' | 'nice' | 'duties' | 'offer' | 'company' | 'questions';

/** The smallest piece that says one thing: a list item, a sentence, or a part of it that asks something of its own. */
export interface Clause {
  start: number;
  end: number;
  part: VacancyPart;
  /** Nothing is asked by it: "опыт не требуется". */
  is_not_asked: boolean;
  importance: Importance;
  /** The sentence or list item that it is a part of. */
  sentence: number;
}

export interface VacancyText extends ResumeText {
  clauses: Clause[];
}

export interface Place {
  start: number;
  end: number;
}

const whole = (...names: string[]): RegExp => new RegExp(`^(?:${names.join('|')})$`, 'u');
const rest = '(?: .{0,40})?';

/** How vacancies name their parts, in lower case, ё as е. The first that fits counts. */
const HEADINGS: [VacancyPart, RegExp][] = [
  [
    'questions',
    whole(
      `вопросы${rest}`,
      `ответьте${rest}`,
      `(?:в|при) отклик\\p{L}*,?(?: пожалуйста,?)? (?:укажите|ответьте|напишите|расскажите)${rest}`,
      `(?:screening )?questions${rest}`,
      `please (?:answer|tell us)${rest}`,
    ),
  ],
  [
    'nice',
    whole(
      '(?:будет|будут|станет|станут|как|большим) (?:\\p{L}+ ){0,2}(?:плюс\\p{L}*|преимуществ\\p{L}*)',
      `(?:плюсом|плюсами|преимуществом)(?: (?:будет|будут|станет))?${rest}`,
      'желательн\\p{L}+(?: (?:требования|навыки|знания|условия|опыт))?',
      'приветству(?:ется|ются|ем)',
      'не ?обязательн\\p{L}+(?:,? но .{0,30})?',
      'дополнительные (?:преимущества|плюсы)',
      '(?:было бы )?(?:хорошо|здорово|отлично|круто),? если.{0,20}',
      'nice[- ]to[- ]haves?',
      '(?:a |as a |big |huge )(?:plus|bonus)',
      'bonus(?: points)?(?: (?:for|if).{0,20})?|pluses',
      `(?:desirable|preferred|desired|optional)(?: (?:skills|qualifications|criteria|experience|requirements))?`,
      'advantages?|good to have|it would be (?:great|nice|good) if.{0,20}',
    ),
  ],
  [
    'requirements',
    whole(
      `(?:наши |основные |обязательные |ключевые |общие )?(?:требования|ожидания)(?: (?:к|от) .{0,30})?`,
      `(?:что |кого )?(?:мы )?(?:ждем|ожидаем)(?:,? .{0,40})?|кого (?:мы )?ищем|(?:мы )?ищем (?:тех|того|человека|кандидата|коллегу|специалиста)(?:,? .{0,30})?`,
      `(?:нам |для нас |нам очень )?(?:что )?(?:нужно|нужен|важно|необходимо|необходим|требуется|обязательно|обязателен)(?:,? (?:чтобы|что|знать|уметь|для|от|и) .{0,40}|,? чтобы(?: вы)?)?`,
      `(?:вы|ты) (?:нам )?(?:точно )?(?:подойд\\p{L}+|подходи\\p{L}+),? если.{0,20}`,
      `(?:этот|наш)? ?(?:идеальный )?кандидат.{0,20}`,
      `от (?:вас|кандидата|тебя)${rest}`,
      'квалификация|(?:ключевые |необходимые |профессиональные )?(?:навыки|компетенции|умения)|(?:наш )?стек.{0,20}|hard skills|знания и навыки|образование и опыт|опыт и навыки',
      `(?:minimum |basic |required |key |our |job |main )?(?:requirements|qualifications)${rest}`,
      `what (?:we(?:'re| are)? )?(?:expect|looking for|need|want)(?: .{0,30})?`,
      `what you(?:'ll| will)? (?:need|bring|have)(?: .{0,20})?`,
      `(?:who )?(?:you are|we(?:'re| are) looking for)(?: .{0,30})?|about you|(?:your|candidate|ideal) (?:profile|candidate)(?: profile)?`,
      `you(?:'ll| will| should| must)? (?:have|bring|need|are|know)(?: .{0,20})?`,
      `must[- ]haves?|essential(?: (?:criteria|skills|requirements))?|(?:required |key )?skills(?: (?:and|&) (?:experience|qualifications))?|experience(?: and skills)?|we (?:expect|need|require)`,
    ),
  ],
  [
    'duties',
    whole(
      '(?:ваши |основные |твои |должностные )?(?:обязанности|задачи|функции|функционал)',
      `чем (?:предстоит|нужно|надо|вы будете|ты будешь|вам предстоит)${rest}`,
      `что (?:(?:вам |тебе )?(?:предстоит|нужно|надо) )?(?:будете |будешь )?делать${rest}`,
      `(?:вам|тебе) предстоит|предстоит|вы будете|что входит в .{0,20}|зона ответственности`,
      `(?:key |your |main |the )?(?:duties|tasks|responsibilities)${rest}`,
      `what (?:you(?:'ll| will)(?: be)? )(?:do|doing)${rest}|what the work is|(?:the|your) role|day[- ]to[- ]day|you will(?: be)?`,
    ),
  ],
  [
    'offer',
    whole(
      '(?:мы )?(?:предлагаем|обещаем|даем|гарантируем)(?: (?:вам|тебе|взамен))?',
      `что (?:мы )?(?:предлагаем|даем|обещаем)${rest}|что (?:вас|тебя) (?:ждет|ожидает)|что (?:вы|ты) получи\\p{L}+`,
      '(?:наши |рабочие )?условия(?: .{0,25})?|бонусы|плюшки|у нас|почему .{0,25}|мотивация',
      `(?:what )?we offer${rest}|(?:our )?(?:benefits|perks)${rest}|why .{0,25}|(?:working )?conditions|compensation${rest}|what you(?:'ll| will) get`,
    ),
  ],
  [
    'company',
    whole(
      'о (?:компании|нас|проекте|команде|продукте)|кто мы|(?:наша )?команда|(?:наша )?компания',
      `about (?:us|the (?:company|team|role|project)|our .{2,20})|(?:our|the) (?:company|team)|who we are`,
    ),
  ],
];

/** The same after something else, which only a colon tells from a demand: `Для вас большим плюсом будет:`. */
const NICE_LINE =
  /^.{0,40} (?:(?:будет|будут|станет|станут) (?:\p{L}+ )?(?:плюс|преимуществ)\p{L}*|(?:плюсом|преимуществом) (?:будет|станет)|(?:a |big |huge )(?:plus|bonus))$/u;

const NICE_WORDS = new RegExp(
  [
    '(?:будет|будут|станет|большой|огромный|как|только) (?:\\p{L}+ )?плюс(?:ом)?(?!\\p{L})',
    '(?<!\\p{L})(?:плюсом|преимуществом)(?!\\p{L})',
    '[-(,] ?(?:большой |это )?плюс(?: ?[).;]|$)',
    'приветству\\p{L}+|желательн\\p{L}+|предпочтительн\\p{L}+|в идеале|не ?обязательн\\p{L}+|хорошо бы|было бы (?:здорово|отлично|хорошо)',
    'nice[- ]to[- ]have|(?<!\\p{L})(?:is|as|an?|big|huge|strong|definite) (?:an? |big |huge |definite )?(?:plus|bonus|advantage)(?!\\p{L})',
    '(?<!\\p{L})(?:advantageous|preferred|preferably|desirable|desired|ideally|beneficial|helpful|welcome|optional|would be (?:great|nice|good)|not (?:essential|necessary|mandatory|a must))(?!\\p{L})',
  ].join('|'),
  'u',
);
const NOT_ASKED =
  /не (?:требу\p{L}+|нуж(?:ен|на|но|ны)|важ(?:ен|на|но))(?!\p{L})|(?<!\p{L})(?:можно )?без (?:опыта|знани\p{L}+)|not (?:required|needed)|(?<!\p{L})no .{0,40}(?:needed|required|necessary)|(?:do not|don['’]t) (?:need|have to)/u;

/** What begins a part of a sentence that asks something of its own. */
const NEW_DEMAND =
  /(?:,|;|\(| - | и | and )\s?(?=(?:а также |также |но )?(?:знани\p{L}|опыт|умени\p{L}|навык|понимани\p{L}|владени\p{L}|желательно|в идеале|предпочтительно|(?:strong |good |solid |some )?(?:experience|knowledge|understanding|familiarity)|ideally|preferably)(?!\p{L}{4}))/gu;

const SENTENCE_END = /[.!?;](?=\s|$)/g;
const ABBREVIATION =
  /(?<!\p{L})(?:г|гор|тыс|руб|р|т\.?\s?[депркч]|др|пр|ул|млн|мин|ч|см|e\.g|i\.e|etc|approx|min|max|st|inc|ltd|co)$/u;

const BULLET = /^[\s\-*•●▪◦·►✓✔—–+>]*(?:\d{1,2}[.)]\s)?\s*/u;

const BULLETED = /^\s*(?:[-*•●▪◦·►✓✔+>]|\d{1,2}[.)]\s)/u;

/** The part that a line begins, and where its own content starts (after "Требования: "). */
function headingOf(line: string): { part: VacancyPart; content: number } | null {
  const lead = BULLET.exec(line)?.[0].length ?? 0;
  const colon = line.indexOf(':', lead);
  const cut = colon === -1 ? line.length : colon;
  if (cut - lead > 80) return null;
  const name = line
    .slice(lead, cut)
    .replace(/[*_#"«»!?.\s]+$/u, '')
    .replace(/^[*_#"«»\s]+/u, '');
  if (name === '') return null;
  const part =
    HEADINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? (colon !== -1 && NICE_LINE.test(name) ? 'nice' : null);
  if (!part) return null;
  // A sentence that merely begins like a heading is none: it is followed by nothing and marked by nothing.
  if (colon === -1 && name.split(' ').length > 6) return null;
  return { part, content: colon === -1 ? line.length : colon + 1 };
}

/** A vacancy cut into its clauses, each with the part it stands in and how strongly it asks. */
export function vacancyText(original: string): VacancyText {
  const text = plainText(original);
  const clauses: Clause[] = [];
  let part: VacancyPart = 'unknown';
  let isPartBegun = false;
  let isAfterGap = false;
  let sentence = 0;
  let start = 0;
  for (const line of text.plain.split('\n')) {
    const end = start + line.length;
    const heading = headingOf(line);
    const content = heading ? start + heading.content : start;
    const hasContent = text.plain.slice(content, end).trim() !== '';
    if (!heading && isAfterGap && isPartBegun && !BULLETED.test(line) && hasContent) part = 'unknown';
    if (heading) isPartBegun = false;
    if (hasContent) isPartBegun = true;
    isAfterGap = !heading && !hasContent;
    // "Будет плюсом: Kafka" inside a list says it of its own line only.
    const here = heading?.part ?? part;
    if (heading && !(heading.part === 'nice' && hasContent)) part = heading.part;
    for (const place of sentencesOf(text.plain, content, end)) {
      sentence += 1;
      for (const piece of demandsOf(text.plain, place)) clauses.push(clauseOf(text.plain, piece, here, sentence));
    }
    start = end + 1;
  }
  return { ...text, clauses };
}

function clauseOf(plain: string, place: Place, part: VacancyPart, sentence: number): Clause {
  const words = plain.slice(place.start, place.end);
  const is_nice = part === 'nice' || NICE_WORDS.test(words);
  const is_not_asked = !NICE_WORDS.test(words) && NOT_ASKED.test(words);
  return { ...place, part, importance: is_nice ? 'nice' : 'must', is_not_asked, sentence };
}

function sentencesOf(plain: string, from: number, to: number): Place[] {
  const places: Place[] = [];
  let start = from;
  const add = (end: number) => {
    const lead = BULLET.exec(plain.slice(start, end))?.[0].length ?? 0;
    if (start + lead < end) places.push({ start: start + lead, end });
    start = end;
  };
  const line = plain.slice(from, to);
  for (const match of line.matchAll(SENTENCE_END)) {
    const at = from + match.index;
    if (match[0] === '.' && ABBREVIATION.test(plain.slice(Math.max(start, at - 12), at))) continue;
    add(at + 1);
  }
  add(to);
  return places.filter((place) => /[\p{L}\p{N}]/u.test(plain.slice(place.start, place.end)));
}

function demandsOf(plain: string, { start, end }: Place): Place[] {
  const cuts = [...plain.slice(start, end).matchAll(NEW_DEMAND)].map((match) => start + match.index + match[0].length);
  const edges = [start, ...cuts, end];
  return edges.slice(0, -1).map((edge, index) => ({ start: edge, end: edges[index + 1] ?? end }));
}

/** Whether a part tells what is asked of a candidate, rather than what the company is and gives. */
export const asks = ({ part }: Clause): boolean => part === 'requirements' || part === 'nice' || part === 'unknown';

export const wordsAt = (text: ResumeText, { start, end }: Place): string => text.plain.slice(start, end);

const PERSONAL =
  /(?<!\p{L})(?:возраст\p{L}*|(?:от \d{2} )?до \d{2} лет|старше \d{2}|(?:от|с) (?:18|20|21|23|25) лет|мужчин\p{L}*|женщин\p{L}*|девушк\p{L}*|юнош\p{L}+|мужского пола|женского пола|славянск\p{L}+|гражданств\p{L}+|граждане? (?:рф|россии)|семейн\p{L}+ положени\p{L}+|не?замужн\p{L}+|без детей|приятн\p{L}+ внешност\p{L}+|внешност\p{L}+|(?:male|female|men|women|girls?) (?:only|preferred)|aged? (?:\d|between|under|limit)|under \d{2} years|years old|unmarried|nationality|good[- ]looking|native[- ]born)(?!\p{L})/u;

/** Age, sex, looks, family, citizenship: nothing that may decide about a person. */
export const isPersonal = (words: string): boolean => PERSONAL.test(words);
