import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { anApplication, aVacancy, pageOfResponse } from './applications';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, type GivenRecruiter, signIn, url } from './given';

describe.skipIf(!CHROMIUM)('Another language', () => {
  let browser: Browser;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    browser = await openBrowser();
    recruiter = await aRecruiter();
  });
  afterAll(() => browser?.close());

  const toRussian = (page: Page) => page.getByRole('button', { name: 'RU · Language: Русский' }).click();

  test('leaves what was written in the dashboard where it is, in every tab, and says its faults in that language', async () => {
    const { page, faults } = await aDesk(browser, 'en-GB');
    await signIn(page, recruiter);
    const other = await page.context().newPage();
    const response = await anApplication(await aVacancy(recruiter));
    await other.goto(pageOfResponse(response));
    await other.getByRole('textbox', { name: 'New note' }).fill('Has asked for a later shift');

    await page.goto(`${url}/crm/vacancies/create`);
    await page.locator('input[name="title"]').fill('Night nurse');
    await page.getByRole('textbox', { name: 'Text of the vacancy' }).fill('We look for a nurse');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Required', { exact: true }).first().waitFor();
    await toRussian(page);
    await page.getByText('Обязательно для заполнения', { exact: true }).first().waitFor();
    expect(await page.locator('input[name="title"]').inputValue()).toBe('Night nurse');
    expect(await page.getByRole('textbox', { name: 'Текст вакансии' }).inputValue()).toBe('We look for a nurse');
    await vi.waitFor(async () => expect(await page.title()).toBe('Новая вакансия · SmartBot'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');

    const note = other.getByRole('textbox', { name: 'Новая заметка' });
    expect(await note.inputValue()).toBe('Has asked for a later shift');
    await other.reload();
    await note.waitFor();
    expect(faults).toEqual([]);
  });

  test('says at once what is wrong with an application', async () => {
    const { id } = await aVacancy(recruiter);
    const { page, faults } = await aPhone(browser, 'en-GB');
    await page.goto(`${url}/jobs/${id}/apply`);
    await page.locator('#field-email').fill('anna');
    await page.getByRole('button', { name: 'Send and start the chat' }).click();
    await page.getByText('Write it like', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'RU' }).click();
    await page.getByText('Напишите в виде', { exact: false }).waitFor();
    const said = await page.locator('.fault').allTextContents();
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((words) => !/[а-яё]/i.test(words))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('is spoken by what is only heard, too', async () => {
    const { page } = await aDesk(browser, 'ru-RU');
    await signIn(page, recruiter);
    const { id } = await aVacancy(recruiter, {
      requirements: { skills: [], locations: ['Москва'], questions: [] },
    });
    for (const place of [`vacancies/${id}`, 'responses', 'candidates']) {
      await page.goto(`${url}/crm/${place}`, { waitUntil: 'networkidle' });
      const english = await page.evaluate(() =>
        [...document.querySelectorAll('[aria-label], [title]')]
          .flatMap((element) => [element.getAttribute('aria-label'), element.getAttribute('title')])
          .filter((words) => words && /^[a-z ]+$/i.test(words)),
      );
      expect([place, english]).toEqual([place, []]);
    }
  });
});
