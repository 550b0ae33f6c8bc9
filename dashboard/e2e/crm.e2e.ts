import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crm as english } from '../src/shared/catalogues/en/crm';
import { crm as ru } from '../src/shared/catalogues/ru/crm';
import { violationsOn } from './accessibility';
import { anAdmin } from './administrators';
import { anApplication, aVacancy } from './applications';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, type GivenRecruiter, mailedLink, send, signIn, url } from './given';
import { pressOn, typeInto } from './keyboard';
import { shot } from './shot';

const IN = {
  en: {
    locale: 'en-GB',
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    required: 'This field is required.',
    wrong: 'This e-mail and password do not belong together.',
    overview: 'Overview',
    waiting: 'Waiting for you',
    search: 'Name, e-mail, city, words of the CV',
    erase: 'Erase',
    erase_yes: 'Erase for good',
    nothing: 'Nobody found',
  },
  ru: {
    locale: 'ru-RU',
    title: 'Вход',
    email: 'Эл. почта',
    password: 'Пароль',
    required: 'Это поле обязательно.',
    wrong: 'Почта и пароль не подходят друг к другу.',
    overview: 'Обзор',
    waiting: 'Ждёт вашего решения',
    search: 'Имя, почта, город, слова из резюме',
    erase: 'Удалить',
    erase_yes: 'Удалить навсегда',
    nothing: 'Никого не нашлось',
  },
} as const;

const LANGUAGES = ['en', 'ru'] as const;

describe.skipIf(!CHROMIUM)('The dashboard', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
  const field = (page: Page, name: string) => page.getByRole('textbox', { name });

  describe.each(LANGUAGES)('without a mouse (%s)', (language) => {
    const words = IN[language];
    let recruiter: GivenRecruiter;
    let full_name: string;
    beforeAll(async () => {
      recruiter = await aRecruiter();
      full_name = language === 'en' ? 'Anna Brown' : 'Анна Смирнова';
      await anApplication(await aVacancy(recruiter), { full_name });
    });

    test('signing in says what is missing and what is wrong, and leads to the page that was asked for', async () => {
      const { page, faults } = await aDesk(browser, words.locale);
      await page.goto(`${url}/crm/candidates`);
      await heading(page, words.title).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText(words.required).first().waitFor();
      await typeInto(page, field(page, words.email), recruiter.email);
      await typeInto(page, page.locator('input[name=password]'), 'wrong password');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: words.wrong }).waitFor();
      await typeInto(page, page.locator('input[name=password]'), recruiter.password);
      await page.keyboard.press('Enter');
      await page.getByText(full_name).first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/crm/candidates');
      expect(await page.title()).toContain('SmartBot');
      expect(faults).toEqual([]);
    });

    test('the overview shows what waits and how many have come', async () => {
      const { page, faults } = await aDesk(browser, words.locale);
      await signIn(page, recruiter);
      await page.goto(`${url}/crm`);
      await heading(page, words.overview).waitFor();
      await heading(page, words.waiting).waitFor();
      const tiles = page.locator('dl').first();
      expect(await tiles.locator('dd').first().textContent()).toMatch(/^1/);
      // The chart is a picture; the numbers are in a table as well.
      await page.getByRole('img', { name: /: 1 / }).waitFor();
      await pressOn(page, page.locator('summary').first());
      expect(await page.locator('details table tbody tr').count()).toBe(1);
      expect(faults).toEqual([]);
    });

    test('a candidate is found, exported and erased', async () => {
      const { page, faults } = await aDesk(browser, words.locale);
      await signIn(page, recruiter);
      await page.goto(`${url}/crm/candidates`);
      await typeInto(page, page.getByPlaceholder(words.search), full_name.slice(0, 4));
      await page.waitForURL(/filter/);
      await pressOn(page, page.getByRole('row').filter({ hasText: full_name }).getByRole('link').first());
      await heading(page, full_name).first().waitFor();
      await page.getByText('City Hospital').waitFor();
      const saving = page.waitForEvent('download');
      await pressOn(page, page.getByRole('button', { name: language === 'en' ? 'Export' : 'Выгрузить' }));
      const exported = JSON.parse(await contentOf(await saving)) as { candidate: { full_name: string } };
      expect(exported.candidate.full_name).toBe(full_name);
      await pressOn(page, page.getByRole('button', { name: words.erase, exact: true }));
      await page.getByRole('dialog').waitFor();
      await pressOn(page, page.getByRole('button', { name: words.erase_yes }));
      await page.getByText(words.nothing).waitFor();
      expect(faults).toEqual([]);
    });
  });

  describe('A team', () => {
    test('grows by a mailed link and shrinks by a click, at once for whoever is removed', async () => {
      const owner = await aRecruiter({ company_name: 'Clinic' });
      const invited = `olga-${process.pid}-${Date.now()}@clinic.example`;
      const { page, faults } = await aDesk(browser, 'en-GB');
      await signIn(page, owner);
      await page.goto(`${url}/crm/team`);
      await pressOn(page, page.getByRole('button', { name: 'Invite' }));
      await typeInto(page, field(page, 'E-mail'), 'olga');
      await page.keyboard.press('Enter');
      await page.locator('[aria-invalid=true]').waitFor();
      await typeInto(page, field(page, 'E-mail'), invited);
      await page.keyboard.press('Enter');
      await page.getByRole('listitem').filter({ hasText: invited }).waitFor();

      const olga = await aDesk(browser, 'en-GB');
      await olga.page.goto(await mailedLink(invited));
      await olga.page.getByRole('heading', { name: 'Join Clinic' }).waitFor();
      await typeInto(olga.page, field(olga.page, 'Your name'), 'Olga Belova');
      await typeInto(olga.page, olga.page.locator('input[name=password]'), 'olga has a password');
      await olga.page.keyboard.press('Enter');
      await heading(olga.page, 'Overview').waitFor();

      await page.reload();
      const row = page.getByRole('listitem').filter({ hasText: 'Olga Belova' });
      await pressOn(page, row.getByRole('button', { name: 'Remove' }));
      await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Remove' }));
      await row.waitFor({ state: 'detached' });

      // Ended logins reach a node within seconds.
      const kept = await olga.page.evaluate(() => localStorage.getItem('smartbot.session') ?? '{}');
      const { access_token } = JSON.parse(kept) as { access_token: string };
      const headers = { authorization: `Bearer ${access_token}` };
      await expect
        .poll(async () => (await fetch(`${url}/api/v1/auth/me`, { headers })).status, { timeout: 5000 })
        .toBe(401);
      await olga.page.getByRole('menuitem', { name: 'Candidates' }).click();
      await olga.page.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
      expect([...faults, ...olga.faults]).toEqual([]);
    });
  });

  describe('A login', () => {
    test('that has ended is asked for again over the page, and what was written is saved after it', async () => {
      const owner = await aRecruiter({ company_name: 'Clinic' });
      const { page, faults } = await aDesk(browser, 'en-GB');
      await signIn(page, owner);
      await page.goto(`${url}/crm/settings`, { waitUntil: 'networkidle' });
      await field(page, 'Name').first().fill('Clinic of the North');
      await send('POST', '/auth/logout', {}, owner.token);
      await page.getByRole('button', { name: 'Save' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Please sign in again' });
      await dialog.waitFor();
      await dialog.locator('input[name=password]').fill(owner.password);
      await page.keyboard.press('Enter');
      await page.getByText('Saved', { exact: true }).waitFor();
      await page.reload();
      await expect.poll(() => field(page, 'Name').first().inputValue()).toBe('Clinic of the North');
      expect(faults).toEqual([]);
    });

    test('is renewed once, however many tabs need it at the same moment', async () => {
      const { page, faults } = await aDesk(browser, 'en-GB');
      await signIn(page, await aRecruiter());
      // As after a quarter of an hour: the token has ended, the refresh token has not.
      await page.evaluate(() => {
        const kept = JSON.parse(localStorage.getItem('smartbot.session') ?? '{}');
        localStorage.setItem('smartbot.session', JSON.stringify({ ...kept, expires_at: 0 }));
      });
      const tabs = await Promise.all([1, 2, 3].map(() => page.context().newPage()));
      await Promise.all(tabs.map((tab) => tab.goto(`${url}/crm/team`)));
      for (const tab of tabs) await tab.getByRole('heading', { name: 'Colleagues' }).waitFor();
      expect(faults).toEqual([]);
    });

    test('ends in every tab when its owner leaves', async () => {
      const { page } = await aDesk(browser, 'en-GB');
      await signIn(page, await aRecruiter());
      const other = await page.context().newPage();
      for (const tab of [page, other]) {
        await tab.goto(`${url}/crm/team`);
        await heading(tab, 'Team').waitFor();
      }
      await page.getByRole('button', { name: 'Your account' }).click();
      await page.getByRole('menuitem', { name: 'Log out' }).click();
      for (const tab of [page, other]) await tab.getByRole('heading', { name: 'Sign in' }).waitFor();
    });
  });

  test('settings that are not saved are not left without a question', async () => {
    const { page, faults } = await aDesk(browser, 'en-GB');
    await signIn(page, await aRecruiter({ company_name: 'Clinic' }));
    await page.goto(`${url}/crm/settings`, { waitUntil: 'networkidle' });
    await field(page, 'Name').first().fill('Another');
    await page.getByRole('menuitem', { name: 'Team' }).click();
    const asked = page.getByRole('dialog', { name: 'Leave without saving?' });
    await asked.getByRole('button', { name: 'Cancel' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/crm/settings');
    expect(await field(page, 'Name').first().inputValue()).toBe('Another');
    await page.getByRole('menuitem', { name: 'Team' }).click();
    await asked.getByRole('button', { name: 'Leave' }).click();
    await heading(page, 'Colleagues').waitFor();
    expect(faults).toEqual([]);
  });

  test('settings keep what is written the instant they appear, and also when something else is saved', async () => {
    const { page, faults } = await aDesk(browser, 'en-GB');
    await signIn(page, await aRecruiter({ company_name: 'Clinic' }));
    await page.addInitScript(() => {
      let isWritten = false;
      new MutationObserver(() => {
        const line = document.querySelector<HTMLInputElement>('input[name=full_name]:enabled');
        if (isWritten || !line) return;
        isWritten = true;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(line, 'Olga Belova');
        line.dispatchEvent(new Event('input', { bubbles: true }));
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await page.goto(`${url}/crm/settings`, { waitUntil: 'networkidle' });
    const [company, own] = ['company_name', 'full_name'].map((name) => page.locator(`input[name=${name}]`));
    expect(await own?.inputValue()).toBe('Olga Belova');
    await company?.fill('Clinic of the North');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await own?.inputValue()).toBe('Olga Belova');
    await page.getByRole('button', { name: 'Save' }).last().click();
    await page.reload({ waitUntil: 'networkidle' });
    expect([await company?.inputValue(), await own?.inputValue()]).toEqual(['Clinic of the North', 'Olga Belova']);
    expect(faults).toEqual([]);
  });

  test('a company chooses its country by the name that its language has for it, and may take it back', async () => {
    const { page, faults } = await aDesk(browser, 'ru-RU');
    await signIn(page, await aRecruiter({ company_name: 'Clinic' }));
    await page.goto(`${url}/crm/settings`, { waitUntil: 'networkidle' });
    const country = page.getByRole('combobox', { name: 'Страна' });
    const save = async () => {
      await page.getByRole('button', { name: 'Сохранить' }).first().click();
      await page.getByText('Сохранено', { exact: true }).waitFor();
      await page.reload({ waitUntil: 'networkidle' });
    };
    await country.fill('герман');
    await page.getByRole('option', { name: 'Германия' }).click();
    await save();
    expect(await country.inputValue()).toBe('Германия');
    await country.clear();
    await country.press('Tab');
    await save();
    expect(await country.inputValue()).toBe('');
    expect(faults).toEqual([]);
  });

  test('a webhook shows its secret once', async () => {
    const { page, faults } = await aDesk(browser, 'en-GB');
    await signIn(page, await aRecruiter());
    await page.goto(`${url}/crm/settings`);
    await pressOn(page, page.getByRole('button', { name: 'Add a webhook' }));
    await typeInto(page, field(page, 'Address'), 'http://10.0.0.1/hook');
    await page.keyboard.press('Enter');
    await page.locator('[aria-invalid=true]').waitFor();
    await typeInto(page, field(page, 'Address'), 'https://hooks.company.example/smartbot');
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page, 'Secret').inputValue()).toMatch(/^whsec_/);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByRole('link', { name: 'https://hooks.company.example/smartbot' }).click();
    await heading(page, 'Deliveries').waitFor();
    expect(await page.content()).not.toContain('whsec_');
    expect(faults).toEqual([]);
  });

  test('an admin finds an account, suspends it and reads it in the log', async () => {
    const target = await aRecruiter({ company_name: 'Doubtful' });
    const { page, faults } = await aDesk(browser, 'en-GB');
    await signIn(page, await anAdmin());
    await page.goto(`${url}/crm/accounts`);
    await page.getByPlaceholder('Name or e-mail').fill(target.email);
    await page.getByRole('row').filter({ hasText: target.email }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Suspend' }).click();
    await field(page, 'Reason').fill('Advertises');
    await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();
    await page.getByRole('button', { name: 'Lift the suspension' }).waitFor();
    await page.goto(`${url}/crm/audit`);
    await page.getByRole('row').filter({ hasText: 'Account suspended' }).first().waitFor();

    const refused = await aDesk(browser, 'en-GB');
    await refused.page.goto(`${url}/crm/login`);
    await field(refused.page, 'E-mail').fill(target.email);
    await refused.page.locator('input[name=password]').fill(target.password);
    await refused.page.keyboard.press('Enter');
    await refused.page
      .getByRole('alert')
      .filter({ hasText: /suspended/i })
      .waitFor();
    expect([...faults, ...refused.faults]).toEqual([]);
  });

  test('an admin reads the lists on a phone as cards, with the longest name within them', async () => {
    const company_name = 'Сверхдлинноеназваниебезединогопробела'.repeat(2);
    const target = await aRecruiter({ company_name });
    const { page, faults } = await aPhone(browser, 'ru-RU');
    await signIn(page, await anAdmin());
    for (const list of ['accounts', 'employers']) {
      await page.goto(`${url}/crm/${list}`);
      await page.getByPlaceholder('Имя или почта').fill(target.email);
      const card = page.locator('main li').filter({ hasText: company_name });
      await card.waitFor();
      for (const part of [card, card.getByText(company_name), card.getByText('Создана')]) {
        const box = await part.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 391)).toBeLessThanOrEqual(390);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
    expect(faults).toEqual([]);
  });

  test('a list that cannot be loaded says why, and comes when it is asked for again', async () => {
    const { page } = await aPhone(browser, 'en-GB');
    await signIn(page, await anAdmin());
    const detail = 'The service is not available right now.';
    const refusal = {
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'x', detail }),
    };
    await page.route('**/api/admin/accounts*', (route) => route.fulfill(refusal));
    await page.goto(`${url}/crm/accounts`);
    await page.getByText(detail).waitFor();
    expect(await page.getByText(detail).count()).toBe(1);
    expect(await page.getByText(english.shell.nothing_title).count()).toBe(0);
    await page.unrouteAll();
    await page.getByRole('button', { name: english.shell.retry }).click();
    await page.getByRole('listitem').filter({ hasText: '@company.example' }).first().waitFor();
  });

  test('a link to what is gone says so at once, and only there', async () => {
    const { page } = await aDesk(browser, 'en-GB');
    await signIn(page, await aRecruiter());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const gone = '00000000-0000-7000-8000-000000000000';
    for (const [place, words] of [
      [`vacancies/${gone}`, 'There is no such vacancy.'],
      [`responses/${gone}/show`, 'There is no such application.'],
      [`candidates/${gone}/show`, 'There is no such candidate.'],
    ] as const) {
      asked.length = 0;
      await page.goto(`${url}/crm/${place}`);
      await page.getByRole('alert').filter({ hasText: words }).waitFor();
      // No three more tries: at most what changed before the page heard of changes is asked for again.
      expect(asked.filter((path) => path.endsWith(gone) && path.startsWith('/api/')).length).toBeLessThanOrEqual(2);
      expect(await page.getByRole('alert').allInnerTexts()).toEqual([words]);
      expect(await page.getByRole('button', { name: english.shell.retry }).count()).toBe(0);
      expect(new URL(page.url()).pathname).toBe(`/crm/${place}`);
    }
  });

  test('a company registers, and is asked to confirm its e-mail', async () => {
    const email = `new-${process.pid}-${Date.now()}@company.example`;
    const { page, faults } = await aPhone(browser, 'ru-RU', { isDark: true });
    await page.goto(`${url}/crm/register`);
    await page.locator('input[name=company_name]').fill('Северный ветер');
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill('short');
    await page.keyboard.press('Enter');
    expect(await page.locator('input[name=password]').getAttribute('aria-invalid')).toBe('true');
    await page.locator('input[name=password]').fill('a long enough password');
    await page.keyboard.press('Enter');
    await page.getByText('Подтвердите почту').waitFor();
    await page.getByText('Всё начинается с вакансии').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

    const kept = await page.evaluate(() => localStorage.getItem('smartbot.session') ?? '');
    expect((JSON.parse(kept) as { account: { locale: string } }).account.locale).toBe('ru');
    const first = await mailedLink(email);
    await page.getByRole('button', { name: ru.shell.confirmed_now }).click();
    await page.getByText(ru.shell.not_confirmed).waitFor();
    await page.getByRole('button', { name: ru.shell.send_confirmation }).click();
    await page.getByText(ru.shell.confirmation_sent).waitFor();
    await shot(page, 'unconfirmed-ru-dark-phone');
    expect(await violationsOn(page)).toEqual([]);
    const link = new URL(await mailedLink(email, { not: first }));
    await send('POST', '/auth/email/verify', { token: new URLSearchParams(link.hash.slice(1)).get('token') });
    await page.getByRole('button', { name: ru.shell.send_confirmation }).click();
    await page.getByText(ru.shell.confirmed).first().waitFor();
    await page.getByRole('button', { name: ru.shell.send_confirmation }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  describe.each([
    { language: 'en', isDark: false, isPhone: false },
    { language: 'en', isDark: true, isPhone: true },
    { language: 'ru', isDark: true, isPhone: false },
    { language: 'ru', isDark: false, isPhone: true },
  ] as const)('is open to everybody: $language, dark: $isDark, phone: $isPhone', ({ language, isDark, isPhone }) => {
    const open = () => (isPhone ? aPhone : aDesk)(browser, IN[language].locale, { isDark });

    test('before the door', async () => {
      const { page, faults } = await open();
      const violations: string[] = [];
      for (const place of ['login', 'register', 'forgot-password', 'join']) {
        await page.goto(`${url}/crm/${place}`);
        await page.getByRole('heading', { level: 1 }).last().waitFor();
        violations.push(...(await violationsOn(page)));
      }
      expect(violations).toEqual([]);
      expect(faults).toEqual([]);
    });

    test('inside', async () => {
      const admin = await anAdmin();
      const applied = await anApplication(await aVacancy(admin));
      const { page, faults } = await open();
      await signIn(page, admin);
      const violations: string[] = [];
      const wide: string[] = [];
      const candidate = `candidates/${applied.candidate_id}/show`;
      const places = [
        '',
        'candidates',
        candidate,
        'team',
        'settings',
        'accounts',
        'employers',
        'audit',
        'events',
        'none',
      ];
      for (const place of places) {
        await page.goto(`${url}/crm/${place}`, { waitUntil: 'networkidle' });
        await shot(
          page,
          [place.split('/')[0] || 'overview', language, isDark ? 'dark' : 'light', isPhone ? 'phone' : 'desk'].join(
            '-',
          ),
        );
        violations.push(...(await violationsOn(page)));
        if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(place);
      }
      expect(violations).toEqual([]);
      expect(wide).toEqual([]);
      expect(faults).toEqual([]);
    }, 120_000);
  });
});

async function contentOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<string> {
  let content = '';
  for await (const part of await download.createReadStream()) content += String(part);
  return content;
}
