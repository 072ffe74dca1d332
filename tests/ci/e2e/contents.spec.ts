import { readBuiltSite } from '../../../src/checks/dist/built-site.ts';
import { expect, test } from '../../e2e/site-test.ts';

const listed = readBuiltSite('dist')
  .pages.filter(({ $ }) => $('nav[aria-label="On this page"]').length > 0)
  .map(({ path }) => path);

test('there are pages with a contents list', () => {
  expect(listed.length).toBeGreaterThan(0);
});

for (const path of listed)
  for (const [device, viewport] of Object.entries({
    phone: { width: 390, height: 844 },
    desktop: { width: 1280, height: 800 },
  }))
    test(`on a ${device}, the contents list of ${path} leads to each part, and takes less than half a screen`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(path);
      const list = page.getByRole('navigation', { name: 'On this page' });
      expect((await list.boundingBox())?.height).toBeLessThan(viewport.height / 2);
      for (const link of await list.getByRole('link').all()) {
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        const name = (await link.innerText()).trim();
        await link.click();
        const heading = page.getByRole('heading', { level: 2, name, exact: true });
        await expect(heading).toBeInViewport();
        // In the margin column, a heading is as tall as its section: its words stand at the top.
        expect((await heading.boundingBox())?.y, name).toBeGreaterThanOrEqual(0);
      }
    });
