import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { BuiltPage } from '../../src/tools/verify/built-site.ts';
import { expect, pages, site, test } from './site-test.ts';

const handouts = site.pages.filter(({ $, path }) => pages.includes(path) && $('[data-handout]').length > 0);

/** Words alone: how a line is broken, and which letters are joined, differs between screen and paper. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

const wordsOf = ({ $ }: BuiltPage, selector: string) =>
  $(selector)
    .get()
    .map((element) => $(element).text().trim());

/** What the reader needs on paper. */
function wanted(page: BuiltPage): string[] {
  const detail = (name: string) =>
    page
      .$('[data-booking] dt')
      .filter((_, term) => page.$(term).text() === name)
      .next()
      .find('p, a')
      .get()
      .map((line) => page.$(line).text().trim())
      .filter((line) => !line.startsWith('Directions'));
  return [
    ...wordsOf(page, 'h1, [data-summary]'),
    ...wordsOf(page, '[data-safety-block] :is(h3, li)'),
    ...wordsOf(page, '[data-handout] figcaption strong'),
    ...wordsOf(page, '[data-self-care] :is(h2, h3, p, li)'),
    ...['Hours', 'Phone', 'Place'].flatMap(detail),
    page.$('link[rel=canonical]').attr('href') ?? '',
    `${page.$('main time').first().text()}, against its sources`,
  ];
}

/** What belongs to the screen alone. */
const unwanted = (page: BuiltPage): string[] => [
  ...wordsOf(page, 'nav a, [aria-current], footer p, footer a:not([href^="tel:"])'),
  ...wordsOf(page, 'main section:not([data-safety-block], [data-self-care]) :is(h2, h3)'),
  ...wordsOf(page, '[data-related] a, summary, [data-booking-buttons] a, [data-print], a[href^="mailto:"]'),
  ...wordsOf(page, '.section:not([data-self-care]) p, figcaption .course'),
  'Directions',
];

async function printed(page: Page, options: Parameters<Page['pdf']>[0]) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf(options)));
  const { totalPages, text } = await extractText(pdf, { mergePages: false });
  return { totalPages, pages: text.map(plain) };
}

test('there are handouts', () => {
  expect(handouts.length).toBeGreaterThan(0);
});

for (const built of handouts)
  test.describe(`printing ${built.path}`, () => {
    test('gives one or two Letter pages with all that a reader needs, and nothing else', async ({ page }) => {
      const needs = wanted(built);
      const kept = plain([...needs, ...wordsOf(built, 'body > header .brand, .handout-head')].join(' '));
      const others = unwanted(built).filter((words) => !kept.includes(plain(words)));
      expect(needs.length).toBeGreaterThan(20);
      expect(others.length).toBeGreaterThan(20);
      for (const options of [{ format: 'Letter' }, { format: 'Letter', preferCSSPageSize: true }] as const) {
        await page.goto(built.path);
        await page.evaluate(() => document.fonts.ready);
        const { totalPages, pages } = await printed(page, options);
        expect(totalPages).toBeLessThanOrEqual(2);
        const text = pages.join('');
        expect(needs.filter((words) => !text.includes(plain(words)))).toEqual([]);
        expect(others.filter((words) => text.includes(plain(words)))).toEqual([]);
        // The clinic's name is at the top, and the last page has more than an end on it.
        expect(pages[0]?.slice(0, 200)).toContain(plain(wordsOf(built, 'body > header a')[0] ?? '?'));
        expect(pages.at(-1)?.length).toBeGreaterThan(300);
        const safety = wordsOf(built, '[data-safety-block] h3').map((heading) => text.indexOf(plain(heading)));
        expect(safety).toEqual(safety.toSorted((a, b) => a - b));
      }
    });

    test('is black on white in both schemes, in letters of 9.5 points or more', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media: 'print', colorScheme });
        await page.goto(built.path);
        const seen = await page.evaluate(() => {
          const shown = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, figcaption)')].filter(
            (element) => element.getClientRects().length > 0,
          );
          const styles = shown.map((element) => getComputedStyle(element));
          return {
            paper: getComputedStyle(document.body).backgroundColor,
            inks: [...new Set(styles.map(({ color }) => color))].sort(),
            smallest: Math.min(...styles.map(({ fontSize }) => Number.parseFloat(fontSize))) * 0.75,
          };
        });
        expect(seen.paper).toBe('rgb(255, 255, 255)');
        expect(['rgb(0, 0, 0)', 'rgb(34, 34, 34)']).toEqual(expect.arrayContaining(seen.inks));
        expect(seen.smallest).toBeGreaterThanOrEqual(9.5);
      }
    });

    test('is offered by a control that prints', async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => {
          document.title = 'printed';
        };
      });
      await page.goto(built.path);
      const control = page.getByRole('button', { name: 'Print this page' });
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await control.press('Enter');
      await expect(page).toHaveTitle('printed');
    });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('no page offers to print', async ({ page }) => {
    for (const { path } of handouts) {
      await page.goto(path);
      await expect(page.locator('[data-print]')).toBeHidden();
    }
  });
});
