import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { violationsOn } from './accessibility';
import { anApplication as anApplicationTo, aVacancy, type GivenVacancy } from './applications';
import { ask, button, column, drag, openBoard, RESPONSES, row } from './board';
import { aDesk, aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, type GivenRecruiter, send, signIn, url } from './given';
import { aRecruiterOfMany } from './many';
import { shot } from './shot';

interface Row {
  stage: string;
}

/** A chat of one question. */
const REQUIREMENTS = {
  skills: [],
  questions: [
    { id: 'nights', text: 'Can you work at night?', kind: 'yes_no', importance: 'must', accept: { yes: true } },
  ],
};

/** How long something takes, in milliseconds. */
async function took(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

describe.skipIf(!CHROMIUM)('Responses in the dashboard', () => {
  let browser: Browser;
  let recruiter: GivenRecruiter;
  let vacancy: GivenVacancy;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** A company of its own for every story. */
  beforeEach(async () => {
    recruiter = await aRecruiter();
    vacancy = await aVacancy(recruiter, { requirements: REQUIREMENTS });
    ({ page, faults } = await aDesk(browser, 'en-GB'));
    await signIn(page, recruiter);
    return async () => {
      expect(faults).toEqual([]);
      await page.context().close();
    };
  });

  const anApplication = (full_name: string) => anApplicationTo(vacancy, { full_name, resume_text: '' });
  const byApi = <T>(method: string, route: string, body?: unknown) => ask<T>(recruiter.token, method, route, body);
  const stageOf = async (id: string) => (await byApi<Row>('GET', `/responses/${id}`)).stage;
  const moveByApi = (id: string, stage: string) => byApi('POST', `/responses/${id}/stage`, { stage });

  test('a candidate applies and answers on a phone: list and board of two colleagues move without a reload', async () => {
    const board = await page.context().newPage();
    await page.goto(RESPONSES);
    await page.getByRole('heading', { name: 'No responses yet' }).waitFor();
    await openBoard(board);
    for (const on of [page, board]) await on.evaluate(() => Object.assign(window, { stayed: true }));

    const phone = await aPhone(browser, 'en-GB');
    await phone.page.goto(`${url}/jobs/${vacancy.id}/apply`);
    await phone.page.locator('#field-full_name').fill('Anna Brown');
    await phone.page.locator('#field-email').fill('anna@mail.example');
    await phone.page.locator('#field-consent').check();
    await phone.page.getByRole('radio', { name: 'Without' }).check();
    await phone.page.getByRole('button', { name: 'Send and start the chat' }).click();
    await row(page, 'Anna Brown').filter({ hasText: 'In chat' }).waitFor();
    await column(board, 'inbox').locator('[data-response]').filter({ hasText: 'Anna Brown' }).waitFor();
    expect(await column(board, 'inbox').locator('[data-count]').textContent()).toBe('1');

    await phone.page.getByRole('button', { name: 'Yes', exact: true }).click();
    await phone.page.getByRole('button', { name: 'Yes', exact: true }).click();
    await row(page, 'Anna Brown').filter({ hasText: 'Approved by the bot' }).filter({ hasText: '100%' }).waitFor();
    await column(board, 'inbox').getByText('Approved by the bot').waitFor();

    await row(page, 'Anna Brown').getByRole('checkbox').check();
    await button(page, 'Move to a stage').click();
    await page.getByRole('menuitem', { name: 'Shortlist' }).click();
    await column(board, 'shortlist').getByText('Anna Brown').waitFor();
    await column(board, 'inbox').getByText('Nobody here').waitFor();
    for (const on of [page, board]) expect(await on.evaluate(() => 'stayed' in window)).toBe(true);
    await phone.page.context().close();
  });

  test('a name without a blank stays within its card and its column', async () => {
    await anApplication('Верхнеозёрская'.repeat(6));
    await openBoard(page);
    const card = column(page, 'inbox').locator('.card');
    expect(await card.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  test('names are broken between their words on the board of a usual computer', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await anApplication('Рахимова Камила Бахтиёровна');
    await anApplication('Денисова Вера Константиновна');
    await openBoard(page);
    const names = column(page, 'inbox').locator('.name');
    await expect.poll(() => names.count()).toBe(2);
    const linesOfWords = await names.evaluateAll((links) =>
      links.flatMap(({ firstChild }) =>
        [...(firstChild?.textContent ?? '').matchAll(/\S+/g)].map(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(firstChild as Text, index);
          range.setEnd(firstChild as Text, index + word.length);
          return range.getClientRects().length;
        }),
      ),
    );
    expect(linesOfWords).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('on a phone two rows lead to everything: filters behind one button that counts them', async () => {
    const anna = await anApplication('Anna Brown');
    await anApplication('Boris Gray');
    await moveByApi(anna.id, 'shortlist');
    const phone = await aPhone(browser, 'en-GB');
    await signIn(phone.page, recruiter);
    await phone.page.goto(RESPONSES);
    await row(phone.page, 'Boris Gray').waitFor();
    const first = await row(phone.page, 'Boris Gray').boundingBox();
    expect(first?.y).toBeLessThan(250);
    await button(phone.page, 'Filters').click();
    const sheet = phone.page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('combobox', { name: 'Stage' }).click();
    await phone.page.getByRole('option', { name: 'Shortlist' }).click();
    await button(phone.page, 'Saved filters').click();
    await button(phone.page, 'Save these filters…').click();
    await phone.page.getByRole('textbox', { name: 'Name', exact: true }).fill('Short');
    await button(phone.page, 'Save').click();
    await button(phone.page, 'Short').waitFor();
    await button(phone.page, 'Done').click();
    await sheet.waitFor({ state: 'detached' });
    await row(phone.page, 'Boris Gray').waitFor({ state: 'detached' });
    await button(phone.page, 'Filters: 1 set').click();
    await button(phone.page, 'Clear filters').click();
    await button(phone.page, 'Saved filters').click();
    await phone.page.getByRole('button', { name: 'Short', exact: true }).click();
    // What was chosen is seen at once.
    await sheet.waitFor({ state: 'detached' });
    await button(phone.page, 'Filters: 1 set').waitFor();
    await row(phone.page, 'Anna Brown').waitFor();
    expect(phone.faults).toEqual([]);
    await phone.page.context().close();
  });

  test('titles and names without a blank widen no table', async () => {
    const endless = await aVacancy(recruiter, { title: 'Верхнеозёрская'.repeat(6), requirements: REQUIREMENTS });
    await anApplicationTo(endless, { full_name: 'Константинопольский'.repeat(4), resume_text: '' });
    const overflow = (selector: string) =>
      page.locator(selector).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    await page.goto(RESPONSES);
    await row(page, 'Константинопольский').waitFor();
    expect(await overflow('.MuiTableContainer-root')).toBe(0);
    await page.goto(`${url}/crm/vacancies`);
    await page.getByText('Верхнеозёрская').first().waitFor();
    expect(await overflow('.RaList-content')).toBe(0);
    await page.goto(`${url}/crm/candidates`);
    await page.getByText('Константинопольский').first().waitFor();
    expect(await overflow('.RaList-content')).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(RESPONSES);
    await row(page, 'Константинопольский').waitFor();
    expect(await overflow('li[data-response]')).toBe(0);
  });

  test('nothing moves under the pointer: what has come is told, and shown when asked for', async () => {
    await anApplication('Anna Brown');
    await page.goto(RESPONSES);
    await row(page, 'Anna Brown').hover();
    const place = await row(page, 'Anna Brown').boundingBox();
    await anApplication('Boris Gray');
    await anApplication('Clara White');
    await button(page, '2 new responses – show').waitFor();
    expect(await row(page, 'Anna Brown').boundingBox()).toEqual(place);
    expect(await page.locator('tbody [data-response]').count()).toBe(1);
    await button(page, '2 new responses – show').click();
    await row(page, 'Clara White').waitFor();
    const animated = await row(page, 'Clara White').evaluate((element) => getComputedStyle(element).animationName);
    expect(animated).not.toBe('none');
    expect(await row(page, 'Anna Brown').evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
  });

  test('after a gap in the connection the list catches up by itself', async () => {
    await anApplication('Anna Brown');
    await page.goto(RESPONSES);
    await row(page, 'Anna Brown').waitFor();
    await page.context().setOffline(true);
    await anApplication('Boris Gray');
    await page.context().setOffline(false);
    await row(page, 'Boris Gray').waitFor();
  });

  test.each([
    ['en', 'Board', 'Anna Brown is moved to “Screening”.', 'Press the space bar'],
    ['ru', 'Доска', 'Anna Brown: карточка перенесена на этап «Отбор».', 'Нажмите пробел'],
  ])(
    'a card is moved by the keyboard alone, with every step told (%s)',
    async (language, board, told, instructions) => {
      const { id } = await anApplication('Anna Brown');
      const desk = await aDesk(browser, language === 'en' ? 'en-GB' : 'ru-RU');
      await signIn(desk.page, recruiter);
      await desk.page.goto(RESPONSES);
      await button(desk.page, board).press('Enter');
      const card = row(desk.page, 'Anna Brown');
      await card.focus();
      const described = await card.getAttribute('aria-describedby');
      expect(await desk.page.locator(`[id="${described}"]`).textContent()).toContain(instructions);
      await desk.page.keyboard.press('Space');
      await desk.page.keyboard.press('ArrowRight');
      await desk.page.keyboard.press('Space');
      await desk.page.locator('[aria-live]').filter({ hasText: told }).waitFor({ state: 'attached' });
      await column(desk.page, 'screening').getByText('Anna Brown').waitFor();
      await vi.waitFor(async () => expect(await stageOf(id)).toBe('screening'));
      await desk.page.reload();
      await column(desk.page, 'screening').getByText('Anna Brown').waitFor();
      expect(desk.faults).toEqual([]);
      await desk.page.context().close();
    },
  );

  test('a card is moved by the mouse, and is saved at once', async () => {
    const { id } = await anApplication('Anna Brown');
    await openBoard(page);
    await drag(page, row(page, 'Anna Brown'), column(page, 'offer'));
    await column(page, 'offer').getByText('Anna Brown').waitFor();
    expect(await column(page, 'offer').locator('[data-count]').textContent()).toBe('1');
    await vi.waitFor(async () => expect(await stageOf(id)).toBe('offer'));
  });

  test('a move that cannot be saved goes back, and says why', async () => {
    const { id } = await anApplication('Anna Brown');
    await openBoard(page);
    await page.context().setOffline(true);
    await drag(page, row(page, 'Anna Brown'), column(page, 'screening'));
    await page.getByText('Anna Brown stays where they were. The server cannot be reached.', { exact: false }).waitFor();
    await column(page, 'inbox').getByText('Anna Brown').waitFor();
    expect(await column(page, 'screening').getByText('Anna Brown').count()).toBe(0);
    await page.context().setOffline(false);
    expect(await stageOf(id)).toBe('inbox');
  });

  test('what is erased while it is in the air is told to be gone', async () => {
    const { candidate_id } = await anApplication('Anna Brown');
    await openBoard(page);
    await row(page, 'Anna Brown').focus();
    await page.keyboard.press('Space');
    await byApi('DELETE', `/candidates/${candidate_id}`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.getByText('Anna Brown stays where they were.', { exact: false }).waitFor();
    await column(page, 'inbox').getByText('Nobody here').waitFor();
    await column(page, 'screening').getByText('Nobody here').waitFor();
  });

  test('leaving “Hired” asks for a reason, also where somebody else has moved the card meanwhile', async () => {
    const { id } = await anApplication('Anna Brown');
    await moveByApi(id, 'hired');
    await openBoard(page);
    await button(page, 'Move Anna Brown').click();
    await page.getByRole('menuitem', { name: 'Offer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await column(page, 'hired').getByText('Anna Brown').waitFor();
    expect(await stageOf(id)).toBe('hired');

    await button(page, 'Move Anna Brown').click();
    await page.getByRole('menuitem', { name: 'Offer' }).click();
    expect(await button(page, 'Move to “Offer”').isDisabled()).toBe(true);
    await page.getByLabel('Reason').fill('The contract fell through');
    await button(page, 'Move to “Offer”').click();
    await vi.waitFor(async () => expect(await stageOf(id)).toBe('offer'));
    await column(page, 'offer').getByText('Anna Brown').waitFor();

    await row(page, 'Anna Brown').focus();
    await page.keyboard.press('Space');
    await moveByApi(id, 'declined');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await column(page, 'declined').getByText('Anna Brown').waitFor();
    await button(page, 'Move Anna Brown').click();
    await page.getByRole('menuitem', { name: 'Interview' }).click();
    await page.getByLabel('Reason').fill('Called again');
    await button(page, 'Move to “Interview”').click();
    await vi.waitFor(async () => expect(await stageOf(id)).toBe('interview'));
    await column(page, 'interview').getByText('Anna Brown').waitFor();
  });

  test('filters are kept under a name, by their person, and hold for the board and the file too', async () => {
    const anna = await anApplication('Anna Brown');
    await anApplication('=Boris Gray');
    await moveByApi(anna.id, 'shortlist');
    await page.goto(RESPONSES);
    await row(page, 'Boris').waitFor();
    await page.getByLabel('Name, e-mail, city or CV').fill('ann');
    await page.getByRole('combobox', { name: 'Stage' }).click();
    await page.getByRole('option', { name: 'Shortlist' }).click();
    await row(page, 'Boris').waitFor({ state: 'detached' });
    await button(page, 'Saved filters').click();
    await button(page, 'Save these filters…').click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Strong Annas');
    await button(page, 'Save').click();
    await button(page, 'Strong Annas').waitFor();

    await button(page, 'Board').click();
    await column(page, 'shortlist').getByText('Anna Brown').waitFor();
    expect(await page.locator('[data-stage]').count()).toBe(1);
    await button(page, 'Table').click();

    const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'CSV').click()]);
    expect(file.suggestedFilename()).toMatch(/^responses-\d{4}-\d\d-\d\d\.csv$/);
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^Anna Brown,/);

    await button(page, 'Clear filters').click();
    await row(page, 'Boris').waitFor();
    await button(page, 'Saved filters').waitFor();
    // Signing out clears what the dashboard remembers of the person before; filters are theirs and stay.
    await button(page, 'Your account').click();
    await page.getByRole('menuitem', { name: 'Log out' }).click();
    await page.waitForURL(/login/);
    const { email, password } = recruiter;
    const session = await send<GivenRecruiter['session']>('POST', '/auth/login', { email, password });
    await signIn(page, { ...recruiter, session });
    await page.goto(RESPONSES);
    await button(page, 'Saved filters').click();
    await button(page, 'Strong Annas').click();
    await row(page, 'Boris').waitFor({ state: 'detached' });
    await row(page, 'Anna Brown').waitFor();

    await button(page, 'Strong Annas').click();
    await button(page, 'With “Strong Annas”').click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    // Below the question it is on its way out for a moment, unseen and with the same names.
    await page.getByRole('dialog', { name: 'Saved filters', includeHidden: true }).waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Annas by night');
    await button(page, 'Save').click();
    await button(page, 'Annas by night').click();
    expect(await page.getByRole('dialog', { name: 'Saved filters' }).getByRole('listitem').count()).toBe(1);
    await button(page, 'With “Annas by night”').click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByText('Nothing saved yet.').waitFor();
  });

  test('many are moved and rejected at once; whoever is refused is named and stays selected', async () => {
    const [anna, boris, clara] = [
      await anApplication('Anna Brown'),
      await anApplication('Boris Gray'),
      await anApplication('Clara White'),
    ];
    await page.goto(RESPONSES);
    await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
    await page.getByText('3 selected').waitFor();
    await byApi('DELETE', `/candidates/${boris.candidate_id}`);
    await button(page, 'Move to a stage').click();
    await page.getByRole('menuitem', { name: 'Interview' }).click();
    const dialog = page.getByRole('dialog', { name: '1 response was refused' });
    await dialog.getByText('2 responses moved to “Interview”').waitFor();
    await dialog.getByRole('listitem').filter({ hasText: 'Boris Gray' }).waitFor();
    expect([await stageOf(anna.id), await stageOf(clara.id)]).toEqual(['interview', 'interview']);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await button(page, 'Clear the selection').click();
    await row(page, 'Boris Gray').waitFor({ state: 'detached' });

    await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
    await button(page, 'Reject').click();
    await page.getByLabel('Reason').fill('The position is filled');
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await page.getByText('2 responses rejected').waitFor();
    await row(page, 'Anna Brown').filter({ hasText: 'Rejected' }).waitFor();
    const { decisions } = await byApi<{ decisions: { reason: string }[] }>('GET', `/responses/${clara.id}`);
    expect(decisions.at(-1)?.reason).toBe('The position is filled');
  });
});

describe.skipIf(!CHROMIUM)('A vacancy with 10,000 responses', () => {
  let browser: Browser;
  let recruiter: Awaited<ReturnType<typeof aRecruiterOfMany>>;
  beforeAll(async () => {
    browser = await openBrowser();
    recruiter = await aRecruiterOfMany(12_500);
  });
  afterAll(() => browser?.close());

  test('list, filter, words, board and more of a column: the first rows are there within a second', async () => {
    const { page } = await aDesk(browser, 'en-GB');
    await signIn(page, recruiter);
    const filter = encodeURIComponent(JSON.stringify({ vacancy_id: recruiter.vacancy_id }));
    const address = `${RESPONSES}?filter=${filter}&sort=relevance_score&order=DESC&page=1&perPage=25`;
    await page.goto(address);
    const first = () => page.locator('[data-response]').first().waitFor();
    const times: Record<string, number[]> = {};
    const note = async (name: string, work: () => Promise<unknown>) => (times[name] ??= []).push(await took(work));
    for (let round = 0; round < 3; round++) {
      await first();
      await note('open', async () => {
        await page.reload();
        await first();
      });
      await note('page', async () => {
        await button(page, 'Go to page 2', false).click();
        await page.getByText('26–50').waitFor();
      });
      await note('words', async () => {
        await page.getByLabel('Name, e-mail, city or CV').fill('редкин');
        await row(page, 'Редкин').first().waitFor();
      });
      await page.getByLabel('Name, e-mail, city or CV').fill('');
      await row(page, 'Редкин').first().waitFor({ state: 'detached' });
      await note('filter', async () => {
        await button(page, 'Rejections to confirm').click();
        await row(page, 'Approved').first().waitFor({ state: 'detached' });
      });
      await button(page, 'Rejections to confirm').click();
      await row(page, 'Approved').first().waitFor();
      await note('board', async () => {
        await button(page, 'Board').click();
        await column(page, 'inbox').locator('[data-response]').first().waitFor();
      });
      const inbox = column(page, 'inbox').locator('[data-response]');
      for (let more = 1; more <= 3; more++)
        await note('more', async () => {
          await column(page, 'inbox').getByRole('button', { name: 'Show more' }).click();
          await inbox.nth(20 * (more + 1) - 1).waitFor();
        });
      await button(page, 'Table').click();
    }
    const told = Object.entries(times).map(([name, values]) => {
      const sorted = values.map(Math.round).sort((one, other) => one - other);
      return { name, best: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
    });
    const line = told.map(({ name, best, median }) => `${name} ${median} (best ${best})`).join(', ');
    process.stdout.write(`12,500 responses, median milliseconds to the first rows: ${line}\n`);
    // The best of some: other work on this machine makes all of them slower. "open" starts the whole dashboard anew.
    for (const { name, best } of told) expect([name, best < (name === 'open' ? 2_000 : 1_000)]).toEqual([name, true]);
    await page.context().close();
  }, 120_000);

  test.each(['en', 'ru'] as const)(
    'table and board are fit for everybody, on a desk and on a phone (%s)',
    async (language) => {
      const violations: string[] = [];
      for (const isDark of [false, true]) {
        for (const [device, open] of [
          ['desk', aDesk],
          ['phone', aPhone],
        ] as const) {
          const { page, faults } = await open(browser, language === 'en' ? 'en-GB' : 'ru-RU', { isDark });
          await signIn(page, recruiter);
          const look = async (what: string) => {
            violations.push(...(await violationsOn(page)));
            await shot(page, `responses-${what}-${device}-${isDark ? 'dark' : 'light'}-${language}`);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
          };
          await page.goto(RESPONSES);
          await page.locator('[data-response]').first().waitFor();
          await look('table');
          if (device === 'phone') {
            await page.getByRole('button', { name: /Filters|Фильтры/ }).click();
            await page.getByRole('dialog').waitFor();
            await look('filters');
            await page.getByRole('button', { name: /Done|Готово/ }).click();
            await page.getByRole('dialog').waitFor({ state: 'detached' });
          }
          await page.locator('[data-response]').first().getByRole('checkbox').check();
          await button(page, language === 'en' ? 'Reject' : 'Отклонить').click();
          await page.getByRole('dialog').waitFor();
          await look('reject');
          await page.keyboard.press('Escape');
          await button(page, language === 'en' ? 'Board' : 'Доска').click();
          await page.locator('[data-stage] [data-response]').first().waitFor();
          await look('board');
          expect(faults).toEqual([]);
          await page.context().close();
        }
      }
      expect(violations).toEqual([]);
    },
    120_000,
  );
});
