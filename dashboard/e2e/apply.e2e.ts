import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPhone, CHROMIUM, openBrowser } from './browser';
import { aRecruiter, call, type GivenRecruiter, send, url } from './given';

describe.skipIf(!CHROMIUM)('An application over a bad line', () => {
  let browser: Browser;
  let recruiter: GivenRecruiter;
  let vacancy: { id: string };

  beforeAll(async () => {
    browser = await openBrowser();
    recruiter = await aRecruiter();
    const questions = [{ id: 'nights', text: 'Can you work at night?', kind: 'yes_no', importance: 'must' }];
    const requirements = { skills: [], questions };
    const details = {
      title: 'Night nurse',
      description: 'Two wards.',
      requirements,
      work_format: 'office',
      language: 'en',
    };
    vacancy = await call('POST', '/vacancies', details, recruiter.token);
    await send('PATCH', '/employers/me', { retention_months: 6 }, recruiter.token);
  });
  afterAll(() => browser?.close());

  const total = async (list: string): Promise<number> => {
    const answer = await fetch(`${url}/api/v1/${list}`, { headers: { authorization: `Bearer ${recruiter.token}` } });
    return ((await answer.json()) as { total: number }).total;
  };

  async function fillIn(page: Page): Promise<void> {
    await page.locator('#field-full_name').fill('Anna Brown');
    await page.locator('#field-email').fill('anna@mail.example');
    await page.getByRole('radio', { name: 'Without' }).check();
    await page.locator('#field-consent').check();
  }

  /** The server does what is asked, and its answer never arrives. */
  const loseNextAnswer = async (page: Page, route: string) => {
    let isLost = false;
    await page.route(`**${route}`, async (asked) => {
      if (isLost || asked.request().method() !== 'POST') return asked.continue();
      isLost = true;
      const answer = await asked.fetch();
      expect(answer.status()).toBe(201);
      return asked.abort();
    });
  };

  test('answers that are lost are asked for again, and make neither a second candidate nor a second application', async () => {
    const { page } = await aPhone(browser, 'en-GB');
    const ids: string[] = [];
    page.on('response', async (response) => {
      const made = response.request().method() === 'POST' && response.url().endsWith('/api/candidates');
      if (made) ids.push(((await response.json()) as { id: string }).id);
    });
    await page.goto(`${url}/jobs/${vacancy.id}/apply`);
    await fillIn(page);
    await loseNextAnswer(page, '/api/candidates');
    await loseNextAnswer(page, '/api/responses');
    const send = page.getByRole('button', { name: 'Send and start the chat' });
    await send.click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    await send.click();
    await expect.poll(() => ids.length).toBe(1);
    await page.getByRole('button', { name: 'Send and start the chat' }).click();
    await page.getByText('Can you work at night?').first().waitFor();
    expect(await total(`responses?vacancy_id=${vacancy.id}`)).toBe(1);
    expect(await total('candidates')).toBe(1);
  });

  test('who consents reads how long the company really keeps an application', async () => {
    const { page } = await aPhone(browser, 'en-GB');
    await page.goto(`${url}/jobs/${vacancy.id}/apply`);
    await page.getByText('for up to 6 months after the decision').waitFor();
  });

  test('what is filled in outlives a look at the job and a reload; leaving with a file, which does not, asks first', async () => {
    const { page } = await aPhone(browser, 'en-GB');
    await page.goto(`${url}/jobs/${vacancy.id}/apply`);
    await fillIn(page);
    await page.locator('.back').click();
    await page.getByRole('heading', { name: 'Night nurse' }).waitFor();
    await page.getByRole('link', { name: 'Apply' }).click();
    expect(await page.locator('#field-full_name').inputValue()).toBe('Anna Brown');

    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await page.locator('#field-full_name').waitFor();
    expect(await page.locator('#field-full_name').inputValue()).toBe('Anna Brown');
    expect(await page.getByRole('radio', { name: 'Without' }).isChecked()).toBe(true);
    // Consent is given anew, and there is nothing to ask about.
    expect(await page.locator('#field-consent').isChecked()).toBe(false);
    expect(asked).toEqual([]);

    await page.getByRole('radio', { name: 'A file' }).check();
    await page.setInputFiles('#field-file', { name: 'cv.txt', mimeType: 'text/plain', buffer: Buffer.from('Nurse') });
    await page.reload();
    await page.locator('#field-full_name').waitFor();
    expect(asked).toEqual(['beforeunload']);
  });
});
