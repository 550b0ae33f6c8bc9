import type { AcceptedAnswers, Question, QuestionKind, Requirements } from './requirements.policy.js';

/** A fault that only shows when fields are seen together; `field` is a path below `requirements`. */
export interface RequirementsFault {
  field: string;
  code: 'duplicate' | 'options_missing' | 'options_unexpected' | 'accept_mismatch' | 'knockout_without_accept';
}

/** Which accepted answers a kind of question can have. */
const ACCEPTS: Record<QuestionKind, readonly (keyof AcceptedAnswers)[]> = {
  yes_no: ['yes'],
  number: ['min', 'max'],
  choice: ['options'],
  date: ['from', 'to'],
  text: [],
};

export function requirementsFaults(requirements: Requirements): RequirementsFault[] {
  return [
    ...duplicates(
      'skills',
      'name',
      requirements.skills.map((skill) => skill.name.toLowerCase()),
    ),
    ...duplicates(
      'languages',
      'code',
      requirements.languages.map((language) => language.code),
    ),
    ...duplicates(
      'questions',
      'id',
      requirements.questions.map((question) => question.id),
    ),
    ...requirements.questions.flatMap((question, index) => questionFaults(question, `questions.${index}`)),
  ];
}

function duplicates(list: string, field: string, keys: string[]): RequirementsFault[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [{ field: `${list}.${index}.${field}`, code: 'duplicate' as const }] : [],
  );
}

function questionFaults(question: Question, path: string): RequirementsFault[] {
  const faults: RequirementsFault[] = [];
  const options = question.options ?? [];
  if (question.kind === 'choice' && options.length < 2)
    faults.push({ field: `${path}.options`, code: 'options_missing' });
  if (question.kind !== 'choice' && question.options)
    faults.push({ field: `${path}.options`, code: 'options_unexpected' });
  if (new Set(options.map((option) => option.toLowerCase())).size < options.length) {
    faults.push({ field: `${path}.options`, code: 'duplicate' });
  }
  const accept = question.accept ?? {};
  const given = (Object.keys(accept) as (keyof AcceptedAnswers)[]).filter((key) => accept[key] !== undefined);
  const isFit =
    given.every((key) => ACCEPTS[question.kind].includes(key)) &&
    (accept.options ?? []).every((option) => options.includes(option)) &&
    (accept.min ?? Number.NEGATIVE_INFINITY) <= (accept.max ?? Number.POSITIVE_INFINITY) &&
    (accept.from ?? '') <= (accept.to ?? '9999');
  if (!isFit) faults.push({ field: `${path}.accept`, code: 'accept_mismatch' });
  if (question.knockout && question.kind !== 'yes_no' && given.length === 0) {
    faults.push({ field: `${path}.knockout`, code: 'knockout_without_accept' });
  }
  return faults;
}
