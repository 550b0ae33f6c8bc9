import { types } from 'node:util';

/** Short machine words alone: a code or a name that is longer or has other characters may quote data. */
const WORD = /^[\w.-]{1,60}$/;

/**
 * What may be kept and logged of an unexpected error: kind, code, constraint and place.
 * Never its message, which may quote a person's data.
 */
export function describeFailure(error: unknown): string {
  if (!isError(error)) return 'not an Error';
  const { name, code, status, driverError } = error as Error & {
    code?: unknown;
    status?: unknown;
    driverError?: { code?: unknown; constraint?: unknown };
  };
  const words = [name, code, status, driverError?.code, driverError?.constraint].map(String);
  const place = placeOf(error);
  return [...words.filter((word) => WORD.test(word) && word !== 'undefined'), ...(place ? [`at ${place}`] : [])].join(
    ' ',
  );
}

/** Also one that was made in another realm, such as a test's. */
const isError = (error: unknown): error is Error => error instanceof Error || types.isNativeError(error);

/** `file.js:12` of the innermost call; null when the message cannot be told from the stack. */
function placeOf({ stack, message }: Error): string | null {
  const start = stack?.indexOf(message) ?? -1;
  if (!stack || start < 0) return null;
  return stack.slice(start + message.length).match(/\n\s+at [^\n]*?([\w.-]+\.[cm]?[jt]s:\d+):\d+\)?/)?.[1] ?? null;
}
