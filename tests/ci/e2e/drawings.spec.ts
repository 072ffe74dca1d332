import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filePaths } from '../../../src/domain/urls.ts';
import { drawingNames } from '../../../src/illustrations/scenes/index.ts';
import { expect, fixture, pagesWith, site, test } from '../../e2e/site-test.ts';

const drawing = 'img[src^="/drawings"]';
const illustrated = pagesWith(drawing);

test('the drawings weigh less than 800 bytes each with brotli', () => {
  expect(statSync(join(site.folder, `${filePaths.drawings}.br`)).size / drawingNames.length).toBeLessThan(800);
});

for (const path of illustrated)
  for (const width of [390, 1280])
    test(`the drawings of ${path} load and move nothing, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const places = () =>
        page
          .locator('main :is(h2, h3, p, li, img)')
          .evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().top + window.scrollY)));
      const before = await places();
      for (const picture of await page.locator(drawing).all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
          .toBeGreaterThan(0);
        await expect(picture).toHaveAttribute('alt', /^[A-Z].{15,}\.$/);
        const box = await picture.boundingBox();
        expect(box?.width).toBeGreaterThanOrEqual(120);
        expect(box?.width).toBeLessThanOrEqual(260);
        expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.6, 1);
      }
      expect(await places()).toEqual(before);
    });

test('no drawing lies over words, at any width', async ({ page }) => {
  for (const path of illustrated) {
    await page.goto(path);
    for (const width of [320, 390, 736, 768, 1024, 1184, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const covered = await page.locator(drawing).evaluateAll((all) =>
        all.flatMap((img) => {
          const over = img.getBoundingClientRect();
          const walker = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
          const hits: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const line of range.getClientRects())
              if (
                line.width > 1 &&
                line.left < over.right - 1 &&
                line.right > over.left + 1 &&
                line.top < over.bottom - 1 &&
                line.bottom > over.top + 1
              )
                hits.push(node.textContent ?? '');
          }
          return hits;
        }),
      );
      expect(covered, `${path} at ${width}`).toEqual([]);
    }
  }
});

fixture.test('a drawing opens on its own with its colours, under the policy of the site', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const [src = ''] = fixture.site.pages.flatMap(({ $ }) =>
    $(drawing)
      .get()
      .map((img) => $(img).attr('src')),
  );
  await page.goto(src);
  const fill = await page
    .locator('.c')
    .first()
    .evaluate((part) => getComputedStyle(part).fill);
  expect(fill).not.toBe('rgb(0, 0, 0)');
  expect(complaints).toEqual([]);
});
