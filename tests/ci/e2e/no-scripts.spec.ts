import { ariaOutline } from '../../e2e/aria-outline.ts';
import { expect, pages, pagesWith, test } from '../../e2e/site-test.ts';

for (const [device, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
}))
  test(`on a ${device} without scripts, every page has all but the finder and the control that prints`, async ({
    page,
    browser,
    address,
  }) => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false, viewport, baseURL: address })).newPage();
    await page.setViewportSize(viewport);
    for (const path of pages) {
      await page.goto(path);
      await page.locator('[data-finder], [data-print], [data-open-now]').evaluateAll((all) => {
        for (const added of all) added.remove();
      });
      await plain.goto(path);
      for (const row of await page.locator('summary').all()) await row.click();
      // Answers open by themselves, without a script.
      for (const row of await plain.locator('summary').all()) await row.click();
      expect(await ariaOutline(plain.locator('body')), path).toBe(await ariaOutline(page.locator('body')));
      // No field, and no button, that does nothing.
      await expect(plain.locator('input, select, textarea, button').locator('visible=true')).toHaveCount(0);
    }
    // What scripts add does show in an outline.
    for (const path of pagesWith('[data-finder]')) {
      await page.goto(path);
      await plain.goto(path);
      expect(await ariaOutline(plain.locator('body'))).not.toBe(await ariaOutline(page.locator('body')));
    }
    await plain.context().close();
  });
