import { ResumeRefused } from '../resume-reader.errors.js';

/** Eight-bit encodings in which Russian and Western CVs still come, the likeliest first. */
const OLD_ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const;
/** Share of odd places among the characters beyond ASCII above which bytes are no text. */
const MAX_ODD_SHARE = 0.2;

/** Markup that is text to a computer and not to a reader. */
const MARKUP = /^\s*(?:\{\\rtf|<!doctype|<html|<\?xml|<svg|%!PS)/i;

/** Reads UTF-8, UTF-16 and, when it is neither, the old encodings; refuses what is no text. */
export function readPlainText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (MARKUP.test(text)) throw new ResumeRefused('resume.wrong_type');
  return text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes);
  const silent = utf16WithoutMark(bytes);
  if (silent) return strictly(silent, bytes);
  if (hasBinaryControls(bytes)) throw new ResumeRefused('resume.wrong_type');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeOld(bytes);
  }
}

function strictly(encoding: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new ResumeRefused('resume.wrong_type');
    return text;
  } catch {
    throw new ResumeRefused('resume.wrong_type');
  }
}

/** ASCII or Cyrillic text in UTF-16 has 0 or 4 in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2_000);
  if (!sample.includes(0) || bytes.length % 2 !== 0) return null;
  const high = [0, 0];
  for (const [place, byte] of sample.entries()) if (byte === 0 || byte === 4) high[place % 2]!++;
  const half = sample.length / 2;
  if (high[1]! > 0.8 * half && high[0]! < 0.2 * half) return 'utf-16le';
  if (high[0]! > 0.8 * half && high[1]! < 0.2 * half) return 'utf-16be';
  return null;
}

function hasBinaryControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++;
  }
  return controls > bytes.length / 1_000;
}

function decodeOld(bytes: Uint8Array): string {
  let best = { text: '', oddShare: Number.POSITIVE_INFINITY };
  const sample = bytes.subarray(0, 20_000);
  for (const encoding of OLD_ENCODINGS) {
    const oddShare = shareOfOddPlaces(new TextDecoder(encoding).decode(sample));
    if (oddShare < best.oddShare) best = { text: encoding, oddShare };
  }
  if (best.oddShare > MAX_ODD_SHARE) throw new ResumeRefused('resume.wrong_type');
  return new TextDecoder(best.text).decode(bytes);
}

/**
 * How often a wrongly decoded text gives itself away: a symbol that no CV uses, letters of two alphabets
 * side by side, or a capital after a small letter.
 */
function shareOfOddPlaces(text: string): number {
  const beyond = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  if (beyond === 0) return 0;
  const symbols = text.match(/[^\p{L}\p{N}\u0000-\u007f«»„“”‘’–—…•·№°§©®™±€\u00a0\u00ad]/gu)?.length ?? 0;
  const mixed =
    text.match(/\p{Script=Cyrillic}(?=\p{Script=Latin})|\p{Script=Latin}(?=\p{Script=Cyrillic})/gu)?.length ?? 0;
  const inverted = text.match(/\p{Script=Cyrillic}(?<=\p{Ll})(?=\p{Script=Cyrillic})(?=\p{Lu})/gu)?.length ?? 0;
  const foreign = text.match(/[ЂЃѓЉЊЌЋЏђљњќћџЅѕЈј]/g)?.length ?? 0;
  return (symbols + mixed + inverted + foreign) / beyond;
}
