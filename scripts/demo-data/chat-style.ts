import type {
  EducationLevel,
  LanguageLevel,
  Question,
  QuestionKind,
} from '../../api/src/modules/vacancies/requirements.policy.js';
import type { Person, PersonApplication } from './person.js';
import type { DemoChatStyle, DemoLocale, DemoVacancy } from './types.js';

const FALLBACK: Record<DemoLocale, Record<QuestionKind, string>> = {
  ru: {
    yes_no: 'Да',
    number: '3',
    choice: '1',
    date: 'через две недели',
    text: 'Коротко не расскажешь, но подробности есть в резюме, с радостью отвечу на собеседовании',
  },
  en: {
    yes_no: 'Yes',
    number: '3',
    choice: '1',
    date: 'in two weeks',
    text: 'It is a longer story, the details are in my CV and I am happy to talk it through at the interview',
  },
};

/** `[a|b]` is the masculine and the feminine form; `{n}` a count with its word. */
const SKILL_KNOWN: Record<DemoLocale, string[]> = {
  ru: [
    'Да, {n}.',
    'Да, опыт с этим — {n}.',
    'Да, работаю с этим уже {n}, почти каждый день.',
    'Конечно, {skill} — это {n} моей практики.',
    'Да, {n} точно есть, в резюме мог[|ла] не расписать подробно.',
    'Да. Если считать всё вместе, {n}.',
  ],
  en: [
    'Yes, {n}.',
    'Yes, {n} so far, I use it almost every day.',
    'Yes, roughly {n} across my last roles.',
    'I do: {skill}, {n} in total.',
    'Yes, {n}, it should have been in my CV.',
  ],
};

const SKILL_UNKNOWN: Record<DemoLocale, string[]> = {
  ru: [
    'Нет, с этим не работал[|а].',
    'Нет, но готов[|а] разобраться.',
    'Нет, на практике не приходилось.',
    'Честно говоря, нет.',
  ],
  en: [
    'No, I have not worked with it.',
    'No, not yet, but I am willing to learn.',
    'To be honest, no.',
    'No, that was never part of my job.',
  ],
};

const EXPERIENCE: Record<DemoLocale, string[]> = {
  ru: ['{n}.', 'По этой профессии — {n}.', 'В общей сложности {n}.', 'Если считать только эту специальность, {n}.'],
  en: ['{n}.', 'In this line of work, {n}.', 'All together {n}.', 'I would say {n}.'],
};

const LANGUAGE_SAID: Record<DemoLocale, Record<LanguageLevel, string[]>> = {
  ru: {
    a1: ['A1, только начал[|а] учить', 'На уровне A1, со словарём'],
    a2: ['A2, читаю простые тексты', 'Где-то A2, разговорный слабый'],
    b1: ['B1, документацию читаю свободно', 'Средний, B1'],
    b2: ['B2, созваниваюсь без переводчика', 'Уверенный B2'],
    c1: ['C1, работал[|а] с иностранной командой', 'Свободно, C1'],
    c2: ['C2', 'Свободно, C2, сдавал[|а] экзамен'],
    native: ['Родной', 'Это мой родной язык'],
  },
  en: {
    a1: ['A1, just the basics'],
    a2: ['A2, I get by', 'Around A2'],
    b1: ['B1, I manage at work', 'Intermediate, B1'],
    b2: ['B2, I use it at work every day', 'Upper intermediate, B2'],
    c1: ['C1, I studied in it', 'Fluent, C1'],
    c2: ['C2', 'Proficient, C2'],
    native: ['Native', "Native speaker, it's my first language"],
  },
};

const LANGUAGE_NOT_SAID: Record<DemoLocale, string> = { ru: 'Нет, этим языком не владею', en: 'No, I do not speak it' };

const EDUCATION_SAID: Record<DemoLocale, Record<EducationLevel, string>> = {
  ru: {
    secondary: 'Среднее, окончил[|а] школу',
    vocational: 'Среднее специальное, колледж',
    bachelor: 'Высшее, бакалавр',
    master: 'Высшее, магистр',
    doctor: 'Учёная степень, кандидат наук',
  },
  en: {
    secondary: 'Secondary school',
    vocational: 'A vocational diploma from college',
    bachelor: "A bachelor's degree",
    master: "A master's degree",
    doctor: 'A doctorate',
  },
};

/** What the person says about every point of the vacancy, so that the bot may ask about any of them. */
export function buildChatStyle(person: Person, application: PersonApplication, vacancy: DemoVacancy): DemoChatStyle {
  const voice = new Voice(person, application, vacancy.language);
  const { requirements } = vacancy;
  const answers: Record<string, string> = {
    experience: voice.experience(),
    education: voice.education(),
    location: voice.location(requirements.locations),
  };
  requirements.skills.forEach(({ name }, index) => {
    answers[`skill:${name.toLowerCase()}`] = voice.skill(name, index);
  });
  for (const language of requirements.languages) answers[`language:${language.code}`] = voice.language(language.code);
  for (const question of requirements.questions) answers[`question:${question.id}`] = voice.question(question);
  return { answers, fallback: FALLBACK[vacancy.language] };
}

class Voice {
  constructor(
    private readonly person: Person,
    private readonly application: PersonApplication,
    private readonly locale: DemoLocale,
  ) {}

  skill(name: string, index: number): string {
    const known = this.person.knows[name.toLowerCase()];
    if (typeof known === 'string') return this.said(known);
    if (!known) return this.said(this.pick(SKILL_UNKNOWN[this.locale], 'unknown', index));
    const years = yearsInWords(known, this.locale);
    return this.said(
      this.pick(SKILL_KNOWN[this.locale], 'known', index).replace('{n}', years).replace('{skill}', name),
    );
  }

  experience(): string {
    const years = this.application.years ?? this.person.years;
    const template =
      years === 0 && this.locale === 'ru'
        ? 'Пока 0 лет, опыта именно в этой роли нет.'
        : this.pick(EXPERIENCE[this.locale], 'experience');
    return this.said(template.replace('{n}', yearsInWords(years, this.locale)));
  }

  language(code: string): string {
    const level = this.person.languages[code];
    if (!level) return LANGUAGE_NOT_SAID[this.locale];
    return this.said(this.pick(LANGUAGE_SAID[this.locale][level], code));
  }

  education(): string {
    return this.said(EDUCATION_SAID[this.locale][this.person.education]);
  }

  location(cities: string[]): string {
    const { city, will_relocate, commutes } = this.person;
    if (cities.length === 0 || cities.includes(city))
      return this.said({ ru: `Да, ${city}`, en: `Yes, I live in ${city}` }[this.locale]);
    if (commutes && this.application === this.person.applications[0]) return this.said(commutes);
    if (will_relocate) {
      return this.said(
        {
          ru: `Да, сейчас живу в другом городе (${city}), но готов[|а] переехать`,
          en: `Yes, I am in ${city} now but I am ready to move`,
        }[this.locale],
      );
    }
    return this.said(
      {
        ru: `Нет, живу в другом городе (${city}), переезжать не планирую`,
        en: `No, I live in ${city} and cannot move`,
      }[this.locale],
    );
  }

  question(question: Question): string {
    return this.said(this.application.says[question.id] ?? FALLBACK[this.locale][question.kind]);
  }

  /** Counting on from a place of the person's own, so that one chat does not say the same phrase twice in a row. */
  private pick(phrases: string[], salt: string, index = 0): string {
    const start = hash(`${this.person.key}/${this.application.to}/${salt}`);
    return phrases[(start + index) % phrases.length] as string;
  }

  private said(text: string): string {
    const form = this.person.gender === 'm' ? '$1' : '$2';
    const grammatical = text.replace(/\[([^|\]]*)\|([^\]]*)\]/g, form);
    return this.person.is_terse ? grammatical.toLowerCase().replace(/\.$/, '') : grammatical;
  }
}

function yearsInWords(years: number, locale: DemoLocale): string {
  if (locale === 'en') return `${years} ${years === 1 ? 'year' : 'years'}`;
  const words = { one: 'год', few: 'года', many: 'лет', other: 'года', zero: 'лет', two: 'года' };
  return `${years} ${words[new Intl.PluralRules('ru').select(years)]}`;
}

/** FNV-1a: the same choice of words on every run. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
