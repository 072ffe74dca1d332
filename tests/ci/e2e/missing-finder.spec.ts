import { pagePath } from '../../../src/domain/urls.ts';
import { expect, fixture } from '../../e2e/site-test.ts';
import { faultNames, goWrong } from '../missing-files/failing-requests.ts';

const { test } = fixture;
const index = pagePath('conditions');

for (const fault of faultNames)
  for (const pattern of ['**/finder-index.js', '**/_astro/finder-*.js'])
    test(`when ${pattern} ${fault}, the finder says so, and the lists below still lead on`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.clock.install();
      await goWrong(page, pattern, fault);
      await page.goto(index);
      const asked = page.waitForRequest(pattern);
      await page.getByRole('searchbox').fill('leg pain');
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
  await page.getByRole('searchbox').fill('leg pain');
  await page.clock.runFor(10_000);
  await expect(page.getByRole('alert')).toBeVisible();
  release(undefined);
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
