import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crm as en } from '../src/shared/catalogues/en/crm';
import { site } from '../src/shared/catalogues/en/site';
import { crm as ru } from '../src/shared/catalogues/ru/crm';
import { violationsOn } from './accessibility';
import {
  anApplication,
  aVacancy,
  finish,
  type GivenApplication,
  type GivenVacancy,
  pageOfResponse,
  say,
} from './applications';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aColleague, aRecruiter, type GivenRecruiter, serverComesBack, serverDies, signIn } from './given';
import { shot } from './shot';

const words = en.response;

describe.skipIf(!CHROMIUM)('The page of one response', () => {
  let browser: Browser;
  let recruiter: GivenRecruiter;
  let vacancy: GivenVacancy;
  beforeAll(async () => {
    browser = await openBrowser();
    recruiter = await aRecruiter();
    vacancy = await aVacancy(recruiter);
  });
  afterAll(() => browser?.close());

  async function aWatcher(
    application: GivenApplication,
    { locale = 'en-GB', isDark = false, open = aDesk, as = recruiter } = {},
  ) {
    const { page, faults } = await open(browser, locale, { isDark });
    await signIn(page, as);
    await page.goto(pageOfResponse(application));
    await page.getByRole('heading', { name: application.full_name }).first().waitFor();
    return { page, faults };
  }

  async function aCandidate(application: GivenApplication) {
    const { page, faults } = await aPhone(browser, 'en-GB');
    await page.goto(application.chat_link);
    await page.getByText('Can you work at night?').first().waitFor();
    return { page, faults };
  }

  const heard = (page: Page, text: string) => page.locator('#view-chat .said', { hasText: text }).last();
  const toChat = (page: Page) => page.getByRole('tab', { name: words.view.chat }).click();
  const ofBot = (phone: Page) => phone.locator('.bubble[data-from=bot]').count();

  test('a recruiter watches a chat, takes it over, and hands it back: the bot is silent meanwhile', async () => {
    const application = await anApplication(vacancy);
    const desk = await aWatcher(application);
    await toChat(desk.page);
    await desk.page.getByText(words.chat.not_begun).waitFor();

    const phone = await aCandidate(application);
    await heard(desk.page, 'Can you work at night?').waitFor();
    await desk.page.getByText(words.chat.bot_speaks).waitFor();
    await phone.page.getByRole('textbox').pressSequentially('Ye');
    await desk.page.getByText(words.chat.typing).waitFor();

    await desk.page.getByRole('button', { name: words.chat.take_over }).click();
    await desk.page.getByText(words.chat.you_speak).waitFor();
    await phone.page.getByText(site.chat.recruiter_here).waitFor();
    const before = await ofBot(phone.page);
    await say(phone.page, 'Is there a night bus?');
    await heard(desk.page, 'Is there a night bus?').waitFor();
    await desk.page.getByLabel(words.chat.write).fill('There is, every hour.');
    await phone.page.locator('.typing').waitFor();
    await desk.page.getByLabel(words.chat.write).press('Enter');
    await phone.page.locator('.bubble[data-from=recruiter]', { hasText: 'There is, every hour.' }).waitFor();
    await desk.page.getByText(words.chat.sent).waitFor();
    expect(await ofBot(phone.page)).toBe(before);

    // Both read on where they were.
    await Promise.all([desk.page.reload(), phone.page.reload()]);
    await toChat(desk.page);
    await phone.page.locator('.bubble[data-from=recruiter]').waitFor();
    await desk.page.getByText(words.chat.you_speak).waitFor();
    await desk.page.getByRole('button', { name: words.chat.hand_back }).click();
    await desk.page.getByText(words.chat.bot_speaks).waitFor();
    await phone.page.getByText(site.chat.recruiter_here).waitFor({ state: 'detached' });
    await finish(phone.page, 'Yes');

    // The score arrives without a reload.
    await desk.page.getByText(words.decision.hint_bot).waitFor();
    await desk.page
      .getByText(/Quote|reaches the threshold/)
      .first()
      .waitFor();
    expect([...desk.faults, ...phone.faults]).toEqual([]);
  });

  test('a colleague who watches cannot speak, and is told who does', async () => {
    const application = await anApplication(vacancy);
    const phone = await aCandidate(application);
    const desk = await aWatcher(application, { as: await aColleague(recruiter, 'Olga Belova') });
    const other = await aWatcher(application);
    await Promise.all([toChat(desk.page), toChat(other.page)]);
    await desk.page.getByRole('button', { name: words.chat.take_over }).click();
    await desk.page.getByText(words.chat.you_speak).waitFor();
    await other.page.getByText('Olga Belova leads the chat, the bot is silent').waitFor();
    expect(await other.page.getByLabel(words.chat.write).count()).toBe(0);
    expect(await other.page.getByRole('button', { name: words.chat.take_over }).count()).toBe(0);
    await desk.page.getByLabel(words.chat.write).fill('Hello');
    await desk.page.getByLabel(words.chat.write).press('Enter');
    await heard(other.page, 'Hello').waitFor();
    expect([...desk.faults, ...other.faults, ...phone.faults]).toEqual([]);
  });

  describe('of a rejected candidate', () => {
    let application: GivenApplication;
    let phone: Page;
    beforeAll(async () => {
      application = await anApplication(vacancy, {
        full_name: 'Nora Night',
        city: 'Boston',
        phone: '+7 900 000-00-01',
      });
      phone = (await aCandidate(application)).page;
      await finish(phone, 'No');
    });

    test('shows each quote where it stands, and leads back from there, by mouse and by keyboard', async () => {
      const { page, faults } = await aWatcher(application);
      const quote = page.getByRole('button', { name: /CV .*wound care/ });
      await quote.click();
      const mark = page.locator('mark[data-shown]');
      expect(await mark.textContent()).toContain('wound care');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id.startsWith('requirement-'));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('wound care');

      await page.getByRole('button', { name: /^Chat “?No”?$/ }).focus();
      await page.keyboard.press('Enter');
      await page.locator('#view-chat mark[data-shown]', { hasText: 'No' }).waitFor();
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.textContent?.includes('Can you work at night?'));
      expect(faults).toEqual([]);
    });

    test('on a phone a quote opens the CV, and the way back leads to the requirement', async () => {
      const { page, faults } = await aWatcher(application, { open: aPhone });
      await page.getByRole('button', { name: /CV .*wound care/ }).tap();
      await page.locator('mark[data-shown]').tap();
      await page.waitForFunction(() => document.activeElement?.id.startsWith('requirement-'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(faults).toEqual([]);
    });

    test('a review that the candidate asks for is a task, which standing by the decision settles', async () => {
      const { page, faults } = await aWatcher(application);
      await page.getByText(words.task.confirm_title).waitFor();
      await phone.getByRole('button', { name: site.chat.review }).click();
      await phone.getByText(site.chat.review_done).waitFor();
      await page.getByText(words.task.review_title).waitFor();
      await page.getByRole('button', { name: words.task.to_decision }).first().click();
      await page.getByRole('button', { name: words.decision.rejected.confirm }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(en.shell.reason.label).fill('The job is at night.');
      await dialog.getByRole('button', { name: words.decision.rejected.confirm }).click();
      await page.getByText(words.decision.done).waitFor();
      await page.getByText(words.task.review_title).waitFor({ state: 'detached' });
      await page.getByText('Reason: The job is at night.').waitFor();
      await phone.getByRole('heading', { name: site.result.rejected_title }).waitFor();
      expect(faults).toEqual([]);
    });

    test('overruling needs a reason; the history tells who, when and by which weights', async () => {
      const { page, faults } = await aWatcher(application);
      await page.getByRole('button', { name: words.decision.approved.overrule }).click();
      const dialog = page.getByRole('dialog');
      const yes = dialog.getByRole('button', { name: words.decision.approved.overrule });
      expect(await yes.isDisabled()).toBe(true);
      await dialog.getByLabel(en.shell.reason.label).fill('We have a place by day.');
      await yes.click();
      await page.getByText('Reason: We have a place by day.').waitFor();
      const entry = page.getByRole('listitem').filter({ hasText: 'We have a place by day.' });
      expect(await entry.textContent()).toContain(recruiter.email);
      await entry.getByText(words.history.weights).click();
      await entry.getByRole('cell', { name: 'wound care' }).waitFor();
      await phone.getByRole('heading', { name: site.result.approved_title }).waitFor();
      expect(faults).toEqual([]);
    });

    test('a stage that may not be left without a reason asks for it; notes are for colleagues', async () => {
      const { page, faults } = await aWatcher(application);
      const choose = async (stage: string) => {
        await page.getByRole('combobox', { name: words.stage }).click();
        await page.getByRole('option', { name: stage }).click();
      };
      await choose(en.shell.stage.hired);
      await page.getByText(`Moved to “${en.shell.stage.hired}”`).waitFor();
      await choose(en.shell.stage.offer);
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(en.shell.reason.label).fill('Too early.');
      await dialog.getByRole('button', { name: en.shell.stage.offer }).click();
      await page.getByText(`Moved to “${en.shell.stage.offer}”`).waitFor();
      const moved = page.getByRole('listitem').filter({ hasText: 'Reason: Too early.' });
      await moved.getByText(`Stage: ${en.shell.stage.hired} → ${en.shell.stage.offer}`).waitFor();
      expect(await moved.textContent()).toContain(recruiter.email);

      await page.getByLabel(words.notes.write).fill('Call on <b>Monday</b>.');
      // What is written and not sent is not lost without a question.
      await page.getByRole('link', { name: words.back }).click();
      const question = page.getByRole('dialog', { name: en.shell.unsaved_title });
      await question.getByRole('button', { name: en.shell.cancel }).click();
      await question.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: words.notes.save }).click();
      await page.getByRole('listitem').filter({ hasText: 'Call on <b>Monday</b>.' }).waitFor();
      expect(faults).toEqual([]);
    });

    test('on paper it tells why, without the dashboard around it', async () => {
      const { page } = await aWatcher(application, { isDark: true });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.getByText(`Why: ${vacancy.title}`).waitFor();
      await page.getByRole('cell', { name: 'wound care' }).first().waitFor();
      for (const hidden of ['nav', '#view-chat', '#view-resume', '.RaAppBar-appBar'])
        expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
      const ink = await page.getByText(words.breakdown.title).evaluate((text) => getComputedStyle(text).color);
      expect(ink).toBe('rgb(0, 0, 0)');
      await shot(page, 'response-paper');
    });

    test.each([
      ['en', 'en-GB', en],
      ['ru', 'ru-RU', ru],
    ] as const)(
      'nothing in it shuts anybody out (%s)',
      async (language, locale, { response: own }) => {
        const violations: string[] = [];
        for (const isDark of [false, true]) {
          for (const open of [aDesk, aPhone]) {
            const { page, faults } = await aWatcher(application, { locale, isDark, open });
            await page.getByText(own.breakdown.title).waitFor();
            for (const view of open === aPhone
              ? (['score', 'resume', 'chat'] as const)
              : (['resume', 'chat'] as const)) {
              await page.getByRole('tab', { name: own.view[view] }).click();
              await page.locator(`#view-${view}`).waitFor();
              if (view === 'chat') await page.locator('#view-chat .said').first().waitFor();
              violations.push(...(await violationsOn(page)));
              const device = open === aPhone ? 'phone' : 'desk';
              await shot(page, `response-${view}-${device}-${isDark ? 'dark' : 'light'}-${language}`);
            }
            expect(faults).toEqual([]);
            await page.context().close();
          }
        }
        expect(violations).toEqual([]);
      },
      90_000,
    );
  });

  test('one reads on through the list that one came from, from page to page', async () => {
    const own = await aVacancy(recruiter, { title: 'Day nurse' });
    const names = ['One', 'Two', 'Three'];
    for (const full_name of names) await anApplication(own, { full_name });
    const { page } = await aDesk(browser, 'en-GB');
    await signIn(page, recruiter);
    const filter = encodeURIComponent(JSON.stringify({ vacancy_id: own.id }));
    await page.goto(
      `${new URL(pageOfResponse({ id: 'x' } as GivenApplication)).origin}/crm/responses?filter=${filter}&perPage=2`,
    );
    await page.getByRole('link', { name: 'Three' }).first().click();
    await page.getByRole('link', { name: words.next }).click();
    await page.getByRole('heading', { name: 'Two' }).first().waitFor();
    await page.getByRole('link', { name: words.next }).click();
    await page.getByRole('heading', { name: 'One' }).first().waitFor();
    expect(await page.getByRole('button', { name: words.next }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: words.previous }).click();
    await page.getByRole('heading', { name: 'Two' }).first().waitFor();
  });

  test('a chat outlives its server: killed in the middle and started again, both sides go on', async () => {
    const application = await anApplication(vacancy);
    const phone = await aCandidate(application);
    const desk = await aWatcher(application);
    await toChat(desk.page);
    await heard(desk.page, 'Can you work at night?').waitFor();
    await say(phone.page, 'Yes');
    await heard(desk.page, 'Why this clinic?').waitFor();

    await serverDies();
    await phone.page.getByText(site.chat.reconnecting).waitFor();
    await desk.page.getByText(words.chat.reconnecting).waitFor();
    await phone.page.getByRole('textbox').fill('Good people');
    await phone.page.getByRole('textbox').press('Enter');
    await phone.page.getByText(site.chat.waiting).waitFor();
    await serverComesBack();

    await heard(desk.page, 'Good people').waitFor({ timeout: 25_000 });
    await phone.page.getByRole('button', { name: 'Yes', exact: true }).click();
    await phone.page.getByRole('heading', { name: site.result.approved_title }).waitFor({ timeout: 25_000 });
    const said = (await phone.page.locator('.bubble[data-from=candidate] .said').allTextContents()).map((text) =>
      text.trim(),
    );
    expect(said).toEqual(['Yes', 'Good people', 'Yes']);
    await desk.page.getByText(words.decision.hint_bot).waitFor();
  }, 90_000);

  test('a response that is taken back says so on both sides, and there is nothing to decide', async () => {
    const application = await anApplication(vacancy);
    const phone = await aCandidate(application);
    const desk = await aWatcher(application);
    await desk.page.getByRole('button', { name: words.decision.approved.decide }).waitFor();
    await phone.page.getByRole('button', { name: site.chat.withdraw }).click();
    await phone.page.getByRole('button', { name: site.chat.withdraw_no }).click();
    await phone.page.getByRole('button', { name: site.chat.withdraw }).click();
    await phone.page.getByRole('button', { name: site.chat.withdraw_yes }).click();
    await phone.page.getByRole('heading', { name: site.result.withdrawn_title }).waitFor();
    await desk.page.getByText(words.task.closed_title, { exact: true }).waitFor();
    expect(await desk.page.getByRole('button', { name: words.decision.approved.decide }).count()).toBe(0);
    expect([...desk.faults, ...phone.faults]).toEqual([]);
  });
});
