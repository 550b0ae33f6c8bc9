import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAdmin } from './administrators';
import {
  anApplication,
  aVacancy,
  finish,
  type GivenApplication,
  type GivenVacancy,
  pageOfResponse,
} from './applications';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, type GivenRecruiter, signIn, url } from './given';

describe.skipIf(!CHROMIUM)('What people have set in their system', () => {
  let browser: Browser;
  let recruiter: GivenRecruiter;
  let vacancy: GivenVacancy;
  let application: GivenApplication;
  beforeAll(async () => {
    browser = await openBrowser();
    recruiter = await aRecruiter();
    vacancy = await aVacancy(recruiter);
    application = await anApplication(vacancy);
    const phone = await aPhone(browser, 'en-GB');
    await phone.page.goto(application.chat_link);
    await finish(phone.page, 'Yes');
  });
  afterAll(() => browser?.close());

  const inside = async (locale = 'en-GB') => {
    const { page } = await aDesk(browser, locale);
    await signIn(page, recruiter);
    return page;
  };
  const isChosen = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { backgroundColor } = getComputedStyle(element);
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.background = 'Highlight';
      return backgroundColor === getComputedStyle(probe).backgroundColor;
    });

  test('no movement: nothing in the dashboard takes time to move', async () => {
    const page = await inside();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(pageOfResponse(application));
    await page.getByRole('tab', { name: 'Chat' }).click();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => [element.className, getComputedStyle(element)] as const)
        .filter(([, style]) =>
          [style.transitionDuration, style.animationDuration].some((times) =>
            times.split(', ').some((time) => Number.parseFloat(time) > 0.01),
          ),
        )
        .map(([name]) => String(name)),
    );
    expect(moving).toEqual([]);
  });

  test('colours of their own: quotes can be read, and what is chosen is told from the rest', async () => {
    const page = await inside();
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(pageOfResponse(application));
    const mark = page.locator('mark').first();
    // What the system paints marks with has to stay whole: half of it over another ground is read by nobody.
    expect(await mark.evaluate((element) => getComputedStyle(element).backgroundColor)).toMatch(/^rgb\(/);
    expect(await isChosen(page, '.MuiTabs-indicator')).toBe(true);
    await page.goto(`${url}/crm/responses`);
    expect(await isChosen(page, '.MuiToggleButton-root.Mui-selected')).toBe(true);
    expect(await isChosen(page, '.RaMenuItemLink-active')).toBe(true);
    await page.goto(`${url}/jobs/${vacancy.id}/apply`);
    expect(await isChosen(page, '.segments input:checked + span')).toBe(true);
  });

  test('letters twice as large: the menu names its pages whole, and no page is wider than the window', async () => {
    const page = await inside('ru-RU');
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '32px'));
    });
    for (const place of ['', 'responses', 'settings', 'login', 'register']) {
      await page.goto(`${url}/crm/${place}`, { waitUntil: 'networkidle' });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([place, await width()]).toEqual([place, 0]);
      const cut = await page
        .locator('.RaMenuItemLink-root p')
        .evaluateAll((names) =>
          names.filter((name) => name.scrollWidth > name.clientWidth).map((name) => name.textContent),
        );
      expect([place, cut]).toEqual([place, []]);
    }
  });

  test('the narrowest screen: filters stand within it', async () => {
    const { page } = await aDesk(browser, 'ru-RU');
    await page.setViewportSize({ width: 320, height: 640 });
    await signIn(page, await anAdmin());
    for (const place of ['accounts', 'audit', 'employers', 'moderation']) {
      await page.goto(`${url}/crm/${place}`, { waitUntil: 'networkidle' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([place, width]).toEqual([place, 0]);
    }
  });
});
