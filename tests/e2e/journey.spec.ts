import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const booking = (page: Page) => page.getByRole('main').locator('[data-booking]');
const related = (page: Page) => page.locator('[data-related] a').first();
const firstCondition = (page: Page) => page.locator('.entries a').first();

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

    // That Tab reaches every link, in order and in sight, keyboard.spec.ts holds.
    test('the same way by keyboard', async ({ page }) => {
      await walk(page, (link) => link.press('Enter'));
      await booking(page).getByRole('link', { name: 'Book online' }).focus();
      await expect(booking(page).getByRole('link', { name: 'Book online' })).toBeInViewport({ ratio: 1 });
    });
  });
