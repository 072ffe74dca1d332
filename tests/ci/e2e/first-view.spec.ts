import type { Page } from '@playwright/test';
import { firstViewBudget, pageBudget } from '../../../src/tools/verify/page-budget.ts';
import { paintsOf, settle, shiftOf, type Paints } from '../first-view/paints.ts';
import { screens } from '../first-view/screens.ts';
import { watchedServer, type WatchedServer } from '../first-view/watched-server.ts';
import { test as base, expect, pages, site } from '../../e2e/site-test.ts';

/** A server of its own, since what is asked for is seen whole only from there: no tool tells of a tab's icon. */
const test = base.extend<{ server: WatchedServer }>({
  server: async ({}, use) => {
    const server = await watchedServer(site.folder);
    await use(server);
    server.stop();
  },
  baseURL: ({ server }, use) => use(server.address),
});

/** Half a screen at a time, as a reader goes on, until every picture of the page is there. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frames = async () => {
      for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
    };
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      await frames();
    }
    await Promise.all([...document.images].filter((image) => image.checkVisibility()).map((image) => image.decode()));
    await frames();
  });
}

for (const [name, screen] of Object.entries(screens))
  test.describe(`on a ${name}`, () => {
    test.use(screen);

    for (const path of pages)
      test(`${path} asks for little, waits for none of it, is whole at first paint, and stands still to its end`, async ({
        page,
        server,
      }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        await settle(page);
        // A Chromium without tabs has no use for an icon, and one that can't install sites none for a manifest; another
        // may ask for them late.
        const atLeisure = await page
          .locator('link[rel=icon], link[rel=manifest]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        const atOnce = server.answered().filter((one) => !atLeisure.includes(one.path));
        for (const icon of atLeisure) await (await fetch(server.address + icon)).text();
        const answered = [...atOnce, ...new Map(server.answered().map((one) => [one.path, one])).values()];
        const pictures = await page
          .locator('main img[loading=lazy]')
          .evaluateAll((all) => all.map((img) => new URL((img as HTMLImageElement).currentSrc || 'none:').pathname));
        // An owner may put pictures at the top: what each may weigh, src/checks/dist holds, and what a page may.
        const brought = answered.filter((one) => !pictures.includes(one.path));
        const besides = brought.filter((one) => one.path !== path);
        const list = answered.map((one) => `${one.path} ${one.bytes}`).join(', ');
        expect(brought.length, list).toBeGreaterThan(2);
        expect(brought.length, list).toBeLessThanOrEqual(firstViewBudget.requests);
        expect(besides.length, list).toBe(brought.length - 1);
        expect(
          besides.reduce((sum, { bytes }) => sum + bytes, 0),
          list,
        ).toBeLessThanOrEqual(firstViewBudget.bytes - pageBudget);
        const blocking = await page.evaluate(() =>
          (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
            // TypeScript does not know it yet.
            .map((entry) => entry as PerformanceResourceTiming & { renderBlockingStatus: string })
            .filter(({ renderBlockingStatus }) => renderBlockingStatus !== 'non-blocking')
            .map((entry) => entry.name),
        );
        expect(blocking).toEqual([]);
        const first = await paintsOf(page);
        await readToTheEnd(page);
        expect(await shiftOf(page)).toBe(0);
        if (pictures.length > 0 || isWhole(first)) return;
        // A busy machine may show a page while half of it is parsed: what is held is that a page can be there at once.
        await expect(async () => {
          await page.goto(path);
          await settle(page);
          expect(isWhole(await paintsOf(page))).toBe(true);
        }).toPass();
      });
  });

/** Nothing larger comes after the first paint, which has words. */
const isWhole = ({ firstContentful, largest }: Paints) =>
  largest.length === 1 &&
  largest[0]?.time === firstContentful &&
  ['h1', 'p', 'li', 'figcaption'].includes(largest[0].element);
