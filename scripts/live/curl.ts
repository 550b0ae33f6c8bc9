/** The part of curl's language that the examples use. */

export interface CurlCall {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
  /** Fields of a form, as `name=value` or `name=@file`. */
  form: string[];
}

/** Reads one `curl` command; `valueOf` gives the shell's variables. Throws on what it does not know. */
export function readCurl(command: string, valueOf: (name: string) => string): CurlCall {
  const [program, ...words] = shellWords(command, valueOf);
  if (program !== 'curl') throw new Error(`Not a curl command: ${command}`);
  const call = { method: '', url: '', headers: {} as Record<string, string>, body: null as string | null };
  const form: string[] = [];
  const header = (line: string) => {
    const colon = line.indexOf(':');
    call.headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  };
  while (words.length > 0) {
    const word = words.shift() as string;
    const value = () => {
      const next = words.shift();
      if (next === undefined) throw new Error(`${word} needs a value`);
      return next;
    };
    if (word === '-X') call.method = value();
    else if (word === '-H') header(value());
    else if (word === '-F') form.push(value());
    else if (word === '-o') value();
    else if (word === '--json') {
      header('Content-Type: application/json');
      call.body = value();
    } else if (word === '-d') {
      call.headers['content-type'] ??= 'application/x-www-form-urlencoded';
      call.body = value();
    } else if (word.startsWith('-')) throw new Error(`The replay does not know curl's ${word}`);
    else if (call.url === '') call.url = word;
    else throw new Error(`A second address: ${word}`);
  }
  const method = call.method || (call.body !== null || form.length > 0 ? 'POST' : 'GET');
  return { ...call, method, form };
}

const isNameCharacter = (character: string | undefined): character is string =>
  character !== undefined && /\w/.test(character);

/** Splits as a shell does: quotes, backslashes, `$name`, and words that stand side by side. */
export function shellWords(command: string, valueOf: (name: string) => string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (let at = 0; at < command.length; at++) {
    const character = command[at] as string;
    if (character === quote) quote = null;
    else if (quote === null && (character === "'" || character === '"')) {
      quote = character;
      word ??= '';
    } else if (quote === null && /\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (quote !== "'" && character === '\\') {
      at += 1;
      if (command[at] !== '\n') word = (word ?? '') + (command[at] ?? '');
    } else if (quote !== "'" && character === '$' && isNameCharacter(command[at + 1])) {
      let name = '';
      for (let next = command[at + 1]; isNameCharacter(next); next = command[at + 1]) {
        name += next;
        at += 1;
      }
      word = (word ?? '') + valueOf(name);
    } else word = (word ?? '') + character;
  }
  if (quote !== null) throw new Error(`A quote is left open: ${command}`);
  if (word !== null) words.push(word);
  return words;
}
