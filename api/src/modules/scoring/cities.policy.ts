import { stemOf, tokensOf } from './words.policy.js';

/** Cities known by several names; any other city is compared by its own spelling. */
const CITIES: readonly string[][] = [
  ['москва', 'мск', 'moscow', 'moskva'],
  [
    'санкт-петербург',
    'спб',
    'питер',
    'петербург',
    'с-петербург',
    'saint petersburg',
    'st petersburg',
    'st. petersburg',
    'sankt-peterburg',
  ],
  ['новосибирск', 'novosibirsk'],
  ['екатеринбург', 'екб', 'ekaterinburg', 'yekaterinburg'],
  ['казань', 'kazan'],
  ['нижний новгород', 'nizhny novgorod', 'nizhniy novgorod'],
  ['челябинск', 'chelyabinsk'],
  ['самара', 'samara'],
  ['омск', 'omsk'],
  ['ростов-на-дону', 'ростов', 'rostov-on-don', 'rostov'],
  ['уфа', 'ufa'],
  ['красноярск', 'krasnoyarsk'],
  ['воронеж', 'voronezh'],
  ['пермь', 'perm'],
  ['волгоград', 'volgograd'],
  ['краснодар', 'krasnodar'],
  ['саратов', 'saratov'],
  ['тюмень', 'tyumen'],
  ['тольятти', 'togliatti', 'tolyatti'],
  ['ижевск', 'izhevsk'],
  ['барнаул', 'barnaul'],
  ['ульяновск', 'ulyanovsk'],
  ['иркутск', 'irkutsk'],
  ['хабаровск', 'khabarovsk'],
  ['ярославль', 'yaroslavl'],
  ['владивосток', 'vladivostok'],
  ['махачкала', 'makhachkala'],
  ['томск', 'tomsk'],
  ['оренбург', 'orenburg'],
  ['кемерово', 'kemerovo'],
  ['рязань', 'ryazan'],
  ['набережные челны', 'naberezhnye chelny'],
  ['астрахань', 'astrakhan'],
  ['пенза', 'penza'],
  ['киров', 'kirov'],
  ['липецк', 'lipetsk'],
  ['калининград', 'kaliningrad'],
  ['тула', 'tula'],
  ['сочи', 'sochi'],
  ['иннополис', 'innopolis'],
  ['минск', 'minsk'],
  ['алматы', 'алма-ата', 'almaty'],
  ['астана', 'нур-султан', 'astana'],
  ['ереван', 'yerevan'],
  ['тбилиси', 'tbilisi'],
  ['ташкент', 'tashkent'],
  ['белград', 'belgrade', 'beograd'],
  ['лондон', 'london'],
  ['берлин', 'berlin'],
  ['нью-йорк', 'new york', 'nyc'],
];

const wordsOf = (name: string): string[] =>
  tokensOf(name)
    .map((token) => token.word)
    .filter((word, index) => !(index === 0 && /^(?:г|гор|город|city)$/.test(word)));

const keyOf = (name: string): string => wordsOf(name).map(stemOf).join(' ');

const KNOWN = new Map(CITIES.flatMap((names) => names.map((name) => [keyOf(name), keyOf(names[0] ?? name)] as const)));

/** The same key for the same city, whichever way it is spelt: `СПб`, `г. Санкт-Петербург`, `Saint Petersburg`. */
const cityKey = (name: string): string => {
  const key = keyOf(name);
  return KNOWN.get(key) ?? key;
};

export const isKnownCity = (name: string): boolean => KNOWN.has(keyOf(name));

const INNER_WORD = /^(?:на|on)$/;

/** A known city as its own name is written in a language, whichever way it was spelt: `в Казани` → `Казань`, `Kazan`. */
export function knownCityName(name: string, language: 'ru' | 'en'): string | null {
  const key = KNOWN.get(keyOf(name));
  const spellings = key === undefined ? undefined : CITIES.find((names) => keyOf(names[0] ?? '') === key);
  if (!spellings) return null;
  const letters = language === 'ru' ? /^[а-я -]+$/ : /^[a-z -]+$/;
  const spelling = spellings.find((known) => letters.test(known)) ?? spellings[0] ?? name;
  return spelling.replace(/\p{L}+/gu, (word) =>
    INNER_WORD.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** True when a person's words about where they live name the city: `Москва, м. Сокол`, `живу в Казани`. */
export function namesCity(words: string, city: string): boolean {
  if (cityKey(words) === cityKey(city)) return true;
  const spoken = wordsOf(words).map(stemOf);
  const spellings = CITIES.find((names) => names.some((name) => keyOf(name) === keyOf(city))) ?? [city];
  return spellings.some((spelling) => {
    const wanted = wordsOf(spelling).map(stemOf);
    return wanted.length > 0 && spoken.some((_, at) => wanted.every((word, offset) => spoken[at + offset] === word));
  });
}
