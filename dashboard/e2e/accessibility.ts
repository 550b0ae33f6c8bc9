import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: {
    run: () => Promise<{ violations: { id: string; impact: string | null; nodes: { html: string }[] }[] }>;
  };
}

/** Once nothing fades in or out any more: colours on their way are nobody's contrast. What turns for ever is left alone. */
const stillness = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(passing.map(({ finished }) => finished)).then(() => undefined);
  });

/** What axe calls serious or critical on the page, once it has come to rest. */
export async function violationsOn(page: Page): Promise<string[]> {
  await stillness(page);
  // Evaluated, not added as a script: the page's own policy lets no other script in.
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  return found.map((violation) => `${new URL(page.url()).pathname} ${violation}`);
}
