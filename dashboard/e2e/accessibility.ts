import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: {
    run: () => Promise<{ violations: { id: string; impact: string | null; nodes: { html: string }[] }[] }>;
  };
}

/** What axe calls serious or critical on the page as it stands now. */
export async function violationsOn(page: Page): Promise<string[]> {
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
