import type { Cv, Job, Person } from './person.js';
import type { DemoLocale } from './types.js';

const MONTHS: Record<DemoLocale, string[]> = {
  ru: 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const HEADINGS = {
  ru: {
    about: 'Обо мне',
    experience: 'Опыт работы',
    education: 'Образование',
    skills: 'Ключевые навыки',
    languages: 'Знание языков',
    extra: 'Дополнительная информация',
    wanted: 'Желаемая должность и зарплата',
    lives: 'Проживает',
    present: 'настоящее время',
  },
  en: {
    about: 'Summary',
    experience: 'Experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    extra: 'Additional information',
    wanted: 'Desired position',
    lives: 'Lives in',
    present: 'Present',
  },
};

interface Contacts {
  phone: string;
  email: string;
}

/** The CV as the candidate would paste it. */
export function renderResume(person: Person, contacts: Contacts): string {
  if (typeof person.cv === 'string') {
    return person.cv.replaceAll('{phone}', contacts.phone).replaceAll('{email}', contacts.email).trim();
  }
  const render = { hh: renderHh, linkedin: renderLinkedin, compact: renderCompact }[person.cv.layout];
  return render(person, person.cv, contacts)
    .filter((line) => line !== null)
    .join('\n')
    .trim();
}

type Lines = (string | null)[];

function renderHh(person: Person, cv: Cv, contacts: Contacts): Lines {
  const words = HEADINGS[person.locale];
  return [
    person.full_name,
    ...(cv.personal ?? []),
    contacts.phone,
    contacts.email,
    `${words.lives}: ${person.city}`,
    '',
    words.wanted,
    cv.headline,
    cv.salary ?? null,
    '',
    words.experience,
    ...cv.jobs.flatMap((held) => [
      period(held, person.locale, ' — '),
      held.company,
      held.role,
      ...held.points.map((point) => `• ${point}`),
      '',
    ]),
    words.education,
    ...cv.studies,
    '',
    ...(cv.languages ? [words.languages, cv.languages, ''] : []),
    words.skills,
    cv.skills.join('   '),
    '',
    words.about,
    cv.about,
    ...(cv.extra ? ['', words.extra, cv.extra] : []),
  ];
}

function renderLinkedin(person: Person, cv: Cv, contacts: Contacts): Lines {
  const words = HEADINGS[person.locale];
  return [
    person.full_name,
    cv.headline,
    `${person.city} · ${contacts.email} · ${contacts.phone}`,
    '',
    words.about,
    cv.about,
    '',
    words.experience,
    '',
    ...cv.jobs.flatMap((held) => [
      held.role,
      held.company,
      period(held, person.locale, ' – '),
      ...held.points.map((point) => `- ${point}`),
      '',
    ]),
    words.education,
    ...cv.studies,
    '',
    words.skills,
    cv.skills.join(' · '),
    ...(cv.languages ? ['', words.languages, cv.languages] : []),
    ...(cv.extra ? ['', words.extra, cv.extra] : []),
  ];
}

function renderCompact(person: Person, cv: Cv, contacts: Contacts): Lines {
  const words = HEADINGS[person.locale];
  return [
    person.full_name.toUpperCase(),
    `${cv.headline}. ${person.city}, ${contacts.phone}, ${contacts.email}`,
    cv.salary ?? null,
    '',
    `${words.skills}: ${cv.skills.join(', ')}.`,
    cv.languages ? `${words.languages}: ${cv.languages}.` : null,
    '',
    `${words.experience.toUpperCase()}`,
    ...cv.jobs.flatMap((held) => [
      `${digits(held.from)} – ${held.to ? digits(held.to) : words.present.toLowerCase()}: ${held.role}, ${held.company}`,
      held.points.join(' '),
      '',
    ]),
    words.education.toUpperCase(),
    ...cv.studies,
    '',
    cv.about,
    cv.extra ?? null,
  ];
}

function period(held: Job, locale: DemoLocale, dash: string): string {
  return `${named(held.from, locale)}${dash}${held.to ? named(held.to, locale) : HEADINGS[locale].present}`;
}

function named(month: string, locale: DemoLocale): string {
  const [year, number] = month.split('-');
  return `${MONTHS[locale][Number(number) - 1]} ${year}`;
}

function digits(month: string): string {
  const [year, number] = month.split('-');
  return `${number}.${year}`;
}
