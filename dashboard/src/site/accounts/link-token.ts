/** The token of a mailed link: it stands in the fragment, which reaches no server. */
export const linkToken = (): string | null => new URLSearchParams(window.location.hash.slice(1)).get('token');

/** A link works once: when it has, it leaves the address and the browser's history. */
export function clearLink(): void {
  window.history.replaceState(window.history.state, '', window.location.pathname);
}

/** How the API calls a link that was used, has expired, or never was. */
export const LINK_NOT_VALID = 'accounts.link_not_valid';
