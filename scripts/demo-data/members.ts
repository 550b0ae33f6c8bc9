import type { Locale } from '../../api/src/catalogues/texts.js';
import type { Level } from '../../api/src/modules/members/member.policy.js';

export type DemoMemberKey = 'marina' | 'anna' | 'pavel' | 'daniel';

export interface DemoMember {
  key: DemoMemberKey;
  email: string;
  full_name: string;
  locale: Locale;
  profession_id: string;
  levels: Level[];
  languages: string[];
  about: string;
  /** What an administrator gave to begin with. */
  points: number;
}

/** Days from today on, and the hour in UTC: evenings in Moscow. */
interface Start {
  day: number;
  hour: number;
}

interface DemoSlots {
  interviewer: DemoMemberKey;
  level: Level;
  language: string;
  notes: string;
  starts: Start[];
}

export interface DemoMeeting extends Start {
  interviewer: DemoMemberKey;
  interviewee: DemoMemberKey;
  level: Level;
  language: string;
  /** What the interviewer has left; nothing: it is still due. */
  by_interviewer?: { rating: number; technical_score: number; comments: string };
  by_interviewee?: { rating: number; comments: string };
}

/** As every installation has them. */
const PROFESSIONS = {
  backend: '019b0000-0000-7000-8000-000000000001',
  frontend: '019b0000-0000-7000-8000-000000000002',
  qa: '019b0000-0000-7000-8000-000000000009',
};

export const demoMembers: DemoMember[] = [
  {
    key: 'marina',
    email: 'member@demo.example',
    full_name: 'Марина Котова',
    locale: 'ru',
    profession_id: PROFESSIONS.frontend,
    levels: ['junior', 'middle'],
    languages: ['ru'],
    about: 'Три года во фронтенде: React, TypeScript, тесты. Готовлюсь к переходу в продуктовую команду.',
    points: 4,
  },
  {
    key: 'anna',
    email: 'anna@demo.example',
    full_name: 'Анна Белова',
    locale: 'ru',
    profession_id: PROFESSIONS.backend,
    levels: ['middle', 'senior'],
    languages: ['ru', 'en'],
    about: 'Веду команду бэкенда, провела около сотни собеседований. Спрашиваю про базы данных и устройство систем.',
    points: 0,
  },
  {
    key: 'pavel',
    email: 'pavel@demo.example',
    full_name: 'Павел Громов',
    locale: 'ru',
    profession_id: PROFESSIONS.frontend,
    levels: ['middle'],
    languages: ['ru'],
    about: 'Фронтенд-разработчик. Люблю задачи на доступность и скорость страниц.',
    points: 4,
  },
  {
    key: 'daniel',
    email: 'daniel@demo.example',
    full_name: 'Daniel Reed',
    locale: 'en',
    profession_id: PROFESSIONS.qa,
    levels: ['junior', 'middle', 'senior'],
    languages: ['en'],
    about: 'QA engineer, six years. Test design, automation, and how to talk about a bug.',
    points: 3,
  },
];

/** Over by now, the earliest first. */
export const demoMeetings: DemoMeeting[] = [
  {
    ...{ interviewer: 'anna', interviewee: 'pavel', level: 'middle', language: 'ru', day: -12, hour: 16 },
    by_interviewer: {
      rating: 4,
      technical_score: 4,
      comments: 'Хорошо рассуждает вслух. Стоит повторить индексы и уровни изоляции транзакций.',
    },
    by_interviewee: { rating: 5, comments: 'Вопросы по делу, после каждого — разбор. Узнал больше, чем из книг.' },
  },
  {
    ...{ interviewer: 'anna', interviewee: 'daniel', level: 'senior', language: 'en', day: -9, hour: 17 },
    by_interviewer: {
      rating: 5,
      technical_score: 4,
      comments: 'Clear structure and honest about what he does not know. Practise estimates of load.',
    },
    by_interviewee: { rating: 4, comments: 'Demanding and fair. I would have liked more time for my own questions.' },
  },
  {
    ...{ interviewer: 'anna', interviewee: 'marina', level: 'middle', language: 'ru', day: -6, hour: 16 },
    by_interviewer: {
      rating: 4,
      technical_score: 3,
      comments: 'Уверенно про интерфейсы, слабее про сеть и кэширование. Отвечает коротко и понятно.',
    },
    by_interviewee: { rating: 5, comments: 'Спокойная атмосфера и очень конкретные советы.' },
  },
  {
    ...{ interviewer: 'marina', interviewee: 'pavel', level: 'middle', language: 'ru', day: -1, hour: 16 },
    by_interviewee: { rating: 5, comments: 'Отличные задачи на вёрстку и внимательный разбор решений.' },
  },
];

/** Booked, and still to come. */
export const demoBooking: DemoMeeting = {
  ...{ interviewer: 'pavel', interviewee: 'marina', level: 'middle', language: 'ru', day: 2, hour: 17 },
};

/** Open for whoever comes. */
export const demoSlots: DemoSlots[] = [
  {
    ...{ interviewer: 'anna', level: 'senior', language: 'ru' },
    notes: 'Проектирование системы, затем двадцать минут на ваши вопросы.',
    starts: [
      { day: 1, hour: 16 },
      { day: 3, hour: 16 },
    ],
  },
  {
    ...{ interviewer: 'anna', level: 'middle', language: 'en' },
    notes: 'SQL, transactions and one piece of code to review together.',
    starts: [{ day: 5, hour: 9 }],
  },
  {
    ...{ interviewer: 'pavel', level: 'middle', language: 'ru' },
    notes: 'React и TypeScript: живая задача в редакторе и разбор.',
    starts: [
      { day: 4, hour: 17 },
      { day: 7, hour: 17 },
    ],
  },
  {
    ...{ interviewer: 'daniel', level: 'junior', language: 'en' },
    notes: 'Test design for a small form, then questions about your projects.',
    starts: [
      { day: 1, hour: 15 },
      { day: 6, hour: 15 },
    ],
  },
  {
    ...{ interviewer: 'marina', level: 'junior', language: 'ru' },
    notes: 'Основы JavaScript и вёрстки. Подойдёт для первого собеседования.',
    starts: [{ day: 3, hour: 18 }],
  },
];
