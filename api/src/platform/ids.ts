import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** UUID v7: unique, and sorted by the moment it was made. */
export const newId = (): string => v7();

/** An unguessable secret for a link or a header: 32 random bytes in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. A plain digest is enough: the secret has 256 random bits. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');
