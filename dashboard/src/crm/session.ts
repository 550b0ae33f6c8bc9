import { api, bodyOf } from '../shared/api/client';
import { Problem } from '../shared/api/problem';
import type { components } from '../shared/api/schema';
import { stored } from '../shared/stored';

export type Account = components['schemas']['AccountView'];
type SignedIn = components['schemas']['SignedIn'];

interface Session {
  access_token: string;
  refresh_token: string;
  /** Milliseconds since 1970, by this browser's clock. */
  expires_at: number;
  account: Account;
}

/** A token that ends within this time is renewed before it is sent. */
const RENEW_BEFORE_MS = 20_000;
const NAME = 'session';
/** What stands instead of a session after its owner has left, as opposed to one that the server has ended. */
const LEFT = 'null';

/**
 * - `none`: nobody is signed in
 * - `open`: somebody is
 * - `ended`: somebody was, until the server said otherwise; what stands on the page waits for them
 */
export type SessionState = 'none' | 'open' | 'ended';

const kept = stored(NAME);
const listeners = new Set<() => void>();
/** Whose page this is, also after their login has ended. */
let owner: Account | null = read()?.account ?? null;
let hasEnded = false;
/** Requests that wait until somebody signs in again. */
let waiting: (() => void)[] = [];

function read(): Session | null {
  try {
    return JSON.parse(kept.read() ?? 'null') as Session | null;
  } catch {
    return null;
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function listenToSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const sessionState = (): SessionState => (hasEnded ? 'ended' : read() ? 'open' : 'none');

/** Resolves when this login is over, whoever has ended it. */
export const untilEnded = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = listenToSession(() => {
      if (sessionState() === 'open') return;
      stop();
      resolve();
    });
  });

/** Whose page this is. */
export const accountOfPage = (): Account | null => owner;

export function openSession({ access_token, refresh_token, expires_in, account }: SignedIn): void {
  const session: Session = { access_token, refresh_token, expires_at: Date.now() + expires_in * 1000, account };
  kept.write(JSON.stringify(session));
  resume(account);
}

/** After a change of one's own name or company. */
export function keepAccount(account: Account): void {
  const session = read();
  if (session) kept.write(JSON.stringify({ ...session, account }));
  owner = account;
  tell();
}

/** The person has left: other tabs of theirs leave as well. */
export function closeSession(): void {
  kept.write(LEFT);
  owner = null;
  hasEnded = false;
  release();
  tell();
}

function resume(account: Account): void {
  owner = account;
  hasEnded = false;
  release();
  tell();
}

function release(): void {
  const released = waiting;
  waiting = [];
  for (const go of released) go();
}

/** The server has ended the login: whoever asks next waits until it is open again. */
function endSession(): void {
  kept.remove();
  hasEnded = owner !== null;
  tell();
}

/** A token that the server takes. Waits for a new sign-in where the login has ended; null where nobody is signed in. */
export async function accessToken(): Promise<string | null> {
  const session = read();
  if (session && session.expires_at - Date.now() > RENEW_BEFORE_MS) return session.access_token;
  return session ? renew(session.access_token) : untilSignedIn();
}

async function untilSignedIn(): Promise<string | null> {
  if (!hasEnded) return null;
  await new Promise<void>((resolve) => waiting.push(resolve));
  return read()?.access_token ?? null;
}

let renewal: Promise<string | null> | undefined;

/** New tokens instead of a refused one. Refresh tokens work once, so one tab asks and the others read its answer. */
export async function renew(refused: string): Promise<string | null> {
  renewal ??= alone(() => exchange(refused)).finally(() => {
    renewal = undefined;
  });
  return (await renewal) ?? untilSignedIn();
}

async function exchange(refused: string): Promise<string | null> {
  const session = read();
  if (session && session.access_token !== refused) return session.access_token;
  if (session) {
    try {
      const { refresh_token } = session;
      const renewed = await bodyOf<SignedIn>(api.POST('/api/auth/refresh', { body: { refresh_token } }));
      openSession(renewed);
      return renewed.access_token;
    } catch (error) {
      if (Problem.from(error).status !== 401) throw error;
    }
  }
  endSession();
  return null;
}

/** One at a time over all tabs, where the browser can do that. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request('smartbot.refresh', work) : work();

/** Other tabs sign in, out, and renew. */
window.addEventListener('storage', ({ key, newValue }) => {
  if (key !== `smartbot.${NAME}` && key !== null) return;
  const session = read();
  if (!session) {
    if (owner && newValue === LEFT) window.location.assign('/crm/login');
    else if (owner) endSession();
  } else if (session.account.id !== owner?.id) {
    // Somebody else, or somebody at last: nothing of before may stay on the page.
    window.location.reload();
  } else {
    resume(session.account);
  }
});
