import { getResolvedPDFJS } from 'unpdf';
import { LETTERS_ON_A_PAGE, MAX_RESUME_CHARACTERS, MAX_RESUME_PAGES } from '../resume-limits.js';
import { ResumeRefused } from '../resume-reader.errors.js';
import { countLetters } from './clean-text.js';

/** Part of the name of what pdf.js throws where a password is wanted. */
const PASSWORD_WANTED = 'PasswordException';

/** Reads the text layer page by page, with its line breaks. Nothing is drawn, no script of the file runs. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; pages: number }> {
  const { getDocument } = await getResolvedPDFJS();
  const opening = getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const pdf = await opening.promise;
    if (pdf.numPages > MAX_RESUME_PAGES) throw new ResumeRefused('resume.too_long');
    let text = '';
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
      text += '\n\n';
      if (text.length > MAX_RESUME_CHARACTERS * 2) throw new ResumeRefused('resume.too_long');
      page.cleanup();
    }
    if (countLetters(text) < LETTERS_ON_A_PAGE * pdf.numPages) throw new ResumeRefused('resume.empty');
    return { text, pages: pdf.numPages };
  } catch (error) {
    if (error instanceof ResumeRefused) throw error;
    const isLocked = error instanceof Error && error.name === PASSWORD_WANTED;
    throw new ResumeRefused(isLocked ? 'resume.encrypted' : 'resume.damaged');
  } finally {
    await opening.destroy();
  }
}
