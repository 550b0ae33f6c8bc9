import { createHmac, timingSafeEqual } from 'node:crypto';
import { KIND_NAMES, type NotificationKind } from './notification-kinds.policy.js';

/** Whose mails of which kind end. */
export interface Unsubscription {
  account_id: string;
  kind: NotificationKind;
}

/** For the address in a mail: who has the mail may end its kind, and nothing else. Works as long as the secret stays. */
export function unsubscribeToken({ account_id, kind }: Unsubscription, secret: string): string {
  const said = `${account_id}.${kind}`;
  return `${said}.${signatureOf(said, secret)}`;
}

/** Null where it was not made by `unsubscribeToken`, or its kind is no more. */
export function readUnsubscribeToken(token: string, secret: string): Unsubscription | null {
  const [account_id = '', name, signature = ''] = token.split('.');
  const kind = KIND_NAMES.find((known) => known === name);
  if (!kind) return null;
  const [given, right] = [signature, signatureOf(`${account_id}.${kind}`, secret)].map((text) => Buffer.from(text));
  if (!given || !right || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return { account_id, kind };
}

/** The secret signs access tokens too: what is signed here can be taken for nothing else. */
const signatureOf = (said: string, secret: string): string =>
  createHmac('sha256', secret).update(`unsubscribe ${said}`).digest('base64url');
