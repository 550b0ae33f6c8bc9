/** C0 and C1 control characters without tab and line feed, and what is invisible or not a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const UNWANTED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufff0-\ufffb\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text as it is kept, scored and quoted: NFC, `\n` line ends, no control characters, at most one empty
 * line in a row.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g, '\n')
    .replace(UNWANTED, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
