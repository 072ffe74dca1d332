import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { shiftOf } from '../first-view/paints.ts';
import { expect, pages, test } from '../../e2e/site-test.ts';

const fonts = '**/*.woff2';
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** What is on the screen; Playwright's own screenshot would wait for fonts. */
async function screenOf(page: Page): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot');
  await devtools.detach();
  return Buffer.from(data, 'base64');
}

/** Whether there is anything but paper where the heading stands. */
async function headingIsSeen(page: Page): Promise<boolean> {
  const { x, y, width, height } = await page
    .locator('h1')
    .evaluate((heading) => heading.getBoundingClientRect().toJSON() as DOMRect);
  const region = { left: Math.ceil(x), top: Math.ceil(y), width: Math.floor(width), height: Math.floor(height) };
  // The figures of a picture do not mind its cutting, unless that is written out first.
  const heading = await sharp(await screenOf(page))
    .extract(region)
    .png()
    .toBuffer();
  const { channels } = await sharp(heading).stats();
  return channels.some(({ min, max }) => max - min > 100);
}

/** The font that the browser really takes for an element. */
async function fontUsed(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const used = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devtools.detach();
  return used.fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? ' of the site' : ''}`);
}

/** Opens a page whose fonts come once its words are seen. @returns how many came. */
async function openWithLateFonts(page: Page, path: string): Promise<number> {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  let late = 0;
  await page.route(fonts, async (route) => {
    late++;
    await released;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await expect.poll(() => headingIsSeen(page), path).toBe(true);
  expect(await fontUsed(page, 'h1'), path).not.toEqual([expect.stringMatching(/^Brygada/)]);
  release(undefined);
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 100))));
  await page.unroute(fonts);
  return late;
}

for (const [name, viewport] of Object.entries(screens))
  test.describe(`on a ${name}`, () => {
    test.use({ viewport });

    // That nothing shifts where they come in time, first-view.spec.ts holds.
    test('while fonts are late, text is seen, and nothing shifts when they come', async ({ page }) => {
      for (const path of pages) {
        expect(await openWithLateFonts(page, path), path).toBeGreaterThan(0);
        expect(await shiftOf(page), path).toBe(0);
      }
    });
  });

test('headings and captions are in the heading font, upright and in italics, when it is there in time', async ({
  page,
}) => {
  await page.goto('/');
  for (const selector of ['h1', 'figcaption strong'])
    await expect(async () => {
      await page.reload();
      expect(await fontUsed(page, selector)).toEqual([expect.stringMatching(/^Brygada.* of the site$/)]);
    }).toPass();
});
