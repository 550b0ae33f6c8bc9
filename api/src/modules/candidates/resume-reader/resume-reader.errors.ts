import { DomainError, type ErrorKind } from '../../../platform/errors/domain-error.js';
import type { ResumeKind } from './read-resume.js';
import { MAX_RESUME_BYTES, MAX_RESUME_CHARACTERS, MAX_RESUME_PAGES } from './resume-limits.js';

const KINDS = {
  'resume.wrong_type': 'unsupported_type',
  'resume.misnamed': 'unsupported_type',
  'resume.encrypted': 'unprocessable',
  'resume.damaged': 'unprocessable',
  'resume.empty': 'unprocessable',
  'resume.too_long': 'unprocessable',
  'resume.too_large': 'too_large',
  'resume.timed_out': 'unprocessable',
  'resume.busy': 'unavailable',
} as const satisfies Record<string, ErrorKind>;

export type ResumeRefusal = keyof typeof KINDS;

export const isResumeRefusal = (code: unknown): code is ResumeRefusal =>
  typeof code === 'string' && Object.hasOwn(KINDS, code);

const PARAMS: Partial<Record<ResumeRefusal, Record<string, number>>> = {
  'resume.too_long': { pages: MAX_RESUME_PAGES, characters: MAX_RESUME_CHARACTERS },
  'resume.too_large': { megabytes: MAX_RESUME_BYTES / 1024 / 1024 },
};

/** Why a CV was not read. */
export class ResumeRefused extends DomainError {
  constructor(code: ResumeRefusal, params: Record<string, string | number> | undefined = PARAMS[code]) {
    super(KINDS[code], code, params);
  }
}

/** What opens a file by its name would not open this one: neither would whoever is sent it. */
export class ResumeMisnamed extends ResumeRefused {
  constructor(named: ResumeKind, found: ResumeKind) {
    super('resume.misnamed', { named: named.toUpperCase(), found: found.toUpperCase() });
  }
}
