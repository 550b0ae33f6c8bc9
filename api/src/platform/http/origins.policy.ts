/** Letters, digits, hyphens and dots, as IDNs are written too: nothing that could end a directive of a security policy. */
const HOST = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** A page on the reader's own machine, for trying: nothing on its way to it can be changed by others. */
const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/** The origin that a text names: `https://careers.example`, with a port where it has one. Null for anything more, less or else. */
export function pageOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isBare = url.pathname === '/' && !/[?#@\s\p{C}]/u.test(text);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  return isSafe && isBare && HOST.test(url.hostname) ? url.origin : null;
}
