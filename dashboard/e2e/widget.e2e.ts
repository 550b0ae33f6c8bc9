import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, call, send, url } from './given';

/** A page of somebody else, on a site of its own: another host and another port. */
interface Site {
  origin: string;
  serve(body: string, policy?: string): string;
  stop(): Promise<unknown>;
}

async function aSite(): Promise<Site> {
  const pages = new Map<string, { body: string; policy: string | undefined }>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(page?.policy ? { 'content-security-policy': page.policy } : {}),
    });
    response.end(
      page &&
        `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Careers</title><body>${page.body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    serve(body, policy) {
      const path = `/page-${pages.size}`;
      pages.set(path, { body, policy });
      return origin + path;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

const QUESTION = 'Can you work at night?';

describe.skipIf(!CHROMIUM)('The widget on the page of an employer', () => {
  let browser: Browser;
  let careers: Site;
  let stranger: Site;
  let vacancy: { id: string };
  let employer_id: string;

  beforeAll(async () => {
    browser = await openBrowser();
    [careers, stranger] = await Promise.all([aSite(), aSite()]);
    const recruiter = await aRecruiter({ company_name: 'Clinic' });
    ({ id: employer_id } = await send<{ id: string }>(
      'PATCH',
      '/employers/me',
      { widget_origins: [careers.origin] },
      recruiter.token,
    ));
    const questions = [{ id: 'nights', text: QUESTION, kind: 'yes_no', importance: 'must' }];
    const requirements = { skills: [], questions };
    const details = {
      title: 'Night nurse',
      description: 'Two wards.',
      requirements,
      work_format: 'office',
      language: 'en',
    };
    vacancy = await call('POST', '/vacancies', details, recruiter.token);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([careers?.stop(), stranger?.stop()]);
  });

  const line = (attributes: string) => `<script src="${url}/widget.js" ${attributes} defer></script>`;
  const ofVacancy = (more = '') => line(`data-vacancy="${vacancy.id}" ${more}`);
  const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Application and chat"]');

  async function applyIn(frame: FrameLocator): Promise<void> {
    await frame.getByRole('link', { name: 'Apply' }).click();
    await frame.locator('#field-full_name').fill('Anna Brown');
    await frame.locator('#field-email').fill(`anna-${Date.now()}@mail.example`);
    await frame.getByRole('radio', { name: 'Without' }).check();
    await frame.locator('#field-consent').check();
    await frame.getByRole('button', { name: 'Send and start the chat' }).click();
    await frame.getByText(QUESTION).first().waitFor();
  }

  test('opens the application and the chat in a dialog; after a reload of the page the chat goes on', async () => {
    const { page, faults } = await aDesk(browser, 'en-GB');
    // A strict policy of the page around: the widget needs its script and its frame, and no inline style.
    await page.goto(
      careers.serve(
        `<h1>Careers</h1>${ofVacancy()}<a href="#end">End</a>`,
        `default-src 'none'; script-src ${url}; frame-src ${url}`,
      ),
    );
    await page.getByRole('button', { name: 'Apply in a chat' }).click();
    const frame = frameOf(page);
    await frame.getByRole('heading', { name: 'Night nurse' }).waitFor();
    // Nothing of the site around the job: the page has a way of its own.
    expect(await frame.getByRole('navigation').count()).toBe(0);
    expect(await frame.getByRole('link', { name: 'All jobs' }).count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await applyIn(frame);
    await frame.getByRole('button', { name: 'Yes', exact: true }).click();
    await frame
      .getByText(`1. ${QUESTION.slice(0, -1)}`)
      .first()
      .waitFor();
    const told = await page.evaluate(() => [document.cookie, JSON.stringify(localStorage), document.body.innerHTML]);
    expect(told.join()).not.toMatch(/token|anna/i);

    await page.reload();
    await page.getByRole('button', { name: 'Apply in a chat' }).click();
    await frameOf(page).getByRole('link', { name: 'Continue your chat' }).click();
    await frameOf(page).getByText(QUESTION).first().waitFor();
    expect(faults).toEqual([]);
  });

  test('the keyboard alone is enough: the focus stays in the dialog, Escape ends it and the focus returns', async () => {
    const { page } = await aDesk(browser, 'en-GB');
    await page.goto(careers.serve(`<a href="#start">Start</a>${ofVacancy()}<a href="#end">End</a>`));
    const button = page.getByRole('button', { name: 'Apply in a chat' });
    await button.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const frame = frameOf(page);
    await frame.getByRole('link', { name: 'Apply' }).waitFor();
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(() => document.activeElement?.tagName === 'A');
      expect(isOutside).toBe(false);
    }
    await frame.getByRole('link', { name: 'Apply' }).focus();
    // Pressed inside the frame, which tells the page around.
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
  });

  test('stands in the page itself, as high as what it shows', async () => {
    const { page } = await aPhone(browser, 'en-GB');
    await page.goto(careers.serve(`<h1>Careers</h1>${line(`data-employer="${employer_id}" data-mode="inline"`)}`));
    const frame = frameOf(page);
    await frame.getByRole('link', { name: /Night nurse/ }).click();
    await frame.getByRole('link', { name: 'All jobs' }).waitFor();
    const inner = await frame.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const outer = () => page.locator('iframe').evaluate((element) => element.clientHeight);
    await expect.poll(outer).toBe(inner);
    // A message of somebody else changes nothing.
    await page.evaluate(() => window.postMessage({ type: 'smartbot:height', height: 5 }, '*'));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await outer()).toBe(inner);
    await frame.getByRole('link', { name: 'All jobs' }).click();
    await frame.getByRole('link', { name: /Night nurse/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('of a company opens in a tab of its own as the page of that company', async () => {
    const { page } = await aDesk(browser, 'en-GB');
    await page.goto(careers.serve(line(`data-employer="${employer_id}"`)));
    await page.getByRole('button', { name: 'See open jobs' }).click();
    const link = page.getByRole('link', { name: 'Open in a new tab' });
    expect(await link.getAttribute('href')).toBe(`${url}/companies/${employer_id}?lang=en`);
  });

  test('speaks Russian where the page does', async () => {
    const { page } = await aDesk(browser, 'en-GB');
    await page.goto(careers.serve(ofVacancy('data-lang="ru"')));
    await page.getByRole('button', { name: 'Откликнуться в чате' }).click();
    await page.frameLocator('iframe').getByRole('link', { name: 'Откликнуться' }).waitFor();
  });

  test('shows nothing on a site that the employer does not name, and offers a tab of its own', async () => {
    const { page } = await aDesk(browser, 'en-GB');
    const refusals: string[] = [];
    page.on('console', (message) => refusals.push(message.text()));
    await page.goto(stranger.serve(ofVacancy()));
    await page.getByRole('button', { name: 'Apply in a chat' }).click();
    await expect.poll(() => refusals.join(), { timeout: 10_000 }).toContain('frame-ancestors');
    expect(await frameOf(page).getByText('Night nurse').count()).toBe(0);
    await page.getByText('The form does not open here.').waitFor({ timeout: 15_000 });
    const link = page.getByRole('link', { name: 'Open in a new tab' });
    expect(await link.getAttribute('href')).toBe(`${url}/jobs/${vacancy.id}?lang=en`);
  });

  test('the pages that are not made for frames are shown in none, on no site', async () => {
    const { page } = await aDesk(browser, 'en-GB');
    const refusals: string[] = [];
    page.on('console', (message) => refusals.push(message.text()));
    await page.goto(careers.serve(`<iframe src="${url}/jobs/${vacancy.id}"></iframe>`));
    await expect.poll(() => refusals.join()).toContain('frame-ancestors');
  });
});
