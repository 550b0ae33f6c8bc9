import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crm as crmEn } from '../src/shared/catalogues/en/crm';
import { moderation as en } from '../src/shared/catalogues/en/crm/moderation';
import { crm as crmRu } from '../src/shared/catalogues/ru/crm';
import { moderation as ru } from '../src/shared/catalogues/ru/crm/moderation';
import { violationsOn } from './accessibility';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aMember, anAbsence, type GivenMember } from './cases';
import { aRecruiter, send, signIn, url } from './given';
import { shot } from './shot';

const DECIDED = 'This case has been decided.';

describe.skipIf(!CHROMIUM)('Moderation', () => {
  let browser: Browser;
  let moderator: GivenMember;
  let other: GivenMember;
  beforeAll(async () => {
    browser = await openBrowser();
    moderator = await aMember('Mara Moderna', { staff_role: 'moderator' });
    other = await aMember('Oscar Other', { staff_role: 'moderator' });
  });
  afterAll(() => browser?.close());

  const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

  test.each([
    {
      language: 'en',
      locale: 'en-GB',
      isDark: false,
      isPhone: false,
      texts: en,
      crm: crmEn,
      first: 'Anna Petrova',
      second: 'Boris Ivanov',
      title: 'Anna about Boris',
    },
    {
      language: 'ru',
      locale: 'ru-RU',
      isDark: true,
      isPhone: true,
      texts: ru,
      crm: crmRu,
      first: 'Анна Петрова',
      second: 'Борис Иванов',
      title: 'Анна → Борис',
    },
  ] as const)(
    'a moderator takes an absence and decides it; whoever comes too late is told so ($language, phone: $isPhone)',
    async ({ language, locale, isDark, isPhone, texts, crm, first, second, title }) => {
      const { id, interviewer } = await anAbsence({ interviewer: first, interviewee: second });
      const open = async (who: GivenMember) => {
        const device = await (isPhone ? aPhone : aDesk)(browser, locale, { isDark });
        await signIn(device.page, who);
        return device;
      };
      const picture = (name: string) =>
        shot(page, ['moderation', name, language, isDark ? 'dark' : 'light', isPhone ? 'phone' : 'desk'].join('-'));
      const button = (on: Page, name: string) => on.getByRole('button', { name, exact: true });
      const { page, faults } = await open(moderator);
      const violations: string[] = [];
      const look = async (name: string) => {
        await picture(name);
        violations.push(...(await violationsOn(page)));
        expect([name, await isWide(page)]).toEqual([name, false]);
      };

      // The day begins with what waits.
      await page.goto(`${url}/crm`);
      await page.waitForURL(/\/crm\/moderation/);
      await page.getByRole('heading', { name: crm.shell.menu.moderation, exact: true }).waitFor();
      const link = page.locator(`a[href*="${id}"]`);
      await link.waitFor();
      await look('queue');
      await link.click();
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
      await page.getByText('I was there: the link did not open.').waitFor();
      await page.getByText(texts.facts.interviewer, { exact: true }).waitFor();
      await look('case');

      // A colleague has it open at the same time, and is a moment too late.
      const colleague = await open(other);
      await colleague.page.goto(`${url}/crm/moderation/${id}/show`);
      await button(colleague.page, texts.work.claim).waitFor();
      await button(page, texts.work.claim).click();
      await button(page, texts.work.decide).waitFor();
      await button(colleague.page, texts.work.claim).click();
      const refused = colleague.page.getByRole('alert');
      await refused.waitFor();
      expect(await refused.innerText()).toMatch(language === 'en' ? /somebody else is working/i : /другой модератор/i);
      await button(colleague.page, texts.work.claim).waitFor({ state: 'detached' });

      // It is among the own ones, can be given back, and taken again.
      await page.goto(`${url}/crm/moderation`);
      await button(page, texts.views.mine).click();
      await page.locator(`a[href*="${id}"]`).click();
      await button(page, texts.work.release).click();
      await button(page, texts.work.claim).click();

      await button(page, texts.work.decide).click();
      const dialog = page.getByRole('dialog');
      const yes = dialog.getByRole('button', { name: texts.work.decide, exact: true });
      expect(await yes.isDisabled()).toBe(true);
      await dialog.getByRole('radio', { name: texts.outcome.no_show.interviewee_absent }).check();
      expect(await yes.isDisabled()).toBe(true);
      await dialog.getByRole('textbox').fill('The link opened for everybody else.');
      await look('dialog');
      await yes.click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(texts.outcome.no_show.interviewee_absent).first().waitFor();
      await page.getByText('The link opened for everybody else.').waitFor();
      await look('decided');
      await page.goto(`${url}/crm/moderation`);
      await button(page, texts.views.decided).click();
      await page.locator(`a[href*="${id}"]`).waitFor();
      await look('list-of-decided');
      const after = await send<{ status: string; outcome: string }>(
        'GET',
        `/moderation/cases/${id}`,
        undefined,
        interviewer.token,
      );
      expect([after.status, after.outcome]).toEqual(['decided', 'interviewee_absent']);
      expect(violations).toEqual([]);
      expect([...faults, ...colleague.faults]).toEqual([]);
    },
    90_000,
  );

  test('what was decided elsewhere meanwhile is said in the dialog, and what was written stays', async () => {
    const { id } = await anAbsence();
    const { page, faults } = await aDesk(browser, 'en-GB');
    await signIn(page, moderator);
    await page.goto(`${url}/crm/moderation/${id}/show`);
    await page.getByRole('button', { name: en.work.claim, exact: true }).click();
    await page.getByRole('button', { name: en.work.decide, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: en.outcome.no_show.unclear }).check();
    await dialog.getByRole('textbox').fill('Both sides say that they came.');
    // The same moderator, in another tab.
    const decision = { outcome: 'rejected', reason: 'Both came.' };
    await send('POST', `/moderation/cases/${id}/decide`, decision, moderator.token);
    await dialog.getByRole('button', { name: en.work.decide, exact: true }).click();
    await dialog.getByRole('alert').filter({ hasText: DECIDED }).waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Both sides say that they came.');
    await dialog.getByRole('button', { name: crmEn.shell.cancel }).click();
    await page.getByText(en.outcome.no_show.rejected).first().waitFor();
    expect(faults).toEqual([]);
  });

  test('a moderator without cases is told what will stand there; a company sees nothing of it', async () => {
    const { page, faults } = await aPhone(browser, 'en-GB');
    await signIn(page, await aMember('Nora New', { staff_role: 'moderator' }));
    await page.goto(`${url}/crm/moderation`);
    await page.getByRole('button', { name: en.views.mine, exact: true }).click();
    await page.getByRole('heading', { name: en.empty.mine_title }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    const company = await aDesk(browser, 'en-GB');
    await signIn(company.page, await aRecruiter());
    await company.page.goto(`${url}/crm/moderation`);
    await company.page.getByRole('heading', { name: crmEn.shell.not_found_title }).first().waitFor();
    expect(await company.page.getByRole('menuitem', { name: crmEn.shell.menu.moderation }).count()).toBe(0);
    expect([...faults, ...company.faults]).toEqual([]);
  });
});
