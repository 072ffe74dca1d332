import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site-test.ts';
import { builtSelector } from '../built-selector.ts';

const booking = (page: Page) => page.getByRole('main').locator('[data-booking]');
const related = (page: Page) => page.locator('[data-related] a').first();
const firstCondition = (page: Page) => page.locator(builtSelector('.entries a')).first();

/** From home to a condition, to a related one, to booking; `follow` activates a link. */
async function walk(page: Page, follow: (link: Locator) => Promise<void>) {
  await page.goto('/');
  const names: string[] = [];
  for (const link of [firstCondition(page), related(page)]) {
    names.push((await link.textContent())?.trim() ?? '');
    await follow(link);
    await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText(names.at(-1) ?? '?');
    await expect(page.getByRole('heading', { name: 'Call 911' })).toBeVisible();
  }
  expect(names[0]).not.toBe(names[1]);
  const book = booking(page).getByRole('link', { name: 'Book online' });
  await expect(book).toHaveAttribute('href', /^https:/);
  await expect(book).toHaveAttribute('rel', 'noreferrer');
  await expect(booking(page)).toContainText(/\d(am|pm) to \d/);
}

for (const [device, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
}))
  test.describe(device, () => {
    test.use({ viewport });

    test('a patient goes from home to a condition, a related one and booking by mouse', async ({ page }) => {
      await walk(page, (link) => link.click());
      await page.getByRole('link', { name: 'Book a session', exact: true }).locator('visible=true').first().click();
      await expect(page).toHaveURL(/\/book\/$/);
    });

    test('the same way by keyboard, with the focus always in sight', async ({ page }) => {
      await walk(page, async (link) => {
        await tabTo(page, link);
        await page.keyboard.press('Enter');
      });
      await tabTo(page, booking(page).getByRole('link', { name: 'Book online' }));
    });

    test('the skip link is the first stop and leads past the menu', async ({ page }) => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the content' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    });
  });

/** Presses Tab until the link has the focus; every stop on the way is visible and not covered. */
async function tabTo(page: Page, link: Locator) {
  const handle = await link.elementHandle();
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((wanted) => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + Math.min(box.width / 2, 8), box.top + box.height / 2];
      const top = document.elementFromPoint(x, y);
      return {
        arrived: element === wanted,
        name: element.textContent.trim(),
        covered: !top || !(element.contains(top) || top.contains(element)),
      };
    }, handle);
    expect(focus.covered, `"${focus.name}" has the focus and can't be seen`).toBe(false);
    if (focus.arrived) return;
  }
  throw new Error('Tab never reached the link.');
}
