import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, call, type GivenRecruiter, mailedLink, url } from './given';

/** Longer than a page waits before it tries again, or begins anew, by itself. */
const RECOVERS_MS = 20_000;

describe.skipIf(!CHROMIUM)('A page whose network or server is away', () => {
  let browser: Browser;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    browser = await openBrowser();
    recruiter = await aRecruiter();
    const requirements = { skills: [{ name: 'Wound care', importance: 'must' }], questions: [] };
    const details = { title: 'Nurse on call', description: 'Wards.', requirements, work_format: 'office' };
    await call('POST', '/vacancies', { ...details, language: 'en' }, recruiter.token);
  });
  afterAll(() => browser?.close());

  const aVisitor = async () => {
    const { page } = await aPhone(browser, 'en-GB');
    page.setDefaultTimeout(RECOVERS_MS);
    return page;
  };

  test('says that it did not load where not even its code came, and begins anew by itself', async () => {
    const page = await aVisitor();
    const away = /\/(?:assets\/.*\.js|health\/live)$/;
    await page.route(away, (route) => route.abort());
    await page.goto(`${url}/jobs`);
    await page.getByText('The page did not load.').waitFor();
    await page.unroute(away);
    await page.getByRole('heading', { name: 'Open jobs' }).waitFor();
    expect(await page.getByText('The page did not load.').count()).toBe(0);
  });

  test('shows what it could not load once the network is back', async () => {
    const page = await aVisitor();
    await page.goto(`${url}/jobs`);
    const job = page.getByRole('link', { name: 'Nurse on call' });
    await job.first().waitFor();
    await page.context().setOffline(true);
    await job.first().click();
    await page.getByRole('heading', { name: 'This page has stumbled' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('link', { name: 'Apply' }).waitFor();
  });

  test('asks again by itself where the server did not answer, and at once when told to', async () => {
    const page = await aVisitor();
    let asked = 0;
    await page.route('**/api/jobs?*', (route) => {
      asked += 1;
      return route.fulfill({ status: 502, body: 'Bad gateway' });
    });
    await page.goto(`${url}/jobs`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => asked, { timeout: RECOVERS_MS }).toBeGreaterThan(2);
    await page.unroute('**/api/jobs?*');
    await page.getByRole('link', { name: 'Nurse on call' }).first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);

    // What was found before is no answer to another search.
    await page.route('**/api/jobs?*', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await page.getByRole('searchbox', { name: 'Search' }).fill('nothing like it');
    await page.getByText('The server cannot be reached.').waitFor();
    expect(await page.getByRole('link', { name: 'Nurse on call' }).count()).toBe(0);
    await page.unroute('**/api/jobs?*');
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
  });

  test('has a heading and a button where a job could not be loaded, and shows it as soon as it can be', async () => {
    const page = await aVisitor();
    await page.goto(`${url}/jobs`);
    const href = await page.getByRole('link', { name: 'Nurse on call' }).first().getAttribute('href');
    await page.route('**/api/jobs/*', (route) => route.abort());
    await page.goto(`${url}${href}`);
    await page.getByRole('heading', { name: 'This page has stumbled' }).waitFor();
    await page.unroute('**/api/jobs/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Nurse on call' }).waitFor();
  });

  test('confirms an e-mail once the network is back', async () => {
    const page = await aVisitor();
    const email = `late-${Date.now()}@company.example`;
    await call('POST', '/employers/register', { company_name: 'Late', email, password: recruiter.password });
    const link = await mailedLink(email);
    await page.route('**/api/auth/email/verify', (route) => route.abort());
    await page.goto(link);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute('**/api/auth/email/verify');
    await page.getByRole('heading', { name: 'Your e-mail is confirmed' }).waitFor();
  });
});
