import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crm as en } from '../src/shared/catalogues/en/crm';
import { crm as ru } from '../src/shared/catalogues/ru/crm';
import { violationsOn } from './accessibility';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aMember } from './cases';
import { aRecruiter, call, mailedLink, send, signIn, url } from './given';
import { shot } from './shot';

const PASSWORD = 'correct horse battery';

describe.skipIf(!CHROMIUM)('One’s own account', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each([
    { language: 'en', locale: 'en-GB', texts: en, isDark: false, device: aDesk, email_hint: 'book mock interviews' },
    { language: 'ru', locale: 'ru-RU', texts: ru, isDark: true, device: aPhone, email_hint: 'записываться' },
  ] as const)(
    'a member, whom nothing else here is for, signs in, confirms the e-mail and finds the way out ($language)',
    async ({ language, locale, texts, isDark, device, email_hint }) => {
      const email = `member-${language}-${process.pid}-${Date.now()}@mail.example`;
      await call('POST', '/members/register', { full_name: 'Mila Member', email, password: PASSWORD });
      const first = await mailedLink(email);
      const { page, faults } = await device(browser, locale, { isDark });
      await page.goto(`${url}/crm`);
      await page.locator('input[name=email]').fill(email);
      await page.locator('input[name=password]').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Mila Member', exact: true }).waitFor();
      await page.getByText(texts.settings.member_text.replace('%{email}', email)).waitFor();
      await page.getByText(email_hint).waitFor();
      await shot(page, `member-${language}-${isDark ? 'dark-phone' : 'light-desk'}`);
      expect(await violationsOn(page)).toEqual([]);

      await page.getByRole('button', { name: texts.shell.send_confirmation }).click();
      await page.getByText(texts.shell.confirmation_sent).waitFor();
      const link = new URL(await mailedLink(email, { not: first }));
      await send('POST', '/auth/email/verify', { token: new URLSearchParams(link.hash.slice(1)).get('token') });
      await page.getByRole('button', { name: texts.shell.confirmed_now }).click();
      await page.getByText(email_hint).waitFor({ state: 'detached' });

      // A page of companies is none of a member's, and leads back.
      await page.goto(`${url}/crm/vacancies`);
      await page.getByRole('link', { name: texts.shell.to_start }).click();
      await page.getByRole('button', { name: texts.shell.log_out, exact: true }).click();
      await page.getByRole('heading', { name: texts.login.title, exact: true }).waitFor();
      expect(faults).toEqual([]);
    },
    60_000,
  );

  test('is not deleted with a wrong password, which is said where it is written; with the right one it ends', async () => {
    const member = await aMember('Lena Leaver');
    const { page, faults } = await aPhone(browser, 'en-GB');
    await signIn(page, member);
    await page.goto(`${url}/crm/settings`);
    await page.getByRole('button', { name: en.settings.delete, exact: true }).click();
    const dialog = page.getByRole('dialog');
    const password = dialog.getByLabel(en.login.password);
    await password.fill('not my password');
    await password.press('Enter');
    await dialog.getByText('This is not your password.').waitFor();
    expect(await password.getAttribute('aria-invalid')).toBe('true');
    expect(await dialog.getByRole('alert').count()).toBe(0);
    await password.fill(member.password);
    await password.press('Enter');
    await page.getByRole('heading', { name: en.login.title, exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  test('can be left also after the login has ended elsewhere', async () => {
    const recruiter = await aRecruiter();
    const { page } = await aDesk(browser, 'en-GB');
    await signIn(page, recruiter);
    await page.goto(`${url}/crm/team`);
    await page.getByText(recruiter.email).first().waitFor();
    await send('POST', '/auth/logout', {}, recruiter.token);
    await page.getByRole('button', { name: en.shell.account }).click();
    await page.getByRole('menuitem', { name: en.shell.log_out }).click();
    await page.waitForURL(/\/crm\/login/);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a company’s settings say in the language of the page what is wrong with a field', async () => {
    const { page, faults } = await aPhone(browser, 'ru-RU');
    await signIn(page, await aRecruiter());
    await page.goto(`${url}/crm/settings`);
    const months = page.locator('input[name=retention_months]');
    await months.fill('99');
    await months.press('Enter');
    await page.getByText('36 или меньше').waitFor();
    expect(await months.getAttribute('aria-invalid')).toBe('true');
    await months.fill('24');
    await months.press('Enter');
    await page.getByText(ru.settings.saved, { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });
});
