/** The site inside the page of an employer: the same pages below their own base, without what is around them. */
export const EMBED_BASE = '/embed';
export const isEmbedded = window.location.pathname.startsWith(`${EMBED_BASE}/`);

const START = /^\/embed(\/companies\/[^/]+)$/;
const startedAt = START.exec(window.location.pathname)?.[1] ?? null;

/** Where the list of jobs is; null in a frame that was opened for one job alone. */
export const jobsPath: string | null = isEmbedded ? startedAt : '/jobs';

/** A chat has no height of its own: it fills what it is given. */
const CHAT_HEIGHT = 640;

/**
 * Tells the page around how high this one is, and that Escape was pressed in it. Nothing of it is secret, so it is told
 * to whoever frames it, which the server's headers allow to the employer's own sites alone.
 */
export function announceFrame(root: HTMLElement): void {
  if (!isEmbedded || window.parent === window) return;
  const tell = (message: object) => window.parent.postMessage(message, '*');
  const tellHeight = () => {
    const isChat = root.querySelector('.chat') !== null;
    tell({ type: 'smartbot:height', height: isChat ? CHAT_HEIGHT : Math.ceil(root.getBoundingClientRect().height) });
  };
  new ResizeObserver(tellHeight).observe(root);
  window.addEventListener('keydown', (event) => {
    const isTaken = event.defaultPrevented || document.querySelector('dialog[open]') !== null;
    if (event.key === 'Escape' && !isTaken) tell({ type: 'smartbot:close' });
  });
  tell({ type: 'smartbot:ready' });
}
