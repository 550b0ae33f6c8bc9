import { namesCity } from './cities.policy.js';
import { readResume } from './resume.policy.js';

const reference_date = new Date('2024-05-15T00:00:00Z');
const read = (text: string) => readResume(text, reference_date);

describe('languages', () => {
  test.each([
    ['Английский — B2', 'en b2'],
    ['Английский — B2 — Средне-продвинутый', 'en b2'],
    ['Английский: В1 (кириллицей)', 'en b1'],
    ['Английский язык — свободно', 'en c1'],
    ['Английский — C1 — Продвинутый', 'en c1'],
    ['Свободный английский', 'en c1'],
    ['Русский — Родной', 'ru native'],
    ['Английский — A2 — Элементарный', 'en a2'],
    ['Английский: базовый', 'en a1'],
    ['Английский — читаю техническую литературу', 'en a2'],
    ['Английский разговорный', 'en b1'],
    ['English: Upper-Intermediate', 'en b2'],
    ['English - pre-intermediate', 'en a2'],
    ['English (Native or Bilingual)', 'en native'],
    ['English (Professional Working)', 'en b2'],
    ['English (Limited Working)', 'en b1'],
    ['Nurse with fluent English', 'en c1'],
    ['Languages\nEnglish\nC2', 'en c2'],
    ['German: B1', 'de b1'],
    ['Знание английского языка', 'en null'],
    ['Языки\nАнглийский', 'en null'],
  ])('%j tells %s', (text, expected) => {
    expect(read(text).languages.map(({ code, level }) => `${code} ${level}`)).toEqual([expected]);
  });

  test.each([
    'Продажи в английской компании',
    'Английский не знаю',
    'без английского',
    'Хочу выучить английский до B2',
    'The German market',
  ])('%j tells none', (text) => {
    expect(read(text).languages).toEqual([]);
  });

  test('each language keeps its own level, and the highest counts', () => {
    const text = 'Языки: русский — родной, английский — B1, немецкий — A2\nEnglish: C1';
    expect(read(text).languages.map(({ code, level }) => `${code} ${level}`)).toEqual(['ru native', 'en c1', 'de a2']);
  });
});

describe('education', () => {
  test.each([
    ['Образование\nВысшее\n2015 МГУ', 'bachelor'],
    ['Образование: высшее', 'bachelor'],
    ['Высшее медицинское образование', 'bachelor'],
    ['Образование\nКазанский федеральный университет, бакалавр', 'bachelor'],
    ['Магистратура, экономика', 'master'],
    ['Образование\nИнженер-строитель, диплом специалиста', 'master'],
    ['Кандидат технических наук', 'doctor'],
    ['PhD in Physics', 'doctor'],
    ["Education\nMaster's degree in Finance", 'master'],
    ['Education\nBSc Nursing, University of Leeds', 'bachelor'],
    ['Среднее специальное образование', 'vocational'],
    ['Образование\nМедицинский колледж', 'vocational'],
    ['Образование\nШкола № 5', 'secondary'],
    ['Неоконченное высшее образование', 'secondary'],
    ['High school', 'secondary'],
    ['мастер маникюра, Scrum master', null],
    ['Работал в университете охранником', null],
  ])('%j tells %p', (text, level) => {
    expect(read(text).education?.level ?? null).toBe(level);
  });
});

describe('city', () => {
  test.each([
    ['Проживает: Казань\nопыт', 'Казань'],
    ['Город: Набережные Челны', 'Набережные Челны'],
    ['Город: Малые Вязёмы', 'Малые Вязёмы'],
    ['Адрес: г. Москва, ул. Казанская, д. 5', 'Москва'],
    ['Иван Петров\nМосква, м. Сокол', 'Москва'],
    ['Location: London, UK', 'London'],
    ['Живу в Казани', 'Казани'],
    ['Владимир Петров\nводитель', null],
    ['ул. Московская, 5\nводитель', null],
  ])('%j tells %p', (text, name) => {
    expect(read(text).city?.name ?? null).toBe(name);
  });

  test.each([
    ['Москва', 'Moscow', true],
    ['живу в Казани', 'Казань', true],
    ['СПб, м. Девяткино', 'Санкт-Петербург', true],
    ['г. Нижний Новгород', 'Нижний Новгород', true],
    ['Пермь', 'Москва', false],
    ['Московская область', 'Москва', false],
    ['Нижний Тагил', 'Нижний Новгород', false],
    ['', 'Москва', false],
  ])('%j names %j: %p', (words, city, expected) => {
    expect(namesCity(words, city)).toBe(expected);
  });

  test.each([
    ['Готов к переезду, готов к командировкам', true],
    ['Готова к переезду', true],
    ['Не готов к переезду', false],
    ['Willing to relocate', true],
    ['not willing to relocate', false],
  ])('%j: ready to move is %p', (text, is_ready) => {
    expect(read(text).relocation?.is_ready).toBe(is_ready);
  });
});

describe('experience', () => {
  test.each([
    ['Опыт работы — 5 лет 3 месяца', 63],
    ['Стаж работы 10 лет', 120],
    ['Общий стаж: более 12 лет', 144],
    ['10+ years of experience in nursing', 120],
    ['Водитель с опытом 7 лет', 84],
    ['Мне 42 года', null],
    ['Компания 15 лет на рынке', null],
    ['Опыт работы\n01.2020 — 12.2020\nООО А\n\nОбразование\n2010 — 2015 МГУ', 12],
    ['2010–2015 Казанский университет\n2015–2018 ООО Ромашка, бухгалтер', 36],
    [
      'Образование\n09.2010 — 06.2015 КНИТУ\n\nОпыт работы\n01.2016 — 12.2017\nМедицинский университет, преподаватель',
      24,
    ],
    ['Проекты\n01.2020 — 12.2021 мой сайт', null],
    ['Работал с людьми', null],
  ])('%j tells %p months', (text, months) => {
    expect(read(text).experience?.months ?? null).toBe(months);
  });
});
