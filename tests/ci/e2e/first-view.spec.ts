import type { Page } from '@playwright/test';
import { firstViewBudget } from '../../../src/checks/dist/page-budget.ts';
import { paintsOf, settle, shiftOf } from '../first-view/paints.ts';
import { screens } from '../first-view/screens.ts';
import { watchedServer, type WatchedServer } from '../first-view/watched-server.ts';
import { test as base, expect, pages } from '../../e2e/site-test.ts';

/** A server of its own, since what is asked for is seen whole only from there: no tool tells of a tab's icon. */
const test = base.extend<{ server: WatchedServer }>({
  server: async ({}, use) => {
    const server = await watchedServer('dist');
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

    for (const path of pages) {
      test(`${path} asks for little on first view, waits for none of it, and stands still to its end`, async ({
        page,
        server,
      }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        await settle(page);
        const answered = server.answered();
        // A Chromium without tabs has no use for an icon, and one that can't install sites none for a manifest.
        for (const link of await page.locator('link[rel=icon], link[rel=manifest]').all()) {
          const asked = (await link.getAttribute('href')) ?? '';
          if (answered.some((one) => one.path === asked)) continue;
          await (await fetch(server.address + asked)).text();
          answered.push(...server.answered());
        }
        const list = answered.map((one) => `${one.path} ${one.bytes}`).join(', ');
        expect(answered.length, list).toBeGreaterThan(2);
        expect(answered.length, list).toBeLessThanOrEqual(firstViewBudget.requests);
        expect(
          answered.reduce((sum, { bytes }) => sum + bytes, 0),
          list,
        ).toBeLessThanOrEqual(firstViewBudget.bytes);
        const blocking = await page.evaluate(() =>
          (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
            // TypeScript does not know it yet.
            .map((entry) => entry as PerformanceResourceTiming & { renderBlockingStatus: string })
            .filter(({ renderBlockingStatus }) => renderBlockingStatus !== 'non-blocking')
            .map((entry) => entry.name),
        );
        expect(blocking).toEqual([]);
        await readToTheEnd(page);
        expect(await shiftOf(page)).toBe(0);
      });

      test(`${path} is whole at first paint: nothing larger comes later`, async ({ page }) => {
        // A busy machine may show a page while half of it is parsed: what is held is that a page can be there at once.
        await expect(async () => {
          await page.goto(path);
          await settle(page);
          const { firstContentful, largest } = await paintsOf(page);
          expect(largest).toHaveLength(1);
          expect(['h1', 'p', 'figcaption']).toContain(largest[0]?.element);
          expect(largest[0]?.time).toBe(firstContentful);
        }).toPass();
      });
    }
  });
