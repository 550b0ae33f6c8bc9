import { type Locale, text as say } from '../../../catalogues/texts.js';
import type { Question } from '../requirements.policy.js';
import type { Pay, Read } from './draft-facts.policy.js';
import { trimmed } from './draft-requirements.policy.js';
import { asks, type Clause, isPersonal, type Place, type VacancyText, wordsAt } from './vacancy-text.policy.js';

/** A question with the words of the vacancy that give reason to ask; null for those that every vacancy needs. */
export interface ReadQuestion {
  value: Question;
  place: Place | null;
}

const MOST_QUESTIONS = 12;
const MOST_ASKED = 6;
const LONGEST_QUESTION = 500;

const DEMAND_NAMES = [
  'shifts',
  'weekends',
  'travel',
  'relocation',
  'on_call',
  'driving_licence',
  'own_car',
  'medical_book',
  'registration',
] as const;
type Demand = (typeof DEMAND_NAMES)[number];

/** What a vacancy may demand that no CV tells. All are asked for as yes or no. */
const DEMANDS: Record<Demand, RegExp> = {
  shifts:
    /(?<!\p{L})(?:сменн\p{L}+ (?:график|режим|работ)\p{L}*|(?:график|работ\p{L}+)[ :-]+(?:сменн\p{L}+|по сменам|посменн\p{L}+|2[/ на]+2|сутки|вахт\p{L}+)|посменно|ночн\p{L}+ смен\p{L}+|2\/2|3\/3|5\/2 и 2\/2|сутки через|shift work|(?:night|rotating|evening|weekend) shifts?|work(?:ing)? (?:in )?shifts|rotating roster)(?!\p{L})/u,
  weekends:
    /(?<!\p{L})(?:работа\p{L}* (?:в|по) выходн\p{L}+|в выходные дни|work(?:ing)? (?:at |on )?weekends|weekend work)(?!\p{L})/u,
  travel:
    /(?<!\p{L})(?:командировк\p{L}+|разъездн\p{L}+ (?:характер|работ)\p{L}*|business (?:trips?|travel)|willing(?:ness)? to travel|ready to travel|travel (?:up to|required))(?!\p{L})/u,
  relocation:
    /(?<!\p{L})(?:готовност\p{L}+ к (?:переезд\p{L}*|релокаци\p{L}+)|(?:willing(?:ness)?|ready) to relocate)(?!\p{L})/u,
  on_call: /(?<!\p{L})(?:дежурств\p{L}+|дежурить|on[- ]call)(?!\p{L})/u,
  driving_licence:
    /(?<!\p{L})(?:водительск\p{L}+ (?:прав\p{L}*|удостоверени\p{L}+)|прав\p{L}? категори\p{L}+|категори\p{L}+ [bcdeвсе](?:[,+ ]|и|$)|driv(?:ing|er['’]?s?) licen[cs]e|valid licen[cs]e)/u,
  own_car: /(?<!\p{L})(?:личн\p{L}+ (?:автомобил\p{L}+|авто)|наличие автомобиля|own (?:car|vehicle))(?!\p{L})/u,
  medical_book:
    /(?<!\p{L})(?:медицинск\p{L}+ книжк\p{L}+|медкнижк\p{L}+|санитарн\p{L}+ книжк\p{L}+|санкнижк\p{L}+|health certificate|food handler)/u,
  registration:
    /(?<!\p{L})(?:аккредитаци\p{L}+|сертификат\p{L}* специалиста|действующ\p{L}+ (?:лицензи|сертификат|удостоверени|допуск)\p{L}*|(?:current |valid |nursing |professional )registration|registered nurse|permit to work|right to work|work permit|(?:valid|current) (?:certification|certificate))(?!\p{L})/u,
};

/** Where nobody could do the work without it, an employer may well want a knockout; that stays the employer's to say. */
const MUST: readonly Demand[] = ['shifts', 'weekends', 'driving_licence', 'medical_book', 'registration', 'own_car'];

const CONTRACTS: [RegExp, 'employment' | 'contractor' | 'sole_trader' | 'self_employed'][] = [
  [/(?<!\p{L})(?:трудов\p{L}+ договор\p{L}*|тк(?: рф)?|в штат\p{L}?|employment contract)(?!\p{L})/u, 'employment'],
  [/(?<!\p{L})(?:гпх|гражданско-правов\p{L}+|contractor|b2b contract)(?!\p{L})/u, 'contractor'],
  [/(?<!\p{L})(?:ип|sole trader)(?!\p{L})/u, 'sole_trader'],
  [/(?<!\p{L})(?:самозанят\p{L}+|self[- ]employed|freelance)(?!\p{L})/u, 'self_employed'],
];

interface Known {
  language: Locale;
  pay: Read<Pay> | null;
  is_hybrid: Place | null;
}

export function questionsIn(text: VacancyText, { language, pay, is_hybrid }: Known): ReadQuestion[] {
  const asked = askedByText(text);
  const yes_no = (id: Demand | 'hybrid', place: Place, importance: 'must' | 'nice'): ReadQuestion => ({
    value: { id, text: say(language, `draft.ask.${id}`), kind: 'yes_no', importance },
    place,
  });
  const demands = DEMAND_NAMES.flatMap((id) => {
    const found = demandIn(text, DEMANDS[id]);
    if (!found) return [];
    const isMust = MUST.includes(id) && found.clause.importance === 'must';
    return [yes_no(id, trimmed(text, found.clause), isMust ? 'must' : 'nice')];
  });
  const contract = contractIn(text, language);
  const salary: ReadQuestion = {
    value: {
      id: 'salary',
      text: say(language, pay?.value.period === 'year' ? 'draft.ask.salary_year' : 'draft.ask.salary'),
      kind: 'number',
      unit: 'money',
      ...(pay?.value.max && isComparable(pay.value) ? { accept: { max: pay.value.max } } : {}),
      importance: 'nice',
    },
    place: pay?.place ?? null,
  };
  const start: ReadQuestion = {
    value: { id: 'start_date', text: say(language, 'draft.ask.start_date'), kind: 'date', importance: 'nice' },
    place: null,
  };
  return [
    ...(is_hybrid ? [yes_no('hybrid', is_hybrid, 'nice')] : []),
    ...demands,
    ...(contract ? [contract] : []),
    salary,
    start,
    ...asked,
  ].slice(0, MOST_QUESTIONS);
}

/** An answer by the month or the year cannot be held against a rate by the hour. */
export const isComparable = ({ period }: Pay): boolean => period === null || period === 'year';

function demandIn(text: VacancyText, pattern: RegExp): { clause: Clause } | null {
  const clauses = [...text.clauses.filter((other) => other.part === 'requirements'), ...text.clauses];
  const clause = clauses.find((other) => {
    if (other.is_not_asked || other.part === 'company') return false;
    const words = wordsAt(text, other);
    const match = pattern.exec(words);
    return match !== null && !/(?<!\p{L})(?:без|нет|no|without)\s(?:\p{L}+\s)?$/u.test(words.slice(0, match.index));
  });
  return clause ? { clause } : null;
}

/** A choice only where the vacancy offers one. */
function contractIn(text: VacancyText, language: Locale): ReadQuestion | null {
  for (const clause of text.clauses) {
    const words = wordsAt(text, clause);
    const offered = CONTRACTS.filter(([pattern]) => pattern.test(words)).map(([, name]) => name);
    if (offered.length < 2 || clause.part === 'company') continue;
    const options = offered.map((name) => say(language, `draft.contracts.${name}`));
    const value: Question = {
      id: 'contract',
      text: say(language, 'draft.ask.contract'),
      kind: 'choice',
      options,
      importance: 'nice',
    };
    return { value, place: trimmed(text, clause) };
  }
  return null;
}

const SECOND_PERSON = /(?<!\p{L})(?:вы|вас|вам|ваш\p{L}*|ты|тебя|тебе|тво\p{L}{1,2}|you|your)(?!\p{L})/u;
/** What a vacancy asks only to please. */
const LURE =
  /^(?:\P{L}*)(?:хотите|хочешь|любите|любишь|ищете|ищешь|мечтаете|готовы (?:стать|присоединиться|к новым)|почему|кто мы|что мы|интересно|узнали себя|звучит|want|looking for|ready (?:to join|for)|do you (?:want|love|dream)|are you looking|why|who are we|interested|sounds|what do we|how to apply|как откликнуться)/u;
const TELL_US =
  /(?<!\p{L})(?:(?:в (?:отклике|сопроводительном письме)|откликаясь)[^.\n]{0,60}(?:напишите|укажите|расскажите|ответьте)|(?:напишите|укажите|расскажите)[^.\n]{0,60}в (?:отклике|сопроводительном письме)|(?:please )?(?:tell us|describe|include)[^.\n]{0,80}(?:in your (?:application|cover letter)|when (?:you apply|applying)))/u;

/** The questions that the text itself puts to candidates. */
function askedByText(text: VacancyText): ReadQuestion[] {
  const sentences = new Map<number, Clause[]>();
  for (const clause of text.clauses)
    sentences.set(clause.sentence, [...(sentences.get(clause.sentence) ?? []), clause]);
  const found: ReadQuestion[] = [];
  for (const clauses of sentences.values()) {
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (!first || !last || found.length === MOST_ASKED) continue;
    const place = trimmed(text, { start: first.start, end: last.end });
    const words = wordsAt(text, place);
    const isListed = first.part === 'questions';
    const isAsked = words.endsWith('?') && words.length >= 20 && SECOND_PERSON.test(words) && !LURE.test(words);
    const isWanted = TELL_US.test(words) && words.length >= 20;
    if (!(isListed || isAsked || isWanted) || words.length > LONGEST_QUESTION || words.length < 8) continue;
    const value: Question = {
      id: `asked_${found.length + 1}`,
      text: text.original.slice(place.start, place.end),
      ...kindOf(words),
      importance: 'nice',
    };
    found.push({ value, place });
  }
  return found;
}

function kindOf(words: string): Pick<Question, 'kind' | 'unit'> {
  if (/^(?:\P{L}*)(?:сколько лет|how many years)/u.test(words)) return { kind: 'number', unit: 'years' };
  if (/^(?:\P{L}*)(?:сколько|how many)/u.test(words)) return { kind: 'number', unit: 'count' };
  if (/^(?:\P{L}*)(?:когда вы (?:готовы|могли|сможете)|when (?:can|could) you)/u.test(words)) return { kind: 'date' };
  const isYesNo =
    /\p{L}+ ли(?!\p{L})|^(?:\P{L}*)(?:do|are|have|can|could|would|will|did) you|^(?:\P{L}*)(?:готовы|есть у вас|вы готовы|у вас есть)/u;
  return { kind: isYesNo.test(words) && words.endsWith('?') ? 'yes_no' : 'text' };
}

/** What may not decide about a person: age, sex, looks, family, citizenship. Never becomes a requirement. */
export const personalCriteriaIn = (text: VacancyText): Place[] =>
  text.clauses
    .filter((clause) => asks(clause) && isPersonal(wordsAt(text, clause)))
    .map((clause) => trimmed(text, clause))
    .slice(0, 10);
