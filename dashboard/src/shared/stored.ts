export interface Stored {
  read(): string | null;
  write(value: string): void;
  remove(): void;
}

/** One value kept in this browser. Where nothing may be kept (private windows), it lasts as long as the page. */
export function stored(name: string): Stored {
  const key = `smartbot.${name}`;
  let fallback: string | null = null;
  return {
    read() {
      try {
        return localStorage.getItem(key) ?? fallback;
      } catch {
        return fallback;
      }
    },
    write(value) {
      fallback = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        // Full or forbidden: the page goes on with its own memory.
      }
    },
    remove() {
      fallback = null;
      try {
        localStorage.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
