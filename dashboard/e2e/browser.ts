import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where this machine has Chromium; undefined where it has none. */
export const CHROMIUM = PLACES.find((place) => place && existsSync(place));

const QUIETLY = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM ?? '', args: QUIETLY });

interface Device {
  page: Page;
  /** What its pages complained about. */
  faults: string[];
}

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 900 } };

/** A phone whose owner reads `locale`. */
export const aPhone = (browser: Browser, locale: string, { isDark = false } = {}): Promise<Device> =>
  aDevice(browser, { ...PHONE, locale, isDark });

/** A computer whose owner reads `locale`. */
export const aDesk = (browser: Browser, locale: string, { isDark = false } = {}): Promise<Device> =>
  aDevice(browser, { ...DESK, locale, isDark });

async function aDevice(
  browser: Browser,
  { isDark, ...screen }: BrowserContextOptions & { isDark: boolean },
): Promise<Device> {
  const context = await browser.newContext({
    ...screen,
    timezoneId: 'Europe/Moscow',
    colorScheme: isDark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A refusal that the page shows is in the browser's log as well: that is no fault of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  return { page, faults };
}
