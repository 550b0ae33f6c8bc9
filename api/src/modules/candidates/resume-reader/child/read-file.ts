import { MAX_RESUME_CHARACTERS } from '../resume-limits.js';
import { ResumeRefused } from '../resume-reader.errors.js';
import type { ReadResume } from '../read-resume.js';
import { cleanText, countLetters } from './clean-text.js';
import { readDocx } from './docx.js';
import { readPdf } from './pdf.js';
import { readPlainText } from './plain-text.js';

/** PDF readers accept a header that begins within the first kilobyte. */
const PDF_HEADER_WITHIN = 1_024;

/** Cleaning may shorten a text, but not that much. */
const HOPELESS = 5;

/** What the file says of itself: names and declared types are anybody's claim. */
export async function readFile(bytes: Buffer): Promise<ReadResume> {
  if (bytes.length === 0) throw new ResumeRefused('resume.empty');
  const read = await readAsWhatItIs(bytes);
  if (read.text.length > HOPELESS * MAX_RESUME_CHARACTERS) throw new ResumeRefused('resume.too_long');
  const text = cleanText(read.text);
  if (text.length > MAX_RESUME_CHARACTERS) throw new ResumeRefused('resume.too_long');
  if (countLetters(text) === 0) throw new ResumeRefused('resume.empty');
  return { ...read, text };
}

async function readAsWhatItIs(bytes: Buffer): Promise<ReadResume> {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06'))
    return { kind: 'docx', text: await readDocx(bytes) };
  if (startsWith(bytes, '\xd0\xcf\x11\xe0'))
    throw new ResumeRefused(isLockedDocx(bytes) ? 'resume.encrypted' : 'resume.wrong_type');
  if (isPdf(bytes)) return { kind: 'pdf', ...(await readPdf(new Uint8Array(bytes))) };
  return { kind: 'txt', text: readPlainText(bytes) };
}

const startsWith = (bytes: Buffer, magic: string): boolean =>
  bytes.subarray(0, magic.length).equals(Buffer.from(magic, 'latin1'));

const isPdf = (bytes: Buffer): boolean =>
  !startsWith(bytes, 'MZ') && bytes.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-');

/** Word puts a document with a password into the container of the old format. */
const isLockedDocx = (bytes: Buffer): boolean => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
