import { SKILL_ENTRIES, type SkillEntry } from './skill-aliases.policy.js';
import { stemOf, tokensOf } from './words.policy.js';

/** One word of a pattern: as it stands (`exact`), in any inflection (`stem`), or also as a verb of the same root (`root`). */
export interface PatternWord {
  kind: 'exact' | 'stem' | 'root';
  word: string;
}

export interface SkillPattern {
  /** What a mention of it is evidence of. */
  key: string;
  words: PatternWord[];
  /** `sequence`: the words follow one another; `phrase`: they stand near one another in a sentence, in any order. */
  kind: 'sequence' | 'phrase';
  /** The only spelling that counts, for names that are everyday words too. */
  cased?: string;
  not_before: readonly string[];
}

/** What a requirement's name is looked for as. */
export interface SkillQuery {
  direct: SkillPattern[];
  /** Narrower skills that show this one. */
  shown_by: SkillPattern[];
}

const SMALL_WORDS = new Set(
  'с со в во на и по для из к у о об от до за of the with and a an to for in on at as или or'.split(' '),
);

/** Words that an employer puts around a skill and that say nothing of it. */
const FILLERS = new Set(
  (
    'опыт опыта работы работа знание знания знать владение умение умения навык навыки навыков уверенное уверенный уверенная хорошее отличное ' +
    'базовое базовые продвинутый продвинутое глубокое понимание практический практическое наличие ведение проведение осуществление использования использование ' +
    'experience knowledge working strong good excellent solid advanced basic proficiency proficient understanding ability skills skill hands commercial user пользователь'
  ).split(' '),
);

const contentOf = (name: string): string[] =>
  tokensOf(name)
    .map((token) => token.word)
    .filter((word) => !SMALL_WORDS.has(word));

const nameKey = (name: string): string => contentOf(name).map(stemOf).join(' ');

const isCyrillic = (word: string) => /^[а-я]{4,}$/.test(word);

function tablePattern(entry: SkillEntry, name: string): SkillPattern {
  const is_ordinary = /^[a-zа-яё]/.test(name);
  const words = contentOf(name).map((word): PatternWord => {
    const inflects = isCyrillic(word) || (is_ordinary && /^[a-z]{4,}$/.test(word));
    return inflects ? { kind: 'stem', word: stemOf(word) } : { kind: 'exact', word };
  });
  const is_phrase = words.length > 1 && words.every((word) => word.kind === 'stem');
  const rooted = words.map((word): PatternWord => (isCyrillic(word.word) ? { ...word, kind: 'root' } : word));
  return {
    key: entry.id,
    words: is_phrase ? rooted : words,
    kind: is_phrase ? 'phrase' : 'sequence',
    not_before: entry.not_before ?? [],
  };
}

const patternsOfEntry = (entry: SkillEntry): SkillPattern[] => [
  ...entry.names.map((name) => tablePattern(entry, name)).filter((pattern) => pattern.words.length > 0),
  ...(entry.cased ?? []).map(
    (name): SkillPattern => ({
      key: entry.id,
      words: [{ kind: 'exact', word: tokensOf(name)[0]?.word ?? '' }],
      kind: 'sequence',
      cased: name,
      not_before: entry.not_before ?? [],
    }),
  ),
];

const PATTERNS = new Map(SKILL_ENTRIES.map((entry) => [entry.id, patternsOfEntry(entry)] as const));
const SHOWN_BY = new Map(SKILL_ENTRIES.map((entry) => [entry.id, entry.shown_by ?? []] as const));

const ENTRIES_BY_NAME = new Map<string, Set<string>>();
for (const entry of SKILL_ENTRIES) {
  for (const name of [entry.id, ...entry.names, ...(entry.cased ?? [])]) {
    const key = nameKey(name);
    if (key) ENTRIES_BY_NAME.set(key, (ENTRIES_BY_NAME.get(key) ?? new Set()).add(entry.id));
  }
}

/** Every pattern of the table, for reading a CV without a vacancy. */
export const allPatterns = (): SkillPattern[] => [...PATTERNS.values()].flat();

function entriesNamed(name: string): string[] {
  const exact = ENTRIES_BY_NAME.get(nameKey(name));
  if (exact) return [...exact];
  const content = contentOf(name).filter((word) => !FILLERS.has(word));
  const bare = content.length > 1 ? content.filter((word) => !/^\d+\+?$/.test(word)) : content;
  return [...(ENTRIES_BY_NAME.get(bare.map(stemOf).join(' ')) ?? [])];
}

/** A skill outside the table: its own words, near one another. */
function ownPattern(key: string, name: string): SkillPattern[] {
  const all = contentOf(name);
  const telling = all.filter((word) => !FILLERS.has(word) && !/^\d+$/.test(word));
  const words = (telling.length > 0 ? telling : all).map((word): PatternWord => {
    if (isCyrillic(word)) return { kind: telling.length > 1 ? 'root' : 'stem', word: stemOf(word) };
    return /^[a-z]{5,}$/.test(word) ? { kind: 'stem', word: stemOf(word) } : { kind: 'exact', word };
  });
  return words.length > 0 ? [{ key, words, kind: words.length > 1 ? 'phrase' : 'sequence', not_before: [] }] : [];
}

const MOST_SHOWN_BY = 60;

/** Narrower skills of an entry, and theirs (TypeScript is shown by nothing, JavaScript by React, which Redux shows). */
function shownBy(ids: string[]): string[] {
  const seen = new Set(ids);
  const queue = [...ids];
  for (let id = queue.shift(); id !== undefined && seen.size < MOST_SHOWN_BY; id = queue.shift()) {
    for (const narrower of SHOWN_BY.get(id) ?? []) {
      if (seen.has(narrower)) continue;
      seen.add(narrower);
      queue.push(narrower);
    }
  }
  return [...seen].filter((id) => !ids.includes(id));
}

/**
 * How an employer's name of a skill is looked for: `Kafka / RabbitMQ` and `SQL (PostgreSQL)` offer alternatives,
 * `опыт работы с 1С` is 1С, and a name that the table does not know is looked for by its own words.
 */
export function skillQuery(key: string, name: string): SkillQuery {
  const whole = entriesNamed(name);
  const alternatives = name
    .split(/\s*(?:\/|\||\(|\)|,|;|\s(?:или|or)\s)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const parts = whole.length > 0 || alternatives.length < 2 ? [name] : alternatives;
  const ids = new Set(parts.flatMap(entriesNamed));
  const rename = (pattern: SkillPattern): SkillPattern => ({ ...pattern, key });
  const own = parts.filter((part) => entriesNamed(part).length === 0).flatMap((part) => ownPattern(key, part));
  return {
    direct: [...[...ids].flatMap((id) => PATTERNS.get(id) ?? []).map(rename), ...own],
    shown_by: shownBy([...ids])
      .flatMap((id) => PATTERNS.get(id) ?? [])
      .map(rename),
  };
}
