// Pictures of the main pages, from the demo data, in both languages and both colours: docs/screenshots/<name>.webp. The
// README shows some of them. `npm run screenshots -- jobs` makes only those whose name begins so.
import './node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { install } from './prepare.mjs';
import { ROOT, complain } from './project.mjs';
import { applyTo, call, openChromium, startDemoServer } from './pages/demo-server.mjs';

const FOLDER = path.join(ROOT, 'docs/screenshots');
const PASSWORD = 'smartbot-demo';
const EMPLOYERS = { ru: 'employer@demo.example', en: 'hiring@fernhollow.example' };
const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const QUALITY = 0.82;
const PHONE_WIDTH = 520;

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {typeof DESK | typeof PHONE} screen
 * @property {'ru' | 'en'} language
 * @property {'light' | 'dark'} scheme
 * @property {string} [employer] who is signed in
 * @property {(url: string) => Promise<string>} address
 * @property {(page: import('playwright-core').Page) => Promise<unknown>} [until]
 */

/** @param {string} url @param {'ru' | 'en'} language */
async function firstJob(url, language) {
  const { items } = await call(url, 'GET', `/jobs?language=${language}&limit=1`);
  return items[0].id;
}

/** @param {string} url @param {string} email */
const signedIn = (url, email) => call(url, 'POST', '/auth/login', { email, password: PASSWORD });

/** The response that tells most: a scored one at the top. @param {string} url @param {string} email */
async function bestResponse(url, email) {
  const { access_token } = await signedIn(url, email);
  const authorization = `Bearer ${access_token}`;
  const { items } = await call(url, 'GET', '/responses?sort=relevance_score&order=desc&limit=1', undefined, {
    authorization,
  });
  return items[0].id;
}

/** @param {string} name @param {Omit<Picture, 'name' | 'language' | 'scheme'>} picture @returns {Picture[]} */
const inBoth = (name, picture) => [
  { ...picture, name: `${name}-ru-light`, language: 'ru', scheme: 'light' },
  { ...picture, name: `${name}-en-dark`, language: 'en', scheme: 'dark' },
];

/** @param {'ru' | 'en'} language */
const chatPicture = (language) => ({
  screen: PHONE,
  address: async (/** @type {string} */ url) =>
    applyTo(url, await firstJob(url, language), language === 'ru' ? 'Анна Петрова' : 'Anna Brown'),
  until: async (/** @type {import('playwright-core').Page} */ page) => {
    await page.getByRole('textbox').waitFor();
    await page.getByRole('textbox').fill(language === 'ru' ? 'Пять лет' : 'Five years');
    await page.getByRole('textbox').press('Enter');
    await page.locator('[data-sender="candidate"], .bubble').last().waitFor();
  },
});

/** @type {Picture[]} */
const PICTURES = [
  ...inBoth('home', { screen: DESK, address: async (url) => url }),
  ...inBoth('jobs', { screen: PHONE, address: async (url) => `${url}/jobs` }),
  {
    name: 'job-ru-light',
    language: 'ru',
    scheme: 'light',
    screen: PHONE,
    address: async (url) => `${url}/jobs/${await firstJob(url, 'ru')}`,
  },
  {
    name: 'job-en-dark',
    language: 'en',
    scheme: 'dark',
    screen: PHONE,
    address: async (url) => `${url}/jobs/${await firstJob(url, 'en')}`,
  },
  { name: 'chat-ru-light', language: 'ru', scheme: 'light', ...chatPicture('ru') },
  { name: 'chat-en-dark', language: 'en', scheme: 'dark', ...chatPicture('en') },
  ...crm('crm-overview', async (url) => `${url}/crm`),
  ...crm('crm-vacancies', async (url) => `${url}/crm/vacancies`),
  ...crm('crm-responses', async (url) => `${url}/crm/responses`),
  ...crm('crm-response', async (url, email) => `${url}/crm/responses/${await bestResponse(url, email)}/show`),
];

/** @param {string} name @param {(url: string, email: string) => Promise<string>} address @returns {Picture[]} */
function crm(name, address) {
  return inBoth(name, { screen: DESK, address: async () => '' }).map((picture) => {
    const employer = EMPLOYERS[picture.language];
    return { ...picture, employer, address: (url) => address(url, employer) };
  });
}

/** @param {import('playwright-core').Browser} browser @param {string} url @param {Picture} picture */
async function take(browser, url, { name, screen, language, scheme, employer, address, until }) {
  const context = await browser.newContext({
    ...screen,
    locale: language === 'ru' ? 'ru-RU' : 'en-GB',
    timezoneId: 'Europe/Moscow',
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    if (employer) {
      const session = await signedIn(url, employer);
      await page.goto(`${url}/icon.svg`);
      const kept = JSON.stringify({ ...session, expires_at: Date.now() + session.expires_in * 1000 });
      await page.evaluate(`localStorage.setItem('smartbot.session', ${JSON.stringify(kept)})`);
    }
    await page.goto(await address(url));
    await page.waitForLoadState('networkidle');
    await until?.(page);
    await page.waitForLoadState('networkidle');
    // Charts draw themselves in.
    await page.waitForTimeout(1_000);
    const file = path.join(FOLDER, `${name}.webp`);
    fs.writeFileSync(file, await asWebp(context, await page.screenshot(), screen === PHONE ? PHONE_WIDTH : undefined));
    console.log(`${path.relative(ROOT, file)}  ${Math.round(fs.statSync(file).size / 1000)} kB`);
  } finally {
    await context.close();
  }
}

/** Chromium writes WebP itself: no other tool is needed. @param {import('playwright-core').BrowserContext} context @param {Buffer} png @param {number} [width] */
async function asWebp(context, png, width) {
  const page = await context.newPage();
  const source = `data:image/png;base64,${png.toString('base64')}`;
  /** @type {string} */
  const data = await page.evaluate(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(source)};
    await image.decode();
    const scale = ${width ?? 0} ? ${width ?? 0} / image.width : 1;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width * scale, height: image.height * scale });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', ${QUALITY});
  })()`);
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
}

/** @type {{ stop: () => Promise<void> } | undefined} */
let server;
/** @type {import('playwright-core').Browser | undefined} */
let browser;
try {
  await install(console.log);
  const begins = process.argv[2] ?? '';
  fs.mkdirSync(FOLDER, { recursive: true });
  const started = await startDemoServer();
  server = started;
  browser = await openChromium();
  for (const picture of PICTURES.filter(({ name }) => name.startsWith(begins)))
    await take(browser, started.url, picture);
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await server?.stop();
}
