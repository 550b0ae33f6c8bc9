import { readFileSync } from 'node:fs';
import { type Head, headLines } from './head.policy.js';

const TITLE = /<title>[^<]*<\/title>/;
const LANGUAGE = /<html lang="[a-z]*">/;

/** A built page, read once. Its title and language are replaced by what each address says of itself. */
export class PageTemplate {
  private readonly parts: [string, string, string];

  constructor(
    file: string,
    private readonly public_url: string,
  ) {
    const html = readFileSync(file, 'utf8');
    const [language, title] = [LANGUAGE.exec(html), TITLE.exec(html)];
    if (!language || !title) throw new Error(`${file} has no <html lang> or no <title> to fill in`);
    this.parts = [
      html.slice(0, language.index),
      html.slice(language.index + language[0].length, title.index),
      html.slice(title.index + title[0].length),
    ];
  }

  filled(head: Head): string {
    const [before, between, after] = this.parts;
    return `${before}<html lang="${head.language}">${between}${headLines(head, this.public_url)}${after}`;
  }
}
