import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { crm as crmEn } from '../src/shared/catalogues/en/crm';
import { moderation as en } from '../src/shared/catalogues/en/crm/moderation';
import { crm as crmRu } from '../src/shared/catalogues/ru/crm';
import { moderation as ru } from '../src/shared/catalogues/ru/crm/moderation';
import { violationsOn } from './accessibility';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aComplaint, aDispute, aMember, anAbsence, type GivenMember } from './cases';
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

  const button = (on: Page, name: string) => on.getByRole('button', { name, exact: true });
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

  /** In the dialog that is open: this outcome, for this reason. */
  async function decide(on: Page, texts: typeof en | typeof ru, outcome: string, reason: string): Promise<void> {
    await button(on, texts.work.decide).click();
    const dialog = on.getByRole('dialog');
    await dialog.getByRole('radio', { name: outcome }).check();
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button', { name: texts.work.decide, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  test('feedback in dispute is read beside what both say of it; found unfair it is gone, and the point is back', async () => {
    const { id, interviewee } = await aDispute({ interviewer: 'Ivan Severe', interviewee: 'Olga Honest' });
    const available = async () =>
      (await send<{ available: number }>('GET', '/user/points', undefined, interviewee.token)).available;
    expect(await available()).toBe(2);
    const { page, faults } = await aDesk(browser, 'en-GB');
    await signIn(page, moderator);
    await page.goto(`${url}/crm/moderation`);
    // Of everything that waits only the disputes.
    await page.getByLabel(en.kind.label).click();
    await page.getByRole('option', { name: en.kind.dispute }).click();
    await page.getByText(en.kind.complaint).first().waitFor({ state: 'detached' });
    await page.locator(`a[href*="${id}"]`).click();
    await page.getByRole('heading', { name: 'Olga about Ivan', exact: true }).waitFor();
    for (const words of [
      'Knows nothing of databases.',
      'Rating: 1 of 5 · Technical level: 2 of 5',
      'We did not talk about databases.',
      'We did, in the second half.',
    ])
      await page.getByText(words, { exact: true }).waitFor();
    await button(page, en.work.claim).click();
    await button(page, en.work.decide).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await decide(page, en, en.outcome.dispute.upheld, 'The recording has no databases in it.');
    await page.getByText(en.outcome.dispute.upheld, { exact: true }).first().waitFor();
    expect(await button(page, en.work.claim).count()).toBe(0);
    await vi.waitFor(async () => expect(await available()).toBe(3), { timeout: 10_000 });
    const { items } = await send<{ items: unknown[] }>(
      'GET',
      `/history/${interviewee.id}`,
      undefined,
      interviewee.token,
    );
    expect(JSON.stringify(items)).not.toContain('Knows nothing of databases.');
    expect(faults).toEqual([]);
  }, 60_000);

  test('a complaint is decided, appealed, and decided for good by somebody else', async () => {
    const { id, interviewer, interviewee } = await aComplaint({
      interviewer: 'Семён Ловкий',
      interviewee: 'Яна Новак',
    });
    const first = await aPhone(browser, 'ru-RU', { isDark: true });
    await signIn(first.page, moderator);
    await first.page.goto(`${url}/crm/moderation/${id}/show`);
    await first.page.getByText('Sold courses instead of asking questions.').waitFor();
    await button(first.page, ru.work.claim).click();
    await decide(first.page, ru, ru.outcome.complaint.upheld, 'Так в переписке.');
    await first.page.getByText(ru.outcome.complaint.upheld, { exact: true }).first().waitFor();

    await send('POST', `/moderation/cases/${id}/appeal`, { appeal_text: 'I was asked for it.' }, interviewer.token);
    // Whoever has decided does not decide again.
    await first.page.reload();
    await first.page.getByText(ru.work.own_text).waitFor();
    expect(await button(first.page, ru.work.claim).count()).toBe(0);

    const second = await aPhone(browser, 'ru-RU', { isDark: true });
    await signIn(second.page, other);
    await second.page.goto(`${url}/crm/moderation`);
    const card = second.page.getByRole('listitem').filter({ has: second.page.locator(`a[href*="${id}"]`) });
    await card.getByText(ru.appeal, { exact: true }).waitFor();
    await card.getByRole('link').click();
    await second.page.getByText('I was asked for it.').waitFor();
    await second.page.getByText('Так в переписке.').waitFor();
    await button(second.page, ru.work.claim).click();
    await button(second.page, ru.work.decide).click();
    await second.page.getByText(ru.dialog.appeal_text).waitFor();
    await shot(second.page, 'moderation-appeal-ru-dark-phone');
    expect(await violationsOn(second.page)).toEqual([]);
    await button(second.page, crmRu.shell.cancel).click();
    await decide(second.page, ru, ru.outcome.complaint.rejected, 'Его об этом спросили.');
    await second.page.getByText(`До обжалования: ${ru.outcome.complaint.upheld}`).waitFor();
    const ended = await send<{ status: string; outcome: string; can_appeal: boolean }>(
      'GET',
      `/moderation/cases/${id}`,
      undefined,
      interviewee.token,
    );
    expect([ended.status, ended.outcome, ended.can_appeal]).toEqual(['closed', 'rejected', false]);
    expect([...first.faults, ...second.faults]).toEqual([]);
  }, 90_000);

  test('what a moderator leaves to an administrator only an administrator takes, and the two sides do not read why', async () => {
    const { id, interviewee } = await aComplaint();
    const admin = await aMember('Ada Admin', { staff_role: 'admin' });
    const { page, faults } = await aDesk(browser, 'en-GB');
    await signIn(page, moderator);
    await page.goto(`${url}/crm/moderation/${id}/show`);
    await button(page, en.work.claim).click();
    await button(page, en.work.escalate).waitFor();
    // Taken by one moderator it is nobody else's, and that is said with its end.
    const colleague = await aDesk(browser, 'en-GB');
    await signIn(colleague.page, other);
    await colleague.page.goto(`${url}/crm/moderation/${id}/show`);
    await colleague.page.getByText(en.work.taken_text.split('%')[0] ?? '').waitFor();
    for (const name of [en.work.claim, en.work.decide, en.work.escalate])
      expect([name, await button(colleague.page, name).count()]).toEqual([name, 0]);

    await button(page, en.work.escalate).click();
    const dialog = page.getByRole('dialog');
    const leave = dialog.getByRole('button', { name: en.work.escalate, exact: true });
    expect(await leave.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('I know one of the two.');
    await leave.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(en.work.admins_text).waitFor();
    expect(await button(page, en.work.claim).count()).toBe(0);

    const above = await aDesk(browser, 'en-GB');
    await signIn(above.page, admin);
    await above.page.goto(`${url}/crm/moderation`);
    await above.page.locator(`a[href*="${id}"]`).click();
    await above.page.getByText('Left to an administrator: I know one of the two.').waitFor();
    await button(above.page, en.work.claim).click();
    await button(above.page, en.work.decide).waitFor();
    expect(await button(above.page, en.work.escalate).count()).toBe(0);
    await decide(above.page, en, en.outcome.complaint.rejected, 'Naming a course is no harm.');
    await above.page.getByText(en.outcome.complaint.rejected, { exact: true }).first().waitFor();
    const reported = await send<{ escalation_reason: string | null; reason: string }>(
      'GET',
      `/moderation/cases/${id}`,
      undefined,
      interviewee.token,
    );
    expect([reported.escalation_reason, reported.reason]).toEqual([null, 'Naming a course is no harm.']);
    expect([...faults, ...colleague.faults, ...above.faults]).toEqual([]);
  }, 90_000);

  test('at 200 % the buttons of a long dialog stay in view', async () => {
    const { id } = await anAbsence();
    const { page } = await aDesk(browser, 'ru-RU');
    await page.setViewportSize({ width: 720, height: 450 });
    await signIn(page, moderator);
    await page.goto(`${url}/crm/moderation/${id}/show`);
    await button(page, ru.work.claim).click();
    await button(page, ru.work.decide).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').first().waitFor();
    const yes = await dialog.getByRole('button', { name: ru.work.decide, exact: true }).boundingBox();
    expect((yes?.y ?? 450) + (yes?.height ?? 0)).toBeLessThanOrEqual(450);
    await dialog.getByRole('textbox').scrollIntoViewIfNeeded();
    await shot(page, 'moderation-dialog-zoomed');
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
