/** An id that nobody else has; `crypto.randomUUID` is there on https and localhost only. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
