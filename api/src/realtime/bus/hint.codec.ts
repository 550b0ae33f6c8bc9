/** One message between nodes: who sent it, and the highest offset of each stream; no hints at all means "resync everything". */
export interface BusMessage {
  from: string;
  hints: [stream: string, offset: number][];
}

/** A NOTIFY payload must be shorter than 8000 bytes. */
const LIMIT_BYTES = 7_900;
export const LONGEST_STREAM = 200;

/** As few payloads as fit the limit. */
export function encodeHints(from: string, hints: Iterable<[string, number]>): string[] {
  const payloads: string[] = [];
  let batch: BusMessage['hints'] = [];
  let bytes = 0;
  for (const hint of hints) {
    const size = Buffer.byteLength(JSON.stringify(hint)) + 1;
    if (bytes + size > LIMIT_BYTES - 100 && batch.length > 0) {
      payloads.push(JSON.stringify({ from, hints: batch }));
      batch = [];
      bytes = 0;
    }
    batch.push(hint);
    bytes += size;
  }
  if (batch.length > 0) payloads.push(JSON.stringify({ from, hints: batch }));
  return payloads;
}

export const encodeResync = (from: string): string => JSON.stringify({ from, hints: [] });

/** Null for anything that is not a message of ours. */
export function decodeHints(payload: string): BusMessage | null {
  try {
    const { from, hints } = JSON.parse(payload) as Partial<BusMessage>;
    if (typeof from !== 'string' || !Array.isArray(hints)) return null;
    const valid = hints.every(
      (hint) => Array.isArray(hint) && typeof hint[0] === 'string' && typeof hint[1] === 'number',
    );
    return valid ? { from, hints } : null;
  } catch {
    return null;
  }
}
