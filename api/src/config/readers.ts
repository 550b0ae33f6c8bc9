/** What is wrong with a variable's text, as the end of a sentence that begins with its name. Values are never echoed: they may be secrets. */
export interface Fault {
  readonly must: string;
}

/** The faults that were handed out, so that a value can be told from a fault whatever its type. */
export const FAULTS = new WeakSet<Fault>();

function fault(must: string): Fault {
  const made = { must };
  FAULTS.add(made);
  return made;
}

type Reader<T> = (raw: string) => T | Fault;

export const text =
  (min: number, max: number): Reader<string> =>
  (raw) =>
    raw.length >= min && raw.length <= max ? raw : fault(`must have ${min} to ${max} characters`);

export const secret =
  (min: number): Reader<string> =>
  (raw) =>
    raw.length >= min ? raw : fault(`must have at least ${min} characters`);

export const oneOf =
  <const T extends string>(allowed: readonly T[]): Reader<T> =>
  (raw) =>
    (allowed as readonly string[]).includes(raw)
      ? (raw as T)
      : fault(`must be ${allowed.length === 1 ? '' : 'one of '}${allowed.join(', ')}`);

export const number =
  (min: number, max: number): Reader<number> =>
  (raw) =>
    /^\d{1,9}$/.test(raw) && Number(raw) >= min && Number(raw) <= max
      ? Number(raw)
      : fault(`must be a whole number from ${min} to ${max}`);

export const bool = (): Reader<boolean> => (raw) =>
  ['1', 'true', 'yes', 'on'].includes(raw.toLowerCase())
    ? true
    : ['0', 'false', 'no', 'off'].includes(raw.toLowerCase())
      ? false
      : fault('must be 1 or 0');

export const url =
  (schemes: readonly string[]): Reader<string> =>
  (raw) => {
    try {
      const { protocol } = new URL(raw);
      return schemes.includes(protocol.slice(0, -1))
        ? raw.replace(/\/+$/, '')
        : fault(`must begin with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`);
    } catch {
      return fault(`must be an address such as ${schemes[0]}://…`);
    }
  };

export const list =
  <T>(item: Reader<T>): Reader<T[]> =>
  (raw) => {
    const items: T[] = [];
    for (const part of raw.split(',').map((piece) => piece.trim())) {
      if (part === '') continue;
      const value = item(part);
      if (FAULTS.has(value as Fault))
        return fault(`is a comma-separated list in which each item ${(value as Fault).must}`);
      items.push(value as T);
    }
    return items;
  };
