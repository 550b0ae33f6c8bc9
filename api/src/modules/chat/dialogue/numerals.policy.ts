/** Number words of both languages, in every grammatical case, with ё already written as е. */

const list = (value: number, words: string): [string, number][] => words.split(' ').map((word) => [word, value]);

/** Words that stand for one number: they add up from the larger to the smaller ("двести" + "пятьдесят"). */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...list(0, 'ноль нуль ноля нуля zero nil'),
  ...list(1, 'один одна одно одного одной одному одним одну one'),
  ...list(2, 'два две двух двум двумя двое two'),
  ...list(3, 'три трех трем тремя трое three'),
  ...list(4, 'четыре четырех четырем четырьмя четверо four'),
  ...list(5, 'пять пяти пятью пятеро five'),
  ...list(6, 'шесть шести шестью six'),
  ...list(7, 'семь семи семью seven'),
  ...list(8, 'восемь восьми восемью восьмью eight'),
  ...list(9, 'девять девяти девятью nine'),
  ...list(10, 'десять десяти десятью десяток десятка ten'),
  ...list(11, 'одиннадцать одиннадцати одиннадцатью eleven'),
  ...list(12, 'двенадцать двенадцати двенадцатью дюжина дюжину twelve dozen'),
  ...list(13, 'тринадцать тринадцати тринадцатью thirteen'),
  ...list(14, 'четырнадцать четырнадцати четырнадцатью fourteen'),
  ...list(15, 'пятнадцать пятнадцати пятнадцатью fifteen'),
  ...list(16, 'шестнадцать шестнадцати шестнадцатью sixteen'),
  ...list(17, 'семнадцать семнадцати семнадцатью seventeen'),
  ...list(18, 'восемнадцать восемнадцати восемнадцатью eighteen'),
  ...list(19, 'девятнадцать девятнадцати девятнадцатью nineteen'),
  ...list(20, 'двадцать двадцати двадцатью twenty'),
  ...list(30, 'тридцать тридцати тридцатью thirty'),
  ...list(40, 'сорок сорока forty fourty'),
  ...list(50, 'пятьдесят пятидесяти пятьюдесятью fifty'),
  ...list(60, 'шестьдесят шестидесяти шестьюдесятью sixty'),
  ...list(70, 'семьдесят семидесяти семьюдесятью seventy'),
  ...list(80, 'восемьдесят восьмидесяти восемьюдесятью eighty'),
  ...list(90, 'девяносто девяноста ninety'),
  ...list(100, 'сто ста сотня сотню сотни'),
  ...list(200, 'двести двухсот двумстам двумястами'),
  ...list(300, 'триста трехсот тремстам тремястами'),
  ...list(400, 'четыреста четырехсот четыремстам четырьмястами'),
  ...list(500, 'пятьсот пятисот пятистам пятьюстами'),
  ...list(600, 'шестьсот шестисот шестистам шестьюстами'),
  ...list(700, 'семьсот семисот семистам семьюстами'),
  ...list(800, 'восемьсот восьмисот восьмистам восемьюстами'),
  ...list(900, 'девятьсот девятисот девятистам девятьюстами'),
]);

/** Words that are a finished amount and take no further numeral. */
export const AMOUNTS: ReadonlyMap<string, number> = new Map([
  ...list(1.5, 'полтора полторы полутора полуторых'),
  ...list(2, 'пара пару пары парочка парочку couple'),
  ...list(500_000, 'полмиллиона полмиллиончика'),
  ...list(500, 'полтысячи'),
]);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...list(100, 'hundred hundreds'),
  ...list(
    1000,
    'тысяча тысячи тысяч тысячу тысяче тысячей тысячами тысячам тыс тыщ тыща тыщи тыщу тыр тр косарь косаря косарей штук',
  ),
  ...list(1000, 'к k thousand thousands grand'),
  ...list(1_000_000, 'миллион миллиона миллионов миллиону млн лям ляма лямов мульт кк kk million millions mln mil'),
]);

/** Ordinals up to the thirty-first, for days of the month and for pointing at an option or an answer. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ordinals(1, 'перв'),
  ...ordinals(2, 'втор'),
  ...ordinals(4, 'четверт'),
  ...ordinals(5, 'пят'),
  ...ordinals(6, 'шест'),
  ...ordinals(7, 'седьм'),
  ...ordinals(8, 'восьм'),
  ...ordinals(9, 'девят'),
  ...ordinals(10, 'десят'),
  ...ordinals(11, 'одиннадцат'),
  ...ordinals(12, 'двенадцат'),
  ...ordinals(13, 'тринадцат'),
  ...ordinals(14, 'четырнадцат'),
  ...ordinals(15, 'пятнадцат'),
  ...ordinals(16, 'шестнадцат'),
  ...ordinals(17, 'семнадцат'),
  ...ordinals(18, 'восемнадцат'),
  ...ordinals(19, 'девятнадцат'),
  ...ordinals(20, 'двадцат'),
  ...ordinals(30, 'тридцат'),
  ...list(3, 'третий третья третье третьего третьей третьему третью третьим'),
  ...list(1, 'first'),
  ...list(2, 'second'),
  ...list(3, 'third'),
  ...list(4, 'fourth'),
  ...list(5, 'fifth'),
  ...list(6, 'sixth'),
  ...list(7, 'seventh'),
  ...list(8, 'eighth'),
  ...list(9, 'ninth'),
  ...list(10, 'tenth'),
  ...list(11, 'eleventh'),
  ...list(12, 'twelfth'),
  ...list(13, 'thirteenth'),
  ...list(14, 'fourteenth'),
  ...list(15, 'fifteenth'),
  ...list(16, 'sixteenth'),
  ...list(17, 'seventeenth'),
  ...list(18, 'eighteenth'),
  ...list(19, 'nineteenth'),
  ...list(20, 'twentieth'),
  ...list(30, 'thirtieth'),
]);

function ordinals(value: number, stem: string): [string, number][] {
  return ['ый', 'ой', 'ая', 'ое', 'ого', 'ому', 'ую', 'ым', 'ом'].map((ending) => [stem + ending, value]);
}

/** Endings written after digits: "3-х", "5-ти", "1-го", "1st". */
export const DIGIT_ENDINGS: ReadonlySet<string> = new Set(
  'х ти ми и го му ый ой й я ое е ая ю st nd rd th летний летнего летним'.split(' '),
);
