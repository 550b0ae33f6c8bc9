/** What a phone on a slow line is taken for: Lighthouse's "slow 4G" and a processor four times as slow. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER = 4;
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'en-GB',
};
/** Nothing moves any more when nothing has for so long. */
const QUIET_MS = 2_000;
const LONG_TASK_MS = 50;

/** The most that is allowed. */
export const LIMITS = { lcp_ms: 2_500, tbt_ms: 200, cls: 0.05 };

/** Collects what the browser tells of paints, long tasks and shifts; runs before anything of the page. */
function watch() {
  const seen = { lcp: 0, fcp: 0, shifts: 0, tasks: /** @type {{ start: number, ms: number }[]} */ ([]) };
  Object.assign(globalThis, { smartbotSeen: seen });
  /** @param {any} type @param {(entry: any) => void} take */
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime));
  observe('layout-shift', ({ hadRecentInput, value }) => !hadRecentInput && (seen.shifts += value));
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, ms: duration }));
}

/**
 * One visit with an empty cache.
 * @param {import('playwright-core').Browser} browser @param {string} address @param {string} until what is shown at the end
 */
async function visit(browser, address, until) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'commit', timeout: 60_000 });
    await page.locator(until).first().waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle', { timeout: 60_000 });
    await page.waitForTimeout(QUIET_MS);
    /** @type {{ lcp: number, fcp: number, shifts: number, tasks: { start: number, ms: number }[] }} */
    const { lcp, fcp, shifts, tasks } = await page.evaluate('globalThis.smartbotSeen');
    const blocking = tasks.filter(({ start }) => start >= fcp).map(({ ms }) => Math.max(0, ms - LONG_TASK_MS));
    return { lcp_ms: lcp, tbt_ms: blocking.reduce((sum, ms) => sum + ms, 0), cls: shifts };
  } finally {
    await context.close();
  }
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * The median of some visits.
 * @param {import('playwright-core').Browser} browser @param {string} address @param {{ rounds: number, until: string }} how
 * @returns {Promise<{ lcp_ms: number, tbt_ms: number, cls: number }>}
 */
export async function speedOf(browser, address, { rounds, until }) {
  const visits = [];
  for (let round = 0; round < rounds; round++) visits.push(await visit(browser, address, until));
  return {
    lcp_ms: median(visits.map(({ lcp_ms }) => lcp_ms)),
    tbt_ms: median(visits.map(({ tbt_ms }) => tbt_ms)),
    cls: median(visits.map(({ cls }) => cls)),
  };
}
