import { finished } from 'node:stream/promises';
import mammoth from 'mammoth';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import {
  DOCX_RATIO_FROM_BYTES,
  MAX_DOCX_ENTRIES,
  MAX_DOCX_RATIO,
  MAX_DOCX_UNPACKED_BYTES,
  MAX_DOCX_XML_BYTES,
  MAX_RESUME_CHARACTERS,
} from '../resume-limits.js';
import { ResumeRefused } from '../resume-reader.errors.js';

/** What mammoth makes of a document, as far as text is concerned. */
interface Element {
  type: string;
  value?: string;
  children?: Element[];
}

/** Reads paragraphs, lists, tables (cells parted by tabs) and text boxes. Macros, pictures and comments are not looked at. */
export async function readDocx(bytes: Buffer): Promise<string> {
  await inspect(bytes);
  let document: Element | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: bytes },
      {
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        transformDocument: (read: Element) => {
          document = read;
          return { ...read, children: [] };
        },
      },
    );
  } catch {
    throw new ResumeRefused('resume.damaged');
  }
  if (!document) throw new ResumeRefused('resume.damaged');
  const pieces: string[] = [];
  collect(document, pieces, { left: MAX_RESUME_CHARACTERS * 2 });
  return pieces.join('');
}

function collect(element: Element, pieces: string[], budget: { left: number }): void {
  if (element.type === 'text' && element.value) {
    pieces.push(element.value);
    budget.left -= element.value.length;
    if (budget.left < 0) throw new ResumeRefused('resume.too_long');
  }
  if (element.type === 'tab') pieces.push('\t');
  if (element.type === 'break') pieces.push('\n');
  for (const [place, child] of (element.children ?? []).entries()) {
    if (element.type === 'tableRow' && place > 0) pieces.push('\t');
    if (element.type === 'tableCell' && place > 0) pieces.push(' ');
    collect(child, pieces, budget);
    if (child.type === 'paragraph' && element.type !== 'tableCell') pieces.push('\n');
    if (child.type === 'tableRow') pieces.push('\n');
  }
}

/** Refuses a zip bomb before anything of it is unpacked, and a directory that lies about sizes before the reader sees it. */
async function inspect(bytes: Buffer): Promise<void> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > MAX_DOCX_ENTRIES) throw new ResumeRefused('resume.too_large');
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    checkDirectory(entries, bytes.length);
    for (const entry of entries.filter(isXml)) await unpackForChecking(zip, entry);
  } catch (error) {
    throw error instanceof ResumeRefused ? error : new ResumeRefused('resume.damaged');
  }
}

const isXml = (entry: Entry): boolean => /\.(?:xml|rels)$/i.test(entry.fileName);

function checkDirectory(entries: Entry[], packed: number): void {
  if (!entries.some(({ fileName }) => /^word\/document\d*\.xml$/.test(fileName)))
    throw new ResumeRefused('resume.wrong_type');
  if (entries.some((entry) => entry.isEncrypted())) throw new ResumeRefused('resume.encrypted');
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (
    unpacked > MAX_DOCX_UNPACKED_BYTES ||
    (unpacked > DOCX_RATIO_FROM_BYTES && unpacked > MAX_DOCX_RATIO * packed) ||
    entries.some((entry) => isXml(entry) && entry.uncompressedSize > MAX_DOCX_XML_BYTES)
  ) {
    throw new ResumeRefused('resume.too_large');
  }
}

/** Unpacks into nothing: the stream fails when an entry holds more, or less, than the directory says. */
async function unpackForChecking(zip: ZipFile, entry: Entry): Promise<void> {
  await finished((await zip.openReadStreamPromise(entry)).resume());
}
