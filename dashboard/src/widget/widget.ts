/*
 * The widget: `<script src="https://…/widget.js" data-vacancy="…" defer></script>` puts a button, or with
 * `data-mode="inline"` a frame, where the script stands. `data-employer` shows all jobs of a company. It has no imports
 * and leaves nothing in the page but its own element; the frame keeps everything else to itself.
 */
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const { vacancy, employer, mode = 'button', label, lang } = script.dataset;
  const shown = vacancy ? `jobs/${vacancy}` : employer ? `companies/${employer}` : null;
  const { origin } = new URL(script.src);
  if (!shown) {
    console.error('SmartBot widget: data-vacancy or data-employer is missing.');
    return;
  }

  const TEXTS = {
    en: {
      job: 'Apply in a chat',
      jobs: 'See open jobs',
      frame: 'Application and chat',
      close: 'Close',
      tab: 'Open in a new tab',
      silent: 'The form does not open here. Open it in a new tab instead.',
    },
    ru: {
      job: 'Откликнуться в чате',
      jobs: 'Открытые вакансии',
      frame: 'Отклик и чат',
      close: 'Закрыть',
      tab: 'Открыть в новой вкладке',
      silent: 'Здесь форма не открывается. Откройте её в новой вкладке.',
    },
  };
  const preferred = [lang, document.documentElement.lang, ...navigator.languages].map((tag) => tag?.slice(0, 2));
  const language = preferred.find((tag): tag is keyof typeof TEXTS => tag === 'en' || tag === 'ru') ?? 'en';
  const texts = TEXTS[language];

  const silentMs = 10_000;
  const highest = 20_000;
  const CSS = `
    :host { all: initial; display: block; font: 16px/1.4 system-ui, sans-serif; color-scheme: light dark;
      --fill: light-dark(#6d28d9, #7c3aed); --ground: light-dark(#fff, #0b0a0f); --ink: light-dark(#14121a, #f4f2f8); }
    button, a { font: inherit; cursor: pointer; }
    button.open { border: 0; border-radius: .75rem; padding: .75rem 1.25rem; background: var(--fill); color: #fff; font-weight: 600; }
    button:focus-visible, a:focus-visible { outline: 3px solid var(--fill); outline-offset: 2px; }
    dialog { box-sizing: border-box; width: min(100vw, 46rem); height: min(100dvh, 52rem); max-width: none; max-height: none;
      padding: 0; border: 0; border-radius: 1rem; background: var(--ground); color: var(--ink); overflow: hidden; }
    dialog[open] { display: flex; flex-direction: column; }
    dialog::backdrop { background: rgb(11 10 15 / .6); }
    @media (max-width: 46rem) { dialog { height: 100dvh; border-radius: 0; margin: 0; } }
    header { display: flex; justify-content: flex-end; align-items: center; gap: .5rem; padding: .25rem .5rem; }
    header a { margin-right: auto; padding: .5rem; color: inherit; font-size: .875rem; }
    header button { width: 2.75rem; height: 2.75rem; border: 0; border-radius: .5rem; background: none; color: inherit; font-size: 1.5rem; line-height: 1; }
    p { margin: 0; padding: .75rem 1rem; }
    iframe { flex: 1; display: block; width: 100%; border: 0; background: var(--ground); }
    iframe.inline { height: 40rem; }
  `;

  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  // A sheet made by script needs no permission of the page's own policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  shadow.adoptedStyleSheets = [sheet];
  script.after(host);

  const made = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    fields: Partial<HTMLElementTagNameMap[K]>,
  ): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), fields);

  /** The frame, and what it says of itself. */
  const makeFrame = (onClose: () => void): HTMLIFrameElement => {
    const frame = made('iframe', {
      src: `${origin}/embed/${shown}?lang=${language}`,
      title: texts.frame,
      allow: 'clipboard-write',
    });
    // A frame that is refused tells nobody, so silence is the only sign of it.
    const silence = setTimeout(() => {
      const note = made('p', { textContent: texts.silent });
      note.setAttribute('role', 'status');
      frame.before(note, ...(mode === 'inline' ? [outside()] : []));
    }, silentMs);
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.origin !== origin || event.source !== frame.contentWindow) return;
      const { type, height } = Object(event.data) as { type?: unknown; height?: unknown };
      if (type === 'smartbot:ready') clearTimeout(silence);
      else if (type === 'smartbot:close') onClose();
      else if (type === 'smartbot:height' && mode === 'inline' && typeof height === 'number' && height > 0)
        frame.style.height = `${Math.min(height, highest)}px`;
    });
    return frame;
  };

  const outside = (): HTMLAnchorElement =>
    made('a', {
      href: `${origin}/${shown}?lang=${language}`,
      target: '_blank',
      rel: 'noopener',
      textContent: texts.tab,
    });

  if (mode === 'inline') {
    const frame = makeFrame(() => {});
    frame.className = 'inline';
    shadow.append(frame);
    return;
  }

  // A modal dialog keeps the focus inside, makes the page around inert and gives the focus back at its end.
  const dialog = made('dialog', {});
  dialog.setAttribute('aria-label', texts.frame);
  const header = made('header', {});
  const close = made('button', { type: 'button', textContent: '×', onclick: () => dialog.close() });
  close.setAttribute('aria-label', texts.close);
  header.append(outside(), close);
  dialog.append(header);

  const open = made('button', {
    type: 'button',
    className: 'open',
    textContent: label ?? (vacancy ? texts.job : texts.jobs),
  });
  open.setAttribute('aria-haspopup', 'dialog');
  let overflow = '';
  open.onclick = () => {
    // Only who wants it loads it; once there it stays, so that a chat goes on where it was.
    if (!dialog.querySelector('iframe')) dialog.append(makeFrame(() => dialog.close()));
    overflow = document.documentElement.style.overflow;
    document.documentElement.style.overflow = 'hidden';
    dialog.showModal();
  };
  dialog.onclose = () => {
    document.documentElement.style.overflow = overflow;
    open.focus();
  };
  shadow.append(open, dialog);
})();
