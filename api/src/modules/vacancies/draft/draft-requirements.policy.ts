import type { Locale } from '../../../catalogues/texts.js';
import { readNumber } from '../../chat/dialogue/reading-number.policy.js';
import { educationNamed, rankOfEducation } from '../../scoring/education.policy.js';
import { languagesIn } from '../../scoring/languages.policy.js';
import { SKILL_ENTRIES, type SkillEntry } from '../../scoring/skill-aliases.policy.js';
import { allPatterns } from '../../scoring/skill-patterns.policy.js';
import { findMentions, licenceMentions } from '../../scoring/skills.policy.js';
import type {
  EducationLevel,
  Importance,
  LanguageLevel,
  LanguageRequirement,
  SkillRequirement,
} from '../requirements.policy.js';
import type { Read } from './draft-facts.policy.js';
import { asks, type Clause, isPersonal, type Place, type VacancyText, wordsAt } from './vacancy-text.policy.js';

/** Asked as questions, with a yes or a no, rather than looked for in a CV. */
const ASKED_INSTEAD = new Set(['driving_b', 'driving_c', 'driving_ce', 'driving_d', 'driving_licence', 'medical_book']);
/** Where several entries are told by the same words, the more telling one stays. */
const INSTEAD_OF: Record<string, readonly string[]> = {
  b2b_sales: ['sales'],
  rest: ['api'],
  soap: ['api'],
  react_native: ['react'],
  gitlab_ci: ['git', 'ci_cd'],
  excel: ['ms_office'],
};
const MOST_SKILLS = 20;

/** What makes a sentence outside of any list ask for something. */
const DEMAND =
  /(?<!\p{L})(?:знани\p{L}+|знать|знаете|знаешь|знает|опыт\p{L}*|умени\p{L}+|уметь|умеете|умеет|владе\p{L}+|навык\p{L}*|уверенн\p{L}+|работал\p{L}*|ждем|нуж\p{L}{2,3}|важн\p{L}+|обязатель\p{L}+|experience\p{L}*|knowledge|know|proficien\p{L}+|skills?|familiar\p{L}*|required|must|need)(?!\p{L})/u;
const OF_THE_COMPANY = /(?<!\p{L})(?:мы|нас|нам|наш\p{L}*|компани\p{L}+|меня|we|us|our|company)(?!\p{L})/u;

const entryOf = new Map(SKILL_ENTRIES.map((entry) => [entry.id, entry] as const));

export interface ReadSkill extends Read<SkillRequirement> {
  clause: Clause;
}

/** Skills in the order of the text. Those that only the duties name count where nothing else names any. */
export function skillsIn(text: VacancyText, language: Locale, title: Place | null): ReadSkill[] {
  const patterns = allPatterns();
  const mentions = findMentions(text, patterns, () => false);
  for (const { key, mention } of licenceMentions(text, patterns)) mentions.set(key, [mention]);
  const found: Chosen[] = [];
  for (const [id, places] of mentions) {
    if (ASKED_INSTEAD.has(id)) continue;
    for (const place of places) {
      const clause = clauseAt(text, place);
      const importance = clause ? importanceOf(text, clause, title) : null;
      if (clause && importance) found.push({ id, place, clause, importance });
    }
  }
  const whole = found.filter(({ place }) => !found.some((other) => isInside(place, other.place)));
  const own = [...whole, ...namesOutsideTheTable(text, found)].sort((a, b) => a.place.start - b.place.start);
  const asked = own.filter(({ clause }) => clause.part === 'requirements' || clause.part === 'nice');
  const taken = asked.length > 0 ? asked : own;
  const chosen = new Map<string, Chosen>();
  for (const mention of taken) {
    const known = chosen.get(mention.id);
    // What is asked for once is asked for, however welcome it is called elsewhere.
    if (!known || (known.importance === 'nice' && mention.importance === 'must')) chosen.set(mention.id, mention);
  }
  for (const [id, hidden] of Object.entries(INSTEAD_OF))
    if (chosen.has(id))
      for (const other of hidden) if (isSamePlace(chosen.get(id), chosen.get(other))) chosen.delete(other);
  const years = yearsOfSkills(text, [...chosen.values()]);
  return [...chosen.values()].slice(0, MOST_SKILLS).map(({ id, place, clause, importance }): ReadSkill => {
    const min_years = years.get(id);
    return {
      value: { name: nameOf(text, id, place, language), importance, ...(min_years ? { min_years } : {}) },
      place,
      clause,
    };
  });
}

interface Chosen {
  id: string;
  place: Place;
  clause: Clause;
  importance: Importance;
}

/** How strongly a mention asks; null where it asks nothing. Outside of lists the work itself is only told of. */
function importanceOf(text: VacancyText, clause: Clause, title: Place | null): Importance | null {
  if (clause.is_not_asked) return null;
  if (clause.part === 'requirements' || clause.part === 'nice') return clause.importance;
  const words = wordsAt(text, clause);
  if (title && clause.start < title.end && clause.end > title.start) return 'must';
  if (clause.part === 'duties') return 'nice';
  if (clause.part !== 'unknown' || words.endsWith('?')) return null;
  if (DEMAND.test(words)) return clause.importance;
  // A text without headings tells everything in one breath.
  const isOneBreath = text.clauses.every((other) => other.part === 'unknown');
  return isOneBreath && !OF_THE_COMPANY.test(words) ? 'nice' : null;
}

const isInside = (place: Place, other: Place): boolean =>
  place.start >= other.start && place.end <= other.end && place.end - place.start < other.end - other.start;

const isSamePlace = (a: Chosen | undefined, b: Chosen | undefined): boolean =>
  a !== undefined && b !== undefined && b.place.start >= a.place.start - 1 && b.place.start <= a.place.end;

const clauseAt = (text: VacancyText, { start }: Place): Clause | undefined =>
  text.clauses.find((clause) => start >= clause.start && start < clause.end);

/** The employer's own spelling of a proper name; of what is inflected, the name as the table has it. */
function nameOf(text: VacancyText, id: string, place: Place, language: Locale): string {
  const said = text.original.slice(place.start, place.end);
  const entry = entryOf.get(id);
  if (!entry || isProper(entry, said)) return said.slice(0, 100);
  if (entry.names[0] && /\p{Lu}/u.test(entry.names[0])) return entry.names[0];
  const letters = language === 'ru' ? /[а-яё]/i : /^[^а-яё]+$/i;
  const name = entry.names.find((known) => letters.test(known)) ?? entry.names[0] ?? said;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const isProper = ({ names, cased = [] }: SkillEntry, said: string): boolean =>
  !/[а-яё]{4}/i.test(said) &&
  [...names, ...cased].some((name) => name.toLowerCase() === said.toLowerCase() && /\p{Lu}|\d/u.test(name));

const NOT_A_NAME = new Set(
  (
    'senior middle junior lead head team work experience english german french russian spanish chinese upper intermediate advanced pre b1 b2 c1 c2 a1 a2 ' +
    'hr it hh kpi ceo cto gmt utc ok faq pm b2b b2c saas bsc msc mba phd bachelor master degree university you your we our the a an as at for from in of on or and to with if ' +
    'strong good excellent solid deep proven ability knowledge understanding familiarity nice must have has bonus plus remote office hybrid full time part minimum ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'moscow london berlin europe russia uk usa eu requirements responsibilities please'
  ).split(' '),
);
const LATIN_NAME =
  /(?<![\p{L}\d@/.])[A-Z][A-Za-z]*(?:[A-Z+#.\-\d][A-Za-z\d+#]*)*(?:(?= [A-Z][a-z])(?: [A-Z][A-Za-z\d]+))?(?![\p{L}@])/gu;

/** In a Russian list of requirements a word in Latin letters is a name of what is to be known, be it in the table or not. */
function namesOutsideTheTable(text: VacancyText, known: Chosen[]): Chosen[] {
  const found: Chosen[] = [];
  for (const clause of text.clauses) {
    const isAsking = clause.part === 'requirements' || clause.part === 'nice';
    if (!isAsking || clause.is_not_asked) continue;
    const words = text.cased.slice(clause.start, clause.end);
    if (!/[а-я]/i.test(text.cased)) continue;
    for (const match of words.matchAll(LATIN_NAME)) {
      const place = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      const parts = match[0].toLowerCase().split(/[ .]/);
      const isTaken = known.some((other) => other.place.start < place.end && other.place.end > place.start);
      if (isTaken || match[0].length < 2 || parts.some((part) => NOT_A_NAME.has(part))) continue;
      found.push({ id: `own:${match[0].toLowerCase()}`, place, clause, importance: clause.importance });
    }
  }
  return found;
}

const YEARS =
  /(?<![\d.,])\d{1,2}(?:[.,]\d)?\s?(?:\+|-\s?\d{1,2}\+?)?\s?(?:и более |or more )?(?:х |-х )?(?:лет|месяц\p{L}*|months?|год(?:а|ом)?|years?|yrs?)(?!\p{L})|(?:от|более|больше|не менее|минимум) (?:одного |1 )?года|полугода|полутора лет|(?:одного|двух|трех|четырех|пяти|шести|семи) лет|(?:one|two|three|four|five|six|seven) years/gu;
const AGE_OR_HISTORY =
  /возраст|старше|моложе|на рынке|существу|основан|истори|гаранти|aged?(?!\p{L})|old(?!\p{L})|founded|on the market|in business/u;
const EXPERIENCE = /(?<!\p{L})(?:опыт\p{L}*|стаж\p{L}*|experience|work(?:ed|ing)|отработ\p{L}+)(?!\p{L})/u;

/** The years of each amount of time that a clause asks for: the least of a range. */
function yearsAt(text: VacancyText, clause: Clause): { years: number; place: Place }[] {
  const words = wordsAt(text, clause);
  if (AGE_OR_HISTORY.test(words) || isPersonal(words)) return [];
  return [...words.matchAll(YEARS)].flatMap((match) => {
    const read = readNumber(match[0], { unit: 'years' });
    const years = /полугода/.test(match[0]) ? 0.5 : read.is_read ? read.value.min : null;
    if (years === null || years <= 0 || years > 30) return [];
    const start = clause.start + match.index;
    return [{ years, place: { start, end: start + match[0].length } }];
  });
}

function yearsOfSkills(text: VacancyText, skills: Chosen[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const clause of new Set(skills.map((skill) => skill.clause))) {
    for (const amount of yearsAt(text, clause)) {
      const here = skills.filter((skill) => skill.clause === clause);
      const nearest = here.sort((a, b) => distance(a.place, amount.place) - distance(b.place, amount.place))[0];
      // "Python, Go, опыт от 3 лет": across a comma the years are those of the whole work.
      const between = nearest ? text.plain.slice(...ordered(nearest.place, amount.place)) : ',';
      if (nearest && !/[,;(]/.test(between)) years.set(nearest.id, amount.years);
    }
  }
  return years;
}

const distance = (a: Place, b: Place): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
const ordered = (a: Place, b: Place): [number, number] => [Math.min(a.end, b.end), Math.max(a.start, b.start)];

/** Years of work in general, the longest that is asked; those of one skill stay with that skill. */
export function experienceIn(text: VacancyText, skills: ReadSkill[]): Read<number> | null {
  const found = text.clauses
    .filter((clause) => asks(clause) && clause.importance === 'must' && !clause.is_not_asked)
    .flatMap((clause) => {
      const words = wordsAt(text, clause);
      const before =
        text.plain
          .slice(Math.max(0, clause.start - 40), clause.start)
          .split('\n')
          .at(-1) ?? '';
      if (!EXPERIENCE.test(words) && !EXPERIENCE.test(before) && clause.part !== 'requirements') return [];
      const own = skills.filter((skill) => skill.clause === clause && skill.value.min_years);
      return yearsAt(text, clause)
        .filter(({ years }) => !own.some((skill) => skill.value.min_years === years))
        .map(({ years, place }) => ({ value: years, place }));
    });
  return found.sort((a, b) => b.value - a.value)[0] ?? null;
}

/** Where a language is named without its level. */
const ASSUMED_LEVEL: LanguageLevel = 'b1';

export interface ReadLanguage extends Read<LanguageRequirement> {
  is_level_assumed: boolean;
}

export function spokenLanguagesIn(text: VacancyText): { must: ReadLanguage[]; nice: Place[] } {
  const must: ReadLanguage[] = [];
  const nice: Place[] = [];
  for (const { code, level, evidence } of languagesIn(text, [], () => false)) {
    const place = { start: evidence.start, end: evidence.end };
    const clause = text.clauses.find((other) => other.start < place.end && other.end > place.start);
    if (!clause || clause.is_not_asked || !asks(clause)) continue;
    if (clause.importance === 'nice') nice.push(place);
    else must.push({ value: { code, level: level ?? ASSUMED_LEVEL }, place, is_level_assumed: level === null });
  }
  return { must, nice };
}

const EDUCATION =
  /(?<!\p{L})(?:образовани\p{L}+|высшее|диплом\p{L}*|средн\p{L}+[- ](?:специальн|профессиональн|техническ)\p{L}+|бакалавр\p{L}*|магистр\p{L}*|аспирантур\p{L}*|колледж\p{L}*|техникум\p{L}*|degree|bachelor\p{L}?(?:['’]s)?|master['’]?s|ph\.? ?d|college|diploma|higher education|vocational)(?!\p{L})/u;

/** The lowest education that is enough: "высшее или среднее специальное" asks for the latter. */
export function educationAskedIn(text: VacancyText): { must: Read<EducationLevel> | null; nice: Place | null } {
  let nice: Place | null = null;
  for (const clause of text.clauses) {
    const words = wordsAt(text, clause);
    if (clause.is_not_asked || !asks(clause) || !EDUCATION.test(words)) continue;
    const levels = words
      .split(/(?<!\p{L})(?:или|либо|or)(?!\p{L})|[,/;(]/u)
      .filter((part) => EDUCATION.test(part))
      .flatMap((part) => educationNamed(part) ?? []);
    const lowest = levels.sort((a, b) => rankOfEducation(a) - rankOfEducation(b))[0];
    if (!lowest) continue;
    const place = trimmed(text, clause);
    if (clause.importance === 'must') return { must: { value: lowest, place }, nice };
    nice ??= place;
  }
  return { must: null, nice };
}

/** A clause without the blanks and commas at its ends. */
export function trimmed(text: VacancyText, { start, end }: Place): Place {
  const words = text.plain.slice(start, end);
  const lead = /^[\s,;(]*/u.exec(words)?.[0].length ?? 0;
  const tail = /(?:[\s,;(]|(?<=\s)(?:и|а также|and|but|но)(?=\s|$))*$/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
