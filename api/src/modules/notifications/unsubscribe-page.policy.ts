import { type Locale, text, type TextKey } from '../../catalogues/texts.js';
import { escaped } from '../pages/head.policy.js';

/** How things stand: asks, has done it, or knows no such address. */
export type UnsubscribeStep = 'asks' | 'done' | 'void';

/** A page without scripts, for whoever follows a link of a mail; `name` is what the kind of mails is called. */
export function unsubscribePage(locale: Locale, step: UnsubscribeStep, name = ''): string {
  const said = (key: TextKey): string => escaped(text(locale, key, { name }));
  const next =
    step === 'asks'
      ? `<form method="post"><button>${said('pages.unsubscribe.asks.button')}</button></form>`
      : `<p><a href="/">${said('pages.unsubscribe.home')}</a></p>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${said('pages.unsubscribe.title')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${said(`pages.unsubscribe.${step}.heading`)}</h1>
<p>${said(`pages.unsubscribe.${step}.text`)}</p>
${next}
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #17131f; --violet: #6d28d9; --on-violet: #fff; }
@media (prefers-color-scheme: dark) { :root { --paper: #0e0b14; --ink: #f4f1fa; --violet: #a78bfa; --on-violet: #0e0b14; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 4rem 1.25rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
a { color: var(--violet); }
button { padding: 0.75rem 1.25rem; border: 0; border-radius: 0.5rem; background: var(--violet); color: var(--on-violet); font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--violet); outline-offset: 3px; }`;
