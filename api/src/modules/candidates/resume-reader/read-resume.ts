export const RESUME_KINDS = ['pdf', 'docx', 'txt'] as const;
export type ResumeKind = (typeof RESUME_KINDS)[number];

/** What a file's name promises, where it promises one of these. */
export const kindNamed = (file_name: string): ResumeKind | undefined =>
  RESUME_KINDS.find((kind) => file_name.trim().toLowerCase().endsWith(`.${kind}`));

/** A CV as text: NFC, `\n` between lines, no control characters. */
export interface ReadResume {
  text: string;
  kind: ResumeKind;
  /** Only a PDF has pages of its own. */
  pages?: number;
}

/** The type under which the original is kept and sent: by what it is, not by what the sender called it. */
export const CONTENT_TYPE_OF_RESUME: Record<ResumeKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
};
