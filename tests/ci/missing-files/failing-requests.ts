import type { Page } from '@playwright/test';
import { expect } from '../../e2e/site-test.ts';

/** What a file may do instead of coming. */
const faults = {
  'answers 404': 404,
  'answers 500': 500,
  'never comes': undefined,
  'is blocked': 'abort',
} as const;
export type Fault = keyof typeof faults;
export const faultNames = Object.keys(faults) as Fault[];

/**
 * Lets what fits a pattern go wrong, on every page that is opened from now on.
 * @param met gets the path of each file that went wrong.
 */
export const goWrong = (page: Page, pattern: string, fault: Fault, met: string[] = []) =>
  page.route(pattern, async (route) => {
    met.push(new URL(route.request().url()).pathname);
    const status = faults[fault];
    // Without an answer the browser waits, as for a server that hangs.
    if (status === 'abort') await route.abort('blockedbyclient');
    else if (status) await route.fulfill({ status, body: 'Not here.' });
  });

/** Opens a page, and waits until its words are painted: for nothing else. */
export async function openPage(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('footer address')).toBeAttached();
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length), address)
    .toBe(1);
}

/** Waits until the page has been told of whatever is not coming. */
async function told(page: Page) {
  await page.waitForLoadState();
  await page.waitForFunction(() => {
    const near = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
    return [...document.images].every((image) => image.complete || !near(image.getBoundingClientRect()));
  });
}

/** How far things moved, by how much the page is wider than the screen, and what leaves an empty frame. */
export const measured = (page: Page) =>
  page.evaluate(async () => {
    const shifts: number[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries) shifts.push((entry as PerformanceEntry & { value: number }).value);
    };
    const observer = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frames = 0; frames < 3; frames++) await new Promise((drawn) => requestAnimationFrame(drawn));
    // What the observer has not been told yet.
    note(observer.takeRecords());
    const { scrollWidth, clientWidth } = document.documentElement;
    const empty = [...document.images].filter(
      (image) => image.complete && !image.naturalWidth && !image.alt && image.getBoundingClientRect().height > 0,
    );
    return {
      shift: shifts.reduce((sum, own) => sum + own, 0),
      sideways: scrollWidth - clientWidth,
      empty: empty.map(({ src }) => src),
    };
  });

/** A reader sees the hours, and comes by the page's own links to the address where sessions are booked. */
async function booksFrom(page: Page, address: string) {
  await expect(page.locator('footer, main').getByText('9am to 5:30pm').first(), address).toBeVisible();
  const link = page.locator('a[href="/book/"], [data-phone-bar] a.action').locator('visible=true').first();
  if (!new URL(page.url()).pathname.startsWith('/book/')) {
    await link.click({ noWaitAfter: true });
    await page.waitForURL('**/book/', { waitUntil: 'commit' });
  }
  const online = page.getByRole('link', { name: 'Book online' }).first();
  await expect(online).toBeVisible();
  await expect(online).toHaveAttribute('href', /^https:/);
}

/**
 * Expects pages of the fixture site, or of a copy of it, to be read and booked from while files go wrong.
 * @returns the files that went wrong.
 */
export async function holds(
  page: Page,
  address: string,
  paths: readonly string[],
  fault: Fault,
  pattern: string,
  mayShift = 0,
) {
  const met: string[] = [];
  for (const path of paths) {
    await goWrong(page, pattern, fault, met);
    await openPage(page, address + path);
    // What is loaded only where it is near goes wrong too.
    await page.locator('footer address').scrollIntoViewIfNeeded();
    if (faults[fault]) await told(page);
    const now = await measured(page);
    expect(now.empty, `${path}: nothing is framed that is not there, and has no words`).toEqual([]);
    expect(now.shift, `${path}: what has been painted stays`).toBeLessThanOrEqual(mayShift);
    expect(now.sideways, path).toBeLessThanOrEqual(0);
    await booksFrom(page, address + path);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
  return new Set(met);
}
