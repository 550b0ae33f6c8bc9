import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { anApplication as anApplicationTo, aVacancy, type GivenVacancy } from './applications';
import { ask, button, column, drag, drop, lift, openBoard, RESPONSES, row } from './board';
import { aDesk, CHROMIUM, openBrowser } from './browser';
import { aColleague, aRecruiter, type GivenRecruiter, signIn } from './given';

interface Detail {
  stage: string;
  moves: { to: string }[];
}

const WORDS = {
  en: {
    board: 'Board',
    steps: [
      'Anna Brown is lifted, place 1 in the column.',
      'Anna Brown is over “Screening”.',
      'Anna Brown is over “Shortlist”.',
      'Anna Brown is moved to “Shortlist”.',
    ],
    refused: 'Anna Brown: This response has been moved to “Offer” meanwhile (Olga Ivanova).',
  },
  ru: {
    board: 'Доска',
    steps: [
      'Anna Brown: карточка поднята, место в колонке — 1.',
      'Anna Brown: карточка над этапом «Отбор».',
      'Anna Brown: карточка над этапом «Шорт-лист».',
      'Anna Brown: карточка перенесена на этап «Шорт-лист».',
    ],
    refused: 'Anna Brown: Отклик тем временем перенесли на этап «Оффер» (Olga Ivanova).',
  },
};

/** What screen readers were told since, each thing once in a row. */
async function heardOn(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const listen = () => {
      for (const element of document.querySelectorAll('[aria-live], [role="alert"], [role="status"]')) {
        const text = element.textContent ?? '';
        if (text && heard.at(-1) !== text) heard.push(text);
      }
    };
    new MutationObserver(listen).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

describe.skipIf(!CHROMIUM)('Two recruiters at one board', () => {
  let browser: Browser;
  let recruiter: GivenRecruiter;
  let colleague: GivenRecruiter;
  let vacancy: GivenVacancy;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    browser = await openBrowser();
    recruiter = await aRecruiter();
    colleague = await aColleague(recruiter, 'Olga Ivanova');
  });
  afterAll(() => browser?.close());

  /** A vacancy of its own for every story, and nothing from the one before. */
  beforeEach(async () => {
    vacancy = await aVacancy(recruiter, { requirements: { skills: [], questions: [] } });
    ({ page, faults } = await aDesk(browser, 'en-GB'));
    await signIn(page, recruiter);
    return async () => {
      expect(faults).toEqual([]);
      await page.context().close();
      await ask(recruiter.token, 'DELETE', `/vacancies/${vacancy.id}`);
    };
  });

  const anApplication = (full_name: string) => anApplicationTo(vacancy, { full_name, resume_text: '' });
  const read = (id: string) => ask<Detail>(recruiter.token, 'GET', `/responses/${id}`);
  const moveByColleague = (id: string, stage: string) =>
    ask(colleague.token, 'POST', `/responses/${id}/stage`, { stage });

  test.each(['en', 'ru'] as const)(
    'a card in both hands goes where the first drops it; the second hears where it is and who was first (%s)',
    async (language) => {
      const words = WORDS[language];
      const { id } = await anApplication('Anna Brown');
      const mine = await aDesk(browser, language === 'en' ? 'en-GB' : 'ru-RU');
      const theirs = await aDesk(browser, 'en-GB');
      await signIn(mine.page, recruiter);
      await signIn(theirs.page, colleague);
      await openBoard(mine.page, words.board);
      await openBoard(theirs.page);
      const heard = await heardOn(mine.page);
      await lift(mine.page, row(mine.page, 'Anna Brown'));

      await drag(theirs.page, row(theirs.page, 'Anna Brown'), column(theirs.page, 'offer'));
      await vi.waitFor(async () => expect((await read(id)).stage).toBe('offer'));

      await drop(mine.page, column(mine.page, 'screening'));
      await mine.page.getByText(words.refused).waitFor();
      await column(mine.page, 'offer').getByText('Anna Brown').waitFor();
      expect(await row(mine.page, 'Anna Brown').count()).toBe(1);
      expect(await heard()).toContain(words.refused);
      expect((await read(id)).moves.map(({ to }) => to)).toEqual(['offer']);

      // Whoever sees where it is may move it on.
      await drag(mine.page, row(mine.page, 'Anna Brown'), column(mine.page, 'shortlist'));
      await column(theirs.page, 'shortlist').getByText('Anna Brown').waitFor();
      expect([mine.faults, theirs.faults]).toEqual([[], []]);
      await mine.page.context().close();
      await theirs.page.context().close();
    },
  );

  test.each(['en', 'ru'] as const)(
    'every step of a card by the keyboard is told, one after the other (%s)',
    async (language) => {
      const { board, steps } = WORDS[language];
      const { id } = await anApplication('Anna Brown');
      const desk = await aDesk(browser, language === 'en' ? 'en-GB' : 'ru-RU');
      await signIn(desk.page, recruiter);
      await openBoard(desk.page, board);
      const heard = await heardOn(desk.page);
      await row(desk.page, 'Anna Brown').focus();
      for (const [place, key] of ['Space', 'ArrowRight', 'ArrowRight', 'Space'].entries()) {
        await desk.page.keyboard.press(key);
        await vi.waitFor(async () => expect((await heard()).at(-1)).toBe(steps[place]));
      }
      expect(await heard()).toEqual(steps);
      await vi.waitFor(async () => expect((await read(id)).stage).toBe('shortlist'));
      // The keyboard goes on from where the card is.
      expect(await row(desk.page, 'Anna Brown').evaluate((card) => card === document.activeElement)).toBe(true);
      expect(desk.faults).toEqual([]);
      await desk.page.context().close();
    },
  );

  test('a card that a colleague has taken away while the pointer kept its column still is not in two hands', async () => {
    const { id } = await anApplication('Anna Brown');
    await openBoard(page);
    await row(page, 'Anna Brown').hover();
    await moveByColleague(id, 'offer');
    await column(page, 'offer').getByText('Anna Brown').waitFor();
    await drag(page, column(page, 'inbox').locator('.card'), column(page, 'screening'));
    await page.getByText(WORDS.en.refused).waitFor();
    await column(page, 'offer').getByText('Anna Brown').waitFor();
    await vi.waitFor(async () => expect(await row(page, 'Anna Brown').count()).toBe(1));
    expect((await read(id)).moves.map(({ to }) => to)).toEqual(['offer']);
  });

  test('by the keyboard one goes on from where the card is, also where a colleague has put it', async () => {
    const { id } = await anApplication('Anna Brown');
    await openBoard(page);
    await row(page, 'Anna Brown').focus();
    await page.keyboard.press('Space');
    await moveByColleague(id, 'offer');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.getByText(WORDS.en.refused).waitFor();
    await column(page, 'offer').getByText('Anna Brown').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await vi.waitFor(async () => expect((await read(id)).stage).toBe('hired'));
  });

  test('a card that is moved on before its first move is saved contradicts nobody', async () => {
    const { id } = await anApplication('Anna Brown');
    await openBoard(page);
    let answer = () => undefined as unknown;
    const isHeld = new Promise((resolve) => (answer = () => resolve(true)));
    const asked: string[] = [];
    await page.route('**/stage', async (route) => {
      asked.push(route.request().postData() ?? '');
      if (asked.length === 1) await isHeld;
      await route.continue();
    });
    for (const stage of ['Screening', 'Offer']) {
      await button(page, 'Move Anna Brown').click();
      await page.getByRole('menuitem', { name: stage }).click();
      await column(page, stage.toLowerCase()).getByText('Anna Brown').waitFor();
    }
    answer();
    await vi.waitFor(async () => expect((await read(id)).moves.map(({ to }) => to)).toEqual(['screening', 'offer']));
    expect(asked.map((body) => (JSON.parse(body) as { from: string }).from)).toEqual(['inbox', 'screening']);
    await column(page, 'offer').getByText('Anna Brown').waitFor();
    expect(await page.getByText('meanwhile').count()).toBe(0);
  });

  test('a filter that changes under a card in the air waits until the card is put down', async () => {
    const { id } = await anApplication('Anna Brown');
    await anApplication('Boris Gray');
    await page.goto(`${RESPONSES}?filter=${encodeURIComponent('{}')}`);
    await button(page, 'Board').click();
    await row(page, 'Anna Brown').waitFor();
    await page.getByLabel('Name, e-mail, city or CV').fill('boris');
    await row(page, 'Anna Brown').waitFor({ state: 'detached' });
    await page.goBack();
    await row(page, 'Anna Brown').focus();
    await page.keyboard.press('Space');
    await page.evaluate(() => history.forward());
    await vi.waitFor(() => expect(page.url()).toContain('boris'));
    await page.keyboard.press('ArrowRight');
    await column(page, 'screening').locator('[data-lifted]').or(page.locator('[data-lifted]')).first().waitFor();
    await page.keyboard.press('Space');
    await vi.waitFor(async () => expect((await read(id)).stage).toBe('screening'));
    await row(page, 'Anna Brown').waitFor({ state: 'detached' });
    await column(page, 'inbox').getByText('Boris Gray').waitFor();
  });

  test('the page of a response moves only what it shows', async () => {
    const { id } = await anApplication('Anna Brown');
    await page.goto(`${RESPONSES}/${id}/show`);
    const stage = page.getByRole('combobox', { name: 'Stage' });
    await stage.click();
    await moveByColleague(id, 'offer');
    await page.getByRole('option', { name: 'Screening' }).click();
    await page.getByText('This response has been moved to “Offer” meanwhile (Olga Ivanova).').waitFor();
    await vi.waitFor(async () => expect(await stage.textContent()).toBe('Offer'));
    expect((await read(id)).stage).toBe('offer');
  });

  test('of many that are moved at once, what a colleague has moved meanwhile stays there, is named, and can be moved on', async () => {
    const [anna, boris] = [await anApplication('Anna Brown'), await anApplication('Boris Gray')];
    // By this filter the list forgets whoever is moved; the selection does not.
    await page.goto(`${RESPONSES}?filter=${encodeURIComponent('{"stage":"inbox"}')}`);
    await page.getByRole('checkbox', { name: 'Select everything on this page' }).check();
    await page.getByText('2 selected').waitFor();
    await moveByColleague(anna.id, 'offer');
    const move = async () => {
      await button(page, 'Move to a stage').click();
      await page.getByRole('menuitem', { name: 'Interview' }).click();
    };
    await move();
    const dialog = page.getByRole('dialog', { name: '1 response was refused' });
    await dialog.getByText('Anna Brown: This response has been moved to “Offer” meanwhile (Olga Ivanova).').waitFor();
    expect([(await read(anna.id)).stage, (await read(boris.id)).stage]).toEqual(['offer', 'interview']);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await move();
    await vi.waitFor(async () => expect((await read(anna.id)).stage).toBe('interview'));
  });

  test('filters that this browser has kept go to the account, once; there they are replaced, removed and seen elsewhere', async () => {
    await anApplication('Anna Brown');
    const { id: account_id } = await ask<{ id: string }>(recruiter.token, 'GET', '/auth/me');
    const kept = [
      { name: 'Annas', filter: { q: 'anna' }, sort: { field: 'relevance_score', order: 'DESC' } },
      { name: 'Broken', filter: { nonsense: 1 }, sort: { field: 'created_at', order: 'DESC' } },
      { nothing: true },
    ];
    const key = `smartbot.filters.${account_id}`;
    await page.evaluate(([name, value]) => localStorage.setItem(name as string, value as string), [
      key,
      JSON.stringify(kept),
    ] as const);
    await page.goto(RESPONSES);
    await vi.waitFor(async () => expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull());

    const elsewhere = await aDesk(browser, 'en-GB');
    await signIn(elsewhere.page, recruiter);
    await elsewhere.page.goto(RESPONSES);
    await button(elsewhere.page, 'Saved filters').click();
    const dialog = elsewhere.page.getByRole('dialog', { name: 'Saved filters' });
    await dialog.getByRole('button', { name: 'Annas', exact: true }).click();
    await button(elsewhere.page, 'Annas').waitFor();
    expect(await elsewhere.page.getByLabel('Name, e-mail, city or CV').inputValue()).toBe('anna');

    await elsewhere.page.getByLabel('Name, e-mail, city or CV').fill('annabel');
    await button(elsewhere.page, 'Saved filters').click();
    await button(elsewhere.page, 'Save these filters…').click();
    await elsewhere.page.getByRole('textbox', { name: 'Name', exact: true }).fill('ANNAS');
    await elsewhere.page.getByText('A filter of this name is there and will be replaced.').waitFor();
    await button(elsewhere.page, 'Save').click();
    await button(elsewhere.page, 'ANNAS').waitFor();

    await page.reload();
    await button(page, 'Saved filters').click();
    const here = page.getByRole('dialog', { name: 'Saved filters' });
    await here.getByRole('button', { name: 'ANNAS', exact: true }).waitFor();
    expect(await here.getByRole('listitem').count()).toBe(1);
    await button(page, 'With “ANNAS”').click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByText('Nothing saved yet.', { exact: false }).waitFor();
    const { items } = await ask<{ items: unknown[] }>(recruiter.token, 'GET', '/accounts/me/filters');
    expect(items).toEqual([]);
    expect(elsewhere.faults).toEqual([]);
    await elsewhere.page.context().close();
  });
});
