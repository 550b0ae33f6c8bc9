import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crm as english } from '../src/shared/catalogues/en/crm';
import { violationsOn } from './accessibility';
import { aVacancy } from './applications';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, type GivenRecruiter, send, signIn, url } from './given';
import { shot } from './shot';

const TEXT = `Backend developer
We build booking software for clinics.
Requirements:
- 3+ years with TypeScript
- PostgreSQL
- English B1
Nice to have: Kafka
Remote. Salary 200,000 – 300,000 RUB a month.`;

const TEXT_RU = `Бэкенд-разработчик
Делаем запись к врачу для клиник.
Требования:
- TypeScript от 3 лет
- PostgreSQL
- английский B1
Будет плюсом: Kafka
Удалённо. Зарплата 200 000 – 300 000 ₽ в месяц.`;

const IN = {
  en: {
    locale: 'en-GB',
    text: TEXT,
    title: 'Backend developer',
    empty: 'No vacancies yet',
    create: 'New vacancy',
    paste: 'Text of the vacancy',
    read: 'Suggest from the text',
    take: 'Take over what is ticked',
    years: 'Years, at least',
    question: 'As the bot asks it',
    test: 'Test chat',
    begin: 'Begin the chat',
    answer: 'Your answer',
    send: 'Send',
    publish: 'Publish',
    published: 'The vacancy is open',
    kafka: 'Kafka, from',
  },
  ru: {
    locale: 'ru-RU',
    text: TEXT_RU,
    title: 'Бэкенд-разработчик',
    empty: 'Вакансий пока нет',
    create: 'Новая вакансия',
    paste: 'Текст вакансии',
    read: 'Разобрать текст',
    take: 'Взять отмеченное',
    years: 'Лет, не меньше',
    question: 'Как его задаст бот',
    test: 'Пробный чат',
    begin: 'Начать чат',
    answer: 'Ваш ответ',
    send: 'Отправить',
    publish: 'Опубликовать',
    published: 'Вакансия открыта',
    kafka: 'Kafka',
  },
} as const;

describe.skipIf(!CHROMIUM)('An employer’s vacancies', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: false }).first();

  test('one whose question says no more than "yes or no" can be changed and saved', async () => {
    const recruiter = await aRecruiter();
    const questions = [{ id: 'nights', text: 'Can you work at night?', kind: 'yes_no', importance: 'must' }];
    const { id } = await aVacancy(recruiter, { requirements: { questions } });
    const { page, faults } = await aDesk(browser, 'en-GB');
    await signIn(page, recruiter);
    await page.goto(`${url}/crm/vacancies/${id}`);
    await page.locator('input[name="title"]').fill('Nurse by night');
    await page.getByRole('button', { name: 'Save' }).dblclick();
    await page.getByText(english.vacancies.saved, { exact: true }).waitFor();
    await page.reload();
    await expect.poll(() => page.locator('input[name="title"]').inputValue()).toBe('Nurse by night');
    expect(faults).toEqual([]);
  });

  test('what is written survives a part of the page that cannot be loaded, and a network that is gone', async () => {
    const recruiter = await aRecruiter();
    const { id } = await aVacancy(recruiter);
    const { page } = await aDesk(browser, 'en-GB');
    await page.route('**/TestChat-*.js', (route) => route.abort());
    await signIn(page, recruiter);
    await page.goto(`${url}/crm/vacancies/${id}`);
    await page.locator('input[name="title"]').fill('Nurse by night');
    await page.getByRole('tab', { name: IN.en.test }).click();
    await page.getByRole('alert').filter({ hasText: english.shell.unknown }).waitFor();

    await page.context().setOffline(true);
    const save = page.getByRole('button', { name: 'Save' });
    await save.click();
    await page.getByText(english.shell.offline).waitFor();
    expect(await page.locator('input[name="title"]').inputValue()).toBe('Nurse by night');
    await page.context().setOffline(false);
    await save.click();
    await page.getByText(english.vacancies.saved, { exact: true }).waitFor();
  });

  test('a list that could not be read says so, and is read when asked for again', async () => {
    const recruiter = await aRecruiter();
    await aVacancy(recruiter);
    const { page } = await aDesk(browser, 'en-GB');
    await signIn(page, recruiter);
    await page.route('**/api/vacancies?*', (route) => route.abort());
    await page.goto(`${url}/crm/vacancies`);
    const refusal = page.getByRole('main').getByRole('alert').filter({ hasText: english.shell.offline });
    await refusal.waitFor({ timeout: 20_000 });
    expect(await page.getByText(english.vacancies.nothing_title).count()).toBe(0);
    await page.unroute('**/api/vacancies?*');
    await refusal.getByRole('button', { name: english.shell.retry }).click();
    await page.getByText('Night nurse').first().waitFor();
  });

  test('a pasted text that is too long is neither cut nor sent', async () => {
    const { page } = await aPhone(browser, 'ru-RU');
    await signIn(page, await aRecruiter());
    await page.goto(`${url}/crm/vacancies/create`);
    const text = 'Бэкенд-разработчик 🙂 '.repeat(2_000);
    await page.getByLabel(IN.ru.paste).fill(text);
    await page.getByText(/^Сократите на \d\d\s\d{3} символ/).waitFor();
    expect(await page.getByLabel(IN.ru.paste).inputValue()).toBe(text);
    expect(await page.getByRole('button', { name: IN.ru.read }).isDisabled()).toBe(true);
  });

  test.each(['en', 'ru'] as const)(
    'one is made from a pasted text, tried in a test chat, published, and seen by candidates (%s)',
    async (language) => {
      const words = IN[language];
      const recruiter = await aRecruiter();
      const { page, faults } = await aDesk(browser, words.locale, { isDark: language === 'ru' });
      const violations: string[] = [];
      const look = async (name: string) => {
        violations.push(...(await violationsOn(page)));
        await shot(page, `vacancies-${name}-${language}`);
      };
      await signIn(page, recruiter);

      await page.goto(`${url}/crm/vacancies`);
      await page.getByRole('heading', { name: words.empty }).waitFor();
      await look('empty');
      await page.getByRole('link', { name: words.create }).first().click();

      await field(page, words.paste).fill(words.text);
      await page.getByRole('button', { name: words.read }).click();
      await page.getByRole('checkbox', { name: /TypeScript/ }).waitFor();
      await page.getByRole('checkbox', { name: /PostgreSQL/ }).uncheck();
      await look('suggestions');
      await page.getByRole('button', { name: words.take }).click();
      expect(await page.locator('input[name="title"]').inputValue()).toBe(words.title);
      expect(await page.locator('input[name="requirements.skills.0.name"]').inputValue()).toBe('TypeScript');
      expect(await page.locator('input[name="requirements.skills.1.name"]').inputValue()).toBe('Kafka');
      await page.locator('input[name="requirements.skills.0.min_years"]').fill('4');
      await look('form');

      const preview = page.frameLocator('iframe').first();
      await preview.getByRole('heading', { name: words.title }).waitFor();
      expect(await preview.locator('.skills').innerText()).toContain('Kafka');

      await page.getByRole('tab', { name: words.test }).click();
      await page.getByRole('button', { name: words.begin }).click();
      const log = page.getByRole('log');
      await log
        .getByText(/TypeScript/)
        .first()
        .waitFor();
      const before = await log.innerText();
      await page.getByLabel(words.answer).fill(language === 'en' ? 'Five years' : 'Пять лет');
      await page.getByRole('button', { name: words.send, exact: true }).click();
      await expect.poll(async () => (await log.innerText()).length).toBeGreaterThan(before.length + 20);
      // It has said all it has to say.
      await page.getByRole('button', { name: words.send, exact: true, disabled: true }).waitFor();
      await expect.poll(() => page.getByLabel(words.answer).inputValue()).toBe('');
      await look('test-chat');

      await page.getByRole('button', { name: words.publish }).click();
      await page.getByText(words.published).waitFor();
      await page.waitForURL(/\/crm\/vacancies\/[0-9a-f-]{36}/);
      await look('edit');
      expect(violations).toEqual([]);
      expect(faults).toEqual([]);

      const candidate = await aPhone(browser, words.locale);
      const id = page.url().match(/[0-9a-f-]{36}/)?.[0];
      await candidate.page.goto(`${url}/jobs/${id}`);
      await candidate.page.getByRole('heading', { name: words.title }).waitFor();
      // Nothing of the test chat was kept.
      await page.goto(`${url}/crm/vacancies`);
      await page.getByText(words.title).first().waitFor();
      await look('list');
      expect(await page.getByRole('row').nth(1).innerText()).toMatch(/\t0\t0\t/);
    },
  );

  describe('stored', () => {
    let recruiter: GivenRecruiter;
    beforeAll(async () => {
      recruiter = await aRecruiter();
    });

    test('faults stand beside their fields, and what was written is guarded', async () => {
      const { page, faults } = await aDesk(browser, 'en-GB');
      await signIn(page, recruiter);
      await page.goto(`${url}/crm/vacancies/create`);
      await page.locator('input[name="title"]').fill('Night nurse');
      await page.locator('textarea[name="description"]').fill('Nights only.');
      await page.locator('input[name="salary_min"]').fill('300');
      await page.locator('input[name="salary_max"]').fill('200');
      await page.getByRole('button', { name: 'Add a question' }).click();
      await page.locator('textarea[name="requirements.questions.0.text"]').fill('Which shift suits you?');
      await page.getByRole('combobox', { name: 'Kind of answer' }).click();
      await page.getByRole('option', { name: 'One of several' }).click();
      await page.getByRole('button', { name: 'Publish' }).click();
      const salary = page.locator('input[name="salary_min"]');
      await expect.poll(() => salary.getAttribute('aria-invalid')).toBe('true');
      await shot(page, 'vacancies-faults-en');
      expect(await violationsOn(page)).toEqual([]);

      await page.getByRole('menuitem', { name: 'Responses' }).click();
      const question = page.getByRole('dialog', { name: english.shell.unsaved_title });
      await question.getByRole('button', { name: english.shell.cancel }).click();
      await question.waitFor({ state: 'detached' });
      expect(page.url()).toContain('/vacancies/create');
      await page.getByRole('menuitem', { name: 'Responses' }).click();
      await question.getByRole('button', { name: english.shell.leave }).click();
      await page.waitForURL(/\/crm\/responses/);
      expect(faults).toEqual([]);
    });

    test('what a colleague has saved meanwhile is not overwritten unasked, and does not take the place of what is written', async () => {
      const { id } = await aVacancy(recruiter);
      const { page, faults } = await aDesk(browser, 'en-GB');
      await signIn(page, recruiter);
      // Until it is there, its place is kept.
      let answer = () => {};
      const isAnswered = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route(`**/api/vacancies/${id}`, async (route) => {
        await isAnswered;
        await route.continue();
      });
      await page.goto(`${url}/crm/vacancies/${id}`);
      await page.getByRole('status', { name: english.shell.loading }).waitFor();
      answer();
      const title = page.locator('input[name="title"]');
      await title.fill('Nurse by night');
      const theirs = { title: 'Day nurse', description: 'Days.', requirements: {}, work_format: 'office' };
      await send('PUT', `/vacancies/${id}`, theirs, recruiter.token);
      // Another tab is looked at, and this one again.
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page.getByRole('button', { name: 'Save' }).click();
      const question = page.getByRole('dialog', { name: english.vacancies.changed.title });
      await question.getByRole('button', { name: english.shell.cancel }).click();
      await question.waitFor({ state: 'detached' });
      expect(await title.inputValue()).toBe('Nurse by night');
      await page.getByRole('button', { name: 'Save' }).click();
      await question.getByRole('button', { name: english.vacancies.changed.yes }).click();
      await page.getByText(english.vacancies.saved, { exact: true }).waitFor();
      await title.fill('Nurse at night');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect
        .poll(async () => (await send<{ title: string }>('GET', `/vacancies/${id}`, undefined, recruiter.token)).title)
        .toBe('Nurse at night');
      expect(faults).toEqual([]);
    });

    test('closing is confirmed with its consequence, and so is deleting', async () => {
      const { page, faults } = await aPhone(browser, 'en-GB', { isDark: true });
      await signIn(page, recruiter);
      await page.goto(`${url}/crm/vacancies/create`);
      await page.locator('input[name="title"]').fill('Lab technician');
      await page.locator('textarea[name="description"]').fill('Days only.');
      await page.getByRole('button', { name: 'Keep as a draft' }).click();
      await page.waitForURL(/\/crm\/vacancies\/[0-9a-f-]{36}/);
      await page.getByRole('radio', { name: /Open/ }).check();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Open', { exact: true }).first().waitFor();
      await page.getByRole('radio', { name: /Closed/ }).check();
      await shot(page, 'vacancies-phone-publication-en');
      await page.getByRole('button', { name: 'Save' }).click();
      await page
        .getByRole('dialog')
        .getByText(/their chats end/)
        .waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close it' }).click();
      await page.getByRole('radio', { name: /Paused/ }).waitFor({ state: 'detached' });

      await page.locator('input[name="title"]').fill('Technician');
      await page.getByRole('button', { name: 'Delete the vacancy' }).click();
      await page.getByText(/cannot be undone/).waitFor();
      // What is written meanwhile goes with it: nobody is asked whether to save it.
      await page.getByRole('dialog').getByRole('button', { name: 'Delete the vacancy' }).click();
      await page.getByText('The vacancy is deleted').waitFor();
      await page.waitForURL(/\/crm\/vacancies$/);
      expect(faults).toEqual([]);
    });
  });
});
