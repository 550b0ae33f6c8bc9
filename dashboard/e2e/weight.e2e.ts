import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, call, type GivenRecruiter, signIn, url } from './given';

const KB = 1000;
const BUILT = path.join(import.meta.dirname, '../dist');

/** What the project allows itself, gzip: nothing below is heavier. */
const CHAT_OVER_REACT = 35 * KB;
const DASHBOARD = 380 * KB;
const WIDGET = 5 * KB;

const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
const shown = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`;

/** React and what draws with it, by the same tools as the pages are made, and nothing else. */
async function bareReact(): Promise<number> {
  const name = 'bare-react.js';
  const result = await build({
    configFile: false,
    root: path.join(import.meta.dirname, '..'),
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'bare-react',
        resolveId: (id: string) => (id === name ? path.join(import.meta.dirname, name) : null),
        load: (id: string) =>
          id.endsWith(name)
            ? `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
               createRoot(document.body).render(createElement('p'));`
            : null,
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: name } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as { output: { type: string; code?: string }[] };
  return output.reduce((sum, { code }) => sum + (code ? gzipped(code) : 0), 0);
}

/** Scripts and styles that a page has asked for until it had nothing more to load. */
async function weightOf(page: Page, open: () => Promise<unknown>): Promise<number> {
  const files = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === url && /\.(?:js|css)$/.test(pathname)) files.add(pathname);
  });
  await open();
  await page.waitForLoadState('networkidle');
  return [...files].reduce((sum, file) => sum + gzipped(readFileSync(path.join(BUILT, file))), 0);
}

describe.skipIf(!CHROMIUM)('What pages weigh', () => {
  let browser: Browser;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    browser = await openBrowser();
    recruiter = await aRecruiter();
  });
  afterAll(() => browser?.close());

  test('the chat of a candidate: React and 35 kB', async () => {
    const requirements = { skills: [], questions: [{ id: 'q', text: 'Shifts?', kind: 'yes_no', importance: 'must' }] };
    const details = { title: 'Nurse', description: 'Wards.', requirements, work_format: 'office', language: 'en' };
    const vacancy = await call<{ id: string }>('POST', '/vacancies', details, recruiter.token);
    const consent = { text_version: '2026-01', channel: 'web' };
    const candidate = await call<{ id: string; candidate_token: string }>('POST', '/candidates', {
      full_name: 'Anna Brown',
      email: 'anna@mail.example',
      consent,
    });
    const response = await fetch(`${url}/api/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-candidate-token': candidate.candidate_token },
      body: JSON.stringify({ vacancy_id: vacancy.id, candidate_id: candidate.id }),
    });
    const { id, chat_token } = (await response.json()) as { id: string; chat_token: string };
    const { page } = await aPhone(browser, 'en-GB');
    const weight = await weightOf(page, async () => {
      await page.goto(`${url}/chat/${id}#token=${chat_token}`);
      await page.getByText('Shifts?').first().waitFor();
    });
    const react = await bareReact();
    console.log(`Chat: ${shown(weight)}, of which bare React is ${shown(react)}; ${shown(weight - react)} more`);
    // Less than React alone would mean that something was not counted.
    expect(weight).toBeGreaterThan(react);
    expect(weight - react).toBeLessThanOrEqual(CHAT_OVER_REACT);
  });

  test.each(['en-GB', 'ru-RU'])(
    'the first load of the dashboard in %s, without boards and charts: 380 kB',
    async (locale) => {
      const { page } = await aDesk(browser, locale);
      await signIn(page, recruiter);
      const weight = await weightOf(page, async () => {
        await page.goto(`${url}/crm/vacancies`);
        await page.getByRole('main').waitFor();
      });
      // What was weighed is read in this language, so its texts were on the scales.
      expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
      console.log(`Dashboard, ${locale}: ${shown(weight)}`);
      expect(weight).toBeGreaterThan(100 * KB);
      expect(weight).toBeLessThanOrEqual(DASHBOARD);
    },
  );

  test('the widget: 5 kB', () => {
    const weight = gzipped(readFileSync(path.join(BUILT, 'widget.js')));
    console.log(`Widget: ${shown(weight)}`);
    expect(weight).toBeLessThanOrEqual(WIDGET);
  });

  test('files are sent compressed to whoever reads that', async () => {
    const answers = await Promise.all(
      ['br, gzip', 'gzip', 'identity'].map(async (encoding) => {
        const answer = await fetch(`${url}/widget.js`, { headers: { 'accept-encoding': encoding } });
        return [
          answer.headers.get('content-encoding'),
          answer.headers.get('content-type'),
          (await answer.text()).length,
        ];
      }),
    );
    const { length } = readFileSync(path.join(BUILT, 'widget.js'), 'utf8');
    const type = 'application/javascript; charset=utf-8';
    expect(answers).toEqual([
      ['br', type, length],
      ['gzip', type, length],
      [null, type, length],
    ]);
  });
});
