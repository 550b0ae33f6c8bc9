/** Compares what came with what an example shows of it. */

/** Values by the names they go by in the examples. */
export type Names = Map<string, string>;

const ANYTHING = '…';
const NAME = /\$(\w+)/g;

/** Throws where `came` is not as `shown`; `$name` takes a value over, or asks for the one that was taken over before. */
export function requireShown(shown: unknown, came: unknown, names: Names, place = 'the answer'): void {
  if (shown === ANYTHING) {
    if (came === undefined) throw new Error(`${place} is missing`);
  } else if (typeof shown === 'string' && typeof came === 'string') {
    requireText(shown, came, names, place);
  } else if (Array.isArray(shown)) {
    requireList(shown, came, names, place);
  } else if (typeof shown === 'object' && shown !== null) {
    if (typeof came !== 'object' || came === null || Array.isArray(came)) throw different(shown, came, place);
    for (const [name, value] of Object.entries(shown))
      requireShown(value, (came as Record<string, unknown>)[name], names, `${place} › ${name}`);
  } else if (shown !== came) throw different(shown, came, place);
}

function requireList(shown: unknown[], came: unknown, names: Names, place: string): void {
  const isBeginning = shown.at(-1) === ANYTHING;
  const items = isBeginning ? shown.slice(0, -1) : shown;
  if (!Array.isArray(came) || (isBeginning ? came.length < items.length : came.length !== items.length))
    throw different(shown, came, place);
  for (const [index, item] of items.entries()) requireShown(item, came[index], names, `${place} › ${index}`);
}

function requireText(shown: string, came: string, names: Names, place: string): void {
  const found = patternOf(shown, names, true).exec(came);
  if (!found) throw different(shown, came, place);
  for (const [name, value] of Object.entries(found.groups ?? {})) names.set(name, value);
}

/** A time of day somewhere else, `shown_time`, says where by its offset. */
const MOMENT_NOT_IN_UTC = /(?<!"shown_time":)"(\d{4}-\d\d-\d\d[T ][\d:.]+[+-]\d\d(?::?\d\d)?)"/;

/** Moments end with `Z` wherever they stand in an answer, shown or not. */
export function requireUtc(said: string): void {
  const moment = MOMENT_NOT_IN_UTC.exec(said)?.[1];
  if (moment) throw new Error(`the answer has a moment that does not end with Z: ${moment}`);
}

/** Every shown line must stand somewhere in the text. */
export function requireLines(shown: string, came: string, names: Names): void {
  for (const line of shown.split('\n').map((text) => text.trim())) {
    if (line === '' || line === ANYTHING) continue;
    const found = patternOf(line, names, false).exec(came);
    if (!found) throw different(line, came, 'the text');
    for (const [name, value] of Object.entries(found.groups ?? {})) names.set(name, value);
  }
}

function patternOf(shown: string, names: Names, isWhole: boolean): RegExp {
  const met = new Set<string>();
  const pattern = shown
    .split(/(…|\$\w+)/)
    .map((part) => {
      if (part === ANYTHING) return '[^]*?';
      const name = part.startsWith('$') ? part.slice(1) : '';
      if (!/^\w+$/.test(name)) return literal(part);
      const known = names.get(name);
      if (known !== undefined) return literal(known);
      if (met.has(name)) return `\\k<${name}>`;
      met.add(name);
      return `(?<${name}>[^\\s"]+)`;
    })
    .join('');
  return new RegExp(isWhole ? `^${pattern}$` : pattern);
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const different = (shown: unknown, came: unknown, place: string): Error =>
  new Error(`${place} is ${JSON.stringify(came)}, the example shows ${JSON.stringify(shown)}`);

/** A text with its names filled in. Throws on a name that nothing was taken over for. */
export const filledIn = (text: string, valueOf: (name: string) => string): string =>
  text.replaceAll(NAME, (_, name: string) => valueOf(name));
