import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anApplication, aVacancy, type GivenApplication, type GivenVacancy, say } from './applications';
import { CHROMIUM, openBrowser } from './browser';
import { aRecruiter, call, type GivenRecruiter, signIn, url } from './given';

/** What an attacker writes wherever something can be written; each would leave a trace. */
const MARKUP = '<img id="injected" src="x" onerror="window.ran=1">';
const ATTACKS = [
  MARKUP,
  '</script><script>window.ran=1</script>',
  '"><svg id="injected" onload="window.ran=1">',
  "'-window.ran=1-'",
  '<a id="injected" href="javascript:window.ran=1">click</a>',
  "{{constructor.constructor('window.ran=1')()}}",
  '%{smart_count} |||| ${window.ran=1}',
].join('\n');

const inSource = (file: string, pattern: RegExp): string[] => [
  ...new Set(
    [...readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8').matchAll(pattern)].map(
      ([, found]) => found ?? '',
    ),
  ),
];

describe.skipIf(!CHROMIUM)('What strangers write', () => {
  let browser: Browser;
  let recruiter: GivenRecruiter;
  let vacancy: GivenVacancy;
  let application: GivenApplication;

  beforeAll(async () => {
    browser = await openBrowser();
    recruiter = await aRecruiter({ company_name: MARKUP });
    vacancy = await aVacancy(recruiter, {
      title: MARKUP,
      description: ATTACKS,
      location: MARKUP,
      requirements: {
        skills: [{ name: MARKUP, importance: 'must' }],
        questions: [{ id: 'why', text: `Why? ${MARKUP}`, kind: 'text', importance: 'nice' }],
      },
    });
    application = await anApplication(vacancy, { full_name: MARKUP, city: MARKUP, resume_text: '' });
    const file = new FormData();
    file.set('file', new Blob([`Skills: ${MARKUP}\n${ATTACKS}`], { type: 'text/plain' }), `${MARKUP}.txt`);
    const sent = await fetch(`${url}/api/v1/candidates/${application.candidate_id}/resume`, {
      method: 'POST',
      body: file,
      headers: { 'x-candidate-token': application.candidate_token },
    });
    expect(sent.status).toBe(201);
    await call('POST', `/responses/${application.id}/notes`, { note_text: ATTACKS }, recruiter.token);
  });
  afterAll(() => browser?.close());

  /** Every address of the site and of the dashboard, with what strangers wrote where it shows some. */
  const siteAddresses = (): string[] => [
    '/',
    '/jobs',
    `/jobs?q=${encodeURIComponent(MARKUP)}`,
    `/companies/${vacancy.employer_id}`,
    `/jobs/${vacancy.id}`,
    `/jobs/${vacancy.id}/apply`,
    `/chat/${application.id}`,
    `/chat/${encodeURIComponent(MARKUP)}`,
    '/verify-email',
    '/reset-password',
    `/embed/companies/${vacancy.employer_id}`,
    `/embed/jobs/${vacancy.id}`,
    `/embed/jobs/${vacancy.id}/apply`,
    `/embed/chat/${application.id}`,
    '/no/such/page',
    `/${encodeURIComponent(MARKUP)}`,
  ];
  const crmAddresses = (): string[] => [
    '/crm',
    '/crm/vacancies',
    '/crm/vacancies/create',
    `/crm/vacancies/${vacancy.id}`,
    '/crm/responses',
    `/crm/responses/${application.id}/show`,
    '/crm/candidates',
    `/crm/candidates/${application.candidate_id}/show`,
    '/crm/team',
    '/crm/settings',
    '/crm/moderation',
    '/crm/accounts',
    '/crm/employers',
    '/crm/audit',
    '/crm/events',
    '/crm/register',
    '/crm/join',
    '/crm/forgot-password',
    `/crm/${encodeURIComponent(MARKUP)}`,
  ];

  test('the addresses below are all there are', () => {
    const isListed = (addresses: string[], pattern: string): boolean => {
      const form = new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`);
      return addresses.some((address) => form.test(address.replace(/\?.*/, '')));
    };
    const ofSite = inSource('site/Site.tsx', /path="(\/[^"]*)"/g);
    expect(ofSite.length).toBeGreaterThan(5);
    expect(ofSite.filter((pattern) => !isListed(siteAddresses(), pattern))).toEqual([]);
    const ofCrm = [
      ...inSource('crm/App.tsx', /path="(\/[^"]*)"/g),
      ...inSource('crm/resources.ts', /from '\.(\/\w+)';/g).filter((folder) => folder !== '/resource'),
    ];
    expect(ofCrm.length).toBeGreaterThan(5);
    expect(ofCrm.filter((pattern) => !isListed(crmAddresses(), `/crm${pattern}`))).toEqual([]);
  });

  test('every page forbids all scripts but our own files, and has none in itself', async () => {
    for (const address of [...siteAddresses(), ...crmAddresses()]) {
      const response = await fetch(url + address, { headers: { accept: 'text/html' } });
      const policy = new Map(
        (response.headers.get('content-security-policy') ?? '').split(';').map((rule) => {
          const [name = '', ...values] = rule.trim().split(/\s+/);
          return [name, values.join(' ')] as const;
        }),
      );
      const strict = ['script-src', 'script-src-attr', 'object-src', 'base-uri', 'form-action'].map((name) =>
        policy.get(name),
      );
      expect([address, ...strict]).toEqual([address, "'self'", "'none'", "'none'", "'none'", "'self'"]);
      expect([address, response.headers.get('x-content-type-options')]).toEqual([address, 'nosniff']);

      const html = await response.text();
      const inline = [...html.matchAll(/<script\b([^>]*)>/gi)]
        .map(([, attributes = '']) => attributes)
        .filter((attributes) => !/\bsrc="\/[^/]/.test(attributes) && !attributes.includes('application/ld+json'));
      expect([address, inline]).toEqual([address, []]);
      expect([address, html.match(/<\w+ id=\\?"injected/g)]).toEqual([address, null]);
    }
  });

  test('the alarm works: where markup gets in, it is seen; and the policy stops it nonetheless', async () => {
    const inject = (page: Page) =>
      page.evaluate((markup) => {
        document.body.insertAdjacentHTML('beforeend', markup);
      }, MARKUP);
    const open = await browser.newContext({ bypassCSP: true });
    const page = await open.newPage();
    await page.goto(url);
    await inject(page);
    await page.waitForFunction(() => (window as { ran?: number }).ran === 1);
    expect(await tracesOn(page)).not.toEqual([]);

    const strict = await browser.newContext();
    const guarded = await strict.newPage();
    await guarded.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        (window as { refused?: string }).refused = violatedDirective;
      }),
    );
    await guarded.goto(url);
    await inject(guarded);
    await guarded.waitForFunction(() => (window as { refused?: string }).refused !== undefined);
    expect(await guarded.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  });

  // Without the policy: what people wrote is no markup in the first place.
  describe('is shown as it was written and runs nowhere, even without the policy', () => {
    let context: BrowserContext;
    let page: Page;
    const asked: string[] = [];
    beforeAll(async () => {
      context = await browser.newContext({ bypassCSP: true, locale: 'en-GB', viewport: { width: 1280, height: 900 } });
      page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
    });

    const look = async (address: string): Promise<void> => {
      expect([address, await tracesOn(page)]).toEqual([address, []]);
    };

    test('in the chat of the candidate', async () => {
      await page.goto(application.chat_link);
      await page.locator('.bubble[data-from=bot]').first().waitFor();
      await say(page, '<img id="injected" src="x" onerror="window.ran=1">');
      await say(page, 'javascript:window.ran=1');
      await look('/chat');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(MARKUP);
    });

    test('on the pages of the site', async () => {
      for (const address of siteAddresses()) {
        await page.goto(url + address);
        await page.waitForLoadState('networkidle');
        await look(address);
      }
    });

    test('on the pages of the dashboard', async () => {
      await signIn(page, recruiter);
      for (const address of crmAddresses()) {
        await page.goto(url + address);
        await page.waitForLoadState('networkidle');
        await look(address);
      }
    });

    test('on the page of the response, in each of its parts', async () => {
      await page.goto(`${url}/crm/responses/${application.id}/show`);
      await page.getByRole('heading', { level: 2, name: MARKUP }).waitFor();
      expect(await page.getByTestId('resume').textContent()).toContain(ATTACKS);
      await page.getByRole('tab', { name: 'Chat' }).click();
      await page.locator('#view-chat .said', { hasText: 'javascript:window.ran=1' }).first().waitFor();
      await page.getByRole('listitem').filter({ hasText: "constructor.constructor('window.ran=1')" }).first().waitFor();
      await look('response');
    });

    test('and the file is saved, under a harmless name, and not opened', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Original CV' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^[^<>"/\\:|?*]+\.txt$/);
      expect(readFileSync(await download.path(), 'utf8')).toContain(ATTACKS);
      expect(context.pages()).toHaveLength(1);
      await look('download');
      expect(asked).toEqual([]);
    });
  });
});

/** What the attack has left behind, if it got anywhere. */
const tracesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...((window as { ran?: number }).ran === undefined ? [] : ['it ran']),
    ...[...document.querySelectorAll('#injected, [href^="javascript:" i], [onerror], [onload]')].map(
      (element) => element.outerHTML,
    ),
  ]);
