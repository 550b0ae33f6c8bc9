import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from './accessibility';
import { aPhone, CHROMIUM, openBrowser } from './browser';
import { call, mailedLink, send, url } from './given';

const IN = {
  en: {
    locale: 'en-GB',
    vacancy: {
      title: 'Night nurse of ward seven',
      question: 'Can you work at night?',
      shift: 'Which shift suits you?',
      options: ['Early', 'Late'],
    },
    name: 'Anna Brown',
    resume: 'Anna Brown\nExperience\n03.2019 - present: City Hospital, nurse\nSkills: wound care',
    jobs: 'Open jobs',
    apply: 'Apply',
    missing: 'Please check 4 fields.',
    send: 'Send and start the chat',
    edit: 'Correct',
    yes: 'Yes',
    passed: 'You have passed this step',
    repeated: 'You have applied already',
    without: 'Without',
  },
  ru: {
    locale: 'ru-RU',
    vacancy: {
      title: 'Ночная медсестра седьмого отделения',
      question: 'Готовы ли вы работать ночью?',
      shift: 'Какая смена вам подходит?',
      options: ['Ранняя', 'Поздняя'],
    },
    name: 'Анна Смирнова',
    resume:
      'Анна Смирнова\nОпыт работы\n03.2019 — настоящее время: городская больница, медсестра\nНавыки: уход за ранами',
    jobs: 'Открытые вакансии',
    apply: 'Откликнуться',
    missing: 'Проверьте 4 поля.',
    send: 'Отправить и начать чат',
    edit: 'Исправить',
    yes: 'Да',
    passed: 'Этот этап пройден',
    repeated: 'Вы уже откликнулись',
    without: 'Без резюме',
  },
} as const;

describe.skipIf(!CHROMIUM)('A candidate with a phone', () => {
  let browser: Browser;
  let token: string;

  beforeAll(async () => {
    browser = await openBrowser();
    const email = 'hr@clinic.example';
    const registered = await call<{ access_token: string }>('POST', '/employers/register', {
      company_name: 'Clinic',
      email,
      password: 'correct horse battery',
    });
    token = registered.access_token;
    const { page } = await aPhone(browser, 'en-GB');
    await page.goto(await mailedLink(email));
    await page.getByRole('heading', { name: 'Your e-mail is confirmed' }).waitFor();
    for (const language of ['en', 'ru'] as const) await publish(language);
  });
  afterAll(() => browser?.close());

  /** A vacancy of the clinic that asks for nights and for a shift. */
  async function publish(
    language: 'en' | 'ru',
    title: string = IN[language].vacancy.title,
    options: readonly string[] = IN[language].vacancy.options,
  ): Promise<void> {
    const { question, shift } = IN[language].vacancy;
    const questions = [
      { id: 'nights', text: question, kind: 'yes_no', importance: 'must', accept: { yes: true } },
      { id: 'shift', text: shift, kind: 'choice', options, importance: 'nice' },
    ];
    const requirements = { skills: [], questions };
    await call(
      'POST',
      '/vacancies',
      { title, description: `${title}.`, requirements, work_format: 'office', language },
      token,
    );
  }

  /** An English candidate on a phone, without a CV, before the first question. */
  async function aChat(email: string, title: string = IN.en.vacancy.title): Promise<Page> {
    const words = IN.en;
    const { page } = await aPhone(browser, words.locale);
    await page.goto(`${url}/jobs`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: words.apply }).click();
    await fillIn(page, words.name, email);
    await page.getByRole('radio', { name: words.without }).check();
    await page.getByRole('button', { name: words.send }).click();
    await page.getByText(words.vacancy.question).first().waitFor();
    return page;
  }

  test.each(['en', 'ru'] as const)(
    'finds a job, applies with a CV, chats through a reload and reads the result (%s)',
    async (language) => {
      const words = IN[language];
      const { page, faults } = await aPhone(browser, words.locale, { isDark: language === 'ru' });
      const violations: string[] = [];
      const look = async () => violations.push(...(await violationsOn(page)));

      await page.goto(url);
      await look();
      await page.locator('.card[href="/jobs"]').click();
      await page.getByRole('heading', { name: words.jobs }).waitFor();
      await page.getByRole('searchbox').first().fill(words.vacancy.title.slice(0, 5));
      await page.getByRole('link', { name: words.vacancy.title }).waitFor();
      await look();
      await page.getByRole('link', { name: words.vacancy.title }).click();
      await page.getByRole('link', { name: words.apply }).waitFor();
      await look();
      await page.getByRole('link', { name: 'Clinic', exact: true }).click();
      await page.getByRole('heading', { name: 'Clinic' }).waitFor();
      await page.getByRole('link', { name: words.vacancy.title }).waitFor();
      await look();
      await page.getByRole('link', { name: words.vacancy.title }).click();
      await page.getByRole('link', { name: words.apply }).click();

      await page.getByRole('button', { name: words.send }).click();
      await page.getByText(words.missing).waitFor();
      await look();
      await fillIn(page, words.name, `anna-${language}@mail.example`);
      await page.setInputFiles('#field-file', {
        name: 'резюме cv.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(words.resume),
      });
      // A second tap in haste makes no second application.
      await page.getByRole('button', { name: words.send }).dblclick();

      await page.getByText(words.vacancy.question).first().waitFor();
      expect(page.url()).toMatch(/\/chat\/[\da-f-]{36}$/);
      await look();
      await page.getByRole('button', { name: words.yes, exact: true }).click();
      await page.getByText(words.vacancy.shift).first().waitFor();
      const before = await said(page);
      await page.reload();
      await page.getByText(words.vacancy.shift).first().waitFor();
      expect(await said(page)).toEqual(before);

      await page.getByRole('textbox').fill(words.vacancy.options[0]);
      await page.getByRole('textbox').press('Enter');
      await page.getByRole('button', { name: words.yes, exact: true }).waitFor();
      await page.getByRole('button', { name: `${words.edit}: ${words.vacancy.options[0]}` }).click();
      await page.getByRole('button', { name: words.vacancy.options[1], exact: true }).click();
      await page.locator('[data-corrected]').waitFor();
      await page.getByRole('button', { name: words.yes, exact: true }).click();
      await page.getByRole('heading', { name: words.passed }).waitFor();
      await look();

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(violations).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  test('who applies again is told so, and gets the link of the chat by mail, which opens it', async () => {
    const words = IN.en;
    const { page } = await aPhone(browser, words.locale);
    await page.goto(`${url}/jobs`);
    await page.getByRole('link', { name: words.vacancy.title }).click();
    await page.getByRole('link', { name: words.apply }).click();
    await fillIn(page, words.name, 'anna-en@mail.example');
    await page.getByRole('radio', { name: words.without }).check();
    await page.getByRole('button', { name: words.send }).click();
    await page.getByRole('heading', { name: words.repeated }).waitFor();
    await page.goto(await mailedLink('anna-en@mail.example'));
    await page.getByRole('heading', { name: words.passed }).waitFor();
    expect(page.url()).not.toContain('token');
  });

  test('without a network what is written waits, and is sent once when it is back', async () => {
    const words = IN.en;
    const page = await aChat('offline@mail.example');
    await page.context().setOffline(true);
    await page.getByText('No connection.').waitFor();
    await page.getByRole('button', { name: words.yes, exact: true }).click();
    await page.getByText('Waits for the connection').waitFor();
    await page.context().setOffline(false);
    await page.getByText(words.vacancy.shift).first().waitFor();
    expect((await said(page)).filter((text) => text === words.yes)).toHaveLength(1);
  });

  test('what one tab has not sent yet outlives what another sends', async () => {
    const words = IN.en;
    const page = await aChat('tabs@mail.example');
    const cutOff = await page.context().newPage();
    await cutOff.routeWebSocket(/\/ws\/chat\//, () => undefined);
    await cutOff.goto(page.url());
    await cutOff.getByRole('textbox').fill(words.vacancy.options[1]);
    await cutOff.getByRole('textbox').press('Enter');
    await cutOff.locator('[data-pending]').waitFor();
    await page.getByRole('button', { name: words.yes, exact: true }).click();
    await page.getByText(words.vacancy.shift).first().waitFor();
    await cutOff.close();
    await page.reload();
    await page.getByRole('button', { name: `${words.edit}: ${words.vacancy.options[1]}` }).waitFor();
  });

  test.each([
    ['a very narrow phone', 320, 100],
    ['letters twice as large', 390, 200],
  ])('%s sees every page whole', async (_name, width, letters) => {
    const { page } = await aPhone(browser, 'ru-RU');
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript((size) => {
      addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', `${size}%`));
    }, letters);
    const job = `${'Верхнеозёрская'.repeat(6)} ${width}`;
    await publish('ru', job);
    const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
    const widths = [];
    await page.goto(url);
    await page.locator('.card[href="/jobs"]').waitFor();
    widths.push(await widthOf());
    await page.goto(`${url}/jobs`);
    await page.getByRole('link', { name: job }).waitFor();
    widths.push(await widthOf());
    await page.getByRole('link', { name: job }).click();
    await page.getByRole('link', { name: IN.ru.apply }).waitFor();
    widths.push(await widthOf());
    await page.getByRole('link', { name: IN.ru.apply }).click();
    await fillIn(page, IN.ru.name, `narrow-${width}@mail.example`);
    await page.getByRole('radio', { name: IN.ru.without }).check();
    widths.push(await widthOf());
    await page.getByRole('button', { name: IN.ru.send }).click();
    await page.getByText(IN.ru.vacancy.question).first().waitFor();
    widths.push(await widthOf());
    expect(widths).toEqual(widths.map(() => width));
  });

  test('on a very narrow phone the bar of the site is one line, and its brand still has a name', async () => {
    const { page } = await aPhone(browser, 'ru-RU');
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(`${url}/jobs`);
    await page.getByRole('link', { name: 'SmartBot' }).waitFor();
    const bar = await page.locator('header.bar').boundingBox();
    expect(bar?.height).toBeLessThan(80);
  });

  test('of more quick replies than fit one is seen in part, so that the rest is looked for', async () => {
    const shifts = Array.from({ length: 9 }, (_, place) => `The long shift of group number ${place + 1}`);
    await publish('en', 'Nurse of nine shifts', shifts);
    const page = await aChat('shifts@mail.example', 'Nurse of nine shifts');
    await page.getByRole('button', { name: IN.en.yes, exact: true }).click();
    await page.getByRole('button', { name: shifts[0] ?? '' }).waitFor();
    const cut = await page.locator('.quick').evaluate((list) => {
      const end = list.getBoundingClientRect().bottom;
      const boxes = Array.from(list.children, (reply) => reply.getBoundingClientRect());
      return boxes.filter(({ top, bottom, height }) => end - top > height / 4 && bottom - end > height / 4).length;
    });
    expect(cut).toBe(1);
  });

  test('a long answer is corrected within the width of the phone, and one that is too long is not cut', async () => {
    const words = IN.en;
    const page = await aChat('long@mail.example');
    const box = page.getByRole('textbox');
    await box.fill(`Yes. ${'That is what I have done for years in the ward. '.repeat(10)}`);
    await box.press('Enter');
    await page.getByRole('button', { name: `${words.edit}: Yes` }).click();
    await page.getByText('Correct an answer', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    await box.fill('x'.repeat(4_002));
    await page.getByText('Too long by 2 characters.').waitFor();
    await box.press('Enter');
    expect(await box.inputValue()).toHaveLength(4_002);
    await box.fill('x'.repeat(4_000));
    expect(await page.getByRole('button', { name: 'Save the correction' }).isEnabled()).toBe(true);
  });

  test('only what the bot took as an answer can be corrected', async () => {
    const words = IN.en;
    const page = await aChat('unusable@mail.example');
    const box = page.getByRole('textbox');
    await box.fill('That depends on the ward');
    await box.press('Enter');
    await page.locator('.bubble[data-from=bot]').last().getByText(words.vacancy.question).waitFor();
    const corrections = page.getByRole('button', { name: `${words.edit}:` });
    expect(await corrections.count()).toBe(0);
    await page.getByRole('button', { name: words.yes, exact: true }).click();
    await page.getByText(words.vacancy.shift).first().waitFor();
    expect(await corrections.count()).toBe(1);

    await corrections.click();
    await box.fill('perhaps');
    await box.press('Enter');
    await page.getByText('This does not answer the question').waitFor();
    // It still counts, so it is not struck through.
    expect(await page.locator('[data-corrected]').count()).toBe(0);
    await page.reload();
    await page.getByText(words.vacancy.shift).first().waitFor();
    expect(await page.getByRole('button', { name: `${words.edit}: ${words.yes}` }).count()).toBe(1);
  });

  test('what is being written outlives a quick reply, a correction and a reload, until it is sent', async () => {
    const words = IN.en;
    const page = await aChat('draft@mail.example');
    const box = page.getByRole('textbox');
    const hasFocus = () => box.evaluate((element) => element === document.activeElement);
    await box.fill(words.vacancy.options[0]);
    await page.getByRole('button', { name: words.yes, exact: true }).click();
    await page.getByText(words.vacancy.shift).first().waitFor();
    expect(await box.inputValue()).toBe(words.vacancy.options[0]);
    await page.reload();
    await page.getByText(words.vacancy.shift).first().waitFor();
    expect(await box.inputValue()).toBe(words.vacancy.options[0]);

    await page.getByRole('button', { name: `${words.edit}: ${words.yes}` }).click();
    expect([await box.inputValue(), await hasFocus()]).toEqual([words.yes, true]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect([await box.inputValue(), await hasFocus()]).toEqual([words.vacancy.options[0], true]);
    await box.press('Enter');
    await page.getByRole('button', { name: `${words.edit}: ${words.vacancy.options[0]}` }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: `${words.edit}: ${words.vacancy.options[0]}` }).waitFor();
    expect(await box.inputValue()).toBe('');
  });

  test('the question before leaving is read whole, and a keyboard over the page hides nothing', async () => {
    const page = await aChat('leaving@mail.example');
    await page.getByRole('button', { name: 'Withdraw' }).click();
    const isCut = (element: Element) => element.scrollWidth > element.clientWidth;
    const text = page.getByRole('dialog').getByText('The chat ends');
    expect(await text.evaluate(isCut)).toBe(false);
    await page.getByRole('dialog').getByRole('button').last().click();

    await page.evaluate(() => {
      const view = window.visualViewport;
      if (!view) throw new Error('no visual viewport');
      Object.defineProperty(view, 'height', { value: 420, configurable: true });
      view.dispatchEvent(new Event('resize'));
    });
    const box = await page.getByRole('textbox').boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(420);
  });

  test('a job that is closed is not the same as one that never was, and one that is paused takes no application', async () => {
    const { page } = await aPhone(browser, 'en-GB');
    const body = { title: 'Day nurse', description: 'Days.', requirements: {}, work_format: 'office', language: 'en' };
    const job = await call<{ id: string }>('POST', '/vacancies', body, token);
    const become = (status: string) => send('PUT', `/vacancies/${job.id}`, { ...body, status }, token);
    await become('paused');
    await page.goto(`${url}/jobs/${job.id}`);
    await page.getByText('No applications are taken right now.').waitFor();
    expect(await page.getByRole('link', { name: 'Apply' }).count()).toBe(0);
    await page.goto(`${url}/jobs/${job.id}/apply`);
    await page.getByRole('heading', { name: 'No applications right now' }).waitFor();

    await become('closed');
    const closed = await page.goto(`${url}/jobs/${job.id}`);
    await page.getByRole('heading', { name: 'This vacancy is closed' }).waitFor();
    const unknown = await page.goto(`${url}/jobs/${job.id.slice(0, -4)}0000`);
    await page.getByRole('heading', { name: 'There is no such vacancy' }).waitFor();
    expect([closed?.status(), unknown?.status()]).toEqual([410, 404]);
    expect(await page.title()).toBe('There is no such vacancy · SmartBot');
  });

  test('without scripts a page says what it needs, in both languages', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url}/jobs`);
    const told = await page.locator('body').innerText();
    expect(told).toContain('This page needs JavaScript.');
    expect(told).toContain('нужен JavaScript');
    await context.close();
  });

  test('a job is printed black on white, without what can only be pressed', async () => {
    const { page } = await aPhone(browser, 'en-GB', { isDark: true });
    await page.goto(`${url}/jobs`);
    await page.getByRole('link', { name: IN.en.vacancy.title }).click();
    await page.getByRole('link', { name: IN.en.apply }).waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.getByRole('link', { name: IN.en.apply }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    const { color, ground } = await page.evaluate(() => {
      const { color, backgroundColor: ground } = getComputedStyle(document.body);
      return { color, ground };
    });
    expect([color, ground]).toEqual(['rgb(20, 18, 26)', 'rgb(255, 255, 255)']);
  });

  test('an address that leads nowhere answers with a page', async () => {
    const { page } = await aPhone(browser, 'en-GB');
    const response = await page.goto(`${url}/no/such/page`);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  });
});

async function fillIn(page: Page, name: string, email: string): Promise<void> {
  await page.locator('#field-full_name').fill(name);
  await page.locator('#field-email').fill(email);
  await page.locator('#field-consent').check();
}

const said = (page: Page): Promise<string[]> => page.locator('.said').allTextContents();
