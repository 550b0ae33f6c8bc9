import { openResume, skillsIn } from './resume.policy.js';
import { skillQuery } from './skill-patterns.policy.js';

const reference_date = new Date('2024-05-15T00:00:00Z');

function look(skill: string, text: string) {
  const resume = openResume(text, reference_date);
  return skillsIn(resume, skillQuery('x', skill).direct).get('x') ?? null;
}
const has = (skill: string, text: string) => look(skill, text) !== null;

test.each([
  ['JavaScript', 'Стек: JS, CSS'],
  ['JS', 'писал на JavaScript'],
  ['PostgreSQL', 'Базы: Postgres 14'],
  ['Kubernetes', 'деплой в k8s'],
  ['1С', 'работала в 1C:Бухгалтерия 8.3'],
  ['1C', 'программы: 1С, Excel'],
  ['Excel', 'отлично знаю эксель'],
  ['Эксель', 'Навыки: MS Excel'],
  ['C#', 'Разработчик C# / .NET'],
  ['C#', 'Разработчик С# (кириллица)'],
  ['C++', 'C++17, Qt'],
  ['.NET', 'ASP.NET Core, .NET 6'],
  ['Go', 'Стек: Go, gRPC'],
  ['Go', 'Golang developer'],
  ['Go', 'Go developer since 2019'],
  ['Go', 'пишу на Go'],
  ['R', 'Python, R, SQL'],
  ['C', 'Языки: C, C++'],
  ['Node.js', 'NodeJS и Express.js'],
  ['Python', 'python3, bash'],
  ['Spring', 'Стек: Spring Boot, Hibernate'],
  ['Kafka / RabbitMQ', 'интеграции через Кафку'],
  ['SQL (PostgreSQL)', 'пишу запросы SQL'],
  ['опыт работы с Kafka', 'Kafka'],
  ['CI/CD', 'настройка CI/CD в GitLab'],
  ['Java 11+', 'Java 17, Spring'],
  ['Холодные звонки', 'делал холодный обзвон базы'],
  ['холодные звонки', 'совершала по 60 холодных исходящих звонков'],
  ['cold calls', 'made 80 cold calls a day'],
  ['Работа с кассой', 'кассир на онлайн-кассе'],
  ['Касса', 'работа на кассе, выкладка'],
  ['ведение переговоров', 'вёл переговоры с сетями'],
  ['ведение переговоров', 'вела переговоры с сетями'],
  ['Управление персоналом', 'управлял персоналом склада (12 человек)'],
  ['negotiation', 'Negotiating contracts with suppliers'],
  ['Инъекции', 'делала уколы и капельницы'],
  ['IV therapy', 'Administered intravenous medication'],
  ['Категория C', 'Права категорий В, С, Е'],
  ['Категория CE', 'водительское удостоверение, кат. B, C, E'],
  ['Category B', 'Driving licence categories B and C'],
  ['погрузчик', 'Управлял вилочным погрузчиком Toyota'],
  ['Forklift', 'Certified forklift operator'],
  ['Первичная документация', 'обработка первичных документов'],
  ['Расчёт заработной платы', 'расчет зарплаты на 120 человек'],
  ['ремонт обуви', 'ремонтировал и чинил: ремонт мужской обуви'],
  ['Grooming', 'Dog grooming for three years'],
])('%j is found in %j', (skill, text) => {
  expect(has(skill, text)).toBe(true);
});

test.each([
  ['Java', 'JavaScript, TypeScript'],
  ['JavaScript', 'Java, Kotlin'],
  ['SQL', 'NoSQL'],
  ['C', 'C++ и C#'],
  ['C++', 'C, Go'],
  ['C#', 'C, C++'],
  ['C', 'Права категорий B, C'],
  ['C', 'работал с людьми'],
  ['Go', 'I go the extra mile'],
  ['Go', 'Go above and beyond'],
  ['Go', 'go-to-market strategy'],
  ['R', 'R&D department'],
  ['Excel', 'I excel at sales'],
  ['Excel', 'excellent communication'],
  ['Word', 'keep my word'],
  ['Spring', 'Internship, Spring 2019'],
  ['React', 'quick to reacted situations'],
  ['Касса', 'кассета'],
  ['управление персоналом', 'обучение персонала'],
  ['Категория D', 'категории B, C'],
  ['холодные звонки', 'холодный склад. Входящие звонки.'],
])('%j is not found in %j', (skill, text) => {
  expect(has(skill, text)).toBe(false);
});

test.each([
  ['SQL', 'без опыта SQL'],
  ['SQL', 'Без опыта работы с SQL'],
  ['Java', 'не работал с Java'],
  ['Java', 'не работала с Java'],
  ['Java', 'Никогда не писал на Java и Kotlin'],
  ['Kotlin', 'Никогда не писал на Java и Kotlin'],
  ['Java', 'Java не знаю'],
  ['Java', 'Java: нет'],
  ['Java', 'опыта с Java нет'],
  ['Java', 'не имею опыта с Java'],
  ['Java', 'no experience with Java'],
  ['Kotlin', 'No commercial experience with Java or Kotlin'],
  ['Java', 'I have never used Java'],
  ['Java', "I don't know Java"],
  ['Java', 'I do not have experience in Java'],
  ['Excel', 'not familiar with Excel'],
  ['Python', 'хочу изучить Python'],
  ['Python', 'хотела бы освоить Python'],
  ['Python', 'Планирую учить Python'],
  ['Python', 'готов изучать Python'],
  ['Python', 'сейчас изучаю Python'],
  ['Python', 'planning to learn Python'],
  ['Python', 'would like to learn Python'],
  ['Python', 'Currently learning Python'],
])('%j is no evidence in %j', (skill, text) => {
  expect(has(skill, text)).toBe(false);
});

test.each([
  ['Python', 'не работал с Java, работал с Python'],
  ['Python', 'Без опыта в Java, но писал на Python'],
  ['Java', 'Java (Kotlin не знаю)'],
  ['Python', 'I have not used Java. Python for 5 years'],
  ['SQL', 'Не только отчёты, но и SQL'],
  ['SQL', 'Хочу предложить свой опыт в SQL'],
  ['Excel', 'Хочу работать у вас.\nExcel, Word'],
  ['Python', 'No experience with Java, but used Python'],
])('%j is evidence in %j', (skill, text) => {
  expect(has(skill, text)).toBe(true);
});

test('years of a skill are the months of the positions that name it, shared months once', () => {
  const cv =
    'Опыт работы\n01.2018 — 12.2019\nООО А\nJava, SQL\n\n01.2020 — 12.2020\nООО Б\nPython\n\n07.2019 — 06.2021\nООО В\nJava';
  expect(look('Java', cv)?.years).toBe(3.5);
  expect(look('Python', cv)?.years).toBe(1);
  expect(look('SQL', cv)?.years).toBe(2);
});

test('a skill that only stands in a list has no years', () => {
  expect(look('SQL', 'Опыт работы\n01.2018 — 12.2019\nООО А\nанализ\n\nНавыки\nSQL')).toMatchObject({ years: null });
});

test.each([
  ['SQL', 'SQL — 5 лет', 5],
  ['SQL', 'SQL (более 3 лет)', 3],
  ['Java', '5 years of commercial experience with Java', 5],
  ['Java', '2,5 года Java', 2.5],
  ['Excel', 'опыт работы в Excel 10 лет', 10],
  ['Java', 'Стаж 15 лет. Знаю Java', null],
  ['Java', 'Мне 35 лет, Java', null],
])('the years of %j stated in %j are %p', (skill, text, years) => {
  expect(look(skill, text)).toMatchObject({ years });
});

test('the latest work is quoted first', () => {
  const cv = 'Навыки\nSQL\n\nОпыт работы\n01.2022 — 12.2022\nновый SQL\n\n01.2015 — 12.2016\nстарый SQL';
  expect(look('SQL', cv)?.evidence.map(({ quote }) => quote)).toEqual(['новый SQL', 'старый SQL', 'SQL']);
});
