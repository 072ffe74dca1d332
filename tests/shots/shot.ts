import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

export type Setting = BrowserContextOptions & { print?: boolean };

/** How every page is shown: the columns of the overview. */
export const settings = {
  'phone-light': { ...phone, colorScheme: 'light' },
  'phone-dark': { ...phone, colorScheme: 'dark' },
  'desktop-light': { ...desktop, colorScheme: 'light' },
  'desktop-dark': { ...desktop, colorScheme: 'dark' },
  // A Letter sheet, at 96 px an inch, without its margins.
  print: { viewport: { width: 710, height: 965 }, print: true },
} satisfies Record<string, Setting>;

/** A page as it opens, or with words in its finder. */
export interface Row {
  path: string;
  search?: string;
}

/** Writes a screenshot of the whole page to a file. */
export async function takeShot(browser: Browser, address: string, row: Row, setting: Setting, file: string) {
  const { print, ...options } = setting;
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address + row.path);
  if (row.search) await search(page, row.search);
  // Paper has no field to type into.
  if (print) await page.emulateMedia({ media: 'print' });
  // In a window as high as the page, the bar at its foot is at the foot of the screenshot.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: setting.viewport?.width ?? 0, height });
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode())]);
  });
  await page.screenshot({ path: file });
  await context.close();
}

async function search(page: Page, words: string) {
  await page.locator('[data-finder] input').fill(words);
  await page.locator('[data-results] > *').first().waitFor({ state: 'attached' });
}
