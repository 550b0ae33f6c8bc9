import { dateRanges, durationsIn, monthsCovered } from './resume-dates.policy.js';
import { resumeText } from './resume-text.policy.js';

const reference_date = new Date('2024-05-15T00:00:00Z');
const month = (value: number) => `${Math.floor(value / 12)}-${String((value % 12) + 1).padStart(2, '0')}`;
const rangesIn = (text: string) =>
  dateRanges(resumeText(text).plain, reference_date).map(({ from, until, is_current }) =>
    [month(from), month(until - 1), is_current ? 'current' : 'past'].join(' '),
  );

test.each([
  ['Март 2019 — по настоящее время', '2019-03 2024-05 current'],
  ['Март 2019 —\nнастоящее время', '2019-03 2024-05 current'],
  ['03.2019 - 11.2021', '2019-03 2021-11 past'],
  ['03.2019-11.2021', '2019-03 2021-11 past'],
  ['03/2019 – 11/2021', '2019-03 2021-11 past'],
  ['2018–2020', '2018-07 2020-06 past'],
  ['2018 г. – 2020 г.', '2018-07 2020-06 past'],
  ['2018 - н.в.', '2018-07 2024-05 current'],
  ['Jan 2020 – Present', '2020-01 2024-05 current'],
  ['January 2020 to March 2022', '2020-01 2022-03 past'],
  ['Sept. 2020 - Oct. 2021', '2020-09 2021-10 past'],
  ['с 2015 по 2018 год', '2015-07 2018-06 past'],
  ['с марта 2015 по июнь 2018', '2015-03 2018-06 past'],
  ['с мая 2021 г. по сей день', '2021-05 2024-05 current'],
  ['since 2019', '2019-07 2024-05 current'],
  ['с сентября 2020 года работаю водителем', '2020-09 2024-05 current'],
  ['01.09.2019 – 31.05.2020', '2019-09 2020-05 past'],
  ['2019-03 — 2021-11', '2019-03 2021-11 past'],
  ['до 2020: 02.2017 — 04.2019', '2017-02 2019-04 past'],
])('%j is read as %s', (text, expected) => {
  expect(rangesIn(text)).toEqual([expected]);
});

test.each([
  ['a telephone number', '+7 495 2015-20-18'],
  ['a single year', 'Победитель конкурса 2019'],
  ['an end before its start', '05.2020 — 03.2018'],
  ['a time to come', 'Jan 2030 - Dec 2031'],
  ['a salary', 'от 2000 до 2500'],
  ['a version', 'Windows 2008.1 - 2012.2'],
])('%s is no span of work', (_what, text) => {
  expect(rangesIn(text)).toEqual([]);
});

test('one bare year stands for half of it, and an end to come is cut at the reference date', () => {
  expect(rangesIn('2019 - 2019')).toEqual(['2019-01 2019-06 past']);
  expect(rangesIn('01.2024 - 12.2024')).toEqual(['2024-01 2024-05 past']);
});

test('months that two positions share count once', () => {
  const ranges = dateRanges('01.2020 - 12.2021\n06.2021 - 12.2022\n01.2015 - 12.2015', reference_date);
  expect(monthsCovered(ranges)).toBe(36 + 12);
});

test.each([
  ['5 лет 3 месяца', 63],
  ['1 год', 12],
  ['2,5 года', 30],
  ['полтора года', 18],
  ['более пяти лет', 60],
  ['10+ years', 120],
  ['2 years 6 months', 30],
  ['8 месяцев', 8],
  ['полгода', 6],
  ['three years', 36],
  ['7-летний', null],
  ['в 2019 году', null],
  ['99999 лет', null],
])('the length of time %j is %p months', (text, months) => {
  expect(durationsIn(text).map((duration) => duration.months)).toEqual(months === null ? [] : [months]);
});
