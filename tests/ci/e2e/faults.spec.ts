import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readBuiltSite } from '../../../src/checks/dist/built-site.ts';
import { filePaths } from '../../../src/domain/urls.ts';
import { copySite, type SiteCopy } from '../copies/site-copy.ts';
import { servedFolder, type ServedFolder } from '../../served-folder.ts';
import { expect, pages, pagesWith, test } from '../../e2e/site-test.ts';

/** What a file may do instead of coming. */
const faults = {
  'answers 404': 404,
  'answers 500': 500,
  'never comes': undefined,
  'is blocked': 'abort',
} as const;
type Fault = keyof typeof faults;

const files = {
  'the font': '**/*.woff2',
  'the script': '**/*.js',
  'the drawings': '**/*.svg*',
} as const;

/** Every page that is laid out in a way of its own, and of condition pages the first. */
const kinds = pages.filter((path, i) => pages.findIndex((one) => kindOf(one) === kindOf(path)) === i);

function kindOf(path: string): string {
  return path.replace(/^\/conditions\/[^/]+\/$/, '/conditions/*/');
}

const hours = /\d(?:am|pm) to \d/;

/**
 * Lets what fits a pattern go wrong, on every page that is opened from now on.
 * @param met gets the path of each file that went wrong.
 */
const goWrong = (page: Page, pattern: string, fault: Fault, met: string[] = []) =>
  page.route(pattern, async (route) => {
    met.push(new URL(route.request().url()).pathname);
    const status = faults[fault];
    // Without an answer the browser waits, as for a server that hangs.
    if (status === 'abort') await route.abort('blockedbyclient');
    else if (status) await route.fulfill({ status, body: 'Not here.' });
  });

/** Opens a page, and waits until its words are painted: for nothing else. */
async function openPage(page: Page, address: string) {
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
const measured = (page: Page) =>
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
  await expect(page.locator('footer, main').getByText(hours).first(), address).toBeVisible();
  const link = page.locator('a[href="/book/"], [data-phone-bar] a.action').locator('visible=true').first();
  if (!new URL(page.url()).pathname.startsWith('/book/')) {
    await link.click({ noWaitAfter: true });
    await page.waitForURL('**/book/', { waitUntil: 'commit' });
  }
  const online = page.getByRole('link', { name: 'Book online' }).first();
  await expect(online).toBeVisible();
  await expect(online).toHaveAttribute('href', /^https:/);
}

/** @returns the files that went wrong. */
async function holds(
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

test.use({ viewport: { width: 390, height: 844 } });

for (const fault of Object.keys(faults) as Fault[])
  for (const [name, pattern] of Object.entries(files))
    test(`when ${name} ${fault}, every kind of page is read and booked from`, async ({ page, address }) => {
      test.slow();
      const met = await holds(page, address, kinds, fault, pattern);
      expect(met.size).toBeGreaterThan(0);
      if (pattern === files['the drawings']) expect([...met].sort()).toEqual([filePaths.drawings, filePaths.footing]);
    });

test.describe("when an owner's picture", () => {
  let copy: SiteCopy;
  let served: ServedFolder;

  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    copy = copySite();
    const picture = '![The room where you are treated](./room.png)';
    for (const folder of ['pages', 'conditions'])
      copy.write(`content/${folder}/room.png`, readFileSync('tests/fixtures/picture.png'));
    copy.edit('content/pages/about.mdx', '\n## ', `\n${picture}\n\n## `);
    copy.edit(
      'content/conditions/sciatica.mdx',
      '\n## ',
      `\n<Figure caption="A room">\n\n${picture}\n\n</Figure>\n\n## `,
    );
    const { code, output } = await copy.run('build');
    expect(code, output).toBe(0);
    served = await servedFolder(join(copy.folder, 'dist'));
  });
  test.afterAll(() => {
    served.stop();
    copy.discard();
  });

  const pictures = '**/*.{avif,webp,jpg,png}';

  for (const fault of Object.keys(faults) as Fault[])
    test(`${fault}, its page is read and booked from, with the picture in words`, async ({ page }) => {
      const paths = readBuiltSite(join(copy.folder, 'dist'))
        .pages.filter(({ $ }) => $('picture').length > 0)
        .map(({ path }) => path);
      expect(paths.length).toBe(2);
      // A browser gives the place of a picture that it can't have to its words: once, and within what counts as good.
      expect((await holds(page, served.address, paths, fault, pictures, 0.1)).size).toBeGreaterThan(0);
      await goWrong(page, pictures, fault);
      for (const path of paths) {
        await openPage(page, served.address + path);
        const picture = page.getByRole('img', { name: 'The room where you are treated' });
        await picture.scrollIntoViewIfNeeded();
        await expect(picture).toBeVisible();
        expect((await picture.boundingBox())?.height, path).toBeGreaterThan(20);
      }
    });
});

test('a page that moves when its font fails would be told', async ({ page, address }) => {
  await goWrong(page, files['the font'], 'answers 404');
  await openPage(page, address + (pages[0] ?? ''));
  await page.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<p>Late</p>'));
  expect((await measured(page)).shift).toBeGreaterThan(0);
});

/** The page with the finder. */
const [index = ''] = pagesWith('[data-finder]');

for (const fault of Object.keys(faults) as Fault[])
  for (const pattern of ['**/finder-index.js', '**/_astro/finder-*.js'])
    test(`when ${pattern} ${fault}, the finder says so, and the lists below still lead on`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.clock.install();
      await goWrong(page, pattern, fault);
      await page.goto(index);
      const asked = page.waitForRequest(pattern);
      await page.locator('#clinic-finder').fill('leg pain');
      await asked;
      await page.clock.runFor(10_000);
      await expect(page.getByRole('alert')).toHaveText(/could not be loaded\. Please use the lists below/);
      expect(complaints).toEqual([]);
      const link = page.locator('[data-a-to-z] a').first();
      const leadsTo = (await link.getAttribute('href')) ?? '';
      await link.click();
      await expect(page).toHaveURL(leadsTo);
    });

test('a finder that comes late takes its excuse back', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.clock.install();
  await page.route('**/finder-index.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(index);
  await page.locator('#clinic-finder').fill('leg pain');
  await page.clock.runFor(10_000);
  await expect(page.getByRole('alert')).toBeVisible();
  release(undefined);
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
