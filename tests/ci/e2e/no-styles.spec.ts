import type { Page } from '@playwright/test';
import { ariaOutline } from '../../e2e/aria-outline.ts';
import { expect, fixture, pages, test } from '../../e2e/site-test.ts';

/** Headings and landmarks in the order in which they are met, and the links that a patient acts on. */
async function orderOf(page: Page): Promise<string[]> {
  const outline = await ariaOutline(page.locator('body'));
  return outline
    .split('\n')
    .map((line) => line.trim().replace(/:$/, ''))
    .filter((line) => /^- '?(heading|banner|navigation|main|search|region|contentinfo|link "(Call|Book))/.test(line));
}

/** Headings that are drawn above one that is read before them, in the same column. */
const drawnTooHigh = (page: Page) =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll('main :is(h1, h2, h3)')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ words: heading.textContent.trim(), box: heading.getBoundingClientRect() }));
    return headings.flatMap(({ words, box }, i) =>
      headings
        .slice(0, i)
        .filter((before) => before.box.left < box.right && before.box.right > box.left && before.box.top >= box.top)
        .map((before) => `"${words}" is drawn above "${before.words}"`),
    );
  });

const withoutStyles = (page: Page) =>
  page.evaluate(() => {
    for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
  });

/** Pictures that would fill the screen, and words that run into each other, by name. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const large = [...document.querySelectorAll('svg, img')]
      .filter((picture) => picture.getBoundingClientRect().width > 720)
      .map((picture) => `fills the screen: ${picture.outerHTML.slice(0, 80)}`);
    const joined = [...document.querySelectorAll('a, button')]
      .filter(({ nextSibling }) => nextSibling instanceof HTMLAnchorElement || nextSibling instanceof HTMLButtonElement)
      .filter((link) => link.checkVisibility() && getComputedStyle(link).display === 'inline')
      .map((link) => `runs into the next: ${link.textContent.trim()}`);
    const wide = document.documentElement.scrollWidth - innerWidth;
    return [...large, ...joined, ...(wide > 0 ? [`page is ${wide} px too wide`] : [])];
  });

for (const path of pages)
  test(`without styles, ${path} reads in the same order, and nothing fills the screen or runs together`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [390, 1280, 800]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await drawnTooHigh(page), `${width} px`).toEqual([]);
    }
    // What the styles leave to one kind of screen, both have without them: the bar of a phone, the menu's own Book.
    const styled = (await orderOf(page)).filter((line) => !/Call or book|^- link/.test(line));
    await withoutStyles(page);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
    const plain = await orderOf(page);
    expect(plain.filter((line) => !/Call or book|^- link/.test(line))).toEqual(styled);
    expect(await faults(page)).toEqual([]);
    // A line that scripts fill is not there twice, nor the words of a browser that could not load something.
    for (const alert of await page.locator('[role=alert]').all()) await expect(alert).toBeHidden();
  });

fixture.test('without styles, safety comes before booking', async ({ page }) => {
  const warning = fixture.pagesWith('main a[href="tel:911"]:not(search a)');
  expect(warning.length).toBe(5);
  for (const path of warning) {
    await page.goto(path);
    await withoutStyles(page);
    const order = await orderOf(page);
    const inMain = order.slice(order.indexOf('- main'));
    const [call = -1, book = -1] = ['link "Call 911', 'link "Book'].map((link) =>
      inMain.findIndex((line) => line.includes(link)),
    );
    expect(call, path).toBeGreaterThan(0);
    expect(book, path).toBeGreaterThan(call);
  }
});

test('a heading that is drawn above one that is read before it is found', async ({ page }) => {
  const column = (style: string) =>
    page.setContent(`<main style="display: flex; ${style}"><h1>First</h1><h2>Second</h2></main>`);
  await column('flex-direction: column');
  expect(await drawnTooHigh(page)).toEqual([]);
  await column('flex-direction: column-reverse');
  expect(await drawnTooHigh(page)).toEqual(['"Second" is drawn above "First"']);
});

test('a large drawing and links that run together are found', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.setContent(
    '<svg viewBox="0 0 9 9"></svg><svg viewBox="0 0 9 9" width="46"></svg><p><a href="#a">One</a><a href="#b">Two</a> <a href="#c">Three</a></p>',
  );
  expect(await faults(page)).toEqual([expect.stringContaining('fills the screen'), 'runs into the next: One']);
});
