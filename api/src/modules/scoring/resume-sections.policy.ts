export type Section = 'work' | 'education' | 'courses' | 'skills' | 'languages' | 'about' | 'projects' | 'other';

/** How CVs in Russian and English name their parts, hh.ru and LinkedIn exports included. */
const HEADINGS: Record<Section, string> = {
  work:
    'опыт работы|опыт|профессиональный опыт|трудовая деятельность|трудовой стаж|места работы|карьера|стаж работы|' +
    'experience|work experience|professional experience|employment|employment history|work history|career|career history',
  education: 'образование|высшее образование|основное образование|education|academic background|education and training',
  courses:
    'повышение квалификации|повышение квалификации, курсы|курсы|дополнительное образование|тесты, экзамены|тесты|' +
    'сертификаты|электронные сертификаты|обучение|courses|training|certificates|certifications|licenses & certifications|trainings',
  skills:
    'ключевые навыки|навыки|профессиональные навыки|знания и навыки|технологии|стек|стек технологий|опыт вождения|умения и навыки|' +
    'компьютерные навыки|skills|key skills|top skills|technical skills|core skills|technologies|tech stack|core competencies|hard skills',
  languages: 'языки|знание языков|иностранные языки|владение языками|иностранный язык|languages|language skills',
  about:
    'о себе|обо мне|дополнительная информация|личные качества|about|about me|summary|profile|objective|цель|additional information|interests|hobbies|хобби|увлечения',
  projects:
    'проекты|пет-проекты|pet-проекты|личные проекты|projects|personal projects|pet projects|side projects|портфолио|portfolio',
  other:
    'желаемая должность и зарплата|желаемая должность|контакты|контактная информация|рекомендации|история общения с кандидатом|' +
    'contact|contacts|references|recommendations|publications|награды|awards|honors-awards|publications',
};

const SECTION_OF = new Map<string, Section>(
  (Object.entries(HEADINGS) as [Section, string][]).flatMap(([section, names]) =>
    names.split('|').map((name) => [name, section] as const),
  ),
);

/** The section that a line begins, or null. `isInline` says that its content stands on the same line after a colon. */
function headingOf(line: string): { section: Section; isInline: boolean } | null {
  if (line.length > 200) line = line.slice(0, 200);
  const colon = line.indexOf(':');
  const before_colon = colon === -1 ? line : line.slice(0, colon);
  const name = before_colon
    .replace(/^[\s#*=_\d.)-]+/, '')
    .replace(/[\s#*=_]+$/, '')
    .replace(
      /(?:\s*-)?\s*(?:\d+ (?:лет|год[а]?|years?|yrs?)(?: \d+ (?:месяц\p{L}*|months?|mos?))?|\d+ (?:месяц\p{L}*|months?))$/u,
      '',
    )
    .trim();
  const section = SECTION_OF.get(name);
  if (!section) return null;
  return { section, isInline: colon !== -1 && line.slice(colon + 1).trim() !== '' };
}

export const sectionOfLine = (line: string): Section | null => headingOf(line)?.section ?? null;

export interface SectionSpan {
  section: Section | 'unknown';
  start: number;
  end: number;
}

/** The text cut into its sections, in order and without gaps; what comes before the first heading is `unknown`. */
export function sectionsOf(plain: string): SectionSpan[] {
  const spans: SectionSpan[] = [{ section: 'unknown', start: 0, end: plain.length }];
  const begin = (section: Section | 'unknown', start: number) => {
    const last = spans[spans.length - 1];
    if (last) last.end = start;
    spans.push({ section, start, end: plain.length });
  };
  let start = 0;
  while (start < plain.length) {
    const newline = plain.indexOf('\n', start);
    const end = newline === -1 ? plain.length : newline + 1;
    const heading = end - start <= 300 ? headingOf(plain.slice(start, end).trim()) : null;
    if (heading) {
      const interrupted = spans[spans.length - 1]?.section ?? 'unknown';
      begin(heading.section, start);
      if (heading.isInline)
        begin(interrupted === 'education' || interrupted === 'courses' ? 'unknown' : interrupted, end);
    }
    start = end;
  }
  return spans.filter((span) => span.end > span.start);
}

/** The section that holds a place. */
export function sectionAt(sections: SectionSpan[], at: number): SectionSpan['section'] {
  return sections.find((span) => at >= span.start && at < span.end)?.section ?? 'unknown';
}
