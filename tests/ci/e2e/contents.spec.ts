import { expect, fixture, pagesWith, test } from '../../e2e/site-test.ts';

const contents = 'nav[aria-label="On this page"]';

for (const path of pagesWith(contents))
  test(`in the contents list of ${path}, each link leads to its part`, async ({ page }) => {
    // On a phone, phone-bar.spec.ts follows every address on a page.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    for (const link of await page.locator(contents).getByRole('link').all()) {
      const id = decodeURIComponent((await link.getAttribute('href')) ?? '').slice(1);
      await link.click();
      const heading = page.locator(`h2[id="${id}"]`);
      await expect(heading).toBeInViewport();
      await expect(heading).toHaveText((await link.innerText()).trim());
      // In the margin column, a heading is as tall as its section: its words stand at the top.
      expect((await heading.boundingBox())?.y, id).toBeGreaterThanOrEqual(0);
    }
  });

fixture.test('a contents list of ten parts takes less than half a screen', async ({ page }) => {
  const listed = fixture.pagesWith(contents);
  expect(listed.length).toBeGreaterThan(0);
  for (const path of listed)
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      await expect(page.locator(contents).getByRole('link')).toHaveCount(10);
      expect((await page.locator(contents).boundingBox())?.height, path).toBeLessThan(viewport.height / 2);
    }
});
