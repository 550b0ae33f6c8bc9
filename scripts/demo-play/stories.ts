import type { Locale } from '../../api/src/catalogues/texts.js';
import type { Requirements } from '../../api/src/modules/vacancies/requirements.policy.js';

/** Somebody who applies. */
export interface DemoApplicant {
  full_name: string;
  email: string;
  city: string;
  resume: string;
  /** What is said each time a point is asked, in turn; the last one again when asked more often. */
  replies: Record<string, string[]>;
}

export interface DemoStory {
  vacancy: {
    title: string;
    description: string;
    requirements: Requirements;
    location: string;
    work_format: 'hybrid';
    salary_min: number;
    salary_max: number;
    currency: string;
    salary_period: 'month' | 'year';
    language: Locale;
    approve_threshold: number;
  };
  faqs: { question: string; answer: string }[];
  /** The one whose chat is shown. */
  candidate: DemoApplicant;
  /** Go through the same chat unseen, so that the list has something to rank. */
  others: DemoApplicant[];
  fallback: string;
  words: DemoWords;
}

interface DemoWords {
  /** Acts of the play. */
  acts: { login: string; vacancy: string; apply: string; chat: string; score: string; list: string };
  logged_in: string;
  posted: string;
  asks: string;
  questions: string;
  uploaded: string;
  applied: string;
  others: string;
  bot: string;
  chat_over: string;
  score_of: string;
  outcomes: { met: string; partly: string; not_met: string; unknown: string };
  weight: string;
  quoted: string;
  in_resume: string;
  in_chat: string;
  in_application: string;
  decision: { approved: string; rejected: string };
  by_bot: string;
  needs_confirmation: string;
  place: string;
  open: string;
  no_account: string;
}

const month = (years_ago: number, number: number, words: string[]): string =>
  `${words[number - 1]} ${new Date().getFullYear() - years_ago}`;
const RU = (years_ago: number, number: number): string =>
  month(
    years_ago,
    number,
    'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' '),
  );
const EN = (years_ago: number, number: number): string =>
  month(
    years_ago,
    number,
    'January February March April May June July August September October November December'.split(' '),
  );

const ru: DemoStory = {
  vacancy: {
    title: 'Аналитик данных в команду доставки',
    description:
      'Доставляем продукты в 14 городах и решаем по цифрам, где открыть следующий склад. Нужен аналитик: SQL каждый день, отчёты для региональных управляющих, проверка гипотез вместе с логистами. В команде пять человек, офис в Москве, два дня в неделю вместе, остальные из дома.',
    requirements: {
      skills: [
        { name: 'SQL', importance: 'must', min_years: 2 },
        { name: 'Python', importance: 'must' },
        { name: 'Tableau', importance: 'nice' },
      ],
      min_experience_years: 2,
      languages: [{ code: 'en', level: 'b1' }],
      education: null,
      locations: ['Москва'],
      questions: [
        {
          id: 'office',
          text: 'Готовы ли вы приезжать в офис два дня в неделю?',
          kind: 'yes_no',
          knockout: true,
          importance: 'must',
        },
        {
          id: 'salary',
          text: 'На какой доход в месяц вы рассчитываете?',
          kind: 'number',
          unit: 'money',
          accept: { max: 230_000 },
          importance: 'must',
        },
        { id: 'start', text: 'Когда вы могли бы выйти на работу?', kind: 'date', importance: 'nice' },
      ],
    },
    location: 'Москва',
    work_format: 'hybrid',
    salary_min: 180_000,
    salary_max: 230_000,
    currency: 'RUB',
    salary_period: 'month',
    language: 'ru',
    approve_threshold: 0.6,
  },
  faqs: [
    { question: 'Есть ли премии?', answer: 'Да, раз в квартал, до двух окладов в год.' },
    { question: 'Оплачиваете ли обучение?', answer: 'Да, до 60 000 ₽ в год.' },
  ],
  candidate: {
    full_name: 'Дарья Лебедева',
    email: 'darya.lebedeva@mail.example',
    city: 'Москва',
    resume: `Дарья Лебедева
Аналитик данных
Проживает: Москва

Опыт работы
${RU(3, 4)} — настоящее время
Сеть аптек «Ромашка», аналитик
• Витрины для отчётов о продажах: SQL (PostgreSQL, ClickHouse), 40 отчётов в неделю.
• Скрипты на Python: прогноз спроса по 300 аптекам, ошибка снизилась с 18 до 11 %.

${RU(5, 8)} — ${RU(3, 3)}
Колл-центр «Алло», младший аналитик
• Отчёты о нагрузке, выгрузки на SQL.

Образование
МГУ, экономический факультет, бакалавр

Ключевые навыки
SQL, Python, pandas, ClickHouse, Excel`,
    replies: {
      'skill:tableau': ['Нет, работала в Power BI, но разберусь'],
      'language:en': ['B1, документацию читаю спокойно'],
      'question:office': ['А премии у вас есть?', 'Тогда да, два дня в неделю удобно'],
      'question:salary': ['от 200 до 240 тысяч'],
      'question:start': ['через две недели'],
      summary: ['исправьте сумму: от 200 до 220 тысяч', 'да, всё верно'],
    },
  },
  others: [
    {
      full_name: 'Игорь Мальцев',
      email: 'igor.maltsev@mail.example',
      city: 'Москва',
      resume: `Игорь Мальцев
Проживает: Москва

Опыт работы
${RU(1, 2)} — настоящее время
Магазин «Лампа», специалист по отчётности
• Сводные таблицы в Excel, простые запросы на SQL.

Ключевые навыки
Excel, SQL`,
      replies: {
        'skill:sql': ['год'],
        'skill:python': ['нет'],
        'skill:tableau': ['нет'],
        'language:en': ['A2'],
        'question:office': ['да'],
        'question:salary': ['180 тысяч'],
        'question:start': ['завтра'],
        experience: ['полтора года'],
      },
    },
    {
      full_name: 'Вера Ким',
      email: 'vera.kim@mail.example',
      city: 'Москва',
      resume: `Вера Ким
Проживает: Москва

Опыт работы
${RU(4, 1)} — настоящее время
Банк «Берег», аналитик
• SQL и Python каждый день, отчёты в Tableau.

Знание языков
Английский — B2

Ключевые навыки
SQL, Python, Tableau`,
      replies: {
        'question:office': ['нет, только удалённо'],
        'question:salary': ['220 тысяч'],
        'question:start': ['через месяц'],
      },
    },
  ],
  fallback: 'да',
  words: {
    acts: {
      login: 'Работодатель входит в систему',
      vacancy: 'Публикует вакансию',
      apply: 'Кандидат откликается',
      chat: 'Бот беседует с кандидатом',
      score: 'Что видит работодатель',
      list: 'Отклики по убыванию оценки',
    },
    logged_in: 'Вход выполнен: %{company_name} (%{email})',
    posted: 'Вакансия открыта: «%{title}», %{pay}',
    asks: 'Требования: %{list}',
    questions: 'Вопросы работодателя: %{list}',
    uploaded: 'Резюме загружено файлом: %{file_name}, %{size} КБ, прочитано символов: %{length}',
    applied: '%{full_name}: отклик отправлен, чат открыт по личной ссылке',
    others: 'Тем же путём откликаются ещё двое: %{list}',
    bot: 'Бот',
    chat_over: 'Чат завершён: ответы сохранены, оценка считается.',
    score_of: 'Оценка: %{score} при пороге %{threshold}',
    outcomes: { met: 'да', partly: 'частично', not_met: 'нет', unknown: 'неизвестно' },
    weight: 'вес %{weight}',
    quoted: '«%{quote}»',
    in_resume: 'резюме',
    in_chat: 'чат, сообщение %{seq}',
    in_application: 'анкета',
    decision: { approved: 'Одобрен', rejected: 'Отклонён' },
    by_bot: 'решение бота, правила версии %{rubric_version}',
    needs_confirmation: 'ждёт подтверждения человеком',
    place: '%{full_name} на месте %{place} из %{total}.',
    open: 'Вакансия и отклики остались в системе: вход employer@demo.example, пароль smartbot-demo, %{url}',
    no_account:
      'На сервере %{url} нет демо-аккаунта employer@demo.example. Демо-данные добавляет `make seed` (для своей базы — с SEED_DEMO=1).',
  },
};

const en: DemoStory = {
  vacancy: {
    title: 'Data analyst, delivery team',
    description:
      'We deliver groceries in 14 cities and choose the place of the next warehouse by numbers. We look for an analyst: SQL every day, reports for regional managers, testing ideas together with logistics. A team of five, an office in London, two days a week together, the rest from home.',
    requirements: {
      ...ru.vacancy.requirements,
      languages: [{ code: 'de', level: 'b1' }],
      locations: ['London'],
      questions: [
        {
          id: 'office',
          text: 'Can you come to the office two days a week?',
          kind: 'yes_no',
          knockout: true,
          importance: 'must',
        },
        {
          id: 'salary',
          text: 'What yearly pay do you expect?',
          kind: 'number',
          unit: 'money',
          accept: { max: 60_000 },
          importance: 'must',
        },
        { id: 'start', text: 'When could you start?', kind: 'date', importance: 'nice' },
      ],
    },
    location: 'London',
    work_format: 'hybrid',
    salary_min: 48_000,
    salary_max: 60_000,
    currency: 'GBP',
    salary_period: 'year',
    language: 'en',
    approve_threshold: 0.6,
  },
  faqs: [
    { question: 'Is there a bonus?', answer: 'Yes, every quarter, up to two monthly salaries a year.' },
    { question: 'Do you pay for training?', answer: 'Yes, up to £1,000 a year.' },
  ],
  candidate: {
    full_name: 'Grace Holloway',
    email: 'grace.holloway@mail.example',
    city: 'London',
    resume: `Grace Holloway
Data analyst
Lives in: London

Experience
${EN(3, 4)} – Present
Analyst, Daisy Pharmacies
- Data marts for sales reports: SQL (PostgreSQL, ClickHouse), 40 reports a week.
- Python scripts: demand forecast for 300 shops, error down from 18 to 11 %.

${EN(5, 8)} – ${EN(3, 3)}
Junior analyst, Hello Call Centre
- Workload reports, exports with SQL.

Education
University of Leeds, BSc Economics

Skills
SQL, Python, pandas, ClickHouse, Excel`,
    replies: {
      'skill:tableau': ['No, I have used Power BI, but I can learn it'],
      'language:de': ['B1, I read documentation without a dictionary'],
      'question:office': ['Is there a bonus?', 'Then yes, two days a week are fine'],
      'question:salary': ['from 54 to 62 thousand'],
      'question:start': ['in two weeks'],
      summary: ['correct the pay: from 54 to 58 thousand', 'yes, everything is right'],
    },
  },
  others: [
    {
      full_name: 'Ian Marsh',
      email: 'ian.marsh@mail.example',
      city: 'London',
      resume: `Ian Marsh
Lives in: London

Experience
${EN(1, 2)} – Present
Reporting specialist, Lamp Store
- Pivot tables in Excel, simple SQL queries.

Skills
Excel, SQL`,
      replies: {
        'skill:sql': ['one year'],
        'skill:python': ['no'],
        'skill:tableau': ['no'],
        'language:de': ['A2'],
        'question:office': ['yes'],
        'question:salary': ['50 thousand'],
        'question:start': ['tomorrow'],
        experience: ['a year and a half'],
      },
    },
    {
      full_name: 'Vera Kim',
      email: 'vera.kim@mail.example',
      city: 'London',
      resume: `Vera Kim
Lives in: London

Experience
${EN(4, 1)} – Present
Analyst, Shoreline Bank
- SQL and Python every day, reports in Tableau.

Languages
German — B2

Skills
SQL, Python, Tableau`,
      replies: {
        'question:office': ['no, remote only'],
        'question:salary': ['58 thousand'],
        'question:start': ['in a month'],
      },
    },
  ],
  fallback: 'yes',
  words: {
    acts: {
      login: 'An employer logs in',
      vacancy: 'Posts a vacancy',
      apply: 'A candidate applies',
      chat: 'The bot talks with the candidate',
      score: 'What the employer sees',
      list: 'Responses, best score first',
    },
    logged_in: 'Logged in: %{company_name} (%{email})',
    posted: 'The vacancy is open: “%{title}”, %{pay}',
    asks: 'Requirements: %{list}',
    questions: 'Questions of the employer: %{list}',
    uploaded: 'CV uploaded as a file: %{file_name}, %{size} KB, %{length} characters read',
    applied: '%{full_name}: applied, the chat is open by a personal link',
    others: 'Two more apply the same way: %{list}',
    bot: 'Bot',
    chat_over: 'The chat is over: the answers are stored, the score is being worked out.',
    score_of: 'Score: %{score}, threshold %{threshold}',
    outcomes: { met: 'yes', partly: 'partly', not_met: 'no', unknown: 'unknown' },
    weight: 'weight %{weight}',
    quoted: '“%{quote}”',
    in_resume: 'CV',
    in_chat: 'chat, message %{seq}',
    in_application: 'application form',
    decision: { approved: 'Approved', rejected: 'Rejected' },
    by_bot: 'decided by the bot, rubric %{rubric_version}',
    needs_confirmation: 'waits for a person to confirm',
    place: '%{full_name} is number %{place} of %{total}.',
    open: 'Vacancy and responses stay in the system: log in as employer@demo.example, password smartbot-demo, %{url}',
    no_account:
      'The server at %{url} has no demo account employer@demo.example. `make seed` adds the demo data (into a database of your own with SEED_DEMO=1).',
  },
};

export const stories: Record<Locale, DemoStory> = { ru, en };
