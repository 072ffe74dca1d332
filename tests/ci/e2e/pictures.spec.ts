import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { phoneWidth } from '../../../src/domain/shown-picture.ts';
import { copySite, type SiteCopy } from '../copies/site-copy.ts';
import { servedFolder, type ServedFolder } from '../../served-folder.ts';

/** Short, with one font; and long, with two. */
const near = '/about/';
const far = '/conditions/sciatica/';

let copy: SiteCopy;
let served: ServedFolder;

test.describe.configure({ mode: 'default' });

/** Soft shapes with fine grain over them, as heavy as a photo. */
async function photo(): Promise<Buffer> {
  const size = { width: 2400, height: 1800 };
  const noise = (sigma: number) => ({ type: 'gaussian' as const, mean: 128, sigma });
  const blobs = sharp({ create: { width: 24, height: 18, channels: 3, background: '#000', noise: noise(90) } });
  const grain = sharp({ create: { ...size, channels: 3, background: '#000', noise: noise(25) } });
  return sharp(await blobs.png().toBuffer())
    .resize(size)
    .composite([{ input: await grain.png().toBuffer(), blend: 'soft-light' }])
    .jpeg({ quality: 92 })
    .toBuffer();
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = copySite();
  const picture = await photo();
  copy.write('content/pages/room.jpg', picture);
  copy.write('content/conditions/back.jpg', picture);
  copy.edit('content/pages/about.mdx', '\n## ', '\n![The room where you are treated](./room.jpg)\n\n## ');
  copy.edit(
    'content/conditions/sciatica.mdx',
    /\n## What you can do/,
    '\n<Figure caption="A back">\n\n![A back, seen from behind](./back.jpg)\n\n</Figure>\n\n## What you can do',
  );
  const { code, output } = await copy.run('build');
  expect(output).toMatch(/^Built \d+ pages/);
  expect(code).toBe(0);
  served = await servedFolder(join(copy.folder, 'dist'));
});
test.afterAll(() => {
  served.stop();
  copy.discard();
});

/** The addresses of the pictures that were loaded. */
const picturesLoaded = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.webp')),
  );
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 200);
      }),
  );

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 });

  test('a picture far below is asked for only by who comes near, and moves nothing', async ({ page }) => {
    await page.goto(served.address + far, { waitUntil: 'networkidle' });
    expect(await picturesLoaded(page)).toEqual([]);
    const picture = page.locator('img[srcset]');
    const place = () => picture.evaluate((img) => Math.round(img.getBoundingClientRect().bottom + scrollY));
    const empty = await place();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeTruthy();
    expect(await place()).toBe(empty);
    // What a late font moves is a hair; a picture without its height would move the rest of the page.
    expect(await shift(page)).toBeLessThan(0.001);
  });
});

test('on paper a picture leaves room for the text, and keeps its shape', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(served.address + near);
  const box = await page.locator('img[srcset]').boundingBox();
  expect(box?.height).toBeGreaterThan(150);
  expect(box?.height).toBeLessThan(250);
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 2);
});

/** How wide a picture is shown, the files that it may be taken from, and the one that was taken, in pixels. */
async function choice(page: Page, path: string) {
  await page.goto(served.address + path);
  const picture = page.locator('img[srcset]');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.currentSrc)).not.toBe('');
  return picture.evaluate((img: HTMLImageElement) => {
    const files = img.srcset.split(', ').map((file) => file.split(' '));
    return {
      shown: img.getBoundingClientRect().width,
      offered: files.map(([, wide]) => parseInt(wide ?? '')),
      taken: parseInt(files.find(([file = '-']) => img.currentSrc.endsWith(file))?.[1] ?? ''),
    };
  });
}

for (const density of [1, 2])
  test.describe(`with ${density} of its pixels for each that the layout counts, a screen`, () => {
    test.use({ deviceScaleFactor: density });

    for (const width of [320, 390, 768, 1280])
      test(`of ${width} px takes the smallest file that is sharp`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const path of [near, far]) {
          const { shown, offered, taken } = await choice(page, path);
          expect(shown).toBeGreaterThan(250);
          expect(taken, path).toBe(offered.find((wide) => wide >= Math.floor(shown * density)));
        }
      });
  });

for (const [width, density] of [
  [360, 3],
  [384, 3.75],
  [412, 2.625],
  [440, 3],
] as const)
  test.describe(`a phone of ${width} px with ${density} pixels for each`, () => {
    test.use({ viewport: { width, height: 844 }, deviceScaleFactor: density });

    test('takes the file that others take', async ({ page }) => {
      for (const path of [near, far]) expect((await choice(page, path)).taken, path).toBe(phoneWidth);
    });
  });
