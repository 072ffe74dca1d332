import type { Page } from '@playwright/test';
import { pagePath } from '../../../src/domain/urls.ts';
import { faultsAt } from '../../e2e/layout/faults-at-widths.ts';
import { faultsOfBoxes } from '../../e2e/layout/faults.ts';
import { linesOfWords } from '../../e2e/lines-of-words.ts';
import { addStyles, textSpacing } from '../../e2e/reader-styles.ts';
import { expect, fixture, pages, test } from '../../e2e/site-test.ts';

/** What is asked of the finder: a warning sign, several conditions, and nothing that matches. */
const asked = ["numb between my legs and I can't pee", 'buttock', 'neck pain'];

const openAnswers = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.toggleAttribute('open', true);
  });

for (const path of pages)
  test(`${path} loses nothing when lines, letters and words stand further apart`, async ({ page }) => {
    await page.goto(path);
    await openAnswers(page);
    await addStyles(page, textSpacing);
    expect(await faultsAt(page, [320, 390, 1280], faultsOfBoxes)).toEqual([]);
  });

for (const [wish, css, widths] of [
  ['further apart', textSpacing, [320, 390, 1280]],
  ['twice as large', ':root { font-size: 200% }', [320, 640]],
] as const)
  fixture.test(`the finder's answers lose nothing when their letters are ${wish}`, async ({ page }) => {
    for (const words of asked) {
      await page.goto(pagePath('conditions'));
      await addStyles(page, css);
      await page.getByRole('searchbox').fill(words);
      await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty();
      expect(await faultsAt(page, widths, faultsOfBoxes), words).toEqual([]);
    }
  });

test.describe('on a phone that enlarges letters alone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  for (const path of pages)
    test(`${path} loses nothing, and the clinic's name stays whole`, async ({ page }) => {
      await page.goto(path);
      await openAnswers(page);
      const height = async () => (await page.locator('h1').boundingBox())?.height ?? 0;
      const before = await height();
      await addStyles(page, '* { -webkit-text-size-adjust: 200% !important }');
      expect(await height()).toBeGreaterThan(1.9 * before);
      expect(await faultsAt(page, [320, 360, 412], faultsOfBoxes)).toEqual([]);
      const name = page.locator('header .brand span');
      const words = (await name.innerText()).trim().split(/\s+/);
      expect(await linesOfWords(name), 'no word is broken').toBeLessThanOrEqual(words.length);
    });
});

test('spacing is seen where it cuts words off', async ({ page }) => {
  await page.setContent(
    '<body style="font: 20px/1.2 monospace"><main style="padding: 0 20px"><h1>Pain</h1><p style="width: 12ch; overflow: hidden; white-space: nowrap">Twelve chars',
  );
  expect(await faultsAt(page, [390], faultsOfBoxes)).toEqual([]);
  await addStyles(page, textSpacing);
  expect((await faultsAt(page, [390], faultsOfBoxes)).join()).toContain('is cut at its side');
});
