export interface Stored {
  read(): string | null;
  write(value: string): void;
  remove(): void;
}

/** What could be kept nowhere else lasts as long as the page. */
const memory = new Map<string, string>();

/** One value kept in this browser: in its storage, in a frame that may not use that in a cookie, else in memory. */
export function stored(name: string): Stored {
  const key = `smartbot.${name}`;
  return {
    read: () => inStorage((storage) => storage.getItem(key)) ?? cookieOf(key) ?? memory.get(key) ?? null,
    write(value) {
      memory.set(key, value);
      // Full or forbidden: the page goes on with its own memory.
      const isKept = inStorage((storage) => storage.setItem(key, value) ?? true);
      if (!isKept) keepCookie(key, value, COOKIE_SECONDS);
    },
    remove() {
      memory.delete(key);
      inStorage((storage) => storage.removeItem(key));
      if (cookieOf(key) !== null) keepCookie(key, '', 0);
    },
  };
}

/** A text kept for this tab alone, until it is closed. */
export function storedInTab(name: string): Stored {
  const key = `smartbot.${name}`;
  return {
    read: () => inStorage((storage) => storage.getItem(key), 'sessionStorage') ?? memory.get(key) ?? null,
    write(value) {
      memory.set(key, value);
      inStorage((storage) => storage.setItem(key, value), 'sessionStorage');
    },
    remove() {
      memory.delete(key);
      inStorage((storage) => storage.removeItem(key), 'sessionStorage');
    },
  };
}

/** Private windows and browsers that refuse what belongs to other sites throw at the mere word. */
function inStorage<T>(
  use: (storage: Storage) => T,
  kind: 'localStorage' | 'sessionStorage' = 'localStorage',
): T | null {
  try {
    return use(window[kind]);
  } catch {
    return null;
  }
}

const COOKIE_SECONDS = 90 * 86_400;
const LONGEST_COOKIE = 2_000;
/** The server reads no cookie, and none goes anywhere but to pages in frames. */
const PLACE = 'path=/embed; secure; samesite=none; partitioned';

/** In the page of somebody else a browser may allow only what is kept apart for that page. */
function keepCookie(key: string, value: string, seconds: number): void {
  const written = `${key}=${encodeURIComponent(value)}`;
  if (window.parent === window || written.length > LONGEST_COOKIE) return;
  document.cookie = `${written}; max-age=${seconds}; ${PLACE}`;
}

function cookieOf(key: string): string | null {
  if (window.parent === window) return null;
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${key}=`));
  return found ? decodeURIComponent(found.slice(key.length + 1)) : null;
}
