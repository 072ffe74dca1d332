import { findChromium, launchOptions } from '../../browser/find-chromium.ts';
import { faultsAt } from '../../e2e/layout/faults-at-widths.ts';
import { faultsOfBoxes } from '../../e2e/layout/faults.ts';
import { expect, pages, test } from '../../e2e/site-test.ts';

const { found } = await findChromium();
const { args = [], ...options } = found ? launchOptions(found) : {};

/** What a reader sets as the size of letters in the browser: 32 px, where 16 is usual (WCAG 1.4.4). */
test.use({ launchOptions: { ...options, args: [...args, '--blink-settings=defaultFontSize=32'] } });

for (const path of pages)
  test(`${path} loses nothing for a reader who has set letters twice as large`, async ({ page }) => {
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await faultsAt(page, [320, 390, 640, 768, 1024, 1280, 1600], faultsOfBoxes)).toEqual([]);
  });
