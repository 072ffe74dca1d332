import { pagePath } from '../../../src/domain/urls.ts';
import { faultsOf } from '../../e2e/layout/faults.ts';
import { measure } from '../../e2e/layout/measure.ts';
import { expect, fixture, pages, test } from '../../e2e/site-test.ts';

/** Of an enhancement of the newest: headings of even lines. */
const isWidow = (fault: string) => fault.startsWith('heading ends on a widow');

test('the browser is the oldest that gets the whole site', ({ browser }) => {
  expect(browser.version()).toMatch(/^111\./);
});

for (const path of pages)
  test(`${path} looks as it does in the newest, on phone and desktop, without an error`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      // The page of unknown addresses says of itself that it is one.
      if (message.type() === 'error' && new URL(message.location().url).pathname !== path) errors.push(message.text());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const faults = faultsOf(await measure(page)).filter((fault) => !isWidow(fault));
      expect(faults, `${width} px`).toEqual([]);
      const masthead = await page.locator('header').evaluate((element) => {
        const { display, borderBottomWidth } = getComputedStyle(element.querySelector('div') ?? element);
        return { display, border: borderBottomWidth, paper: getComputedStyle(document.body).backgroundColor };
      });
      expect(masthead.display, 'the styles are there, those in nested rules too').toBe('flex');
      expect(masthead.paper).toBe('rgb(247, 242, 230)');
    }
    expect(errors).toEqual([]);
  });

fixture.test('a part of the map leads to its entry in the list', async ({ page }) => {
  await page.goto(pagePath('conditions'));
  const part = page.locator('svg a[href^="#"]').first();
  const goal = (await part.getAttribute('href')) ?? '';
  await part.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${goal}$`));
  await expect(page.locator(goal)).toBeInViewport();
});
