/** Shorter ones fall to guessing; there is no upper limit worth naming. */
export const MIN_PASSWORD_LENGTH = 8;

/** Whoever governs the whole installation is guessed at harder. */
export const MIN_ADMIN_PASSWORD_LENGTH = 12;
/** Fewer different characters than this are a pattern, such as "aaaaaaaaaaaa" or "121212121212". */
const MIN_DIFFERENT_CHARACTERS = 6;
const MOST_GUESSED = /password|qwerty|йцукен|пароль|123456|admin|letmein|smartbot/i;

/** What is wrong with an administrator's password; null where nothing is. */
export function adminPasswordFault(password: string, email: string): 'short' | 'monotonous' | 'guessable' | null {
  if ([...password].length < MIN_ADMIN_PASSWORD_LENGTH) return 'short';
  if (new Set(password.toLowerCase()).size < MIN_DIFFERENT_CHARACTERS) return 'monotonous';
  const [name = ''] = email.toLowerCase().split('@');
  const hasName = name.length > 2 && password.toLowerCase().includes(name);
  // What is left of a guessed word besides must be a password of its own.
  const rest = password.replace(new RegExp(MOST_GUESSED, 'gi'), '');
  return hasName || [...rest].length < MIN_PASSWORD_LENGTH ? 'guessable' : null;
}
