import { DomainError } from './domain-error.js';

/** Constraint name → the refusal that its violation means. Modules add theirs at start. */
const meanings = new Map<string, () => DomainError>();

/** Says what a violated constraint means to the caller; without it a violation is a 409 without details. */
export function constraintMeans(constraint: string, make: () => DomainError): void {
  meanings.set(constraint, make);
}

interface PostgresError {
  code: string;
  constraint?: string;
}

const UNIQUE = '23505';
const EXCLUSION = '23P01';
const CHECK = '23514';
const FOREIGN_KEY = '23503';
const CONNECTION_CLASSES = ['08', '53', '57'];

/** The refusal behind a database error; undefined where it is a fault of ours. */
export function databaseRefusal(error: unknown): DomainError | undefined {
  const { code, constraint } = postgresError(error) ?? {};
  if (code === undefined) return undefined;
  if (code === UNIQUE || code === EXCLUSION) {
    return meanings.get(constraint ?? '')?.() ?? new DomainError('conflict', 'http.conflict');
  }
  // A check without a meaning is a fault of ours: what comes from outside was validated before.
  if (code === CHECK) return meanings.get(constraint ?? '')?.();
  // The row that is referred to went away between our look and our write.
  if (code === FOREIGN_KEY) return new DomainError('conflict', 'http.conflict');
  if (CONNECTION_CLASSES.includes(code.slice(0, 2)) || /^E[A-Z]+$/.test(code))
    return new DomainError('unavailable', 'http.unavailable');
  return undefined;
}

function postgresError(error: unknown): PostgresError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const inner = (error as { driverError?: unknown }).driverError ?? error;
  const { code } = inner as { code?: unknown };
  return typeof code === 'string' ? (inner as PostgresError) : undefined;
}
