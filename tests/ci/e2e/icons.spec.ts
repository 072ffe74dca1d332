import { expect, pagesWith, test } from '../../e2e/site-test.ts';

test('a browser reads the manifest under the site’s policy, and finds no fault in it', async ({ page, context }) => {
  const [path = ''] = pagesWith('link[rel=manifest]');
  await page.goto(path);
  const devtools = await context.newCDPSession(page);
  const { url, data, errors } = await devtools.send('Page.getAppManifest');
  expect(new URL(url).pathname).toBe('/site.webmanifest');
  expect(errors).toEqual([]);
  expect(data).toContain('"icons"');
});

test('the icon of a tab changes its colours where the browser is dark', async ({ page }) => {
  await page.goto('/favicon.svg');
  const colours = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(() => {
      const style = (selector: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.documentElement);
      return [style('.field').fill, style('.pen').stroke];
    });
  };
  const light = await colours('light');
  expect(new Set(light).size).toBe(2);
  expect(await colours('dark')).toEqual(light.toReversed());
});
