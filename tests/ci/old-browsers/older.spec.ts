import type { Page } from '@playwright/test';
import { expect, pages, test } from '../../e2e/site-test.ts';

test('the browser is older than cascade layers', ({ browser }) => {
  expect(browser.version()).toMatch(/^92\./);
});

/** What is hard to read of a page's words: too small, too pale, or beside the screen; and drawings that leave no room. */
const hardToRead = (page: Page) =>
  page.evaluate(() => {
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const clear = 'rgba(0, 0, 0, 0)';
    const behind = (element: Element | null): string => {
      const color = element && getComputedStyle(element).backgroundColor;
      return !element ? 'rgb(255, 255, 255)' : color && color !== clear ? color : behind(element.parentElement);
    };
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let read = 0;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      const words = node.nodeValue?.trim() ?? '';
      if (
        !holder ||
        !words ||
        holder.closest('script, style, template, svg, [hidden], details:not([open]) > :not(summary)')
      )
        continue;
      read += words.length;
      const { fontSize, color } = getComputedStyle(holder);
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      const [ink, paper] = [luminance(color), luminance(behind(holder))];
      const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      if (width === 0) faults.push(`not seen: ${words}`);
      if (Number.parseFloat(fontSize) < 12) faults.push(`${fontSize}: ${words}`);
      if (contrast < 4.5) faults.push(`contrast ${contrast.toFixed(1)}: ${words}`);
      if (left < 0 || right > innerWidth) faults.push(`beside the screen: ${words}`);
    }
    for (const svg of document.querySelectorAll('body svg'))
      if (svg.getBoundingClientRect().height > 200) faults.push('a drawing fills the screen');
    return { faults, read };
  });

/** Playwright's own clicks ask whether a link is visible in a way that this browser does not know. */
const follow = (page: Page, link: string) =>
  page.evaluate((selector) => {
    document.querySelector<HTMLElement>(selector)?.click();
  }, link);

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    for (const path of pages)
      test(`${path} is read in its order, and booked from`, async ({ page }) => {
        await page.goto(path);
        const { faults, read } = await hardToRead(page);
        expect(read).toBeGreaterThan(500);
        expect(faults).toEqual([]);
        const text = await page.evaluate(() => document.body.innerText);
        expect(text.trimStart().indexOf('Skip to the content')).toBe(0);
        expect(text).toMatch(/\d[ap]m|noon|closed/);
        // From the booking page a reader leads back to it by way of the first page.
        if (path === '/book/') {
          await follow(page, 'header a[href="/"]');
          await page.waitForURL((url) => url.pathname === '/');
        }
        await follow(page, 'header a[href="/book/"]');
        await page.waitForURL('**/book/');
        const booking = await page.evaluate(() => {
          const link = document.querySelector<HTMLAnchorElement>('[data-booking-buttons] a');
          return `${link?.innerText} ${link?.protocol}`;
        });
        expect(booking).toMatch(/^(Book online https:|Call [\d-]+ tel:)$/);
      });

    test('pale words and a drawing that fills the screen would be told', async ({ page }) => {
      await page.goto('/about/');
      await page.evaluate(() => {
        document.querySelector('h1')?.style.setProperty('color', '#ddd');
        const mark = document.querySelector<SVGElement>('header svg');
        mark?.style.setProperty('max-height', 'none');
        mark?.style.setProperty('height', '600px');
      });
      const { faults } = await hardToRead(page);
      expect(faults).toContainEqual(expect.stringMatching(/^contrast 1\.\d: /));
      expect(faults).toContain('a drawing fills the screen');
    });
  });
