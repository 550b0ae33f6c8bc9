import type { OpenPoint } from '../../scoring/score.policy.js';
import { EDUCATION_LEVELS, LANGUAGE_LEVELS, NO_REQUIREMENTS } from '../../vacancies/requirements.policy.js';
import type { VacancyFacts } from './dialogue-state.policy.js';
import { readAnswer } from './read-answer.policy.js';
import { readChoice } from './reading-choice.policy.js';

const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' | '))
    .map((row) => {
      const [message, expected] = row.split('=>');
      return [(message ?? '').trim(), (expected ?? '').trim()];
    });

const choose = (message: string, options: string[]) => {
  const read = readChoice(
    message,
    options.map((value) => ({ value, names: [value] })),
  );
  return read.is_read ? read.value : { unclear: '?', many: 'many', impossible: '!' }[read.why];
};

const FORMATS = ['Офис', 'Гибрид', 'Удалённо'];
const FORMATS_TABLE = rows(`
Офис => Офис | офис => Офис | ОФИС! => Офис | в офисе => Офис | в офис => Офис | офисный => Офис | офиса => Офис | Лучше офис => Офис | мне ближе офис => Офис | офс => ? | офисс => Офис | 1 => Офис | 1. => Офис | 1) => Офис | вариант 1 => Офис | первый => Офис | первый вариант => Офис | первое => Офис | а => Офис | a => Офис | один => Офис | № 1 => Офис | номер 1 => Офис
Гибрид => Гибрид | гибрид => Гибрид | гибридный => Гибрид | гибридный формат => Гибрид | гибридно => Гибрид | гибрит => Гибрид | гибирд => Гибрид | гбрид => Гибрид | гибридд => Гибрид | гиб => Гибрид | 2 => Гибрид | второй => Гибрид | второй вариант => Гибрид | вариант 2 => Гибрид | выбираю второй => Гибрид | б => Гибрид | b => Гибрид | два => Гибрид | второе => Гибрид | наверное, гибрид => Гибрид | пожалуй, гибрид => Гибрид | да, гибрид => Гибрид
Удалённо => Удалённо | удаленно => Удалённо | удалённая => Удалённо | удалённая работа => Удалённо | удалёнка => Удалённо | удаленка => Удалённо | на удалёнке => Удалённо | удаленно! => Удалённо | только удалённо => Удалённо | удалено => Удалённо | удоленно => Удалённо | 3 => Удалённо | третий => Удалённо | последний => Удалённо | в => Удалённо | c => Удалённо | третий вариант => Удалённо | последний вариант => Удалённо | предпочитаю удалённо => Удалённо
офис или гибрид => many | и офис, и удалённо => many | оба => many | оба варианта => many | любой => many | все => many | both => many | either => many | не офис => ? | только не офис => ? | без разницы => ? | привет => ? | да => ? | нет => ? | 4 => ! | 0 => ! | четвёртый => ! | 7 => ! | 🙂 => ? | ... => ? | ? => ? | хочу денег => ? | первый или второй => ?
`);

const SHIFTS = ['Morning shift', 'Evening shift', 'Night shift'];
const SHIFTS_TABLE = rows(`
Morning shift => Morning shift | morning shift => Morning shift | Morning => Morning shift | morning please => Morning shift | the morning one => Morning shift | mornings => Morning shift | I prefer the morning => Morning shift | the first => Morning shift | first => Morning shift | the first one => Morning shift | option 1 => Morning shift | 1 => Morning shift | A => Morning shift | option a => Morning shift | number 1 => Morning shift | number one => ? | mornng => Morning shift | moring shift => Morning shift | morn => Morning shift
Evening shift => Evening shift | evening => Evening shift | Evening! => Evening shift | the second one => Evening shift | second => Evening shift | second option => Evening shift | option 2 => Evening shift | two => Evening shift | b => Evening shift | evenings => Evening shift | evning => Evening shift | eveing shift => Evening shift | I'd go with evening => Evening shift | #2 => Evening shift | 2) => Evening shift | I would choose the evening shift => Evening shift
Night shift => Night shift | night => Night shift | nights => Night shift | the third one => Night shift | the last one => Night shift | last => Night shift | 3 => Night shift | c => Night shift | nigth shift => Night shift | NIGHT SHIFT => Night shift | night shift please => Night shift | the night one, please => Night shift
morning or evening => many | both => many | all => many | any => many | either one => many | shift => ? | not night => ? | I can't do nights => ? | without nights => ? | neither => many | hello => ? | yes => ? | 5 => ! | the tenth => ! | whatever => ?
`);

const YEARS_BANDS = ['до 1 года', '1–3 года', 'более 3 лет'];
const BANDS_TABLE = rows(`
до 1 года => до 1 года | До 1 года. => до 1 года | 1–3 года => 1–3 года | 1-3 года => 1–3 года | 1 - 3 года => 1–3 года | более 3 лет => более 3 лет | Более 3 лет! => более 3 лет | более трёх => более 3 лет | первый => до 1 года | второй вариант => 1–3 года | последний => более 3 лет | 2 => ?
`);

const LICENCES = ['A', 'B', 'C', 'Нет прав'];
const LICENCES_TABLE = rows(`
A => A | b => B | B. => B | категория B => B | у меня B => B | c => C | C => C | нет прав => Нет прав | прав нет => Нет прав | B и C => many | 2 => B
`);

const STACKS = ['Java', 'JavaScript', 'C#', 'C++', 'Не знаю'];
const STACKS_TABLE = rows(`
java => Java | Java => Java | javascript => JavaScript | JavaScript => JavaScript | javscript => JavaScript | пишу на Java => Java | не знаю => Не знаю | Java и JavaScript => many
`);

const point = (topic: 'language' | 'education', options: readonly string[]): OpenPoint => ({
  id: topic,
  topic,
  kind: 'choice',
  importance: 'must',
  options: [...options],
  ...(topic === 'language' ? { subject: 'en' } : {}),
});
const FACTS: VacancyFacts = {
  title: '',
  company_name: '',
  description: '',
  location: null,
  work_format: 'office',
  salary_min: null,
  salary_max: null,
  currency: 'RUB',
  salary_period: null,
  requirements: NO_REQUIREMENTS,
  status: 'open',
  faqs: [],
};

const level = (topic: 'language' | 'education', message: string): string => {
  const read = readAnswer(
    point(topic, topic === 'language' ? LANGUAGE_LEVELS : EDUCATION_LEVELS),
    message,
    FACTS,
    '2026-11-21',
  );
  if (!read.is_read) return { unclear: '?', many: 'many', impossible: '!' }[read.why];
  const { value } = read.value;
  if (value === null) return 'declined';
  return value.kind === 'choice' ? value.option : value.kind === 'yes_no' && !value.yes ? 'none' : '?';
};

const LEVELS_TABLE = rows(`
B2 => b2 | b2 => b2 | В2 => b2 | B2 — выше среднего => b2 | выше среднего => b2 | upper intermediate => b2 | Upper-Intermediate => b2 | upper => b2 | у меня B2 => b2 | уровень B2 => b2 | примерно B2 => b2 | intermediate => b1 | B1 => b1 | средний => b1 | разговорный => b1 | pre-intermediate => a2 | A2 => a2 | elementary => a2 | beginner => a1 | начальный => a1 | базовый => a1 | A1 => a1 | advanced => c1 | C1 => c1 | С1 => c1 | свободно => c1 | свободный => c1 | Fluent => c1 | fluent => c1 | I'm fluent => c1 | свободно говорю => c1 | C2 => c2 | proficient => c2 | в совершенстве => c2 | native => native | native speaker => native | родной => native | носитель => native | Родной => native | bilingual => native
не владею => none | не знаю => declined | не знаю английского => none | не говорю => none | нет => none | никак => none | no => none | I don't speak it => none | да => ? | хорошо => ? | B1 или B2 => many | привет => ? | пропустить => declined | skip => declined
`);
/** What is said besides a level takes nothing from it, and what denies one is no answer. */
const TOLD_LEVELS_TABLE = rows(`
B1, документацию читаю без словаря => b1 | B1, читаю документацию без словаря => b1 | B1 документацию читаю без словаря => b1 | B1 — читаю без словаря => b1 | B1 - читаю без словаря => b1 | B1 (читаю без словаря) => b1 | B1. Читаю без словаря. => b1 | Читаю без словаря, B1 => b1 | В1, без словаря => b1 | B2, сертификата нет => b2 | B2, без сертификата => b2 | B2 без сертификата => b2 | Сертификата нет, но уровень B2 => b2 | B1, разговорной практики нет => b1 | B1, но не говорю на нём каждый день => b1 | B1, говорю не очень бегло => b1 | B2, но давно не практиковался => b2 | B2 но давно не практиковался => b2 | A2, говорить сложно, но читаю => a2 | средний, без разговорной практики => b1 | Intermediate, без сертификата => b1 | свободно, без акцента => c1 | C1, никаких проблем, не переживайте => c1 | выше среднего, хотя сертификата нет => b2 | Не идеальный: B1 => b1 | не B2, а B1 => b1 | у меня не B2, а B1 => b1 | B2, до C1 не дотягиваю => b2 | B2, не свободно => b2 | не знаю точно, примерно B1 => b1 | Не знаю, наверное B1 => b1 | родной, других не знаю => native | B1; фильмы без субтитров пока не смотрю => b1
B1, I read documentation without a dictionary => b1 | B1, I don't need a dictionary => b1 | B2, no certificate => b2 | B2, but I don't have a certificate => b2 | B2 but I don't practise it => b2 | No certificate, but it is B2 => b2 | intermediate, I do not speak it daily => b1 | B2, not fluent => b2 | upper intermediate, not fluent yet => b2 | C1 (no certificate) => c1 | not B2, rather B1 => b1 | I don't know exactly, about B1 => b1 | advanced, no problems at all => c1
не B2 => ? | B2 не моё => ? | до B2 не дотягиваю => ? | до уровня B2 я пока не дотягиваю => ? | B2 у меня точно не наберётся => ? | без B2 => ? | кроме B2 => ? | не свободно => ? | не в совершенстве => ? | не родной => ? | читаю без словаря => ? | без словаря => ? | свободно читаю, не говорю => many | не B2, не B1 => many | требуется B2, но я не владею => many | B2 просили, а я не говорю => many | not B2 => ? | not fluent => ? | B2 is asked, but I don't speak it => many | I can't say it is B2 => ? | B1, B2, не C1 => many | B1, может B2, не уверен => many
не владею, только русский => none | не говорю совсем => none | нет, не учил => none | I never learned it => none
`);
const DEGREES_TABLE = rows(`
высшее => bachelor | Высшее (бакалавр) => bachelor | бакалавр => bachelor | бакалавриат => bachelor | вуз => bachelor | университет => bachelor | закончил университет => bachelor | неоконченное высшее => bachelor | магистр => master | магистратура => master | специалитет => master | специалист => master | Высшее (магистр или специалист) => master | среднее => secondary | школа => secondary | 11 классов => secondary | среднее специальное => vocational | среднее профессиональное => vocational | колледж => vocational | техникум => vocational | кандидат наук => doctor | аспирантура => doctor | учёная степень => doctor
bachelor => bachelor | Bachelor's degree => bachelor | bachelors => bachelor | BSc => bachelor | university => bachelor | master => master | Master's degree => master | masters => master | MSc => master | MBA => master | PhD => doctor | doctorate => doctor | high school => secondary | college => vocational | vocational => vocational | none => none | нет образования => none
`);

describe('reading a choice', () => {
  test('the tables hold more than two hundred utterances', () => {
    const all = [
      FORMATS_TABLE,
      SHIFTS_TABLE,
      BANDS_TABLE,
      LICENCES_TABLE,
      STACKS_TABLE,
      LEVELS_TABLE,
      TOLD_LEVELS_TABLE,
      DEGREES_TABLE,
    ].flat();
    expect(all.length).toBeGreaterThanOrEqual(250);
  });
  test.each(FORMATS_TABLE)('of the work formats «%s» is %s', (message, expected) =>
    expect(choose(message, FORMATS)).toBe(expected),
  );
  test.each(SHIFTS_TABLE)('of the shifts «%s» is %s', (message, expected) =>
    expect(choose(message, SHIFTS)).toBe(expected),
  );
  test.each(BANDS_TABLE)('of the bands «%s» is %s', (message, expected) =>
    expect(choose(message, YEARS_BANDS)).toBe(expected),
  );
  test.each(LICENCES_TABLE)('of the licences «%s» is %s', (message, expected) =>
    expect(choose(message, LICENCES)).toBe(expected),
  );
  test.each(STACKS_TABLE)('of the languages of code «%s» is %s', (message, expected) =>
    expect(choose(message, STACKS)).toBe(expected),
  );
  test.each(LEVELS_TABLE)('as a level of English «%s» is %s', (message, expected) =>
    expect(level('language', message)).toBe(expected),
  );
  test.each(TOLD_LEVELS_TABLE)('as a level that is told with more «%s» is %s', (message, expected) =>
    expect(level('language', message)).toBe(expected),
  );
  test.each(DEGREES_TABLE)('as education «%s» is %s', (message, expected) =>
    expect(level('education', message)).toBe(expected),
  );
});
