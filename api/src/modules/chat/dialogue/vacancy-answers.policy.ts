import type { Locale } from '../../../catalogues/texts.js';
import { text } from '../../../catalogues/texts.js';
import type { VacancyFacts } from './dialogue-state.policy.js';
import { duration, languageName, money } from './point-wording.policy.js';
import { contentStems } from './stems.policy.js';
import { compilePhrases, hasPhrase, wordsOf } from './words.policy.js';

type Topic = 'salary' | 'format' | 'place' | 'requirements' | 'company' | 'title' | 'result';

const TOPICS: [Topic, ReturnType<typeof compilePhrases>][] = [
  [
    'result',
    compilePhrases(
      "когда ~ ответ, когда ~ решение, когда ~ свяжутся, когда ~ результат, когда ~ сообщат, как скоро ~ ответ, сколько ждать, что дальше, что будет дальше, меня взяли, я прошел, я прошла, мои шансы, when ~ hear, when ~ know, when ~ decision, when ~ result*, how long ~ wait, how soon ~ hear, what happens next, next steps, what's next, my chances, did i pass, am i hired, am i approved",
    ),
  ],
  [
    'salary',
    compilePhrases(
      'зарплат*, зп, з п, оклад*, вилк*, доход*, платите, платят, плата, оплат* труда, сколько денег, сколько платят, сколько платите, по деньгам, salary, salaries, pay, pays, paid, compensation, wage, wages, remuneration, how much money, how much do you pay, how much does it pay, pay range',
    ),
  ],
  [
    'format',
    compilePhrases(
      'удален*, удаленк*, дистанц*, из дома, на дому, гибрид*, офис, офисе, офисный, формат работы, формат, remote, remotely, from home, wfh, hybrid, office, on site, onsite, in person, work format',
    ),
  ],
  [
    'place',
    compilePhrases(
      "где ~ работать, где ~ офис, где ~ находи*, где ~ располо*, где вы, где это, где работа, адрес*, город, городе, какой город, метро, локаци*, местоположени*, находится, расположен*, where, where's, address, location, located, city, which city, what city",
    ),
  ],
  [
    'requirements',
    compilePhrases(
      'требован*, требуется, требуете, какие навыки, навыки, стек, стеке, технологи*, какой опыт ~ нужен, что ~ уметь, requirement*, required, skills, tech stack, stack, technolog*, qualification*',
    ),
  ],
  [
    'company',
    compilePhrases(
      'какая компания, что за компания, название компании, как называется компания, кто работодатель, работодатель, в какую компанию, which company, what company, name of the company, company name, who is the employer, employer, who is hiring',
    ),
  ],
  [
    'title',
    compilePhrases(
      'какая должность, как называется должность, какая вакансия, на какую должность, что за вакансия, что за должность, which position, what position, what is the position, job title, which vacancy, what vacancy',
    ),
  ],
];

/** Words of one idea: a question about any of them finds a description that uses another. */
const IDEAS: string[] = [
  'график расписание режим смена сменный часы часов время выходные schedule hours shift shifts timetable weekend weekends overtime переработки',
  'обязанности задачи делать заниматься функционал работы role duties responsibilities tasks',
  'отпуск больничный дмс страховка соцпакет льготы бонусы премия премии плюшки vacation leave insurance benefits bonus bonuses perks',
  'оформление договор трудовой тк гпх ип самозанятый контракт contract employment',
  'испытательный срок probation trial',
  'команда коллектив коллеги team colleagues',
  'командировки поездки travel trips',
  'обучение курсы повышение рост карьера training courses growth career learning',
  'оборудование ноутбук техника equipment laptop',
  'питание обеды столовая lunch meals',
  'собеседование этапы интервью interview stages',
  'переезд релокация relocation visa виза',
];
const IDEA_STEMS = IDEAS.map((line) => new Set(contentStems(line)));
const DUTIES = compilePhrases(
  'чем ~ занимат*, что ~ делать, обязанност*, задач*, функционал*, what ~ do, what will i, duties, responsibilit*, tasks, day to day, about the job, about the role, о работе, о вакансии',
);

/** One sentence may ask for two things: "какая зарплата и можно удалённо?". */
const MOST_TOPICS = 2;

const topicsOf = (words: string[]): Topic[] =>
  TOPICS.filter(([, phrases]) => hasPhrase(words, phrases))
    .map(([topic]) => topic)
    .slice(0, MOST_TOPICS);

/** True for a sentence that asks about a vacancy even without a question mark. */
export function isVacancyTopic(sentence: string, facts: VacancyFacts): boolean {
  const words = wordsOf(sentence).slice(0, 60);
  if (topicsOf(words).length > 0 || hasPhrase(words, DUTIES)) return true;
  const stems = contentStems(words.join(' '));
  return stems.some((stem) => IDEA_STEMS.some((idea) => idea.has(stem))) || bestFaq(stems, facts) !== null;
}

/** Answers one question from the vacancy's own facts, or says that the bot does not know. */
export function answerAboutVacancy(locale: Locale, question: string, facts: VacancyFacts): string {
  const words = wordsOf(question).slice(0, 60);
  const stems = contentStems(words.join(' '));
  const faq = bestFaq(stems, facts);
  if (faq !== null) return faq;
  const topics = topicsOf(words);
  const told = topics.map((topic) => factOf(locale, topic, words, facts)).filter((fact) => fact !== null);
  if (told.length > 0) return [...new Set(told)].join(' ');
  const quote = quoteFromDescription(stems, hasPhrase(words, DUTIES), facts);
  if (quote !== null) return text(locale, 'chat.facts.description', { quote });
  return text(locale, topics.includes('salary') ? 'chat.facts.salary_unknown' : 'chat.facts.unknown');
}

/** Half of the meaningful words of a question must stand in the FAQ's question (or, weaker, answer). */
const FAQ_SHARE = 0.5;

function bestFaq(stems: string[], facts: VacancyFacts): string | null {
  if (stems.length === 0) return null;
  let best: { answer: string; score: number } | null = null;
  for (const faq of facts.faqs) {
    const theirs = new Set(contentStems(faq.question));
    if (theirs.size === 0) continue;
    const shared = [...new Set(stems)].filter((stem) => hasAlike(theirs, stem)).length;
    const score = shared / Math.min(new Set(stems).size, theirs.size) + shared / 100;
    if (shared > 0 && shared / new Set(stems).size >= FAQ_SHARE && score > (best?.score ?? 0))
      best = { answer: faq.answer, score };
  }
  return best?.answer ?? null;
}

const hasAlike = (stems: ReadonlySet<string>, stem: string): boolean =>
  stems.has(stem) ||
  (stem.length >= 5 &&
    [...stems].some((other) => other.length >= 5 && (other.startsWith(stem) || stem.startsWith(other))));

function factOf(locale: Locale, topic: Topic, words: string[], facts: VacancyFacts): string | null {
  const say = (amount: number) => money(locale, amount, facts.currency);
  switch (topic) {
    case 'salary': {
      const { salary_min: low, salary_max: high, salary_period } = facts;
      const per = salary_period ? text(locale, `chat.facts.per.${salary_period}`) : '';
      if (low !== null && high !== null && low !== high)
        return text(locale, 'chat.facts.salary_range', { low: say(low), high: say(high), per });
      if (low !== null) return text(locale, 'chat.facts.salary_from', { low: say(low), per });
      return high !== null ? text(locale, 'chat.facts.salary_to', { high: say(high), per }) : null;
    }
    case 'format': {
      const format = text(locale, `chat.facts.${facts.work_format}`);
      const asksPlace = hasPhrase(words, compilePhrases('где, where, адрес*, address')) && facts.location !== null;
      return asksPlace && facts.location !== null
        ? `${text(locale, 'chat.facts.place', { location: facts.location })} ${format}`
        : format;
    }
    case 'place': {
      const place = facts.location ?? facts.requirements.locations.join(', ');
      const format = text(locale, `chat.facts.${facts.work_format}`);
      if (place === '') return facts.work_format === 'remote' ? format : null;
      return `${text(locale, 'chat.facts.place', { location: place })} ${format}`;
    }
    case 'requirements': {
      const list = requirementsText(locale, facts);
      return list === '' ? null : text(locale, 'chat.facts.requirements', { list });
    }
    case 'company':
      return facts.company_name === '' ? null : text(locale, 'chat.facts.company', { company: facts.company_name });
    case 'title':
      return text(locale, 'chat.facts.title', { title: facts.title });
    case 'result':
      return text(locale, 'chat.facts.result');
  }
}

function requirementsText(locale: Locale, facts: VacancyFacts): string {
  const { skills, min_experience_years: experience, languages } = facts.requirements;
  const years = (value: number) => genitiveYears(locale, value);
  return [
    ...skills.map((skill) =>
      skill.min_years
        ? text(locale, 'chat.facts.years_of', { skill: skill.name, years: years(skill.min_years) })
        : skill.name,
    ),
    ...(experience ? [text(locale, 'chat.facts.experience_of', { years: years(experience) })] : []),
    ...languages.map(
      (language) =>
        `${languageName(locale, language.code)}${language.level === 'native' ? '' : ` ${language.level.toUpperCase()}`}`,
    ),
  ].join(', ');
}

/** After "от" Russian needs the genitive: "от 1 года", "от 3 лет". */
function genitiveYears(locale: Locale, value: number): string {
  if (locale === 'en') return duration(locale, value, 'years');
  const isOne = !Number.isInteger(value) || (value % 10 === 1 && value % 100 !== 11);
  return duration(locale, value, 'years').replace(/\s?[а-я]+$/u, isOne ? ' года' : ' лет');
}

const LONGEST_QUOTE = 400;

/** The sentences of the description that speak of what is asked, verbatim. */
function quoteFromDescription(stems: string[], asksDuties: boolean, facts: VacancyFacts): string | null {
  const sentences = facts.description
    .slice(0, 6000)
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.replace(/^[\s•*–—-]+/u, '').trim())
    .filter((sentence) => sentence.length > 2);
  if (sentences.length === 0) return null;
  const ideas = IDEA_STEMS.filter((idea, index) => stems.some((stem) => idea.has(stem)) || (asksDuties && index === 1));
  const scored = sentences.map((sentence) => {
    const theirs = new Set(contentStems(sentence));
    const direct = stems.filter((stem) => hasAlike(theirs, stem)).length;
    const related = ideas.some((idea) => [...theirs].some((stem) => idea.has(stem))) ? 0.5 : 0;
    return { sentence, score: direct + related };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  if (best > 0) return shortened((scored.find(({ score }) => score === best) as { sentence: string }).sentence);
  return asksDuties ? shortened(facts.description.trim()) : null;
}

const shortened = (words: string) =>
  (words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words).replace(/\.$/u, '');
