import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crm as en } from '../src/shared/catalogues/en/crm';
import { site as siteEn } from '../src/shared/catalogues/en/site';
import { site as siteRu } from '../src/shared/catalogues/ru/site';
import { violationsOn } from './accessibility';
import { aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, mailedLink, send, signIn, url } from './given';

const PASSWORD = 'a very different battery';

describe.skipIf(!CHROMIUM)('A forgotten password', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each([
    ['en', 'en-GB', siteEn],
    ['ru', 'ru-RU', siteRu],
  ] as const)('is replaced by the mailed link, once, and every sign-in ends (%s)', async (language, locale, site) => {
    const recruiter = await aRecruiter();
    const isDark = language === 'ru';
    const signedIn = await aPhone(browser, 'en-GB');
    await signIn(signedIn.page, recruiter);
    await signedIn.page.goto(`${url}/crm/responses`);
    await signedIn.page.getByRole('heading', { name: en.responses.title, exact: true }).waitFor();

    const { page, faults } = await aPhone(browser, locale, { isDark });
    const before = await mailedLink(recruiter.email);
    await send('POST', '/auth/password/forgot', { email: recruiter.email });
    const link = await mailedLink(recruiter.email, { not: before });
    await page.goto(link);
    const field = page.getByLabel(site.reset_password.password);
    const violations = await violationsOn(page);

    await field.fill('short');
    await field.press('Enter');
    await page.getByText(site.reset_password.too_short).waitFor();
    violations.push(...(await violationsOn(page)));
    await page.getByLabel(site.reset_password.show).check();
    expect(await field.getAttribute('type')).toBe('text');
    await field.fill(PASSWORD);
    await page.getByRole('button', { name: site.reset_password.save }).click();
    await page.getByRole('heading', { name: site.reset_password.done_title }).waitFor();
    expect(page.url()).not.toContain('token');
    violations.push(...(await violationsOn(page)));

    await signedIn.page.goto(`${url}/crm/candidates`);
    await signedIn.page.getByLabel(en.login.password).first().waitFor();
    await send('POST', '/auth/login', { email: recruiter.email, password: PASSWORD });

    // The link has done its work.
    await page.goto('about:blank');
    await page.goto(link);
    await field.fill('yet another battery');
    await page.getByRole('button', { name: site.reset_password.save }).click();
    await page.getByRole('alert').waitFor();
    violations.push(...(await violationsOn(page)));
    await page.getByRole('link', { name: site.reset_password.ask_again }).click();
    await page.waitForURL(/\/crm\/forgot-password$/);
    await page.goto('about:blank');
    await page.goto(`${url}/reset-password`);
    await page.getByText(site.link.missing).waitFor();
    expect(violations).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a link of verification that opens nothing leads to the sign-in, where another is offered', async () => {
    const { page } = await aPhone(browser, 'en-GB');
    await page.goto(`${url}/verify-email#token=unknown`);
    await page.getByRole('heading', { name: siteEn.verify_email.failed_title }).waitFor();
    await page.getByRole('link', { name: siteEn.page.sign_in }).click();
    await page.waitForURL(/\/crm/);
  });
});
