import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';
const SCHEME = 'v1';

/** As receivers keep it: the prefix, and the key in base64. */
export const secretOf = (key: Buffer): string => `${PREFIX}${key.toString('base64')}`;

/**
 * The headers of a delivery, in the manner of the Standard Webhooks specification: HMAC-SHA256 over `<id>.<seconds>.<body>`
 * in base64, one signature for each secret that is valid now.
 */
export function signedHeaders(
  delivery: { id: string; body: string },
  keys: readonly Buffer[],
  now: Date,
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const seconds = String(Math.floor(now.getTime() / 1000));
  const content = `${delivery.id}.${seconds}.${delivery.body}`;
  const signatures = keys.map((key) => `${SCHEME},${createHmac('sha256', key).update(content).digest('base64')}`);
  return { 'webhook-id': delivery.id, 'webhook-timestamp': seconds, 'webhook-signature': signatures.join(' ') };
}
