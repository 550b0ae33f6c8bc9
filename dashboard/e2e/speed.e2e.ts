import { expect, test } from 'vitest';
import { speedOf } from '../../scripts/pages/speed.mjs';
import { CHROMIUM, openBrowser } from './browser';
import { aRecruiter, call, url } from './given';

/** One visit on whatever else the machine does: that it is measured at all, and nothing is out of all proportion. `npm run speed` measures. */
test.skipIf(!CHROMIUM)('a job opens soon on a slow phone over a slow line, and nothing in it jumps', async () => {
  const recruiter = await aRecruiter();
  const requirements = { skills: [{ name: 'Wound care', importance: 'must' }] };
  const description = 'Two wards, three colleagues, one coffee machine.\n\n'.repeat(10);
  const details = { title: 'Night nurse', description, requirements, work_format: 'office', language: 'en' };
  const { id } = await call<{ id: string }>('POST', '/vacancies', details, recruiter.token);
  const browser = await openBrowser();
  try {
    const speed = await speedOf(browser, `${url}/jobs/${id}`, { rounds: 1, until: '.apply-bar' });
    console.log(`LCP ${speed.lcp_ms.toFixed(0)} ms, TBT ${speed.tbt_ms.toFixed(0)} ms, CLS ${speed.cls.toFixed(3)}`);
    expect(speed.lcp_ms).toBeGreaterThan(150);
    expect(speed.lcp_ms).toBeLessThan(10_000);
    expect(speed.cls).toBeLessThanOrEqual(0.05);
  } finally {
    await browser.close();
  }
});
