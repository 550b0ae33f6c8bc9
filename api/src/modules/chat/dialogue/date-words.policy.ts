import { compilePhrases } from './words.policy.js';

/** The words of which dates are made, in both languages. */

export const NOW = compilePhrases(
  'сегодня, сейчас, сразу, немедленно, незамедлительно, хоть сейчас, хоть сегодня, прямо сейчас, в любой момент, в любое время, в любой день, как можно скорее, как можно быстрее, срочно, готов выйти, готова выйти, уже готов, уже готова, уже свободен, уже свободна, моментально, когда угодно',
  'today, now, right now, right away, straight away, asap, a s a p, immediately, immediate, as soon as possible, any time, anytime, any day, at once, whenever, instantly, already available',
);
export const TOMORROW = compilePhrases('завтра, с завтрашнего дня, завтрашний день, tomorrow, tmrw, tomorow');
export const AFTER_TOMORROW = compilePhrases('послезавтра, day after tomorrow');
export const NEXT_WEEK = compilePhrases(
  'на следующей неделе, со следующей недели, следующая неделя, след неделя, на той неделе, на будущей неделе, next week, following week, coming week',
);
export const NEXT_MONTH = compilePhrases(
  'в следующем месяце, со следующего месяца, следующий месяц, next month, following month',
);
export const END_OF_MONTH = compilePhrases(
  'в конце месяца, к концу месяца, конец месяца, в конце этого месяца, end of the month, end of month, end of this month',
);
export const AFTER_NEW_YEAR = compilePhrases(
  "после нового года, после нг, после праздников, с нового года, в новом году, after new year, after the new year, after new year's, after the holidays",
);

export const WEEKDAYS = compileEach([
  'воскресенье воскресенья воскресенью sunday sun',
  'понедельник понедельника понедельнику пн monday mon',
  'вторник вторника вторнику вт tuesday tue tues',
  'среда среду среды среде wednesday wed',
  'четверг четверга четвергу чт thursday thu thur thurs',
  'пятница пятницу пятницы пятнице пт friday fri',
  'суббота субботу субботы субботе сб saturday sat',
]);
export const MONTHS = compileEach([
  'январь января январе январю январем янв january jan',
  'февраль февраля феврале февралю февралем фев февр february feb',
  'март марта марте марту мартом мар march mar',
  'апрель апреля апреле апрелю апрелем апр april apr',
  'май мая мае маю маем may',
  'июнь июня июне июню июнем июн june jun',
  'июль июля июле июлю июлем июл july jul',
  'август августа августе августу августом авг august aug',
  'сентябрь сентября сентябре сентябрю сентябрем сен сент september sep sept',
  'октябрь октября октябре октябрю октябрем окт october oct',
  'ноябрь ноября ноябре ноябрю ноябрем ноя нояб november nov',
  'декабрь декабря декабре декабрю декабрем дек december dec',
]);
export const BETWEEN_DAYS = new Set(['-', 'или', 'по', 'до', 'or', 'to', 'и', 'and']);
type Step = 'days' | 'weeks' | 'months' | 'years';
export const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ...'день дня дней дни дн дню day days сутки суток'.split(' ').map((word): [string, Step] => [word, 'days']),
  ...'неделя недели неделю недель нед недельку недельки неделе week weeks wk wks'
    .split(' ')
    .map((word): [string, Step] => [word, 'weeks']),
  ...'месяц месяца месяцев мес month months'.split(' ').map((word): [string, Step] => [word, 'months']),
  ...'год года лет year years'.split(' ').map((word): [string, Step] => [word, 'years']),
]);
export const HALF_STEPS: Record<string, { months: number; days: number }> = {
  полгода: { months: 6, days: 0 },
  полмесяца: { months: 0, days: 15 },
};
export const PARTS_OF_MONTH: Record<string, 'start' | 'middle' | 'end'> = {
  начале: 'start',
  начала: 'start',
  начало: 'start',
  началу: 'start',
  early: 'start',
  beginning: 'start',
  start: 'start',
  середине: 'middle',
  середины: 'middle',
  середина: 'middle',
  середину: 'middle',
  mid: 'middle',
  middle: 'middle',
  конце: 'end',
  конца: 'end',
  конец: 'end',
  концу: 'end',
  end: 'end',
  late: 'end',
};

function compileEach(lines: string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, index) => line.split(' ').map((word): [string, number] => [word, index])));
}
