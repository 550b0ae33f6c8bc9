/** What an interview is held at, from the lowest. */
export const LEVELS = ['intern', 'junior', 'middle', 'senior', 'lead'] as const;
export type Level = (typeof LEVELS)[number];

/** ISO 639-1: languages in which interviews are held. */
export const LANGUAGE_CODE = /^[a-z]{2}$/;

const PATRONYMIC = /(ович|евич|ьич|мич|овна|евна|ична|инична|оглы|кызы)$/i;
/** Endings of surnames, in Russian letters and in Latin ones. */
const SURNAME =
  /(ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|швили|дзе|ян|ov|ova|ev|eva|sky|skiy|skaya|enko)$/i;
/** First names with such endings. */
const NO_SURNAMES = new Set(
  `лев ян демьян касьян севастьян лукьян емельян ева арина марина ирина полина екатерина катерина алина карина кристина
   христина валентина галина нина регина сабина ангелина каролина эвелина альбина дина зарина лина фаина устина акулина
   янина василина антонина паулина амина дарина мадина константин валентин мартин августин
   северин антонин вениамин бенджамин робин амин эмин eva lev zeev`.split(/\s+/),
);

const looksLikeSurname = (word: string): boolean => SURNAME.test(word) && !NO_SURNAMES.has(word.toLowerCase());

/**
 * What others see of a name. People also write the surname first (“Иванов Пётр Сергеевич”), so the first word is not
 * always the first name; where it cannot be told, the first word is taken.
 */
export function firstNameOf(full_name: string): string {
  const [first = '', second, third] = full_name.trim().split(/\s+/);
  if (second === undefined) return first;
  // Surname, first name, patronymic; otherwise the patronymic stands in the middle.
  if (third !== undefined) return PATRONYMIC.test(third) && !PATRONYMIC.test(second) ? second : first;
  return looksLikeSurname(first) && !looksLikeSurname(second) && !PATRONYMIC.test(second) ? second : first;
}
