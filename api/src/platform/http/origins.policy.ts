/** Letters, digits, hyphens and dots, as IDNs are written too: nothing that could end a directive of a security policy. */
const HOST = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** The origin that a text names: `https://careers.example`, with a port where it has one. Null for anything more, less or else. */
export function httpsOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isBare = url.pathname === '/' && !/[?#@\s]/.test(text);
  return url.protocol === 'https:' && isBare && HOST.test(url.hostname) ? url.origin : null;
}
