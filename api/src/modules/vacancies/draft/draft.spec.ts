import { draftVacancy, type VacancyDraft } from './draft.policy.js';

const JAVA = `Java-разработчик (Middle)
от 180 000 до 260 000 ₽ на руки
Требуемый опыт: 3–6 лет

ООО «Ромашка» — разработчик систем для логистики, на рынке более 15 лет.

Обязанности:
• Разработка микросервисов на Java 17 и Spring Boot
• Поддержка старого кода на PHP

Требования:
• Опыт коммерческой разработки на Java от 3 лет;
• Знание Spring Boot, Hibernate;
• Уверенное знание SQL (PostgreSQL);
• Понимание принципов ООП;
• Английский язык — не ниже B1;
• Высшее техническое образование.

Будет плюсом:
• Опыт работы с Kafka и Redis
• Опыт с Tarantool

Условия:
• Офис в Москве, м. Белорусская, гибридный график: 2 дня в офисе
• Оформление по ТК РФ или ИП
• ДМС, бюджет на обучение 50 000 ₽ в год`;

const SALES = `В компанию «Вектор» требуется менеджер по продажам в г. Казань

Хотите зарабатывать больше вместе с нами?

Что нужно:
- опыт активных продаж от 1 года, холодные звонки
- знание Excel и CRM (amoCRM, Битрикс24)
- водительские права категории B и личный автомобиль
- возраст от 23 до 40 лет
Преимуществом будет опыт продаж в B2B и знание английского языка.

Мы предлагаем:
- оклад 60 000 руб. + премия до 100 000 руб.
- командировки по области 1-2 раза в месяц

В отклике напишите, сколько сделок в месяц вы закрывали.`;

const FRONTEND = `Senior Frontend Engineer (Remote)

About us
Acme builds analytics for shops. Founded 12 years ago.

What we're looking for
* 5+ years of experience in frontend development
* 3+ years with React and TypeScript
* Experience with GraphQL is a plus
* You would ideally know Next.js
* No Angular experience needed
* English B2 or higher

We offer
$4,000–$6,000 per month, 25 days of holiday.

How many years have you worked with React in production?`;

const COOK = `Повар горячего цеха
Адрес: Санкт-Петербург, Невский проспект, 10
Зарплата 80–100 тыс. руб.
График 2/2, с 10 до 22.
Опыт работы поваром от года. Медицинская книжка обязательна. Образование среднее специальное или высшее.`;

const skillsOf = ({ requirements }: VacancyDraft) =>
  requirements.skills.map(
    ({ name, importance, min_years }) => `${name} ${importance}${min_years ? ` ${min_years}` : ''}`,
  );
const questionsOf = ({ requirements }: VacancyDraft) => requirements.questions.map(({ id, kind }) => `${id} ${kind}`);
const openOf = ({ open_points }: VacancyDraft) =>
  open_points.map(({ code, quote }) => (quote ? `${code}: ${quote}` : code));

describe('A pasted vacancy becomes suggestions', () => {
  test('title, place, format and pay are read from the usual places', () => {
    expect(draftVacancy(JAVA)).toMatchObject({
      title: 'Java-разработчик (Middle)',
      location: 'Москва',
      work_format: 'hybrid',
      salary_min: 180000,
      salary_max: 260000,
      currency: 'RUB',
      salary_period: 'month',
      language: 'ru',
    });
    expect(draftVacancy(SALES)).toMatchObject({
      title: 'Менеджер по продажам',
      location: 'Казань',
      work_format: null,
      salary_min: 60000,
      salary_max: 60000,
    });
    expect(draftVacancy(FRONTEND)).toMatchObject({
      title: 'Senior Frontend Engineer',
      location: null,
      work_format: 'remote',
      salary_min: 4000,
      salary_max: 6000,
      currency: 'USD',
      language: 'en',
    });
    expect(draftVacancy(COOK)).toMatchObject({
      title: 'Повар горячего цеха',
      location: 'Санкт-Петербург',
      work_format: 'office',
      salary_min: 80000,
      salary_max: 100000,
    });
  });

  test('skills are must or nice by the words around them, with the years that stand beside them', () => {
    expect(skillsOf(draftVacancy(JAVA))).toEqual([
      'Java must 3',
      'Spring Boot must',
      'Hibernate must',
      'SQL must',
      'PostgreSQL must',
      'Kafka nice',
      'Redis nice',
      'Tarantool nice',
    ]);
    expect(skillsOf(draftVacancy(SALES))).toEqual([
      'Продажи must 1',
      'Холодные звонки must',
      'Excel must',
      'CRM must',
      'B2B nice',
    ]);
    expect(skillsOf(draftVacancy(FRONTEND))).toEqual([
      'React must 3',
      'TypeScript must',
      'GraphQL nice',
      'Next.js nice',
    ]);
  });

  test('years of work, languages, education and cities', () => {
    expect(draftVacancy(JAVA).requirements).toMatchObject({
      min_experience_years: 3,
      languages: [{ code: 'en', level: 'b1' }],
      education: 'bachelor',
      locations: ['Москва'],
    });
    expect(draftVacancy(FRONTEND).requirements).toMatchObject({
      min_experience_years: 5,
      languages: [{ code: 'en', level: 'b2' }],
      education: null,
      locations: [],
    });
    // Of two that are enough the lower one is asked for.
    expect(draftVacancy(COOK).requirements).toMatchObject({ min_experience_years: 1, education: 'vocational' });
  });

  test('what no CV tells becomes a question', () => {
    expect(questionsOf(draftVacancy(JAVA))).toEqual([
      'hybrid yes_no',
      'contract choice',
      'salary number',
      'start_date date',
    ]);
    expect(questionsOf(draftVacancy(SALES))).toEqual([
      'travel yes_no',
      'driving_licence yes_no',
      'own_car yes_no',
      'salary number',
      'start_date date',
      'asked_1 text',
    ]);
    expect(questionsOf(draftVacancy(FRONTEND))).toEqual(['salary number', 'start_date date', 'asked_1 number']);
    expect(questionsOf(draftVacancy(COOK))).toEqual([
      'shifts yes_no',
      'medical_book yes_no',
      'salary number',
      'start_date date',
    ]);
    const salary = draftVacancy(JAVA).requirements.questions.find(({ id }) => id === 'salary');
    expect(salary?.accept).toEqual({ max: 260000 });
  });

  test('what was left open, assumed or not understood is told', () => {
    expect(openOf(draftVacancy(JAVA))).toEqual(['question.standard', 'line.not_read: Понимание принципов ООП']);
    expect(openOf(draftVacancy(SALES))).toEqual([
      'work_format.missing',
      'language.nice: Преимуществом будет опыт продаж в B2B и знание английского языка',
      'question.standard',
      'criterion.personal: возраст от 23 до 40 лет',
    ]);
    expect(openOf(draftVacancy('привет'))).toEqual([
      'title.missing',
      'work_format.missing',
      'location.missing',
      'salary.missing',
      'skills.missing',
      'experience.missing',
      'question.standard',
      'question.standard',
    ]);
  });

  test.each([
    ['Требования: опыт не требуется, Kafka знать не нужно', []],
    ['Требования:\n- опыт с Docker, желательно Kubernetes', ['Docker must', 'Kubernetes nice']],
    ['Requirements:\n- Docker (preferably Kubernetes)', ['Docker must', 'Kubernetes nice']],
    ['Требования:\n- знание SQL, знание Python будет плюсом', ['SQL must', 'Python nice']],
    ['Requirements:\n- We want you to know PostgreSQL', ['PostgreSQL must']],
    ['Nice to have: Redis\nRequirements: Redis', ['Redis must']],
    ['О компании\nМы делаем CRM на PHP.\n\nТребования:\n- Go', ['Go must']],
    ['Требования:\n- опыт работы на складе от 6 месяцев', ['Складская логистика must 0.5']],
  ])('%j asks for %j', (text, skills) => {
    expect(skillsOf(draftVacancy(text))).toEqual(skills);
  });

  test.each([
    ['Зарплата от 100 000 руб.', [100000, null, 'RUB']],
    ['Зарплата до 250 тыс. руб. на руки', [null, 250000, 'RUB']],
    ['ЗП: 80к-100к', [80000, 100000, null]],
    ['Salary: $120k–$150k per year', [120000, 150000, 'USD']],
    ['£33,000 to £41,000 depending on experience', [33000, 41000, 'GBP']],
    ['Оклад 55 000 рублей после испытательного срока', [55000, 55000, 'RUB']],
    ['2 500 000 тенге', [2500000, 2500000, 'KZT']],
    ['Бюджет на обучение 50 000 ₽, премия до 100 000 ₽', [null, null, null]],
    ['Выходите 3500 руб. за смену', [null, null, null]],
    ['Работаем с 2005 года, 120 сотрудников', [null, null, null]],
  ])('%j pays %j', (text, [min, max, currency]) => {
    const draft = draftVacancy(`Повар\n${text}`);
    expect([draft.salary_min, draft.salary_max, draft.currency]).toEqual([min, max, currency]);
  });

  test.each([
    ['Полностью удалённая работа', 'remote'],
    ['Работа дистанционно, из любой точки', 'remote'],
    ['Удалёнки нет, офис рядом с метро', 'office'],
    ['No remote, sorry', 'office'],
    ['Работать можно из офиса или из дома', 'hybrid'],
    ['Управление удалёнными серверами', null],
    ['Lead remote teams', null],
    ['Hybrid: 3 days in the office', 'hybrid'],
  ])('%j is %s', (text, work_format) => {
    expect(draftVacancy(`Инженер\n${text}`).work_format).toBe(work_format);
  });

  test('an age, a sex, a look never becomes a requirement, only a remark', () => {
    const draft = draftVacancy('Администратор\nТребования:\n- девушка до 30 лет, славянская внешность\n- знание Excel');
    expect(openOf(draft)).toContain('criterion.personal: девушка до 30 лет, славянская внешность');
    expect(JSON.stringify(draft.requirements)).not.toMatch(/девушк|30|славянск/);
    expect(draft.requirements.min_experience_years).toBeNull();
  });

  test('the language asked for is the language of the suggestions', () => {
    const draft = draftVacancy('Менеджер по продажам, Казань\nТребования: холодные звонки', 'en');
    expect(draft).toMatchObject({ language: 'en', location: 'Kazan' });
    expect(skillsOf(draft)).toEqual(['Cold calls must']);
    expect(draft.requirements.questions[0]?.text).toBe('What monthly pay do you expect?');
  });

  test('every quote stands verbatim where it is said to stand, whatever the text', () => {
    const odd = `${JAVA}\r\n\r\n${FRONTEND}\u2028🚀 Требования:\t• Ёмкий опыт с\u00a0Docker — от 2-х лет 👩‍💻\n\n${SALES}`;
    for (const text of [JAVA, SALES, FRONTEND, COOK, odd, '🚀'.repeat(500), 'Требования: '.repeat(500)]) {
      const { evidence, open_points } = draftVacancy(text);
      for (const { quote, start, end } of [...evidence, ...open_points])
        if (quote !== undefined) expect(text.slice(start, end)).toBe(quote);
    }
  });

  test('every suggestion of the text has its words, and paths lead to something', () => {
    for (const text of [JAVA, SALES, FRONTEND, COOK]) {
      const draft = draftVacancy(text);
      const paths = new Set(draft.evidence.map(({ path }) => path));
      draft.requirements.skills.forEach((_, index) => expect(paths).toContain(`requirements.skills.${index}`));
      for (const { path } of draft.evidence) {
        const value = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], draft);
        expect(value ?? null).not.toBeNull();
      }
    }
  });

  test('the longest text is read at once, however it is made', () => {
    const whole = (piece: string) => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
    for (const text of ['1 ', 'от 1 до ', ', знание ', 'a.', '-\n', 'Java, ', '₽1 000 ', 'офис в ', `${JAVA}\n`].map(
      whole,
    )) {
      const start = performance.now();
      draftVacancy(text);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});
