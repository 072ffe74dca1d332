import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { faultsOfBoxes } from './layout/faults.ts';
import { measure } from './layout/measure.ts';
import { linesOfWords } from './lines-of-words.ts';
import { expect, pages, site, test } from './site-test.ts';

/** What the sheets leave for a page between margins of 14 mm, in CSS pixels. */
const papers = { Letter: 710, A4: 688 };

/** Words alone: how a line is broken, and which letters are joined, differs between screen and paper. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The text of a page as it is printed, and what the styles for paper show and the sheet does not have. */
async function onPaper(page: Page): Promise<{ text: string; lost: string[] }> {
  const shown = await page
    .locator('main :is(h1, h2, h3, p, li, dt, dd, summary):not(.sr-only, :has(p, li, h3))')
    .locator('visible=true')
    .allInnerTexts();
  expect(shown.length).toBeGreaterThan(1);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'Letter' })));
  const text = plain((await extractText(pdf, { mergePages: true })).text);
  return { text, lost: shown.filter((words) => !text.includes(plain(words))) };
}

// Condition pages have a handout of their own, and handout.spec.ts.
const printed = site.pages.filter(({ $, path }) => pages.includes(path) && $('[data-handout]').length === 0);

for (const { path, $ } of printed)
  test(`on paper, ${path} has its words, the hours and the ways to the clinic, and nothing is cut`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await page.emulateMedia({ media: 'print' });
    for (const [paper, width] of Object.entries(papers)) {
      await page.setViewportSize({ width, height: 900 });
      expect(faultsOfBoxes(await measure(page)), paper).toEqual([]);
    }
    const { text, lost } = await onPaper(page);
    expect(lost).toEqual([]);
    // Answers are printed, though they are closed on the screen.
    const words = (selector: string) =>
      $(selector)
        .get()
        .map((element) => $(element).text().trim());
    expect(words('main h1, main details p').filter((some) => !text.includes(plain(some)))).toEqual([]);
    const details = words('[data-booking] dd:not(.on-screen) :is(p:not(.on-screen), a:not(p a))').filter(
      (line) => line !== '',
    );
    expect(details.filter((line) => !text.includes(plain(line)))).toEqual([]);
  });

test('the name of the clinic stands in one line at the head of each sheet', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const width of Object.values(papers)) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect(await linesOfWords(page.locator('header .brand span')), path).toBe(1);
    }
  }
});

test('there are pages to print, and most tell where the clinic is', () => {
  expect(printed.length).toBeGreaterThan(2);
  expect(printed.filter(({ $ }) => $('[data-booking]').length > 0).length).toBeGreaterThan(1);
});

test('words that the sheet has no room for are found', async ({ page }) => {
  await page.setContent('<main><p>Kept</p><p style="position: absolute; left: 2000px">Lost</p></main>');
  await page.emulateMedia({ media: 'print' });
  expect((await onPaper(page)).lost).toEqual(['Lost']);
});
