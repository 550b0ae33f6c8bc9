/** In code points, extension included. */
export const MAX_FILE_NAME_LENGTH = 120;
const LONGEST_EXTENSION = 10;

/** Control characters, and marks that turn the direction of text round so that `fdp.exe` reads `exe.pdf`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const NOT_IN_NAMES = /[<>:"|?*]/g;

/** The sender's name for a file, fit to be shown and saved; never used as a path. */
export function displayFileName(sent: string): string {
  const base = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = base
    .replace(INVISIBLE, '')
    .replace(NOT_IN_NAMES, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return shorten(name) || 'file';
}

function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_FILE_NAME_LENGTH) return name;
  const dot = characters.lastIndexOf('.');
  const hasExtension = dot > 0 && characters.length - dot <= LONGEST_EXTENSION;
  const extension = hasExtension ? characters.slice(dot) : [];
  return [...characters.slice(0, MAX_FILE_NAME_LENGTH - extension.length), ...extension].join('');
}

/** RFC 6266: an ASCII name for old clients and the true one in UTF-8. */
export function contentDisposition(fileName: string): string {
  const name = displayFileName(fileName);
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
