import type { Locator, Page } from 'playwright-core';
import { url } from './given';

/** One call of the API by a recruiter; whatever it answers. */
export async function ask<T>(token: string, method: string, route: string, body?: unknown): Promise<T> {
  const response = await fetch(`${url}/api/v1${route}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (response.status === 204 ? null : await response.json()) as T;
}

/** Where the responses are in the dashboard. */
export const RESPONSES = `${url}/crm/responses`;

export const row = (page: Page, name: string): Locator => page.locator('[data-response]').filter({ hasText: name });
export const column = (page: Page, stage: string): Locator => page.locator(`[data-stage="${stage}"]`);
export const button = (page: Page, name: string, exact = true): Locator => page.getByRole('button', { name, exact });

export async function openBoard(page: Page, name = 'Board'): Promise<void> {
  await page.goto(RESPONSES);
  await button(page, name).click();
  await column(page, 'inbox').locator('[data-count]').waitFor();
}

/** As a person lifts a card with the mouse: in steps, so that the board sees where it is. */
export async function lift(page: Page, card: Locator): Promise<void> {
  const from = await card.boundingBox();
  if (!from) throw new Error('There is nothing to drag');
  // Beside the name: a link is for opening.
  await page.mouse.move(from.x + 20, from.y + from.height - 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + from.height - 4, { steps: 4 });
}

export async function drop(page: Page, to: Locator): Promise<void> {
  const target = await to.boundingBox();
  if (!target) throw new Error('There is nowhere to drop');
  await page.mouse.move(target.x + target.width / 2, target.y + 80, { steps: 12 });
  await page.mouse.up();
}

export async function drag(page: Page, card: Locator, to: Locator): Promise<void> {
  await lift(page, card);
  await drop(page, to);
}
