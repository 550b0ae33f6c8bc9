/** Where bytes lie: a directory or an S3-compatible service. Keys come from `storageKey` alone, never from a sender. */
export abstract class FileStore {
  /** Stored whole or not at all; the same key again replaces. */
  abstract put(key: string, bytes: Buffer, meta: { content_type: string }): Promise<void>;
  /** Throws `FileNotFound`. */
  abstract get(key: string): Promise<Buffer>;
  /** Removing what is not there is fine. */
  abstract delete(key: string): Promise<void>;
}

const KEY = /^[0-9a-f]{2}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Spread over 256 folders by the random end of the id. */
export const storageKey = (id: string): string => `${id.slice(-2)}/${id}`;

/** A key of another shape is a fault of ours, not of a caller. */
export function assertKey(key: string): void {
  if (!KEY.test(key)) throw new Error('Not a storage key');
}
