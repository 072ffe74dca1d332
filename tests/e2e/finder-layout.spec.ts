import { pagePath } from '../../src/domain/urls.ts';
import { expect, fixture } from './site-test.ts';

const { test } = fixture;

const index = pagePath('conditions');

test('the finder stands above the map, and on a phone the map begins on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(index);
  const top = (selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  const mapTop = await top('.map');
  expect(await top('[data-finder]')).toBeLessThan(mapTop);
  expect(mapTop).toBeLessThan(844);
});

test('nothing shifts while the page loads, nor while a patient types', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(index, { waitUntil: 'networkidle' });
    await page.getByRole('searchbox').click();
    await page.getByRole('searchbox').pressSequentially('buttock', { delay: 20 });
    await expect(page.getByRole('search').getByRole('status')).toHaveText('2 conditions match.');
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), `${width} px`).toEqual([]);
  }
});
